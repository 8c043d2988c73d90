"""Tests of claims.base.rules.evidence: each rule stays silent on a good record, and speaks once."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

import pytest

from claims.base.remark import Found
from claims.base.rules import evidence
from claims.base.schema import Judgement, LabelledHeadline, LabelledStance, Proposition
from claims.base.vocabulary import Bearing, EvidenceState, Rating
from tests.factories import a_base, a_finding, a_frequency, a_proposition

SUPPORTING = a_finding("example-2018", Bearing.SUPPORTS)
OPPOSING = a_finding("example-2008", Bearing.OPPOSES)
QUALIFYING = a_finding("example-2022", Bearing.QUALIFIES)


def judged(rating: Rating, say: str = "That is how it stands.") -> Judgement:
    return Judgement(rating=rating, say=say)


def figures(text: str) -> tuple[Any, ...]:
    return (SUPPORTING.model_copy(update={"finding": text}), OPPOSING, QUALIFYING)


def fields(rule: Callable[[Proposition], Found], **changes: Any) -> list[str]:
    return [field for field, _ in rule(a_proposition(**changes))]


@pytest.mark.parametrize(
    ("rule", "changes", "expected"),
    [
        pytest.param(evidence.enough_findings, {}, [], id="three findings are enough"),
        pytest.param(
            evidence.enough_findings,
            {"findings": (SUPPORTING, OPPOSING)},
            ["findings"],
            id="two findings are not",
        ),
        pytest.param(
            evidence.enough_findings,
            {"findings": (SUPPORTING,) * 3},
            ["findings"],
            id="one source is not",
        ),
        pytest.param(evidence.other_side_named, {}, [], id="both sides are there"),
        pytest.param(
            evidence.other_side_named,
            {"findings": (SUPPORTING,) * 3, "denied": judged(Rating.FALSE)},
            ["findings"],
            id="one side and not a word about it",
        ),
        pytest.param(
            evidence.other_side_named,
            {"findings": (SUPPORTING,) * 3, "caveats": ("No trial has found the reverse.",)},
            [],
            id="one side, and it is said",
        ),
        pytest.param(evidence.state_borne_out, {}, [], id="supported by a finding"),
        pytest.param(
            evidence.state_borne_out,
            {"evidence_state": EvidenceState.MIXED, "findings": (SUPPORTING, QUALIFYING)},
            ["evidence_state"],
            id="mixed, and nothing opposes",
        ),
        pytest.param(
            evidence.state_borne_out,
            {"evidence_state": EvidenceState.REFUTED, "findings": (SUPPORTING, QUALIFYING)},
            ["evidence_state"],
            id="refuted by nothing",
        ),
        pytest.param(
            evidence.state_borne_out,
            {"evidence_state": EvidenceState.UNPROVEN, "findings": (QUALIFYING,) * 3},
            [],
            id="unproven: nobody knows",
        ),
        pytest.param(evidence.near_misses_given, {}, ["near_misses"], id="no near miss"),
        pytest.param(
            evidence.near_misses_given,
            {"near_misses": ("Pill shares fall", "Pill price rises", "Pill lost")},
            [],
            id="three near misses",
        ),
        pytest.param(evidence.verdicts_opposite, {}, [], id="good and bad"),
        pytest.param(
            evidence.verdicts_opposite,
            {"affirmed": judged(Rating.FALSE)},
            ["denied.rating"],
            id="both bad",
        ),
        pytest.param(
            evidence.verdicts_opposite,
            {"denied": judged(Rating.MOSTLY_ACCURATE)},
            ["denied.rating"],
            id="both good",
        ),
        pytest.param(
            evidence.verdicts_opposite,
            {"affirmed": judged(Rating.UNSUPPORTED), "evidence_state": EvidenceState.UNPROVEN},
            [],
            id="nobody knows",
        ),
        pytest.param(
            evidence.verdicts_opposite, {"affirmed": judged(Rating.MIXED)}, [], id="mixed"
        ),
        pytest.param(evidence.findings_checked, {}, [], id="read by a second person"),
        pytest.param(
            evidence.findings_checked,
            {"findings": (SUPPORTING, OPPOSING.model_copy(update={"checked": None}))},
            ["findings.1"],
            id="read by nobody else",
        ),
        pytest.param(
            evidence.findings_checked,
            {"reviewed": date(2026, 11, 22)},
            ["findings.0", "findings.1", "findings.2"],
            id="read after the review",
        ),
        pytest.param(evidence.review_due, {}, [], id="due after the review"),
        pytest.param(
            evidence.review_due, {"due": date(2026, 11, 23)}, ["due"], id="due on the same day"
        ),
    ],
)
def test_rule(
    rule: Callable[[Proposition], Found], changes: Mapping[str, Any], expected: list[str]
) -> None:
    assert fields(rule, **changes) == expected


def test_every_needed_stance_is_asked_for() -> None:
    texts = [problem for _, problem in evidence.enough_headlines(a_proposition())]
    assert texts == [
        "are 2; write at least 5",
        "hold none that overstates",
        "hold none that affirms with a hedge",
        "hold none that asks",
    ]


def test_headlines_of_all_needed_stances_are_enough() -> None:
    headlines = tuple(
        LabelledHeadline(text=f"Headline {stance}", stance=stance)
        for stance in LabelledStance
        if stance is not LabelledStance.HEDGED_DENIES
    )
    assert fields(evidence.enough_headlines, headlines=headlines) == []


@pytest.mark.parametrize(
    ("finding", "changes", "expected"),
    [
        pytest.param("25 of 100 got better, and 10 on placebo.", {}, [], id="as counted"),
        pytest.param("24.5% against 9.6% got better.", {}, [], id="rounded per cent"),
        pytest.param("2.5% against 1.0% got better.", {"per": 1000}, [], id="another denominator"),
        pytest.param("24.4% against 9.6% got better.", {}, ["frequency.with"], id="not that"),
        pytest.param("Many got better.", {}, ["frequency.with", "frequency.without"], id="none"),
        pytest.param(
            "25 of 100 got better, and 10 on placebo.",
            {"source": "example-1999"},
            ["frequency.source"],
            id="a source without a finding",
        ),
    ],
)
def test_frequency_found(finding: str, changes: Mapping[str, Any], expected: list[str]) -> None:
    proposition = a_proposition(frequency=a_frequency(**changes), findings=figures(finding))
    assert [field for field, _ in evidence.frequency_found(proposition)] == expected


def test_no_frequency_no_remark() -> None:
    assert fields(evidence.frequency_found) == []


@pytest.mark.parametrize(
    ("finding", "caveat", "expected"),
    [
        pytest.param("It found a lot.", "It was small.", ["findings.0"], id="not told"),
        pytest.param("The paper, since retracted, found a lot.", "It was small.", [], id="finding"),
        pytest.param("It found a lot.", "One paper was retracted.", [], id="caveat"),
    ],
)
def test_retraction_told(finding: str, caveat: str, expected: list[str]) -> None:
    proposition = a_proposition(findings=figures(finding), caveats=(caveat,))
    base = a_base(proposition)
    key = "example-2018"
    sources = {**base.sources, key: base.sources[key].model_copy(update={"retracted": True})}
    base = replace(base, sources=MappingProxyType(sources))
    assert [field for field, _ in evidence.retraction_told(proposition, base)] == expected
