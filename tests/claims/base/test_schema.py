"""Tests of claims.base.schema: which values a record may hold, key by key."""

from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from claims.base.schema import Finding, Frequency, Relation, Source
from claims.base.vocabulary import Bearing, Design, Direction
from claims.base.words import Concept, Cue
from tests.factories import a_frequency, a_proposition, a_source

GOOD: dict[type[BaseModel], dict[str, Any]] = {
    Relation: {"exposure": ["tea"], "direction": "lowers", "outcome": ["anxiety"]},
    Frequency: a_frequency().model_dump(by_alias=True),
    Finding: {"source": "example-2001", "bearing": "supports", "finding": "It found a difference."},
    Source: a_source("example-2001", Design.TRIAL).model_dump(),
    Concept: {"names": ["tea"]},
    Cue: {"words": ["not"], "hit": "Tea does not help", "miss": "Tea helps"},
}


@pytest.mark.parametrize("kind", GOOD, ids=lambda kind: kind.__name__)
def test_the_good_ones_are_good(kind: type[BaseModel]) -> None:
    assert kind.model_validate(GOOD[kind])


@pytest.mark.parametrize("kind", GOOD, ids=lambda kind: kind.__name__)
def test_a_key_that_nobody_knows_is_refused(kind: type[BaseModel]) -> None:
    with pytest.raises(ValidationError, match="Extra inputs"):
        kind.model_validate(GOOD[kind] | {"colour": "red"})


@pytest.mark.parametrize(
    ("kind", "key", "value"),
    [
        pytest.param(Relation, "exposure", [], id="no exposure"),
        pytest.param(Relation, "exposure", ["green tea"], id="a term with a space"),
        pytest.param(Relation, "outcome", ["tea+milk"], id="joined without spaces"),
        pytest.param(Relation, "population", ["Adults"], id="capitals in an id"),
        pytest.param(Relation, "direction", "improves", id="a direction that is none"),
        pytest.param(Frequency, "per", 50, id="an odd denominator"),
        pytest.param(Frequency, "with", -1, id="fewer than nobody"),
        pytest.param(Finding, "bearing", "likes", id="a bearing that is none"),
        pytest.param(Finding, "finding", "Good.", id="a finding of one word"),
        pytest.param(Finding, "finding", "-" * 20, id="a finding without a word"),
        pytest.param(Source, "url", "doi.org/x", id="an address without a scheme"),
        pytest.param(Source, "doi", "doi:10.1/x", id="a DOI with a prefix"),
        pytest.param(Source, "year", 1066, id="a year before journals"),
        pytest.param(Source, "participants", 0, id="a study of nobody"),
        pytest.param(Source, "design", "big", id="a design that is none"),
        pytest.param(Concept, "names", [], id="a thing without a name"),
        pytest.param(Concept, "names", ["?"], id="a name without a letter"),
        pytest.param(Cue, "strength", 4, id="stronger than causal"),
        pytest.param(Cue, "scope", "backward", id="a scope that is none"),
    ],
)
def test_bad_values_are_refused(kind: type[BaseModel], key: str, value: object) -> None:
    with pytest.raises(ValidationError) as caught:
        kind.model_validate(GOOD[kind] | {key: value})
    assert caught.value.errors()[0]["loc"][0] == key


@pytest.mark.parametrize(
    "term", ["tea", "green-tea", "5-htp", "stopping + antidepressant", "a + b + c"]
)
def test_terms(term: str) -> None:
    relation = Relation(exposure=(term,), direction=Direction.RAISES, outcome=("anxiety",))
    assert relation.exposure == (term,)


def test_records_are_frozen() -> None:
    proposition = a_proposition()
    with pytest.raises(ValidationError, match="frozen"):
        proposition.statement = "Something else."  # type: ignore[misc]  # that is the point


def test_a_bearing_may_be_given_as_a_word() -> None:
    assert Finding.model_validate(GOOD[Finding]).bearing is Bearing.SUPPORTS
