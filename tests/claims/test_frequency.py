"""Tests of claims.frequency: the sentence by example, its arithmetic by hand."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.frequency import difference, frequency_sentence
from tests.factories import a_frequency


def test_the_whole_sentence() -> None:
    assert frequency_sentence(a_frequency()) == (
        "Large improvement during the trial: about 25 in 100 on an antidepressant and"
        " 10 in 100 on placebo. That is 15 more in 100, or about 1 in 7."
    )


@pytest.mark.parametrize(
    ("changes", "ending"),
    [
        pytest.param({"with": 25, "without": 10}, "15 more in 100, or about 1 in 7.", id="more"),
        pytest.param({"with": 10, "without": 25}, "15 fewer in 100, or about 1 in 7.", id="fewer"),
        pytest.param({"with": 10, "without": 10}, "That is no difference.", id="none"),
        pytest.param(
            {"with": 0, "without": 4}, "4 fewer in 100, or about 1 in 25.", id="from nothing"
        ),
        pytest.param(
            {"with": 2, "without": 1, "per": 1000}, "1 more in 1,000.", id="one more says it all"
        ),
        pytest.param(
            {"with": 1, "without": 2, "per": 1000}, "1 fewer in 1,000.", id="one fewer says it all"
        ),
        pytest.param(
            {"with": 1234, "without": 1000, "per": 10_000},
            "234 more in 10,000, or about 1 in 43.",
            id="thousands",
        ),
        pytest.param(
            {"with": 5, "without": 2, "per": 100_000},
            "3 more in 100,000, or about 1 in 33,333.",
            id="1 in tens of thousands",
        ),
        pytest.param(
            {"with": 2.5, "without": 1, "per": 100},
            "1.5 more in 100, or about 1 in 67.",
            id="a fraction of a person",
        ),
        pytest.param(
            {"with": 90, "without": 10}, "80 more in 100.", id="'1 in 1' would say nothing"
        ),
    ],
)
def test_endings(changes: dict[str, Any], ending: str) -> None:
    assert frequency_sentence(a_frequency(**changes)).endswith(ending)


def test_thousands_are_grouped_in_both_groups() -> None:
    sentence = frequency_sentence(a_frequency(**{"with": 1234, "without": 1000, "per": 10_000}))
    assert "about 1,234 in 10,000 on an antidepressant and 1,000 in 10,000 on placebo" in sentence


def test_floats_leave_no_tail() -> None:
    assert difference(a_frequency(**{"with": 0.3, "without": 0.1})) == 0.2
    assert "0.2 more in 100" in frequency_sentence(a_frequency(**{"with": 0.3, "without": 0.1}))


counts = st.integers(0, 100)


@given(counts, counts)
def test_difference_is_with_less_without(exposed: int, unexposed: int) -> None:
    assert difference(a_frequency(**{"with": exposed, "without": unexposed})) == exposed - unexposed


@given(counts, counts)
def test_one_in_is_the_inverse_of_the_difference(exposed: int, unexposed: int) -> None:
    frequency = a_frequency(**{"with": exposed, "without": unexposed})
    _, said, number = frequency_sentence(frequency).partition("or about 1 in ")
    if said:
        exact = Fraction(100, abs(exposed - unexposed))
        assert abs(int(number.rstrip(".")) - exact) <= Fraction(1, 2)


@given(counts, counts)
def test_swapping_the_groups_swaps_more_and_fewer(exposed: int, unexposed: int) -> None:
    one = frequency_sentence(a_frequency(**{"with": exposed, "without": unexposed}))
    other = frequency_sentence(a_frequency(**{"with": unexposed, "without": exposed}))
    assert one.partition("That is")[2].replace("more", "fewer") == (
        other.partition("That is")[2].replace("more", "fewer")
    )
    assert (" more in " in one) is (exposed > unexposed)
    assert (" fewer in " in one) is (exposed < unexposed)
