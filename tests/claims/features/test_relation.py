"""Tests of claims.features.relation: exposure, outcome and direction, as far as they are there."""

import pytest

from claims.base.schema import Proposition
from claims.features.relation import (
    both_named,
    direction_read,
    exposure_named,
    only_claim_about,
    outcome_implied,
    outcome_named,
)
from claims.weights import (
    BROADER_FILLS,
    IMPLIED_OUTCOME,
    NARROWER_FILLS,
    UNDIRECTED,
)
from tests.claims.features.beside import beside
from tests.claims.world import COFFEE, DRUG, JAB, MEMORY, STOPPING


@pytest.mark.parametrize(
    ("headline", "claim", "value", "words"),
    [
        pytest.param("Jabs cause autism", JAB, 1, ("Jabs",), id="the exposure"),
        pytest.param("Prozac works", DRUG, NARROWER_FILLS, ("Prozac",), id="a kind of it"),
        pytest.param("Hot drinks kill", COFFEE, BROADER_FILLS, ("Hot drinks",), id="its kind"),
        pytest.param(
            "Coming off happy pills", STOPPING, 1, ("Coming off", "happy pills"), id="all parts"
        ),
        pytest.param("Coming off heroin", STOPPING, 0.5, ("Coming off",), id="one part of two"),
        pytest.param("Autism", JAB, 0, (), id="not named"),
    ],
)
def test_exposure_named(
    headline: str, claim: Proposition, value: float, words: tuple[str, ...]
) -> None:
    found = exposure_named(beside(headline, claim))
    assert (found.value, found.words) == (value, words)


@pytest.mark.parametrize(
    ("headline", "claim", "value"),
    [
        pytest.param("Jabs cause autism", JAB, 1, id="the outcome"),
        pytest.param("Coffee means survival", COFFEE, 1, id="its opposite"),
        pytest.param("Antidepressants work", DRUG, 0, id="not named"),
    ],
)
def test_outcome_named(headline: str, claim: Proposition, value: float) -> None:
    assert outcome_named(beside(headline, claim)).value == value


@pytest.mark.parametrize(
    ("headline", "claim", "value"),
    [
        pytest.param("Antidepressants work", DRUG, IMPLIED_OUTCOME, id="implied by 'works'"),
        pytest.param("Antidepressants useless", DRUG, IMPLIED_OUTCOME, id="implied by 'useless'"),
        pytest.param("Antidepressants ease depression", DRUG, 0, id="named, so not implied"),
        pytest.param("Antidepressants work on cancer", DRUG, 0, id="another is named"),
        pytest.param("Antidepressants trigger rows", DRUG, 0, id="not implied by a verb of moving"),
        pytest.param(
            "Jabs work",
            JAB,
            0,
            id="a harm is never implied by 'works'",
        ),
        pytest.param("Something works", DRUG, 0, id="no exposure, nothing implied"),
    ],
)
def test_outcome_implied(headline: str, claim: Proposition, value: float) -> None:
    assert outcome_implied(beside(headline, claim)).value == value


@pytest.mark.parametrize(
    ("headline", "value"),
    [
        pytest.param("Jabs cause autism", 1, id="both"),
        pytest.param("Jabs work", 0, id="the exposure only"),
        pytest.param("Autism rises", 0, id="the outcome only"),
    ],
)
def test_both_named(headline: str, value: float) -> None:
    assert both_named(beside(headline, JAB)).value == value


@pytest.mark.parametrize(
    ("headline", "claim", "value"),
    [
        pytest.param("Jabs cause autism", JAB, 1, id="a verb between both"),
        pytest.param("The jab autism myth", JAB, 1, id="a denial"),
        pytest.param("Jab autism", JAB, UNDIRECTED, id="no verb at all"),
        pytest.param("Jabs and autism", JAB, 0, id="only the topic"),
        pytest.param("Jab autism row: sleep helps", JAB, 0, id="another's verb"),
        pytest.param("Coffee quiz", COFFEE, 0, id="no stance"),
    ],
)
def test_direction_read(headline: str, claim: Proposition, value: float) -> None:
    assert direction_read(beside(headline, claim)).value == value


@pytest.mark.parametrize(
    ("headline", "claim", "value"),
    [
        pytest.param("Jabs cause autism", JAB, 1, id="the one claim about it"),
        pytest.param("Coffee improves memory", MEMORY, 0.5, id="one of two"),
        pytest.param("Autism", JAB, 0, id="not named"),
        pytest.param("Hot drinks kill", COFFEE, 0, id="only its kind named"),
    ],
)
def test_only_claim_about(headline: str, claim: Proposition, value: float) -> None:
    assert only_claim_about(beside(headline, claim)).value == value


def test_the_more_is_left_over_the_less_is_implied() -> None:
    values = [
        outcome_implied(beside(f"Antidepressants work{more}", DRUG)).value
        for more in ("", ", quantum study", " in quantum Japan")
    ]
    assert values[0] > values[1] > values[2] > 0
