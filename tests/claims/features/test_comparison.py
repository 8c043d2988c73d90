"""Tests of claims.features.comparison: which relation of a record a headline names best."""

import pytest

from claims.base.vocabulary import Direction
from claims.features.comparison import fill_roles
from claims.profiles import Profiles
from tests.claims.features.beside import beside
from tests.claims.world import COFFEE, JAB, LEXICON, a_relation, a_world, read_here

TWO_WAYS = COFFEE.model_copy(
    update={"also": (a_relation("coffee", Direction.RAISES, "memory", population=["adult"]),)}
)


@pytest.mark.parametrize(
    ("headline", "outcome"),
    [
        pytest.param("Coffee and early death", "death", id="the first relation"),
        pytest.param("Coffee and memory", "memory", id="another relation"),
        pytest.param("Coffee", "death", id="of equals, the first"),
        pytest.param("Sleep", "death", id="of none, the first"),
    ],
)
def test_the_relation_that_is_named_best(headline: str, outcome: str) -> None:
    [profile] = Profiles(a_world(TWO_WAYS), LEXICON).all
    frame, exposure, _ = fill_roles(read_here(headline), profile, LEXICON)
    assert frame.outcomes == ((outcome,),)
    assert bool(exposure.value) is ("Coffee" in headline)


def test_what_all_comparisons_of_a_headline_share() -> None:
    subject = beside("Jab price row: children get happy pills", JAB).subject
    assert [each.text for each in subject.people] == ["children"]
    assert [each.text for each in subject.events] == ["price"]
    assert {"vaccine", "child", "antidepressant"} <= subject.named
    assert len(subject.rarity) == len(subject.reading.words.tokens)


def test_a_kind_of_a_thing_names_the_thing_too() -> None:
    assert "antidepressant" in beside("Prozac works", JAB).subject.named
