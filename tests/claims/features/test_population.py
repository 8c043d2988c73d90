"""Tests of claims.features.population: these people, others, or none."""

import pytest

from claims.base.schema import Proposition
from claims.features.population import other_population, population_missing, population_named
from tests.claims.features.beside import beside
from tests.claims.world import COFFEE, DRUG, JAB


@pytest.mark.parametrize(
    ("headline", "claim", "named", "missing"),
    [
        pytest.param("Jabs cause autism in children", JAB, 1, 0, id="named"),
        pytest.param("Jabs cause autism", JAB, 0, 1, id="not named"),
        pytest.param("Antidepressants work", DRUG, 0, 0, id="adults are anyone"),
        pytest.param("Antidepressants work in adults", DRUG, 0, 0, id="anyone, though named"),
        pytest.param("Coffee kills", COFFEE, 0, 0, id="a claim about no one in particular"),
    ],
)
def test_named_or_missing(headline: str, claim: Proposition, named: float, missing: float) -> None:
    comparison = beside(headline, claim)
    assert population_named(comparison).value == named
    assert population_missing(comparison).value == missing


@pytest.mark.parametrize(
    ("headline", "claim", "value"),
    [
        pytest.param("Jabs cause autism in children", JAB, 0, id="the same people"),
        pytest.param("Jabs cause autism in mice", JAB, 1, id="animals"),
        pytest.param("Coffee kills mice", COFFEE, 1, id="animals, where anyone is meant"),
        pytest.param("Coffee kills children", COFFEE, 0.5, id="some, where anyone is meant"),
        pytest.param("Jabs cause autism in adults", JAB, 0, id="anyone, where some are meant"),
        pytest.param("Jabs cause autism", JAB, 0, id="nobody"),
    ],
)
def test_others(headline: str, claim: Proposition, value: float) -> None:
    assert other_population(beside(headline, claim)).value == value
