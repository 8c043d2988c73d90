"""Tests of claims.features.wording: likeness of words, against a cosine by hand."""

from math import sqrt

import pytest

from claims.features.wording import (
    claim_covered,
    keywords_shared,
    nearest_wording,
    wording_alike,
)
from claims.profiles import Profiles
from tests.claims.features.beside import beside
from tests.claims.world import JAB, LEXICON, WORLD, read_here

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
    cosines = [by_hand(headline, each.reading.headline) for each in PROFILE.wordings]
    at, likeness = nearest_wording(PROFILE, PROFILES.weighted(read_here(headline)))
    assert likeness == pytest.approx(max(cosines))
    assert cosines[at] == pytest.approx(max(cosines))
    assert nearest == cosines.index(max(cosines))


def test_a_headline_of_the_record_is_wholly_alike() -> None:
    text = JAB.headlines[0].text
    found = wording_alike(beside(text, JAB))
    assert found.value == pytest.approx(1)
    assert found.words == (text,)


def test_no_word_shared_is_not_alike_at_all() -> None:
    assert wording_alike(beside("Quantum flux", JAB)).value == 0


def test_keywords_are_a_share_of_the_best() -> None:
    assert keywords_shared(beside("Jabs", JAB)).value == 1
    assert keywords_shared(beside("Jabs", JAB, keywords=0.8)).value == pytest.approx(0.8)


@pytest.mark.parametrize(
    ("less", "more"),
    [
        pytest.param("Quantum flux", "Autism", id="a word of it"),
        pytest.param("Autism", "Jabs and autism", id="by any name of a concept"),
        pytest.param("Jabs and autism", "Jabs cause autism in children", id="more of it"),
    ],
)
def test_the_more_is_named_the_more_is_covered(less: str, more: str) -> None:
    assert claim_covered(beside(less, JAB)).value < claim_covered(beside(more, JAB)).value <= 1
