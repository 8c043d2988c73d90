"""Numbers: relative risks that lack a baseline, and percentages as people in a hundred.

Stage 7 of 9, beside labels, checklist and safety. It computes only from numbers that stand in
one sentence, and shows the arithmetic.

Source: Gigerenzer et al. (2007), "Helping doctors and patients make sense of health statistics",
Psychological Science in the Public Interest 8(2); for a change from a baseline p0 by a share,
p0 * (1 + share), as `epi.realrisk` of the R package epiR has it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from claims.release.load import ReleaseData
from claims.release.places import Line, Place

_NUMBER = r"(\d{1,3}(?:\.\d+)?)"
_ABOUT = r"(?:about |around |nearly |almost |only |just |approximately )?"
_PERCENT = rf"(?<![\d.,]){_ABOUT}{_NUMBER}\s?(?:%|per ?cent)"
_AGAINST = r"(?:compared (?:with|to)|versus|vs\.?|as against|against|while|whereas|and)"
_PAIR = re.compile(
    rf"{_PERCENT}(?P<who>[^.;:%]{{0,120}}?)[,;]?\s(?:{_AGAINST})\s(?P<other>[^.;:%]{{0,60}}?){_PERCENT}",
    re.IGNORECASE,
)
_FROM = re.compile(rf"\bfrom {_PERCENT}[^.;:%]{{0,40}}? to {_PERCENT}", re.IGNORECASE)
_COMPARES = re.compile(
    r"compared|versus|\bvs\b|against|whereas|while|placebo|control", re.IGNORECASE
)
_CHANGE = re.compile(
    rf"{_PERCENT}\s(?!or\s)(?:\w+\s)?(?:lower|higher|less|more|fewer|greater|reduc\w+|increas\w+|decreas\w+|drop)",
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"\b(?:\d+(?:\.\d+)?|two|three|four|five|six|ten|twice)(?:[- ]fold| times)\s(?:\w+\s)?"
    r"(?:as likely|more likely|higher|greater|the risk|lower|less likely)",
    re.IGNORECASE,
)


class NumberKind(StrEnum):
    """What kind of numbers stand in a sentence."""

    PAIR = "pair"
    """The same event in two groups, in percent."""
    CHANGE = "change"
    """A percentage before and after."""
    RELATIVE = "relative"
    """More or less by a share, or by so many times."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Numbers found.

    Attributes:
        kind: What they are.
        place: The words.
        baseline: Whether the risk that they start from is given nearby.
        sentence: The same in people of a hundred; None where the text does not give enough.
        arithmetic: How that was computed; None if it was not.
    """

    kind: NumberKind
    place: Place
    baseline: bool
    sentence: str | None
    arithmetic: str | None


def find_numbers(lines: Sequence[Line], data: ReleaseData) -> tuple[Numbers, ...]:
    """Find relative risks and pairs of percentages in the story.

    Args:
        lines: The title and the sentences of the body, in reading order.
        data: The rules.

    Returns:
        What was found, in reading order.
    """
    story = [line for line in lines if line.story]
    found: list[Numbers] = []
    for at, line in enumerate(story):
        pairs = list(_pairs(line))
        found += pairs
        if not pairs:
            near = [each for each in story[max(0, at - 1) : at + 2] if _beside(each, line)]
            found += _relative(line, near, data)
    return tuple(found)


def _beside(one: Line, other: Line) -> bool:
    return one.source is other.source and abs(one.sentence.block - other.sentence.block) <= 1


def _pairs(line: Line) -> Iterator[Numbers]:
    plain = line.sentence.plain
    for found in _FROM.finditer(plain):
        before, after = float(found.group(1)), float(found.group(2))
        yield _counted(NumberKind.CHANGE, line, found.span(), (before, after))
    for found in _PAIR.finditer(plain):
        if _COMPARES.search(found.group()) or _COMPARES.search(plain, found.end()):
            first, second = float(found.group(1)), float(found.group(4))
            yield _counted(NumberKind.PAIR, line, found.span(), (first, second))


def _counted(
    kind: NumberKind, line: Line, span: tuple[int, int], values: tuple[float, float]
) -> Numbers:
    first, second = values
    place = line.place(*span)
    if max(values) > 100 or first == second:
        return Numbers(kind, place, True, None, None)
    gap = round(abs(first - second), 2)
    more = "more" if (first > second) is (kind is NumberKind.PAIR) else "fewer"
    between = "against" if kind is NumberKind.PAIR else "before,"
    after = "" if kind is NumberKind.PAIR else " after"
    one_in = round(100 / gap)
    also = f", or about 1 in {one_in:,}" if one_in >= 2 and gap != 1 else ""
    sentence = (
        f"{_said(first)} in 100 {between} {_said(second)} in 100{after}:"
        f" {_said(gap)} {more} in 100{also}."
    )
    larger, smaller = max(values), min(values)
    arithmetic = f"{_said(larger)} - {_said(smaller)} = {_said(gap)}"
    arithmetic += f"; 100 / {_said(gap)} = {_said(round(100 / gap, 1))}" if also else ""
    return Numbers(kind, place, True, sentence, arithmetic)


def _relative(line: Line, near: Sequence[Line], data: ReleaseData) -> Iterator[Numbers]:
    plain = line.sentence.plain
    found = _CHANGE.search(plain) or _TIMES.search(plain)
    if found is None or not _has(line, "relative", data):
        return
    baseline = any(_has(each, "baseline", data) or any(_pairs(each)) for each in near)
    yield Numbers(NumberKind.RELATIVE, line.place(*found.span()), baseline, None, None)


def _has(line: Line, rule: str, data: ReleaseData) -> bool:
    return any(hit.rule == rule for hit in data.numbers.find(line.words))


def _said(value: float) -> str:
    return f"{int(value)}" if value == int(value) else f"{value:g}"
