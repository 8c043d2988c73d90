"""Tests of claims.features.wording: likeness to what the base itself says."""

import pytest

from claims.features.wording import (
    claim_covered,
    keywords_shared,
    worded_as_ours,
    wording_alike,
)
from claims.weights import SAME_WORDING
from tests.claims.features.beside import beside
from tests.claims.world import JAB


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


@pytest.mark.parametrize(
    ("headline", "ours"),
    [
        pytest.param(JAB.headlines[0].text, True, id="a wording of ours"),
        pytest.param(JAB.headlines[0].text.upper() + "!", True, id="but for small things"),
        pytest.param("Jabs", False, id="a word of it"),
    ],
)
def test_only_our_own_words_count_as_ours(headline: str, ours: bool) -> None:
    comparison = beside(headline, JAB)
    assert bool(worded_as_ours(comparison).value) is ours
    assert (comparison.likeness > SAME_WORDING) is ours
