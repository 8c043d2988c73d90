"""Tests of claims.frames: a relation taken apart, and found in the statement."""

from claims.base.vocabulary import Direction
from claims.frames import frame_between, frame_of
from tests.claims.world import LEXICON, a_relation, read_here

STATEMENT = "Stopping antidepressants causes withdrawal symptoms."


def test_a_joined_term_is_split_and_found_in_the_statement() -> None:
    relation = a_relation("stopping + antidepressant", Direction.RAISES, "withdrawal")
    frame = frame_of(relation, read_here(STATEMENT), LEXICON)
    assert frame.exposures == (("stopping", "antidepressant"),)
    assert frame.outcomes == (("withdrawal",),)
    assert frame.exposure_span is not None
    assert STATEMENT[slice(*frame.exposure_span)] == "Stopping"  # the first name of the term
    assert frame.outcome_span is not None
    assert STATEMENT[slice(*frame.outcome_span)].startswith("withdrawal")


def test_a_side_that_the_statement_does_not_name_has_no_place() -> None:
    relation = a_relation("coffee", Direction.LOWERS, "death")
    frame = frame_of(relation, read_here(STATEMENT), LEXICON)
    assert (frame.exposure_span, frame.outcome_span) == (None, None)


def test_two_concepts_make_a_relation_that_says_raise() -> None:
    frame = frame_between("coffee", "death")
    assert (frame.exposures, frame.outcomes) == ((("coffee",),), (("death",),))
    assert frame.direction is Direction.RAISES
