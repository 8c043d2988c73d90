"""Parts: where one thing that a sentence says ends, and another begins.

It goes by marks and by the words of `voices.yml` that join, border, trail or frame. It may leave
two things in one part. It must not cut a list ("gels, patches, or injections") in two.
"""

from collections.abc import Sequence

from claims.base.vocabulary import CueKind
from claims.reading import Reading
from claims.release.signals import Hit

FEWEST = 3
"""Words of the smallest part; fewer join the part before."""
FRAME = 4
"""Most words between "found" and "that"."""

_STRONG = frozenset(";:\u2013\u2014()")
_VERBS = frozenset(
    {
        *(CueKind.RAISES, CueKind.LOWERS, CueKind.IMPROVES, CueKind.HARMS, CueKind.LINKS),
        *(CueKind.NULL, CueKind.SAFE, CueKind.EXCEEDS, CueKind.CAUSAL),
    }
)

Part = tuple[int, int]
"""The first and the last word of a part."""


def parts(
    reading: Reading, quoted: Sequence[tuple[int, int]], hits: Sequence[Hit]
) -> tuple[Part, ...]:
    """Cut a sentence into parts.

    Args:
        reading: The sentence, taken apart.
        quoted: Stretches of it in quotation marks; each is a part, or several.
        hits: Words of `voices.yml` in it.

    Returns:
        The parts in reading order; they hold every word, each once.
    """
    tokens = reading.words.tokens
    edges = {edge for span in quoted for edge in span}
    begins = [0]
    for at in range(1, len(tokens)):
        at_edge = any(tokens[at - 1].end <= edge <= tokens[at].start for edge in edges)
        if at_edge or (at - begins[-1] >= FEWEST and _cuts(at, begins[-1], reading, hits)):
            begins.append(at)
    ends = [*(begin - 1 for begin in begins[1:]), len(tokens) - 1]
    return tuple(zip(begins, ends, strict=True))


def opening(part: Part, hits: Sequence[Hit]) -> int:
    """Give the first word of a part that does more than join it to the one before."""
    first, last = part
    skip = {hit.first for hit in hits if hit.rule in {"joining", "parting", "listing"}}
    while first < last and first in skip:
        first += 1
    return first


def _cuts(at: int, begin: int, reading: Reading, hits: Sequence[Hit]) -> bool:
    """Tell whether another part begins at a word."""
    mark = reading.words.marks[at]
    rules = {hit.rule for hit in hits if hit.first == at}
    if mark in _STRONG or "parting" in rules or _framed(at, reading, hits):
        return True
    if "listing" in rules:
        end = len(reading.words.tokens)
        return _directed(reading, begin, at) and _directed(reading, at, end)
    return mark == "," and bool(rules & {"joining", "bordering", "trailing"})


def _directed(reading: Reading, first: int, end: int) -> bool:
    return any(first <= cue.first < end and cue.kind in _VERBS for cue in reading.cues)


def _framed(at: int, reading: Reading, hits: Sequence[Hit]) -> bool:
    """Tell whether what is said begins at a word, after "that" or a bare "found"."""
    before = [hit for hit in hits if hit.last < at]
    if any(hit.rule == "doubting" for hit in before):
        return False
    if reading.words.stems[at - 1] == "that":
        return any(hit.rule == "framing" and at - 1 - hit.last <= FRAME for hit in before)
    bare = any(hit.rule == "bare" and hit.last == at - 1 for hit in before)
    if reading.words.stems[at] == "that" or "to" in reading.words.stems[at - 2 : at - 1]:
        return False  # "found that" goes on; "to find" has found nothing
    return bare and any(at <= each.first <= at + 2 for each in reading.mentions)
