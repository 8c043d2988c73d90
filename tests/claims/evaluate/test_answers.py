"""Tests of claims.evaluate.answers: an answer in the terms that are counted."""

import pytest

from claims.base.vocabulary import Outcome, Stance
from claims.evaluate.answers import ask, candidates
from claims.match import Matching, NoMatch
from tests.claims.evaluate.scripted import Scripted, matched, unsure

HEADLINE = "Happy pills may work for everyone"


@pytest.mark.parametrize(
    ("matching", "outcome", "claim", "first", "score"),
    [
        pytest.param(matched("beat", 0.8), Outcome.MATCHED, "beat", "beat", 0.8, id="matched"),
        pytest.param(unsure("ease", 0.4), Outcome.UNSURE, None, "ease", 0.4, id="unsure"),
        pytest.param(NoMatch("no"), Outcome.UNMATCHED, None, None, None, id="unmatched"),
    ],
)
def test_which_claim_is_shown(
    matching: Matching, outcome: Outcome, claim: str | None, first: str | None, score: float | None
) -> None:
    answer = ask(Scripted({HEADLINE: matching}), HEADLINE)
    assert (answer.outcome, answer.matched, answer.first, answer.score) == (
        outcome,
        claim,
        first,
        score,
    )


def test_how_the_headline_was_read() -> None:
    answer = ask(Scripted({HEADLINE: matched("beat")}), HEADLINE)
    assert (answer.stance, answer.hedged, answer.overstated) == (Stance.AFFIRMS, True, True)
    assert answer.strength in range(4)
    assert answer.seconds > 0


def test_a_text_without_a_word_counts_as_unmatched() -> None:
    answer = ask(Scripted({}), "?! 12")
    assert (answer.outcome, answer.first, answer.stance) == (Outcome.UNMATCHED, None, None)
    assert (answer.hedged, answer.overstated, answer.strength) == (False, False, 0)
    assert candidates(Scripted({}), "?! 12") == frozenset()


def test_each_answer_ticks() -> None:
    ticks: list[None] = []
    ask(Scripted({}), HEADLINE, lambda: ticks.append(None))
    assert len(ticks) == 1


def test_candidates_are_ids_of_claims_that_share_words() -> None:
    assert candidates(Scripted({}), "Fear of heights") == {"ease"}
