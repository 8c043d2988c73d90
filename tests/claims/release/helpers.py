"""A reviewer of the small world, and short ways to the parts of a report."""

from collections.abc import Iterator
from functools import cache

from claims.checker import Checker
from claims.phrases import Words
from claims.release.blocks import Block
from claims.release.claim import Claim
from claims.release.extract import Format
from claims.release.formats.text import text_blocks
from claims.release.load import ReleaseData
from claims.release.places import Line, Place, Source
from claims.release.reviewer import Release, Report, Reviewer
from claims.release.sentences import Sentence, sentences
from tests.claims.world import LEXICON, WORLD

DATA = ReleaseData(LEXICON)


@cache
def small_checker() -> Checker:
    return Checker(WORLD)


@cache
def small_reviewer() -> Reviewer:
    return Reviewer(small_checker())


def review(title: str, *paragraphs: str, form: Format = Format.TEXT) -> Report:
    return small_reviewer().review(Release(title, "\n\n".join(paragraphs), form))


def words(text: str) -> Words:
    return LEXICON.words(text)


def blocks_of(*paragraphs: str) -> tuple[Block, ...]:
    return text_blocks("\n\n".join(paragraphs))


def sentence_of(text: str) -> Sentence:
    [sentence, *_] = sentences(text, text_blocks(text))
    return sentence


def lines_of(*texts: str, title: str = "", story: bool = True) -> tuple[Line, ...]:
    """Each text a paragraph, and each of its sentences a line; the title first."""
    body = "\n\n".join(texts)
    found = sentences(body, text_blocks(body))
    lines = [Line(Source.BODY, each, words(each.plain), story) for each in found]
    if title:
        lines.insert(0, Line(Source.TITLE, sentence_of(title), words(title), True))
    return tuple(lines)


def claim_of(text: str) -> Claim:
    """A text checked as a title is."""
    claim = small_reviewer().review(Release(text, "Body text.")).claims[0]
    assert claim.sentence.plain == text
    return claim


def places(report: Report) -> Iterator[Place]:
    """Give every place of a report."""
    for warning in report.warnings:
        yield from warning.places
    for point in report.points:
        yield from point.places
    for each in report.numbers:
        yield each.place
    for label in (report.labels.publication, report.labels.evidence, report.labels.subjects):
        yield from label.places
    for claim in report.claims:
        source = Source.TITLE if claim.part == "headline" else Source.BODY
        sentence = claim.sentence
        yield Place(source, sentence.start, sentence.end, sentence.text)
