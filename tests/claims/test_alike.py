"""Tests of claims.alike: the same, the opposite, or nothing that can be said."""

import pytest

from claims.alike import says_the_same, telling
from claims.lexicon import Lexicon
from tests.claims.world import a_world, read_here

LEXICON = Lexicon(a_world())


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("Garlic cuts gout", "Garlic cuts gout", True, id="same words"),
        pytest.param("Garlic doesn't cut gout", "Garlic cuts gout", False, id="one negation"),
        pytest.param(
            "Garlic doesn't cut gout", "Garlic does not cut gout", True, id="negated alike"
        ),
        pytest.param("Gout cuts garlic", "Garlic cuts gout", None, id="another order"),
        pytest.param("Coffee cuts depression", "Coffee triggers depression", False, id="signs"),
        pytest.param("Coffee eases depression", "Coffee cuts depression", True, id="other verb"),
        pytest.param(
            "Coffee doesn't trigger depression", "Coffee cuts depression", None, id="denied reverse"
        ),
        pytest.param("Coffee and depression", "Coffee cuts depression", None, id="no direction"),
        pytest.param("Garlic triggers gout", "Garlic cuts gout", None, id="names nobody knows"),
    ],
)
def test_says_the_same(one: str, other: str, expected: bool | None) -> None:
    assert says_the_same(read_here(one), read_here(other), LEXICON) is expected


def test_telling_words_name_the_subject() -> None:
    reading = read_here("Study finds that garlic may not cut the risk of heart disease")
    assert telling(reading, LEXICON) == frozenset({"garlic", "heart", "diseas"})
