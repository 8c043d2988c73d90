"""Tests of claims.rarity: the published formula, and an order that does not matter."""

from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.rarity import Rarity

RARITY = Rarity([{"tea", "calm"}, {"tea"}, {"the", "rail"}], form={"the"})


@pytest.mark.parametrize(
    ("word", "value"),
    [
        pytest.param("tea", log(1 + 1.5 / 2.5), id="in two of three"),
        pytest.param("rail", log(1 + 2.5 / 1.5), id="in one of three"),
        pytest.param("owl", log(1 + 3.5 / 0.5), id="in none"),
        pytest.param("the", 0.0, id="a word of form tells nothing"),
    ],
)
def test_the_published_formula(word: str, value: float) -> None:
    assert RARITY.of(word) == pytest.approx(value)
    assert RARITY.sum([word]) == pytest.approx(value)
    assert RARITY.squares([word]) == pytest.approx(value**2)


@given(st.lists(st.sampled_from(["tea", "calm", "the", "rail", "owl"])))
def test_sums_do_not_depend_on_the_order(words: list[str]) -> None:
    assert RARITY.sum(words) == RARITY.sum(sorted(words)) == RARITY.sum(words[::-1])
