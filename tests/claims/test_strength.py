"""Tests of claims.strength: points by hand, levels by example, then what must always hold."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.base.strengths import BY_CUES_ALONE, StrengthTable
from claims.reading import read, sentence_of
from claims.strength import Strength, claim_strength, explain_strength
from claims.strength.features import Sentence, rule
from tests.claims.strength.small import PLAIN, TABLE, cues, sentence, shipped


def test_points_add_up_by_hand() -> None:
    # Level 2: "may" 70, "may" near "raises" 5. Level 3: "raises" 50, "may" -30. Both start at 0.
    assert explain_strength(sentence("Tea may, I hear, raises it"), TABLE) == Strength(
        level=2,
        rival=3,
        lead=55,
        because=(("word may", 100), ("run change-s", -50), ("near may change", 5)),
    )


def test_of_equal_levels_the_lowest_counts() -> None:
    table = replace(TABLE, start=(0, 7, 0, 7))
    assert explain_strength(sentence("Tea"), table) == Strength(1, 3, 0, ())


@pytest.mark.parametrize(
    ("text", "level"),
    [
        pytest.param("The study was published in a medical journal.", 0, id="where it stands"),
        pytest.param("Researchers studied the records of 2,000 patients.", 0, id="a method"),
        pytest.param("Further studies are needed.", 0, id="a call for research"),
        pytest.param("Tea drinking is associated with an increased risk of gout.", 1, id="link"),
        pytest.param("Women who drink tea are more likely to have gout.", 1, id="comparison"),
        pytest.param("Tea drinkers have a reduced risk of gout.", 1, id="a form that is no verb"),
        pytest.param("Tea reduces the risk of gout.", 3, id="the same verb"),
        pytest.param("Tea may reduce the risk of gout.", 2, id="may"),
        pytest.param("Tea appears to protect against gout.", 2, id="appears to"),
        pytest.param("Tea improves sleep in adults.", 3, id="an effect"),
        pytest.param("Tea does not improve sleep in adults.", 3, id="an effect denied"),
        pytest.param("Tea linked to gout", 1, id="headline, link"),
        pytest.param("Tea could trigger gout, study suggests", 2, id="headline, could"),
        pytest.param("Tea causes gout", 3, id="headline, cause"),
        pytest.param("Could tea cause gout?", 2, id="headline, question"),
    ],
)
def test_the_shipped_weights(text: str, level: int) -> None:
    assert read(text, shipped()).strength == level


def test_every_weight_is_of_a_feature_that_can_occur() -> None:
    table = shipped().strength
    symbols = {*table.groups.values(), *table.kept, "*", "<", ">"}
    families = {group.partition("-")[0] for group in table.groups.values()}
    known = {"run": symbols, "near": families, "word": {*table.groups}}
    known |= {"first": symbols, "last": symbols}
    for feature in table.weights:
        family, *parts = feature.split(" ")
        assert set(parts) <= known.get(family, {*parts}), feature


def test_the_weights_are_few() -> None:
    rows = shipped().strength.weights.values()
    assert sum(each != 0 for row in rows for each in row) <= 3000


said = ["Tea", "may", "raises", "raised", "the", "risk", "of", "gout", "is not", "linked to", "%"]
words = st.sampled_from(said)
texts = st.lists(st.one_of(words, st.text(max_size=4)), max_size=12).map(" ".join)
sentences = st.builds(
    lambda text, found, asks: sentence(text, *found, asks=asks), texts, cues, st.booleans()
)
points = st.tuples(*[st.integers(-300, 300)] * 4)
tables = st.builds(
    lambda start, rows: replace(
        TABLE, start=start, weights=dict(zip(PLAIN.weights, rows, strict=True))
    ),
    points,
    st.tuples(*[points] * len(PLAIN.weights)),
)


@given(sentences, tables)
def test_the_explanation_adds_up_to_the_decision(one: Sentence, table: StrengthTable) -> None:
    told = explain_strength(one, table)
    assert told.level == claim_strength(one, table)
    assert told.level != told.rival
    assert told.lead == sum(points for _, points in told.because) >= 0


@given(sentences)
def test_the_shipped_explanation_adds_up(one: Sentence) -> None:
    told = explain_strength(one, shipped().strength)
    assert told.lead == sum(points for _, points in told.because) >= 0
    assert told == explain_strength(one, shipped().strength)


@given(sentences)
def test_without_weights_the_cues_decide(one: Sentence) -> None:
    assert claim_strength(one, BY_CUES_ALONE) == rule(one.cues)


@given(texts.map("x ".__add__))
def test_a_reading_can_be_explained(text: str) -> None:
    reading = read(text, shipped())
    told = explain_strength(sentence_of(reading), shipped().strength)
    assert told.level == reading.strength
