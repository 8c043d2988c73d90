"""Sections: which blocks of a release are the story, and which are about the sender or the page.

Stage 3 of 9: blocks -> sentences -> **sections** -> units -> statements -> ... -> summary.

What this stage leaves out is not searched for claims; the checklist still looks there, since
funding stands in notes. It may keep a block too many. It must not leave out a finding.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from claims.release.blocks import Block, BlockKind
from claims.release.load import ReleaseData
from claims.release.records import Reach, SectionKind, SectionRule, Where
from claims.release.signals import Hit

HEADING_WORDS = 12
"""Most words of a block that is read as a heading for want of a full stop."""
LEAD_WORDS = 8
"""Fewest words of a first paragraph."""
AFTER = 0.3
"""A row of marks ends the story only after this share of the text: before, it is decoration."""
ADDRESS_WORDS = 40
"""Most words of a block that is left out because it holds an address or a number to call."""

_DIVIDER = re.compile(r"[\W_]*(?:ends?[\W_]*)?", re.IGNORECASE)
_STOP = re.compile(r"[.!?][\"\u201d\u2019')\]]*$")
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.\w+|(?<!\d)\+?\(?\d[\d ().-]{7,}\d(?!\d)")
_MARKED = re.compile(r"\s*(?:[:,|]|[-\u2013\u2014](?=\s)|$)")
_CITY = r"[A-Z][A-Z .'\u2019-]{2,}"
_STATE = r"[A-Z][a-z]+(?: [A-Z][a-z]+)*,? (?:[A-Z][a-z]{1,4}\.?|[A-Z]{2})"
_DASH = r"\s?(?:--+|[\u2014\u2013]|(?<=\s)-)\s?"
_DATE = r"\(?[A-Z][a-z]+\.? \d{1,2},? \d{4}\)?"
DATELINE = re.compile(
    rf"(?:Newswise\s*[\u2014\u2013-]+\s*)?(?:(?:{_CITY}|{_STATE})(?:[^\u2014\u2013\n.-]|\.(?!\s[A-Z]))"
    rf"{{0,60}}?{_DASH}|[^\u2014\u2013]{{0,80}}/PRNewswire[^/]*/{_DASH})?(?:{_DATE}(?:{_DASH}|\s+))?"
)
"""Where and when a release was sent, before its first word: "MADISON, Wis. --"."""


class Part(StrEnum):
    """Where in a release a sentence stands."""

    HEADLINE = "headline"
    """The title."""
    LEAD = "lead"
    """The first paragraph."""
    BODY = "body"
    """The story after it."""
    SUBHEADING = "subheading"
    """A heading inside the story, or a line without a full stop."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A stretch of the source that is no part of the story."""

    kind: SectionKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sections:
    """What each block is.

    Attributes:
        parts: For each block, its part of the story; None if it is left out.
        left_out: What is left out, in reading order.
    """

    parts: tuple[Part | None, ...]
    left_out: tuple[LeftOut, ...]


def sections(blocks: Sequence[Block], data: ReleaseData) -> Sections:
    """Tell the story from the rest.

    Args:
        blocks: All blocks, in reading order.
        data: The rules.

    Returns:
        The part of each block. If every block would be left out, none is.
    """
    kinds = kinds_of(blocks, data)
    if all(kind is not None for kind in kinds):
        kinds = [None] * len(blocks)
    parts: list[Part | None] = []
    led = False
    for block, kind in zip(blocks, kinds, strict=True):
        if kind is not None:
            parts.append(None)
        elif is_heading(block):
            parts.append(Part.SUBHEADING)
        elif not led and len(block.plain.split()) >= LEAD_WORDS:
            parts.append(Part.LEAD)
            led = True
        else:
            parts.append(Part.BODY)
    left_out = tuple(
        LeftOut(kind, *block.span(0, len(block.plain)))
        for block, kind in zip(blocks, kinds, strict=True)
        if kind is not None
    )
    return Sections(tuple(parts), left_out)


def is_heading(block: Block) -> bool:
    """Tell whether a block is a heading, or looks like one: short, without a full stop."""
    if block.kind is BlockKind.HEADING:
        return True
    short = len(block.plain.split()) <= HEADING_WORDS
    return short and block.kind is BlockKind.PARAGRAPH and not _STOP.search(block.plain)


def dateline(plain: str) -> int:
    """Give the length of what stands before the first word of a story; 0 if nothing does."""
    found = DATELINE.match(plain)
    return found.end() if found else 0


def kinds_of(blocks: Sequence[Block], data: ReleaseData) -> list[SectionKind | None]:
    """Give for each block why it is no part of the story; None if it is a part."""
    total = sum(len(block.plain) for block in blocks)
    kinds: list[SectionKind | None] = []
    seen, running, ended = 0, None, False
    for block in blocks:
        heading = is_heading(block)
        rule = _rule(block, data, heading=heading)
        if heading:
            running = None
        if _DIVIDER.fullmatch(block.plain):
            kind: SectionKind | None = SectionKind.FURNITURE
            ended = ended or seen >= AFTER * total
        elif rule is not None:
            kind = rule.kind
            running = rule.kind if rule.reach is not Reach.BLOCK else running
            ended = ended or rule.reach is Reach.END
        else:
            kind = running or (SectionKind.NOTES if ended else None)
            if kind is None and _is_address(block):
                kind = SectionKind.CONTACT
        kinds.append(kind)
        seen += len(block.plain)
    return kinds


def _rule(block: Block, data: ReleaseData, *, heading: bool) -> SectionRule | None:
    rules = data.sections.rules
    for hit in data.sections.find(data.lexicon.words(block.plain)):
        if _stands(hit, rules[hit.rule].where, block.plain, heading=heading):
            return rules[hit.rule]
    return None


def _stands(hit: Hit, where: Where, plain: str, *, heading: bool) -> bool:
    """Tell whether the words of a rule stand where the rule wants them.

    A single word counts only before a colon or the like: "Contact:", not "Contact with".
    """
    if where is Where.ANYWHERE:
        return True
    if hit.first != 0 or (where is Where.HEADING and not heading):
        return False
    alone = hit.first == hit.last and not (where is Where.HEADING and hit.rule == "about")
    return not alone or _MARKED.match(plain, hit.end) is not None


def _is_address(block: Block) -> bool:
    return len(block.plain.split()) <= ADDRESS_WORDS and _ADDRESS.search(block.plain) is not None
