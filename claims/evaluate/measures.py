"""Measures: counts into figures, with no knowledge of headlines.

Every figure says how many cases it rests on, because 1.0 of three cases is not 1.0 of three
hundred, and holds `None` where there was nothing to count: that is not 0.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean, quantiles

BANDS = 10
"""How many bands the scores from 0 to 1 are sorted into."""


@dataclass(frozen=True, slots=True)
class Goal:
    """What a figure is to reach.

    Attributes:
        value: The bound.
        at_most: Whether the figure must stay at or below it, instead of at or above.
    """

    value: float
    at_most: bool = False

    def reached(self, value: float) -> bool:
        """Tell whether a figure reaches the goal."""
        return value <= self.value if self.at_most else value >= self.value


@dataclass(frozen=True, slots=True)
class Figure:
    """One measure, as counted.

    Attributes:
        name: What is measured, in words.
        value: From 0 to 1; `None` if no case was counted.
        of: The number of cases that it rests on.
        hits: How many of them count, where the value is a plain share.
        goal: What it is to reach, if a goal was set.
    """

    name: str
    value: float | None
    of: int
    hits: int | None = None
    goal: Goal | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """One row of the reliability table: all first claims that scored from `low` to `high`.

    Attributes:
        low: Lowest score of the band.
        high: Scores below this one; the last band holds 1 as well.
        shown: How many headlines had their first claim in the band.
        right: For how many of them it was the right claim.
    """

    low: float
    high: float
    shown: int
    right: int


@dataclass(frozen=True, slots=True)
class Timing:
    """How long single checks took, in milliseconds."""

    checks: int
    mean: float
    median: float
    p95: float
    slowest: float


def share(name: str, cases: Iterable[bool], goal: Goal | None = None) -> Figure:
    """Count how many of the cases are true.

    Args:
        name: What is measured.
        cases: One truth a case.
        goal: What the share is to reach.

    Returns:
        The share, from 0 to 1, with its counts.
    """
    truths = list(cases)
    value = sum(truths) / len(truths) if truths else None
    return Figure(name, value, len(truths), sum(truths), goal)


def macro_f1(name: str, pairs: Sequence[tuple[int, int]], goal: Goal | None = None) -> Figure:
    """Average the F1 of each label, so that a rare label counts as much as a common one.

    Args:
        name: What is measured.
        pairs: (labelled by people, given by us), one a case.
        goal: What the average is to reach.

    Returns:
        The mean of 2TP / (2TP + FP + FN) over every label that either side used.
    """
    labels = {label for pair in pairs for label in pair}
    scores = []
    for label in labels:
        both = sum(true == given == label for true, given in pairs)
        either = sum((true == label) + (given == label) for true, given in pairs)
        scores.append(2 * both / either)
    return Figure(name, fmean(scores) if scores else None, len(pairs), goal=goal)


def bands(scored: Iterable[tuple[float, bool]]) -> tuple[Band, ...]:
    """Sort scored answers into equal bands: where confidence means something, rights rise.

    Args:
        scored: (score, whether the claim was right), one a headline. A score below 0 counts
            as 0, above 1 as 1.

    Returns:
        The bands that hold anything, lowest first.
    """
    held: dict[int, list[bool]] = {}
    for score, right in scored:
        # Rounded first: the sum 0.1 + 0.2 + 0.4 is 0.7000000000000001, but 0.3 + 0.4 + 0.1
        # falls short of 0.8 and would slip into the band below.
        at = min(BANDS - 1, max(0, int(round(score, 9) * BANDS)))
        held.setdefault(at, []).append(right)
    return tuple(
        Band(at / BANDS, (at + 1) / BANDS, len(held[at]), sum(held[at])) for at in sorted(held)
    )


def timing(seconds: Sequence[float]) -> Timing | None:
    """Sum up how long checks took.

    Args:
        seconds: One duration a check.

    Returns:
        The summary in milliseconds, or `None` if there was no check.
    """
    if not seconds:
        return None
    spent = sorted(each * 1000 for each in seconds)
    cuts = quantiles(spent, n=20, method="inclusive") if len(spent) > 1 else spent * 19
    return Timing(len(spent), fmean(spent), cuts[9], cuts[18], spent[-1])
