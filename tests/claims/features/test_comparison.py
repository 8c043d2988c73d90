"""Tests of claims.features.comparison: the nearest relation and the nearest wording of a record."""

from math import sqrt

import pytest

from claims.base.vocabulary import Direction
from claims.profiles import Profiles
from tests.claims.features.beside import beside
from tests.claims.world import COFFEE, JAB, LEXICON, WORLD, a_relation

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
    comparison = beside(headline, TWO_WAYS)
    assert comparison.frame.outcomes == ((outcome,),)
    assert bool(comparison.exposure.value) is ("Coffee" in headline)


def test_what_all_comparisons_of_a_headline_share() -> None:
    subject = beside("Jab price row: children get happy pills", JAB).subject
    assert [each.text for each in subject.people] == ["children"]
    assert [each.text for each in subject.events] == ["price"]
    assert {"vaccine", "child", "antidepressant"} <= subject.named
    stems = [stem for _, stem, _ in subject.unaccounted]
    assert "price" in stems
    assert "the" not in stems
    assert 0 < sum(nats for _, _, nats in subject.unaccounted) <= subject.telling


def test_a_kind_of_a_thing_names_the_thing_too() -> None:
    assert "antidepressant" in beside("Prozac works", JAB).subject.named


PROFILES = Profiles(WORLD, LEXICON)
[PROFILE] = [each for each in PROFILES.all if each.proposition is JAB]


def by_hand(headline: str, wording: str) -> float:
    """The cosine of two texts, each word weighed by its rarity, the plain way."""
    one, other = (
        {stem: PROFILES.rarity(stem) for stem in LEXICON.normaliser.stems(text)}
        for text in (headline, wording)
    )
    dot = sum(weight * other.get(stem, 0.0) for stem, weight in one.items())
    sizes = [sqrt(sum(weight**2 for weight in each.values())) for each in (one, other)]
    return dot / (sizes[0] * sizes[1]) if dot else 0.0


@pytest.mark.parametrize(
    ("headline", "nearest"),
    [
        pytest.param(JAB.statement, 0, id="the statement itself"),
        pytest.param("Parents fear jabs", 2, id="a headline of the record"),
        pytest.param("Autism", 3, id="one word, in the shortest"),
        pytest.param("Quantum flux", 0, id="nothing shared"),
    ],
)
def test_the_nearest_wording_is_that_of_the_greatest_cosine(headline: str, nearest: int) -> None:
    cosines = [by_hand(headline, each) for each in PROFILE.wordings]
    comparison = beside(headline, JAB)
    assert comparison.likeness == pytest.approx(max(cosines))
    assert comparison.nearest == nearest == cosines.index(max(cosines))


def test_of_equals_the_wording_in_the_very_words_is_nearest() -> None:
    # "Not" weighs nothing, so that the statement is as near as its opposite.
    assert by_hand(JAB.opposite, JAB.statement) == pytest.approx(1)
    assert beside(JAB.statement, JAB).nearest == 0
    assert beside(JAB.opposite, JAB).nearest == 1
