"""Tests of claims.base.rules.thesaurus: what records share."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from claims.base.load import Base
from claims.base.rules import thesaurus
from claims.base.words import Concept
from tests.factories import a_base, a_proposition


def with_concepts(concepts: Mapping[str, Concept]) -> Base:
    base = a_base()
    return replace(base, concepts=MappingProxyType({**base.concepts, **concepts}))


def test_a_source_that_nobody_cites() -> None:
    findings = a_proposition().findings[:2]
    assert list(thesaurus.sources_cited(a_base(a_proposition(findings=findings)))) == [
        ("sources: example-2022", "is cited by no finding")
    ]
    assert list(thesaurus.sources_cited(a_base())) == []


def test_a_name_under_two_concepts_whatever_its_ending() -> None:
    base = with_concepts({"sadness": Concept(names=("sadness",), opposites=("Happy-pills",))})
    assert list(thesaurus.names_once(base)) == [
        ("concepts: antidepressant", "shares the name 'happy pill' with sadness")
    ]
    assert list(thesaurus.names_once(a_base())) == []


def test_a_concept_that_no_relation_reaches() -> None:
    base = with_concepts(
        {
            "fluoxetine": Concept(names=("Prozac",), broader=("ssri",)),
            "ssri": Concept(names=("SSRI",), broader=("antidepressant",)),
            "homeopathy": Concept(names=("homeopathy",)),
        }
    )
    unused = [where for where, _ in thesaurus.concepts_used(base)]
    assert unused == ["concepts: adult", "concepts: placebo", "concepts: homeopathy"]


def test_what_a_used_concept_is_a_kind_of_is_used() -> None:
    depression = Concept(names=("depression",), broader=("illness",))
    base = with_concepts({"depression": depression, "illness": Concept(names=("illness",))})
    assert "concepts: illness" not in [where for where, _ in thesaurus.concepts_used(base)]


def test_a_source_without_a_year() -> None:
    base = a_base()
    undated = base.sources["example-2022"].model_copy(update={"year": None})
    spoilt = replace(base, sources=MappingProxyType({**base.sources, "example-2022": undated}))
    assert list(thesaurus.sources_dated(spoilt)) == [
        ("sources: example-2022", "has no year: complete it, or cite another source")
    ]
    assert list(thesaurus.sources_dated(base)) == []
