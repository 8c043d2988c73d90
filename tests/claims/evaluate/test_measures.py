"""Tests of claims.evaluate.measures: hand arithmetic, empty cases, and the laws of the bands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.evaluate.measures import Band, Goal, bands, macro_f1, share, timing


def test_a_share_holds_its_counts() -> None:
    figure = share("right", [True, True, False, True], Goal(0.7))
    assert (figure.value, figure.hits, figure.of) == (0.75, 3, 4)
    assert figure.goal is not None
    assert figure.goal.reached(0.75)


def test_a_share_of_nothing_is_not_zero() -> None:
    assert share("right", []).value is None
    assert macro_f1("strength", []).value is None
    assert timing([]) is None


@pytest.mark.parametrize(
    ("goal", "value", "reached"),
    [
        pytest.param(Goal(0.95), 0.95, True, id="at least holds at the bound"),
        pytest.param(Goal(0.95), 0.94, False, id="at least fails below"),
        pytest.param(Goal(0.01, at_most=True), 0.01, True, id="at most holds at the bound"),
        pytest.param(Goal(0.01, at_most=True), 0.02, False, id="at most fails above"),
    ],
)
def test_goal(goal: Goal, value: float, reached: bool) -> None:
    assert goal.reached(value) is reached


def test_macro_f1_by_hand() -> None:
    # Label 3: two of three given are right, two of two found: 2*2 / (3 + 2) = 0.8.
    # Label 1: one given and right of two labelled: 2*1 / (1 + 2) = 2/3.
    # Label 0: never given, labelled once: 0; label 2: never labelled, given once: 0.
    pairs = [(3, 3), (3, 3), (1, 1), (1, 3), (0, 2)]
    assert macro_f1("strength", pairs).value == pytest.approx((0.8 + 2 / 3) / 4)


@pytest.mark.parametrize(
    ("score", "low"),
    [
        pytest.param(0.0, 0.0, id="lowest"),
        pytest.param(0.8, 0.8, id="a bound opens its band"),
        pytest.param(0.3 + 0.4 + 0.1, 0.8, id="a sum that falls short of the bound by rounding"),
        pytest.param(1.0, 0.9, id="one is in the last band"),
        pytest.param(1.2, 0.9, id="above one"),
        pytest.param(-0.1, 0.0, id="below zero"),
    ],
)
def test_band_of_a_score(score: float, low: float) -> None:
    [band] = bands([(score, True)])
    assert band.low == low


def test_bands_count_what_was_right() -> None:
    assert bands([(0.85, True), (0.81, False), (0.2, False)]) == (
        Band(0.2, 0.3, shown=1, right=0),
        Band(0.8, 0.9, shown=2, right=1),
    )


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans())))
def test_every_score_is_in_one_band(scored: list[tuple[float, bool]]) -> None:
    found = bands(scored)
    assert sum(band.shown for band in found) == len(scored)
    assert sum(band.right for band in found) == sum(right for _, right in scored)


def test_timing_in_milliseconds() -> None:
    spent = timing([0.001 * step for step in range(1, 22)])
    assert spent is not None
    assert spent.checks == 21
    assert (spent.mean, spent.median, spent.p95, spent.slowest) == pytest.approx((11, 11, 20, 21))


def test_timing_of_one_check() -> None:
    spent = timing([0.002])
    assert spent is not None
    assert (spent.mean, spent.median, spent.p95, spent.slowest) == pytest.approx((2, 2, 2, 2))
