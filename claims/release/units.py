"""Units: a sentence cut into the parts that can be read like headlines, and who says each.

Stage 4 of 9: blocks -> sentences -> sections -> **units** -> statements -> ... -> summary.

The checker reads headlines. A sentence of a release says several things at once ("it works well,
but does not cure"), speaks of what was named before ("they"), and repeats what others say. A
unit says one thing, with its subject, and keeps who says it. This stage may leave two things in
one unit. It must not make a statement of what is only asked, supposed or denied.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from claims.base.vocabulary import CueKind, Valence
from claims.lexicon import Lexicon
from claims.reading import Mention, Reading
from claims.release.load import ReleaseData
from claims.release.signals import Hit

FEWEST = 3
"""Words of the smallest unit; fewer join the unit before."""
FRAGMENT = 4
"""Words of a quotation that is but a part of what was said: “numb emotions”."""
PUT_IN = -1
"""Stands for the place of a character that was put in."""

_STRONG = frozenset(";:\u2013\u2014()")
_COMMA = ","
_VERBS = frozenset(
    {
        *(CueKind.RAISES, CueKind.LOWERS, CueKind.IMPROVES, CueKind.HARMS, CueKind.LINKS),
        *(CueKind.NULL, CueKind.SAFE, CueKind.EXCEEDS, CueKind.CAUSAL),
    }
)
_RESET = frozenset({"but", "howev", "although", "wherea", "yet"})


class Voice(StrEnum):
    """Who says something in a release."""

    RELEASE = "release"
    """The release itself."""
    QUOTE = "quote"
    """A person whom the release quotes in support."""
    REPORTED = "reported"
    """Others, whose words the release only reports."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A part of a sentence that says one thing.

    Attributes:
        start: Where it starts in the sentence as people read it.
        end: Where it ends there.
        read: What is checked: the unit, with what its pronouns stand for.
        origin: For each character of `read`, its place in the sentence, or `PUT_IN`.
        voice: Who says it.
        open: Whether it states nothing by itself: it depends, asks or supposes.
    """

    start: int
    end: int
    read: str
    origin: tuple[int, ...]
    voice: Voice
    open: bool


@dataclass(frozen=True, slots=True)
class Setting:
    """What a sentence stands in.

    Attributes:
        quoted: Stretches of the sentence in quotation marks.
        spoken: Whether somebody is named who speaks, here or beside.
        subject: What was spoken of before, in its own words; "" if nothing fits.
    """

    quoted: tuple[tuple[int, int], ...]
    spoken: bool
    subject: str


class Cutter:
    """Cuts sentences into units. Immutable, so one serves all threads.

    Args:
        data: The rules.
        exposures: Concepts that act in some claim of the base.
    """

    def __init__(self, data: ReleaseData, exposures: frozenset[str]) -> None:
        self._data = data
        self._lexicon: Lexicon = data.lexicon
        self._exposures = exposures

    def cut(self, reading: Reading, setting: Setting) -> tuple[Unit, ...]:
        """Cut a sentence.

        Args:
            reading: The sentence, taken apart.
            setting: What it stands in.

        Returns:
            Its units in reading order; at least one.
        """
        hits = list(self._data.voices.find(reading.words))
        parts = self._parts(reading, setting, hits)
        subject, reported, found = setting.subject, False, []
        for first, last in parts:
            tokens = reading.words.tokens
            inside = [hit for hit in hits if first <= hit.first <= last]
            if tokens[first].stem in _RESET:
                reported = False
            reported = reported or any(hit.rule == "others" for hit in inside)
            start = self._opening(first, last, inside)
            voice = self._voice(tokens[start].start, tokens[last].end, setting, reported=reported)
            depends = any(hit.rule == "depending" and hit.first <= start for hit in inside)
            doubted = self._doubted(first, parts, hits)
            quoted = self._held(tokens[start].start, tokens[last].end, setting)
            fragment = quoted and last - start < FRAGMENT
            read, origin = self._resolved(
                reading, (start, last), inside, subject, fragment=fragment
            )
            found.append(
                Unit(
                    start=tokens[start].start,
                    end=tokens[last].end,
                    read=read,
                    origin=origin,
                    voice=voice,
                    open=depends or doubted,
                )
            )
            subject = self.subject(reading, first, last) or subject
        return tuple(found)

    def subject(self, reading: Reading, first: int = 0, last: int | None = None) -> str:
        """Give the last thing named that acts in some claim, in its own words; "" if none."""
        last = len(reading.words.tokens) if last is None else last
        acting = [
            each
            for each in reading.mentions
            if first <= each.first and each.last <= last and self._acts(each)
        ]
        if not acting:
            return ""
        start = end = acting[-1]
        for mention in reversed(acting):
            if 0 <= start.first - mention.last <= 1:  # "stopping antidepressants"
                start = mention
        return reading.headline[start.start : end.end]

    def _acts(self, mention: Mention) -> bool:
        acts = self._lexicon.kinds[mention.concept] & self._exposures
        bad = self._lexicon.valence[mention.concept] is Valence.BAD
        return bool(acts) and not bad and not mention.weak

    def _parts(
        self, reading: Reading, setting: Setting, hits: Sequence[Hit]
    ) -> list[tuple[int, int]]:
        """Give the first and last word of each part."""
        tokens = reading.words.tokens
        edges = {edge for span in setting.quoted for edge in span}
        begins = [0]
        for at in range(1, len(tokens)):
            quoted = any(tokens[at - 1].end <= edge <= tokens[at].start for edge in edges)
            cut = self._cuts(at, begins[-1], reading, hits)
            if quoted or (cut and at - begins[-1] >= FEWEST):
                begins.append(at)
        ends = [*(begin - 1 for begin in begins[1:]), len(tokens) - 1]
        return list(zip(begins, ends, strict=True))

    def _cuts(self, at: int, begin: int, reading: Reading, hits: Sequence[Hit]) -> bool:
        """Tell whether another part begins at a word."""
        mark = reading.words.marks[at]
        rules = {hit.rule for hit in hits if hit.first == at}
        if mark in _STRONG or "parting" in rules or self._framed(at, reading, hits):
            return True
        if "listing" in rules and self._directed(reading, begin, at):
            return self._directed(reading, at, len(reading.words.tokens))
        return mark == _COMMA and bool(rules & {"joining", "bordering", "trailing"})

    def _directed(self, reading: Reading, first: int, end: int) -> bool:
        return any(first <= cue.first < end and cue.kind in _VERBS for cue in reading.cues)

    def _framed(self, at: int, reading: Reading, hits: Sequence[Hit]) -> bool:
        """Tell whether what is said begins at a word, after "that" or a bare "found"."""
        before = [hit for hit in hits if hit.last < at]
        if any(hit.rule == "doubting" for hit in before):
            return False
        if reading.words.stems[at - 1] == "that":
            return any(hit.rule == "framing" and at - 1 - hit.last <= 4 for hit in before)
        bare = any(hit.rule == "bare" and hit.last == at - 1 for hit in before)
        return bare and any(at <= each.first <= at + 2 for each in reading.mentions)

    def _opening(self, first: int, last: int, hits: Iterable[Hit]) -> int:
        """Skip words that only join a part to the one before."""
        skip = {hit.first for hit in hits if hit.rule in {"joining", "parting", "listing"}}
        while first < last and first in skip:
            first += 1
        return first

    def _doubted(self, first: int, parts: Sequence[tuple[int, int]], hits: Sequence[Hit]) -> bool:
        """Tell whether the part before ends in a frame that supposes or doubts."""
        before = [part for part in parts if part[1] == first - 1]
        return bool(before) and any(
            hit.rule in {"doubting", "depending"} and before[0][1] - hit.last <= 1
            for hit in hits
            if before[0][0] <= hit.first <= before[0][1]
        )

    def _opens_on_verb(self, reading: Reading, first: int) -> bool:
        """Tell whether a part begins with what its subject does ("are useless", "numb feelings")."""
        verbs = _VERBS | {CueKind.NEGATION}
        opens = (first, first + 1)
        return any(cue.first in opens and cue.kind in verbs for cue in reading.cues)

    def _held(self, start: int, end: int, setting: Setting) -> bool:
        return any(first <= start and end <= last for first, last in setting.quoted)

    def _voice(self, start: int, end: int, setting: Setting, *, reported: bool) -> Voice:
        if self._held(start, end, setting):
            return Voice.QUOTE if setting.spoken and not reported else Voice.REPORTED
        return Voice.REPORTED if reported else Voice.RELEASE

    def _resolved(
        self,
        reading: Reading,
        part: tuple[int, int],
        hits: Iterable[Hit],
        subject: str,
        *,
        fragment: bool,
    ) -> tuple[str, tuple[int, ...]]:
        """Put what was named before into a part that names nothing that acts."""
        first, last = part
        tokens = reading.words.tokens
        start, end = tokens[first].start, tokens[last].end
        text, origin = reading.headline[start:end], tuple(range(start, end))
        if not subject or self.subject(reading, first, last):
            return text, origin
        for hit in hits:
            opens = hit.rule == "standing" and hit.first == first
            if opens or (hit.rule == "naming" and hit.first > first):
                put = (PUT_IN,) * len(subject)
                head, tail = hit.start - start, hit.end - start
                return (
                    text[:head] + subject + text[tail:],
                    origin[:head] + put + origin[tail:],
                )
        if first == 0 or not (fragment or self._opens_on_verb(reading, first)):
            return text, origin
        return f"{subject} {text}", (PUT_IN,) * (len(subject) + 1) + origin
