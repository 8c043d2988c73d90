"""Tests of claims.strength.features: what is found in a sentence, and the rule over its cues."""

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.base.vocabulary import CueKind
from claims.strength.features import features_of, rule
from tests.claims.strength.small import CAUSES, HIGHER, LINKED, MAY, TABLE, Cue, cues, sentence

"Tests of claims.strength: its parts by example, its sums by hand, then what must always hold."


@pytest.mark.parametrize(
    ("cues", "strength"),
    [
        pytest.param([], 0, id="no cue, no relation"),
        pytest.param([(CueKind.NEGATION, None)], 0, id="a negation alone is no relation"),
        pytest.param([MAY], 0, id="a hedge alone is no relation"),
        pytest.param([(CueKind.NULL, None)], 0, id="'no effect' is level 0"),
        pytest.param([LINKED], 1, id="linked to"),
        pytest.param([HIGHER], 1, id="higher"),
        pytest.param([LINKED, HIGHER], 1, id="linked to higher"),
        pytest.param([LINKED, CAUSES], 3, id="causes what is linked to"),
        pytest.param([CAUSES], 3, id="causes"),
        pytest.param([CAUSES, MAY], 2, id="may cause"),
        pytest.param([CAUSES, (CueKind.ABLE, None)], 2, id="can cause"),
        pytest.param([LINKED, MAY], 1, id="may be linked to"),
        pytest.param([HIGHER, CAUSES], 3, id="the strongest decides"),
        pytest.param([(CueKind.IMPROVES, 3), (CueKind.LOWERS, 3)], 3, id="works and prevents"),
    ],
)
def test_the_rule_over_cues(cues: Sequence[Cue], strength: int) -> None:
    assert rule(cues) == strength


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        pytest.param("Tea raises cancer", "word raises", id="a word"),
        pytest.param("Green tea now raises", "run < * change-s", id="other words are one"),
        pytest.param("Tea raises the risk", "run change-s the *", id="words of form"),
        pytest.param("Tea may one day raise it", "near may change", id="groups near each other"),
        pytest.param("Bad arthritis", "last illness", id="by its ending"),
        pytest.param("Tea is good", "end none", id="no mark at the end"),
        pytest.param("Tea is good.", "end .", id="a mark at the end"),
        pytest.param("Tea is good", "short", id="short"),
        pytest.param("Tea is good " * 5, "long", id="long"),
    ],
)
def test_a_feature_is_found(text: str, feature: str) -> None:
    assert feature in features_of(sentence(text), TABLE)


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        pytest.param("Tea and cancer", "word cancer", id="no word of a topic"),
        pytest.param("Raised by tea", "word by", id="no word without a group"),
        pytest.param("May a b c d e f raise", "near may change", id="too far apart"),
        pytest.param("Raise may", "near may change", id="the other way round"),
    ],
)
def test_a_feature_is_not_found(text: str, feature: str) -> None:
    assert feature not in features_of(sentence(text), TABLE)


def test_cues_are_features_by_kind_and_strength() -> None:
    found = features_of(sentence("Tea", LINKED, MAY, (CueKind.REPORT, None)), TABLE)
    cues = {each for each in found if each.startswith("cue")}
    assert cues == {"cue links1", "cue hedge", "cues hedge links1"}
    assert {"rule 1", "rule 1 told"} <= found


@given(cues, st.randoms())
def test_the_order_of_the_cues_does_not_matter(found: list[Cue], random: Random) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)
    assert rule(shuffled) == rule(found)
    assert features_of(sentence("Tea", *shuffled), TABLE) == features_of(
        sentence("Tea", *found), TABLE
    )


@given(cues)
def test_a_hedge_never_makes_the_rule_stronger(found: list[Cue]) -> None:
    assert rule([*found, MAY]) <= rule(found)


@given(cues)
def test_a_link_never_makes_the_rule_causal(found: list[Cue]) -> None:
    assert rule([*found, LINKED]) <= max(1, rule(found))
