"""Report: every figure of one evaluation, and what was counted for it.

What counts as right:

* the *first* claim of an answer is the matched one, or the nearest when the checker is unsure;
* a row's right claims are its `claim` and those in `also`;
* stance and overstatement are judged where a right claim was matched, since elsewhere they are
  said of something else; hedging and strength are read without a claim, so on every row.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from claims.checker import Checker
from claims.evaluate import misses
from claims.evaluate.answers import CANDIDATES, Answer, ask, candidates
from claims.evaluate.labelled import Covered, Labelled, NearMiss, Rated
from claims.evaluate.measures import (
    Band,
    Figure,
    Goal,
    Timing,
    bands,
    macro_f1,
    share,
    timing,
)
from claims.evaluate.misses import Miss, backwards

Row = TypeVar("Row")
Asked = Sequence[tuple[Row, Answer]]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that one evaluation found.

    Attributes:
        figures: The measures of the sets that held rows, in a fixed order.
        bands: How often the first claim was right, by score, outside headlines included.
        timing: How long single checks took; `None` if there was none.
        misses: Every answer that was not right, in the order of the files.
        left_out: How many rows were about claims that were not asked for.
    """

    figures: tuple[Figure, ...]
    bands: tuple[Band, ...]
    timing: Timing | None
    misses: tuple[Miss, ...]
    left_out: int


def evaluate(
    checker: Checker,
    rows: Labelled,
    *,
    tick: Callable[[], None] = lambda: None,
) -> Report:
    """Check every row and count.

    Args:
        checker: What is measured.
        rows: What people labelled.
        tick: Called after each row, for a progress bar.

    Returns:
        The report.
    """
    asked = _Asked(
        covered=[(row, ask(checker, row.text, tick)) for row in rows.covered],
        outside=[(text, ask(checker, text, tick)) for text in rows.outside],
        near_misses=[(row, ask(checker, row.text, tick)) for row in rows.near_misses],
        rated={
            name: [(row, ask(checker, row.text, tick)) for row in sentences]
            for name, sentences in rows.rated.items()
        },
    )
    figures = (
        *of_covered(asked.covered),
        *of_candidates(checker, rows.covered),
        *of_outside(asked.outside),
        *of_near_misses(asked.near_misses),
        *(figure for name, pairs in asked.rated.items() for figure in of_rated(name, pairs)),
    )
    return Report(
        figures, bands(asked.scored()), timing(asked.seconds()), asked.misses(), rows.left_out
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """All rows with their answers."""

    covered: Asked[Covered]
    outside: Asked[str]
    near_misses: Asked[NearMiss]
    rated: Mapping[str, Asked[Rated]]

    def scored(self) -> Iterator[tuple[float, bool]]:
        """Give the score of each first claim, and whether it was right."""
        for row, answer in self.covered:
            if answer.score is not None:
                yield answer.score, answer.first in row.right
        for _, answer in self.outside:
            if answer.score is not None:
                yield answer.score, False

    def seconds(self) -> list[float]:
        """Give the time of each headline; rated sentences are longer and would blur it."""
        headlines = (*self.covered, *self.outside, *self.near_misses)
        return [answer.seconds for _, answer in headlines]

    def misses(self) -> tuple[Miss, ...]:
        """Give all that was not right, in the order of the rows."""
        return (
            *(miss for row, answer in self.covered for miss in misses.of_covered(row, answer)),
            *(miss for text, answer in self.outside for miss in misses.of_outside(text, answer)),
            *(
                miss
                for row, answer in self.near_misses
                for miss in misses.of_near_miss(row, answer)
            ),
            *(
                miss
                for pairs in self.rated.values()
                for row, answer in pairs
                for miss in misses.of_rated(row, answer)
            ),
        )


def of_covered(asked: Asked[Covered]) -> Iterator[Figure]:
    """Measure the answers to headlines that the base covers."""
    if not asked:
        return
    right = [(row, answer) for row, answer in asked if answer.matched in row.right]
    hits = [answer.matched in row.right for row, answer in asked]
    sure = [answer.matched in row.right for row, answer in asked if answer.matched]
    first = [answer.first in row.right for row, answer in asked]
    yield share("right claim first", first, Goal(0.96))
    yield share("matched to the right claim", hits, Goal(0.85))
    yield share("precision of what is matched", sure, Goal(0.98))
    stances = [answer.stance == row.stance for row, answer in right]
    yield share("stance right, of those", stances, Goal(0.95))
    reversed_ = [backwards(row.stance, answer.stance) for row, answer in right]
    yield share("backwards, of those", reversed_, Goal(0.01, at_most=True))
    said = [row.overstated for row, answer in right if answer.overstated]
    yield share("overstated, precision", said, Goal(0.9))
    true = [answer.overstated for row, answer in right if row.overstated]
    yield share("overstated, recall", true)
    yield share("hedged or not", [answer.hedged == row.hedged for row, answer in asked], Goal(0.95))
    strengths = [
        (row.strength, answer.strength) for row, answer in asked if row.strength is not None
    ]
    if strengths:
        yield macro_f1("strength, macro-F1, headlines", strengths, Goal(0.75))


def of_candidates(checker: Checker, rows: Sequence[Covered]) -> Iterator[Figure]:
    """Measure how often a right claim is among the candidates."""
    if rows:
        found = [not row.right.isdisjoint(candidates(checker, row.text)) for row in rows]
        yield share(f"right claim among {CANDIDATES} candidates", found, Goal(0.99))


def of_outside(asked: Asked[str]) -> Iterator[Figure]:
    """Measure the answers to headlines that the base does not cover."""
    if asked:
        verdicts = [answer.matched is not None for _, answer in asked]
        yield share("verdict on what is outside", verdicts, Goal(0.01, at_most=True))
        unsure = [answer.matched is None and answer.first is not None for _, answer in asked]
        yield share("unsure about what is outside", unsure)


def of_near_misses(asked: Asked[NearMiss]) -> Iterator[Figure]:
    """Measure how often a near miss is taken for the claim."""
    if asked:
        taken = [answer.matched == row.not_about for row, answer in asked]
        yield share("near miss taken for the claim", taken, Goal(0.03, at_most=True))


def of_rated(name: str, asked: Asked[Rated]) -> Iterator[Figure]:
    """Measure the strength that was read in the sentences of one file."""
    pairs = [(row.label, answer.strength) for row, answer in asked]
    yield macro_f1(f"strength, macro-F1, {name}", pairs, Goal(0.8))
