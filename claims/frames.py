"""Frames: relations, ready to be filled by a headline."""

from collections.abc import Iterable
from dataclasses import dataclass

from claims.base.resolve import parts
from claims.base.schema import Relation
from claims.base.vocabulary import Direction
from claims.lexicon import Lexicon
from claims.reading import Reading
from claims.roles import fill, span_of


@dataclass(frozen=True, slots=True)
class Frame:
    """One relation.

    Attributes:
        exposures: Terms of the exposure; each the concepts that must all be named.
        outcomes: Terms of the outcome.
        comparator: Concepts of the comparator.
        direction: What more exposure does to the outcome.
        exposure_span: Where the statement names the exposure, in characters.
        outcome_span: Where it names the outcome.
    """

    exposures: tuple[tuple[str, ...], ...]
    outcomes: tuple[tuple[str, ...], ...]
    comparator: frozenset[str]
    direction: Direction
    exposure_span: tuple[int, int] | None
    outcome_span: tuple[int, int] | None


def frame_of(relation: Relation, statement: Reading, lexicon: Lexicon) -> Frame:
    """Take a relation apart, and find its sides in the statement of its proposition."""
    exposures, outcomes = _terms(relation.exposure), _terms(relation.outcome)
    return Frame(
        exposures=exposures,
        outcomes=outcomes,
        comparator=frozenset(relation.comparator),
        direction=relation.direction,
        exposure_span=span_of(fill(exposures, statement, lexicon.broader).mentions),
        outcome_span=span_of(fill(outcomes, statement, lexicon.broader).mentions),
    )


def frame_between(exposure: str, outcome: str) -> Frame:
    """Make a relation of two concepts that no claim of the base ties together.

    It is said to raise: only differences between two statements of it mean anything.
    """
    return Frame(
        exposures=((exposure,),),
        outcomes=((outcome,),),
        comparator=frozenset(),
        direction=Direction.RAISES,
        exposure_span=None,
        outcome_span=None,
    )


def _terms(terms: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(parts(term) for term in terms)
