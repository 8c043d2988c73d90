"""Tests of claims.base.resolve: dangling references, circles and twins."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.base.resolve import ancestors, named_concepts, parts, resolve
from claims.base.schema import LabelledHeadline, LabelledStance, Proposition, Relation, Source
from claims.base.vocabulary import Bearing, Design, Direction
from claims.base.words import Concept
from claims.errors import BaseError
from tests.factories import CONCEPTS, a_finding, a_frequency, a_proposition, a_source

SOURCES = {
    key: a_source(key, Design.TRIAL) for key in ("example-2018", "example-2008", "example-2022")
}
ONE = a_proposition("one", statement="Pills ease depression.", opposite="Pills ease nothing.")


def another(**changes: object) -> Proposition:
    fields: dict[str, object] = {
        "statement": "Placebo eases depression.",
        "opposite": "Placebo eases nothing.",
        "relation": Relation(
            exposure=("placebo",), direction=Direction.LOWERS, outcome=("depression",)
        ),
        "headlines": labelled(("Sugar pills work", LabelledStance.AFFIRMS)),
    }
    return a_proposition("two", **(fields | changes))


def labelled(*rows: tuple[str, LabelledStance]) -> tuple[LabelledHeadline, ...]:
    more = ("A headline that nobody else has", LabelledStance.ASKS)
    return tuple(LabelledHeadline(text=text, stance=stance) for text, stance in (*rows, more))


def check(
    *propositions: Proposition,
    concepts: Mapping[str, Concept] = CONCEPTS,
    sources: Mapping[str, Source] = SOURCES,
) -> None:
    resolve({each.id: each for each in propositions}, sources, concepts)


def relation(**changes: tuple[str, ...]) -> Relation:
    fields = {"exposure": ("antidepressant",), "outcome": ("depression",)} | changes
    return Relation(direction=Direction.LOWERS, **fields)


def test_a_base_that_hangs_together_is_let_through() -> None:
    check(ONE, another())


@pytest.mark.parametrize(
    ("proposition", "where", "problem"),
    [
        pytest.param(
            a_proposition(findings=(a_finding("nowhere-1999", Bearing.SUPPORTS),) * 2),
            "findings.0.source",
            "names no source: 'nowhere-1999'",
            id="a finding",
        ),
        pytest.param(
            a_proposition(frequency=a_frequency(source="nowhere-1999")),
            "frequency.source",
            "names no source: 'nowhere-1999'",
            id="a frequency",
        ),
        pytest.param(
            a_proposition(relation=relation(exposure=("antidepressant", "nothing"))),
            "relation.exposure.1",
            "names no concept: 'nothing'",
            id="an exposure",
        ),
        pytest.param(
            a_proposition(relation=relation(outcome=("depression + nothing",))),
            "relation.outcome.0",
            "names no concept: 'nothing'",
            id="a part of a joined term",
        ),
        pytest.param(
            a_proposition(relation=relation(population=("nobody",))),
            "relation.population.0",
            "names no concept: 'nobody'",
            id="a population",
        ),
        pytest.param(
            a_proposition(relation=relation(comparator=("nothing",))),
            "relation.comparator.0",
            "names no concept: 'nothing'",
            id="a comparator",
        ),
        pytest.param(
            a_proposition(also=(relation(), relation(outcome=("nothing",)))),
            "also.1.outcome.0",
            "names no concept: 'nothing'",
            id="another relation",
        ),
    ],
)
def test_a_reference_to_nothing_is_refused_by_record_and_field(
    proposition: Proposition, where: str, problem: str
) -> None:
    with pytest.raises(BaseError) as caught:
        check(proposition)
    assert caught.value.where == f"{proposition.id}.yml: {where}"
    assert caught.value.problem == problem


@pytest.mark.parametrize(
    ("broader", "problem"),
    [
        pytest.param({"pill": ("nothing",)}, "names no concept: 'nothing'", id="to nothing"),
        pytest.param({"pill": ("pill",)}, "leads back to itself", id="to itself"),
        pytest.param(
            {"pill": ("drug",), "drug": ("thing",), "thing": ("pill",)},
            "leads back to itself",
            id="round a circle",
        ),
    ],
)
def test_broader_has_to_lead_up(broader: dict[str, tuple[str, ...]], problem: str) -> None:
    concepts = {id_: Concept(names=(id_,), broader=up) for id_, up in broader.items()}
    with pytest.raises(BaseError, match=problem) as caught:
        check(ONE, concepts=dict(CONCEPTS) | concepts)
    assert caught.value.where.startswith("concepts: ")


@pytest.mark.parametrize(
    ("changes", "where", "problem"),
    [
        pytest.param(
            {"statement": "pills EASE depression."}, "statement", "as one", id="two statements"
        ),
        pytest.param({"opposite": "Pills ease nothing."}, "opposite", "as one", id="two opposites"),
        pytest.param(
            {"statement": "Pills ease nothing."},
            "statement",
            "as one",
            id="a statement that is another's opposite",
        ),
        pytest.param(
            {"headlines": labelled(("happy PILLS work", LabelledStance.DENIES))},
            "headlines.0.text",
            "another label in one: affirms",
            id="a headline with two labels",
        ),
        pytest.param(
            {"headlines": labelled(("Happy pills work", LabelledStance.AFFIRMS))},
            "headlines.0.text",
            "another label in one: affirms",
            id="a headline of two records",
        ),
    ],
)
def test_twins_are_refused(changes: dict[str, object], where: str, problem: str) -> None:
    with pytest.raises(BaseError) as caught:
        check(ONE, another(**changes))
    assert caught.value.where == f"two.yml: {where}"
    assert problem in caught.value.problem


def test_a_headline_with_two_labels_in_one_record_is_refused() -> None:
    rows = (("Pills work", LabelledStance.AFFIRMS), ("Pills work", LabelledStance.DENIES))
    with pytest.raises(BaseError, match="another label"):
        check(a_proposition(headlines=labelled(*rows)))


def test_two_records_of_one_relation_are_refused() -> None:
    with pytest.raises(BaseError):
        check(ONE, another(relation=ONE.relation))


def test_a_joined_term_names_all_its_concepts() -> None:
    assert parts("stopping + antidepressant") == ("stopping", "antidepressant")
    proposition = a_proposition(relation=relation(exposure=("placebo + antidepressant",)))
    assert list(named_concepts(proposition)) == [
        ("relation.exposure.0", "placebo"),
        ("relation.exposure.0", "antidepressant"),
        ("relation.outcome.0", "depression"),
    ]


LADDER = {
    "espresso": ("coffee",),
    "coffee": ("hot-drink", "stimulant"),
    "hot-drink": ("drink",),
    "stimulant": ("drink", "drug"),
    "drink": (),
    "drug": (),
}


def test_ancestors_are_nearest_first_with_their_steps() -> None:
    concepts = {id_: Concept(names=(id_,), broader=up) for id_, up in LADDER.items()}
    assert list(ancestors("espresso", concepts).items()) == [
        ("coffee", 1),
        ("hot-drink", 2),
        ("stimulant", 2),
        ("drink", 3),
        ("drug", 3),
    ]
    assert ancestors("drug", concepts) == {}


@given(st.lists(st.lists(st.integers(0, 5), max_size=3), min_size=6, max_size=6))
def test_ancestors_are_what_a_walk_upward_meets(links: list[list[int]]) -> None:
    # Concept n may be a kind of smaller numbers only, so that there is no circle.
    concepts = {
        f"c{at}": Concept(names=("name",), broader=tuple(f"c{up}" for up in ups if up < at))
        for at, ups in enumerate(links)
    }

    def walk(id_: str) -> set[str]:
        return {each for up in concepts[id_].broader for each in (up, *walk(up))}

    for id_ in concepts:
        assert ancestors(id_, concepts).keys() == walk(id_)
