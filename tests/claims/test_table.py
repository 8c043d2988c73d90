"""Tests of claims.table: points add up, contradictions only lower, and each row can be told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.candidates import CandidateIndex
from claims.features.comparison import Comparison
from claims.match import Matcher
from claims.profiles import Profiles
from claims.table import FEATURES, Scored, tell
from claims.weights import RIVAL_MARGIN, RIVAL_POINTS, WEIGHTS
from tests.claims.world import LEXICON, WORLD, headlines_here, read_here

PROFILES = Profiles(WORLD, LEXICON)
INDEX = CandidateIndex(PROFILES, LEXICON)
MATCHER = Matcher(PROFILES, LEXICON)

SUPPORT = {"exposure_named", "outcome_named", "both_named", "wording_alike", "keywords_shared"}
CONTRADICTIONS = {"other_population", "other_concepts", "words_left_over", "news_event"}
"""Features that can only speak for a claim, and some that can only speak against it."""


def compared(headline: str) -> list[Comparison]:
    reading = read_here(headline)
    return MATCHER.compare(reading, INDEX.find(reading, limit=20))


def points(scored: Scored) -> float:
    return sum(reason.points for reason in scored.because)


def test_the_table_and_the_weights_name_the_same_features() -> None:
    names = [feature.__name__ for feature in FEATURES]
    assert len(set(names)) == len(names)
    assert set(names) == WEIGHTS.keys()


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.__name__)
def test_each_feature_says_what_it_looks_at(feature: object) -> None:
    assert feature.__doc__
    assert feature.__doc__.strip().endswith(".")


def test_support_only_raises_and_contradictions_only_lower() -> None:
    assert all(WEIGHTS[name] >= 0 for name in SUPPORT)
    assert all(WEIGHTS[name] < 0 for name in CONTRADICTIONS)


@pytest.mark.parametrize(
    ("gap", "cost"),
    [
        pytest.param(0.0, RIVAL_POINTS, id="the same score costs all of it"),
        pytest.param(RIVAL_MARGIN / 2, RIVAL_POINTS / 2, id="half the margin, half of it"),
        pytest.param(RIVAL_MARGIN * 1.01, 0.0, id="beyond the margin, nothing"),
        pytest.param(-RIVAL_MARGIN, RIVAL_POINTS, id="a better one, no more than all"),
    ],
)
def test_a_rival_costs_by_how_near_it_comes(gap: float, cost: float) -> None:
    [comparison, *_] = compared("Jabs cause autism")
    alone = tell(comparison)
    beside = tell(comparison, ("another", points_before_limit(alone) - gap))
    assert points_before_limit(beside) == pytest.approx(points_before_limit(alone) - cost, abs=1e-3)
    named = [reason.detail for reason in beside.because if reason.feature == "rival"]
    assert bool(named) is bool(cost)
    assert all("another" in detail for detail in named)


def points_before_limit(scored: Scored) -> float:
    return sum(reason.points for reason in scored.because if reason.feature != "limit")


texts = headlines_here()


@given(texts)
def test_the_points_add_up_to_the_score(headline: str) -> None:
    for comparison in compared(headline):
        scored = tell(comparison)
        assert points(scored) == pytest.approx(scored.score, abs=1e-9)
        assert 0 <= scored.score <= 1


@given(texts, st.floats(-1, 2))
def test_the_points_add_up_beside_a_rival_too(headline: str, rival: float) -> None:
    for comparison in compared(headline):
        scored = tell(comparison, ("another", rival))
        assert points(scored) == pytest.approx(scored.score, abs=1e-9)
        assert scored.score <= tell(comparison).score


@given(texts)
def test_each_row_is_the_value_of_its_feature_times_its_weight(headline: str) -> None:
    for comparison in compared(headline):
        told = {reason.feature: reason.points for reason in tell(comparison).because}
        for feature in FEATURES:
            expected = feature(comparison).value * WEIGHTS[feature.__name__]
            points_told = told.get(feature.__name__.replace("_", " "), 0.0)
            assert points_told == pytest.approx(expected, abs=1e-4)


@given(texts)
def test_every_value_lies_between_nothing_and_all(headline: str) -> None:
    for comparison in compared(headline):
        for feature in FEATURES:
            assert 0 <= feature(comparison).value <= 1, feature.__name__


@given(texts)
def test_each_row_is_told_in_words_and_points_at_them(headline: str) -> None:
    for comparison in compared(headline):
        scored = tell(comparison)
        for reason in scored.because:
            assert reason.detail.strip()
            for span, text in (
                (reason.headline_span, headline),
                (reason.claim_span, scored.proposition.statement),
            ):
                assert span is None or 0 <= span[0] < span[1] <= len(text)


@given(texts)
def test_a_contradiction_never_makes_a_match(headline: str) -> None:
    told = {name.replace("_", " ") for name, weight in WEIGHTS.items() if weight < 0}
    for comparison in compared(headline):
        for reason in tell(comparison).because:
            if reason.feature in told:
                assert reason.points <= 0
