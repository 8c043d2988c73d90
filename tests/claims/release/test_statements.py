"""Tests of claims.release.statements and prose: what a sentence says, and what it does not."""

import pytest

from claims.base.vocabulary import Outcome, Stance
from claims.release.claim import Claim
from claims.release.sections import Part
from claims.release.voice import Voice
from tests.claims.release.helpers import review


def said(*paragraphs: str) -> list[tuple[str, str, str]]:
    """Claim, stance and voice of every matched statement of a body."""
    return [
        (each.verdict.match.best.proposition.id, str(each.verdict.stance), str(each.unit.voice))
        for claim in review("", *paragraphs).claims
        for each in claim.statements
        if each.outcome is Outcome.MATCHED and each.verdict.match
    ]


DRUG = "antidepressants-ease-depression"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The trial of many adults found that happy pills ease depression.",
            [(DRUG, "affirms", "release")],
            id="what was found",
        ),
        pytest.param(
            "Happy pills do not ease depression in adults.",
            [(DRUG, "denies", "release")],
            id="a denial",
        ),
        pytest.param(
            '"Happy pills ease depression," said Dr Ann Other, who leads a clinic for depression.',
            [(DRUG, "affirms", "quote")],
            id="a quotation without who speaks",
        ),
        pytest.param(
            'According to some reports, "happy pills do not ease depression".',
            [(DRUG, "denies", "reported")],
            id="what others say",
        ),
        pytest.param(
            "We wanted to find out whether happy pills ease depression.", [], id="what is asked"
        ),
        pytest.param("Happy pills are a word for drugs that adults take.", [], id="no relation"),
        pytest.param("The rail strike was called off.", [], id="something else"),
    ],
)
def test_statements(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert said(text) == expected


def test_two_things_in_one_sentence() -> None:
    found = said("Happy pills ease depression, but stopping happy pills causes withdrawal.")
    assert sorted(found) == [
        (DRUG, "affirms", "release"),
        ("stopping-raises-withdrawal", "affirms", "release"),
    ]


def test_a_pronoun_stands_for_what_was_named_in_the_sentence_before() -> None:
    claim = review("", "Adults took happy pills for weeks. They ease depression.").claims[-1]
    [statement] = claim.statements
    assert statement.unit.read == "happy pills ease depression"
    assert statement.outcome is Outcome.MATCHED


def test_a_title_is_checked_as_a_headline() -> None:
    claim = review("Happy pills do not ease depression", "Body text.").claims[0]
    assert (claim.part, claim.outcome) == (Part.HEADLINE, Outcome.MATCHED)
    assert claim.statements[0].verdict.stance is Stance.DENIES


def test_the_dateline_is_no_part_of_a_sentence() -> None:
    report = review("", "MADISON, Wis. -- Happy pills ease depression in adults.", "Another.")
    claim = report.claims[0]
    assert claim.sentence.text == "Happy pills ease depression in adults."
    assert claim.part is Part.LEAD


def test_what_is_left_out_is_not_searched() -> None:
    assert (
        said("Body text, which is long enough.", "About us", "Happy pills ease depression.") == []
    )


def test_a_table_is_no_sentence() -> None:
    assert said("Happy pills ease depression " * 40) == []


def worth(claim: Claim) -> bool:
    return claim.worth_checking


def test_sentences_worth_checking() -> None:
    claims = review("", "It was Monday. Cake cuts queues. Nobody came.").claims
    assert [claim.sentence.plain for claim in claims] == ["Cake cuts queues."]
    assert all(worth(claim) for claim in claims)
    assert claims[0].voice is Voice.RELEASE
    assert claims[0].outcome is Outcome.UNMATCHED
