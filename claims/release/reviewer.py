"""Reviewer: the stages of a release in their order, and nothing else."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from claims.checker import Checker
from claims.errors import UnreadableRelease
from claims.lexicon import Lexicon
from claims.release.checklist import Point, check_points
from claims.release.claim import Claim
from claims.release.extract import Format, extract
from claims.release.flags import flags, number_flags
from claims.release.formats.text import text_blocks
from claims.release.headline import HeadlineCheck, check_headline
from claims.release.labels import Labels, label
from claims.release.load import ReleaseData
from claims.release.numbers import NumberKind, Numbers, find_numbers
from claims.release.places import Line, Source
from claims.release.records import SectionKind
from claims.release.safety import check_safety
from claims.release.sections import LeftOut, Sections, sections
from claims.release.sentences import Sentence, cut, sentences
from claims.release.statements import Reader
from claims.release.summary import Summary, summarise
from claims.release.warning import ReleaseWarning, gravest_first

MOST = 1_000
"""Sentences that are read: a long release has a hundred."""

_LINE_ENDS = re.compile(r"[\n\r\x0b\x0c\x85\u2028\u2029]")
_SENDER = frozenset(
    {SectionKind.ABOUT, SectionKind.LEGAL, SectionKind.FURNITURE, SectionKind.REFERENCES}
)
"""Parts that say nothing about the study."""


@dataclass(frozen=True, slots=True)
class Release:
    """A press release as it was sent; the title may be empty."""

    title: str
    body: str
    format: Format = Format.TEXT


@dataclass(frozen=True, slots=True)
class Report:
    """What a release claims, overstates and leaves out.

    Attributes:
        release: As it was sent.
        summary: In three lines.
        claims: The sentences worth checking, the title first.
        headline: The title, set against the body; None where there is no title.
        labels: What kind of study it is.
        points: The checklist.
        numbers: Relative risks and pairs of percentages.
        warnings: What an editor should see, the gravest first.
        left_out: What is no part of the story.
    """

    release: Release
    summary: Summary
    claims: tuple[Claim, ...]
    headline: HeadlineCheck | None
    labels: Labels
    points: tuple[Point, ...]
    numbers: tuple[Numbers, ...]
    warnings: tuple[ReleaseWarning, ...]
    left_out: tuple[LeftOut, ...]


class Reviewer:
    """Reads releases against one claim base. Immutable, so one serves all threads.

    Args:
        checker: Of the base.
        data: The rules; the shipped ones, if not given.
    """

    def __init__(self, checker: Checker, data: ReleaseData | None = None) -> None:
        self._lexicon = checker.lexicon
        self._languages = checker.languages
        self.data = data or ReleaseData(checker.lexicon)
        self._reader = Reader(checker, self.data)

    def review(self, release: Release) -> Report:
        """Say what a release claims, overstates and leaves out.

        Args:
            release: The release.

        Returns:
            The report; the same for the same release and base, always.

        Raises:
            UnreadableRelease: The body holds no word.
            UnsupportedLanguage: The body is surely not English.
        """
        blocks = extract(release.body, release.format)
        title = _title(release.title)
        headline = self._reader.title(title) if title else None
        if not any(sign.isalpha() for block in blocks for sign in block.plain):
            raise UnreadableRelease("The body holds no word, or nothing but markup.")
        self._languages.refuse_foreign(" ".join(block.plain for block in blocks))
        found = sentences(release.body, blocks)
        parts = sections(blocks, self.data)
        if len(found) > MOST:
            excess = LeftOut(SectionKind.EXCESS, found[MOST].start, found[-1].end)
            parts = replace(parts, left_out=(*parts.left_out, excess))
            found = found[:MOST]
        story = self._reader.story(release.body, blocks, found, parts)
        return self._report(release, headline, story, _lines(headline, found, parts, self._lexicon))

    def _report(
        self, release: Release, title: Claim | None, story: tuple[Claim, ...], read: "_Lines"
    ) -> Report:
        labels = label(read.study, self.data)
        numbers = find_numbers(read.study, self.data)
        pairs = [each.place for each in numbers if each.kind is not NumberKind.RELATIVE]
        points = check_points(read.study, pairs, self.data)
        headline = check_headline(title, story, self._lexicon) if title else None
        warnings = (
            *check_safety(read.all, self.data),
            *(headline.issues if headline else ()),
            *flags(title, story, labels, self._lexicon),
            *number_flags(numbers, points),
        )
        graded = tuple(sorted(warnings, key=gravest_first))
        found = tuple(claim for claim in story if claim.worth_checking)
        claims = (title, *found) if title else found
        return Report(
            release=release,
            summary=summarise(graded, claims, labels, points),
            claims=claims,
            headline=headline,
            labels=labels,
            points=points,
            numbers=numbers,
            warnings=graded,
            left_out=read.left_out,
        )


@dataclass(frozen=True, slots=True)
class _Lines:
    """All sentences, and those that may speak of the study."""

    all: tuple[Line, ...]
    study: tuple[Line, ...]
    left_out: tuple[LeftOut, ...]


def _title(title: str) -> Sentence | None:
    """Take the title as one sentence; None if it holds nothing."""
    blocks = text_blocks(_LINE_ENDS.sub(" ", title))
    if not blocks:
        return None
    block = blocks[0]
    return cut(title, block, 0, 0, len(block.plain))


def _lines(
    title: Claim | None, found: Sequence[Sentence], parts: Sections, lexicon: Lexicon
) -> _Lines:
    out = [number for number, part in enumerate(parts.parts) if part is None]
    kinds = dict(zip(out, parts.left_out, strict=False))  # an excess may follow
    first = [Line(Source.TITLE, title.sentence, title.reading.words, True)] if title else []
    lines = [
        Line(Source.BODY, each, lexicon.words(each.plain), parts.parts[each.block] is not None)
        for each in found
    ]
    study = [line for line in lines if line.story or kinds[line.sentence.block].kind not in _SENDER]
    return _Lines((*first, *lines), (*first, *study), parts.left_out)
