"""Tests of claims.features.remainder: what a headline says that the claim has no place for."""

import pytest

from claims.base.schema import Proposition
from claims.features.remainder import (
    news_event,
    other_concepts,
    unknown_figure,
    words_left_over,
)
from tests.claims.features.beside import beside
from tests.claims.world import COFFEE, DRUG, JAB, headlines

PRICED = JAB.model_copy(update={"headlines": headlines("Jab price up", "Jab price down")})
FIGURES = JAB.model_copy(
    update={"statement": "Vaccines cause autism in 17% of children.", "frequency": None}
)


@pytest.mark.parametrize(
    ("headline", "left"),
    [
        pytest.param("Vaccines cause autism in children", [], id="nothing but the claim"),
        pytest.param("Vaccines may cause autism, study finds", [], id="a cue accounts for itself"),
        pytest.param("Parents fear vaccines", [], id="a word of its own headlines"),
        pytest.param("Vaccines cause autism in Patagonia", ["Patagonia"], id="another place"),
    ],
)
def test_words_left_over(headline: str, left: list[str]) -> None:
    found = words_left_over(beside(headline, JAB))
    assert list(found.words) == left
    assert bool(found.value) is bool(left)


def test_more_words_left_over_weigh_more() -> None:
    one = words_left_over(beside("Vaccines cause autism in Patagonia", JAB))
    two = words_left_over(beside("Vaccines cause autism in purple Patagonia", JAB))
    assert 0 < one.value < two.value < 1


@pytest.mark.parametrize(
    ("headline", "value"),
    [
        pytest.param("Jabs cause autism", 0, id="nothing else"),
        pytest.param("Jabs cause cancer", 1, id="in place of the outcome"),
        pytest.param("Coffee causes autism", 1, id="in place of the exposure"),
        pytest.param("Jabs cause autism and cancer", 0.5, id="beside the outcome"),
        pytest.param("Jabs cause autism in adults", 0, id="people are no outcome"),
    ],
)
def test_other_concepts(headline: str, value: float) -> None:
    assert other_concepts(beside(headline, JAB)).value == value


def test_a_kind_of_what_the_claim_is_about_is_nothing_else() -> None:
    assert other_concepts(beside("Prozac eases depression", DRUG)).value == 0
    assert other_concepts(beside("Coffee eases depression", DRUG)).value == 1


@pytest.mark.parametrize(
    ("headline", "claim", "value"),
    [
        pytest.param("Jab price rises", JAB, 1, id="money"),
        pytest.param("Jab approved amid autism row", JAB, 0.5, id="law, with both sides named"),
        pytest.param("Jab price rises", PRICED, 0, id="a claim whose own words say it"),
        pytest.param("Jab price rises 17%", PRICED, 1, id="with a figure that it does not hold"),
        pytest.param("Jabs cause autism", JAB, 0, id="none"),
    ],
)
def test_news_event(headline: str, claim: Proposition, value: float) -> None:
    assert news_event(beside(headline, claim)).value == value


@pytest.mark.parametrize(
    ("headline", "claim", "value"),
    [
        pytest.param("Jabs raise autism by 17%", JAB, 1, id="per cent"),
        pytest.param("Jabs raise autism by 17 per cent", JAB, 1, id="in words"),
        pytest.param("Jabs raise autism by 17%", FIGURES, 0, id="a figure of the record"),
        pytest.param("Jabs raise autism by 18%", FIGURES, 1, id="another figure"),
        pytest.param("17 jabs cause autism", JAB, 0, id="no percentage"),
        pytest.param("Coffee kills", COFFEE, 0, id="no number"),
    ],
)
def test_unknown_figure(headline: str, claim: Proposition, value: float) -> None:
    assert unknown_figure(beside(headline, claim)).value == value
