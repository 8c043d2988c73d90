"""Misses: every answer that was not right, told so that a person sees the kind of error."""

from collections.abc import Iterator
from dataclasses import dataclass

from claims.base.vocabulary import Outcome, Stance
from claims.evaluate.answers import Answer
from claims.evaluate.labelled import Covered, NearMiss, Rated

NOTHING = "nothing"
"""What is printed where no claim was named."""


@dataclass(frozen=True, slots=True)
class Miss:
    """One thing that was not right about one answer.

    Attributes:
        kind: What was not right about it.
        text: The headline.
        expected: What people say.
        given: What the checker said.
        score: How sure it was, where it named a claim.
    """

    kind: str
    text: str
    expected: str
    given: str
    score: float | None = None


def backwards(labelled: Stance, given: Stance | None) -> bool:
    """Tell whether one stance is the reverse of the other; a question is the reverse of none."""
    return {labelled, given} == {Stance.AFFIRMS, Stance.DENIES}


def of_covered(row: Covered, answer: Answer) -> Iterator[Miss]:
    """Go through what was wrong with the answer to a headline that the base covers."""
    claim = _claim_miss(row, answer)
    if claim:
        yield claim
    if answer.matched in row.right:
        yield from _stance_misses(row, answer)
    if answer.hedged != row.hedged:
        kind = "hedge not seen" if row.hedged else "hedge seen where none is"
        yield Miss(kind, row.text, str(row.hedged), str(answer.hedged))
    if row.strength is not None and answer.strength != row.strength:
        yield Miss("strength", row.text, str(row.strength), str(answer.strength))


def of_outside(text: str, answer: Answer) -> Iterator[Miss]:
    """Tell of a verdict on a headline that the base does not cover."""
    if answer.matched:
        yield Miss("verdict outside", text, NOTHING, answer.matched, answer.score)


def of_near_miss(row: NearMiss, answer: Answer) -> Iterator[Miss]:
    """Tell of a near miss that was taken for the claim."""
    if answer.matched == row.not_about:
        yield Miss("near miss taken", row.text, f"not {row.not_about}", row.not_about, answer.score)


def of_rated(row: Rated, answer: Answer) -> Iterator[Miss]:
    """Tell of a sentence whose strength was read otherwise."""
    if answer.strength != row.label:
        yield Miss("strength", row.text, str(row.label), str(answer.strength))


def _claim_miss(row: Covered, answer: Answer) -> Miss | None:
    match answer.outcome, answer.first in row.right:
        case Outcome.MATCHED, True:
            return None
        case Outcome.MATCHED, False:
            kind = "wrong claim"
        case Outcome.UNSURE, True:
            kind = "unsure, right claim first"
        case Outcome.UNSURE, False:
            kind = "unsure, another claim first"
        case _:
            kind = "unmatched"
    return Miss(kind, row.text, row.claim, answer.first or NOTHING, answer.score)


def _stance_misses(row: Covered, answer: Answer) -> Iterator[Miss]:
    if answer.stance != row.stance:
        kind = "backwards" if backwards(row.stance, answer.stance) else "stance"
        yield Miss(kind, row.text, row.stance, str(answer.stance), answer.score)
    if answer.overstated != row.overstated:
        kind = "overstated" if answer.overstated else "overstatement not seen"
        yield Miss(kind, row.text, str(row.overstated), str(answer.overstated), answer.score)
