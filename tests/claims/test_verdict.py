"""Tests of claims.verdict: what each outcome and stance is answered with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.base.schema import Judgement, Proposition
from claims.base.vocabulary import Outcome, Rating, Stance
from claims.evidence import NO_EVIDENCE
from claims.match import Match, NoMatch, Unsure
from claims.table import Scored
from claims.verdict import Verdict, weigh
from claims.weights import ALTERNATIVES
from tests.claims.world import WORLD, read_here
from tests.factories import a_proposition

PLAIN = a_proposition(safety="Do not stop suddenly.")


def scored(stance: Stance | None, proposition: Proposition = PLAIN, score: float = 0.9) -> Scored:
    return Scored(proposition, score, stance, ())


def rated(affirmed: Rating, denied: Rating) -> Proposition:
    return a_proposition(
        affirmed=Judgement(rating=affirmed, say="What we say of yes."),
        denied=Judgement(rating=denied, say="What we say of no."),
        overstated=Judgement(rating=Rating.OVERSTATED, say="What we say of too much."),
    )


def answer(headline: str, stance: Stance, proposition: Proposition = PLAIN) -> Verdict:
    return weigh(read_here(headline), Match(scored(stance, proposition), ()), WORLD.sources)


def rivals(number: int) -> tuple[Scored, ...]:
    return tuple(
        scored(Stance.AFFIRMS, a_proposition(f"rival-{at}"), 0.8 - at / 100) for at in range(number)
    )


def test_no_match_is_an_answer_without_a_verdict() -> None:
    verdict = weigh(read_here("Quantum flux"), NoMatch("nothing shared"), WORLD.sources)
    assert verdict.outcome is Outcome.UNMATCHED
    assert (verdict.rating, verdict.summary, verdict.say_instead, verdict.proposition) == (
        None,
    ) * 4
    assert verdict.stance is None
    assert verdict.evidence is NO_EVIDENCE
    assert verdict.alternatives == ()


def test_unsure_lists_what_it_may_be_and_gives_no_verdict() -> None:
    nearest = rivals(3)
    verdict = weigh(read_here("Pills"), Unsure(nearest), WORLD.sources)
    assert verdict.outcome is Outcome.UNSURE
    assert verdict.alternatives == nearest
    assert (verdict.rating, verdict.summary, verdict.proposition) == (None,) * 3
    assert verdict.evidence is NO_EVIDENCE


def test_a_match_brings_what_the_record_holds() -> None:
    verdict = answer("Happy pills work", Stance.AFFIRMS)
    assert verdict.outcome is Outcome.MATCHED
    assert verdict.proposition is PLAIN
    assert verdict.certainty is PLAIN.certainty
    assert verdict.say_instead == PLAIN.say_instead
    assert verdict.caveats == PLAIN.caveats
    assert verdict.safety == PLAIN.safety
    assert verdict.evidence.supporting
    assert verdict.evidence.opposing


@pytest.mark.parametrize(
    ("headline", "stance", "rating", "say"),
    [
        pytest.param("Pills work", Stance.AFFIRMS, "accurate", "yes", id="affirms"),
        pytest.param("Pills don't work", Stance.DENIES, "misleading", "no", id="denies"),
        pytest.param("Do pills work?", Stance.ASKS, "accurate", "yes", id="asks"),
        pytest.param(
            "Pills cure everyone", Stance.AFFIRMS, "overstated", "too much", id="affirms too much"
        ),
        pytest.param(
            "Proved: pills don't work", Stance.DENIES, "misleading", "no", id="denies too much"
        ),
    ],
)
def test_a_record_that_is_so(headline: str, stance: Stance, rating: str, say: str) -> None:
    verdict = answer(headline, stance, rated(Rating.ACCURATE, Rating.MISLEADING))
    assert (verdict.rating, verdict.summary) == (rating, f"What we say of {say}.")


@pytest.mark.parametrize(
    ("headline", "stance", "rating"),
    [
        pytest.param("Pills work", Stance.AFFIRMS, "false", id="affirms"),
        pytest.param("Pills don't work", Stance.DENIES, "accurate", id="denies"),
        pytest.param(
            "Pills cure everyone",
            Stance.AFFIRMS,
            "false",
            id="too much of what is false stays false",
        ),
        pytest.param(
            "Proved: pills don't work",
            Stance.DENIES,
            "overstated",
            id="too much of a right denial is overstated",
        ),
    ],
)
def test_a_record_that_is_not_so(headline: str, stance: Stance, rating: str) -> None:
    assert answer(headline, stance, rated(Rating.FALSE, Rating.ACCURATE)).rating == rating


def test_a_denial_that_says_too_much_keeps_the_words_of_the_denial() -> None:
    record = rated(Rating.FALSE, Rating.ACCURATE)
    verdict = answer("Proved: pills don't work", Stance.DENIES, record)
    assert (verdict.rating, verdict.summary) == (Rating.OVERSTATED, record.denied.say)


def test_labels_are_for_print() -> None:
    record = rated(Rating.MOSTLY_ACCURATE, Rating.FALSE)
    assert answer("Pills work", Stance.AFFIRMS, record).label == "Mostly accurate"
    assert answer("Do pills work?", Stance.ASKS, record).label == "If stated: mostly accurate"


def test_a_denial_and_an_affirmation_are_shown_the_sides_swapped() -> None:
    one, other = answer("Pills work", Stance.AFFIRMS), answer("Pills don't work", Stance.DENIES)
    assert one.evidence.supporting == other.evidence.opposing
    assert one.evidence.opposing == other.evidence.supporting


@pytest.mark.parametrize("number", [0, ALTERNATIVES, ALTERNATIVES + 3])
def test_alternatives_are_few_and_leave_the_match_out(number: int) -> None:
    others = rivals(number)
    matched = weigh(read_here("Pills"), Match(scored(Stance.AFFIRMS), others), WORLD.sources)
    assert matched.alternatives == others[:ALTERNATIVES]
    unsure = weigh(read_here("Pills"), Unsure((scored(Stance.AFFIRMS), *others)), WORLD.sources)
    assert unsure.alternatives == (scored(Stance.AFFIRMS), *others)[:ALTERNATIVES]


BAD = {Rating.MISLEADING, Rating.UNSUPPORTED, Rating.FALSE}


@given(
    st.sampled_from(Rating),
    st.sampled_from(Rating),
    st.sampled_from([Stance.AFFIRMS, Stance.DENIES]),
)
def test_too_much_never_makes_a_bad_rating_better(
    affirmed: Rating, denied: Rating, stance: Stance
) -> None:
    record = rated(affirmed, denied)
    plain = answer("Pills work", stance, record)
    too_much = answer("Proved: pills cure everyone", stance, record)
    assert too_much.overstated
    assert not plain.overstated
    if plain.rating in BAD:
        assert too_much.rating == plain.rating
    else:
        assert too_much.rating == Rating.OVERSTATED
