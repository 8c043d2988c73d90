"""Tests of claims.base.rules.wording: what is remarked on, and what must not be."""

from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pytest

from claims.base.rules import wording
from claims.base.schema import Judgement, LabelledHeadline, LabelledStance
from claims.base.vocabulary import Bearing, Certainty, Rating
from tests.factories import a_base, a_finding, a_proposition


@pytest.mark.parametrize(
    ("certainty", "say", "remarked"),
    [
        pytest.param(Certainty.HIGH, "Statins lower the risk of a stroke", False, id="plain verb"),
        pytest.param(Certainty.HIGH, "Statins may lower the risk", True, id="high and may"),
        pytest.param(Certainty.HIGH, "Statins probably lower the risk", True, id="high, probably"),
        pytest.param(Certainty.HIGH, "From May on, statins lower it", False, id="a month"),
        pytest.param(Certainty.HIGH, "Smokers are more likely to die early", False, id="how often"),
        pytest.param(Certainty.HIGH, "Twice as likely to die early", False, id="twice as likely"),
        pytest.param(Certainty.MODERATE, "Pills probably help adults", False, id="probably"),
        pytest.param(Certainty.MODERATE, "Pills are likely to help adults", False, id="likely"),
        pytest.param(Certainty.MODERATE, "Pills help adults a little", False, id="no word"),
        pytest.param(Certainty.MODERATE, "Pills might help adults", True, id="moderate and might"),
        pytest.param(Certainty.MODERATE, "Pills proven to help adults", True, id="proven"),
        pytest.param(Certainty.LOW, "Pills may help adults", False, id="low and may"),
        pytest.param(Certainty.LOW, "Pills probably help adults", True, id="low and probably"),
        pytest.param(Certainty.LOW, "Pills less likely to help adults", False, id="less likely"),
        pytest.param(Certainty.VERY_LOW, "Unclear whether pills help", False, id="unclear"),
        pytest.param(Certainty.VERY_LOW, "Pills are likely to help", True, id="very low, likely"),
    ],
)
def test_certainty_word(certainty: Certainty, say: str, remarked: bool) -> None:
    found = list(wording.certainty_word(a_proposition(certainty=certainty, say_instead=say)))
    assert bool(found) is remarked
    assert all(field == "say_instead" for field, _ in found)


def remarks(say: str, finding: str) -> list[tuple[str, str]]:
    findings = (
        a_finding("example-2018", Bearing.SUPPORTS).model_copy(update={"finding": finding}),
        a_finding("example-2008", Bearing.OPPOSES),
    )
    affirmed = Judgement(rating=Rating.ACCURATE, say=say)
    return list(wording.numbers_found(a_proposition(affirmed=affirmed, findings=findings)))


def test_a_number_from_nowhere_is_named() -> None:
    assert remarks("About 40 in 100 got better.", "In 73,388 people, 24.5% got better.") == [
        ("affirmed.say", "holds the number 40, which occurs in no finding"),
        ("affirmed.say", "holds the number 100, which occurs in no finding"),
    ]


def test_a_number_of_a_finding_may_be_rounded() -> None:
    assert remarks("About 25% of 73,000 got better.", "In 73,388 people, 24.5% got better.") == []


@pytest.mark.parametrize(
    ("say", "problem"),
    [
        pytest.param("Pills probably help", None, id="fine"),
        pytest.param("Pills probably help.", "ends with a full stop", id="full stop"),
        pytest.param(
            "Pills help " + "very " * 21 + "much", "is 120 characters long", id="too long"
        ),
    ],
)
def test_short_headline(say: str, problem: str | None) -> None:
    found = [text for _, text in wording.short_headline(a_proposition(say_instead=say))]
    assert [text.startswith(problem) for text in found if problem] == [True] * bool(problem)
    assert len(found) == bool(problem)


@pytest.mark.parametrize(
    ("say", "fields"),
    [
        pytest.param("word " * 39 + "word.", [], id="forty words"),
        pytest.param("word " * 40 + "word.", ["denied.say"], id="one more"),
        pytest.param("word " * 30 + "word. " + "word " * 30 + "word.", [], id="two sentences"),
    ],
)
def test_short_sentences(say: str, fields: list[str]) -> None:
    denied = Judgement(rating=Rating.MISLEADING, say=say)
    found = wording.short_sentences(a_proposition(denied=denied))
    assert [field for field, _ in found] == fields


def spelling_remarks(**changes: Any) -> list[tuple[str, str]]:
    proposition = a_proposition(**changes)
    base = replace(a_base(proposition), spelling=MappingProxyType({"tumour": "tumor"}))
    return list(wording.british_spelling(proposition, base))


def test_american_spelling_is_named() -> None:
    assert spelling_remarks(caveats=("A tumor is rare.",)) == [
        ("caveats.0", "spells 'tumor' the American way; write 'tumour'")
    ]


def test_names_and_headlines_may_be_spelt_any_way() -> None:
    american = LabelledHeadline(text="Pills shrink tumor", stance=LabelledStance.AFFIRMS)
    assert spelling_remarks(caveats=("The Tumor Society says so.",)) == []
    assert spelling_remarks(headlines=(american, american)) == []


def test_what_is_left_to_fill_in_is_named() -> None:
    proposition = a_proposition(
        statement="TODO one sentence.", near_misses=("TODO a headline",), safety="TODO if any."
    )
    fields = [field for field, _ in wording.filled_in(proposition)]
    assert fields == ["statement", "safety", "near_misses.0"]


@pytest.mark.parametrize(
    ("finding", "said"),
    [
        pytest.param("In the same trial deaths did not differ.", "In the same trial", id="same"),
        pytest.param("That Swedish study saw none.", "That Swedish study", id="that study"),
        pytest.param("A pooling (with the study above) saw none.", "study above", id="above"),
        pytest.param("In a trial of 90 adults aged 60 and above, none fell.", None, id="an age"),
        pytest.param("A review of trials found that studies differ.", None, id="a named study"),
    ],
)
def test_a_finding_that_leans_on_another_is_remarked_on(finding: str, said: str | None) -> None:
    held = a_finding("example-2018", Bearing.SUPPORTS).model_copy(update={"finding": finding})
    found = list(wording.findings_stand_alone(a_proposition(findings=(held, held))))
    fields = ("findings.0.finding", "findings.1.finding") if said else ()
    assert found == [(field, f"says {said!r}; name the study") for field in fields]
