"""Tests of claims.release.flags, warning and summary: what is said of a release as a whole."""

import pytest

from claims.release.records import Severity
from claims.release.reviewer import Report
from claims.release.summary import LINES, NOTHING
from claims.release.warning import ReleaseWarning, WarningKind, gravest_first
from tests.claims.release.helpers import review

COHORT = "The cohort study followed 900 adults for years and was published in the Journal of Tea."


def kinds(report: Report) -> list[WarningKind]:
    return [each.kind for each in report.warnings]


def test_a_causal_title_on_an_observational_study() -> None:
    lead = "In a new study of adults, coffee cuts early death."
    report = review("Coffee cuts early death", lead, COHORT)
    [warning] = report.warnings
    assert warning.kind is WarningKind.CAUSAL_FROM_OBSERVATION
    assert warning.severity is Severity.HIGH
    assert "“observational study”" in warning.message
    assert [place.text for place in warning.places] == [
        "Coffee cuts early death",
        lead,
    ]


@pytest.mark.parametrize(
    "title",
    ["Coffee linked to early death", "Coffee may cut early death", "Does coffee cut death?"],
)
def test_a_careful_title(title: str) -> None:
    assert WarningKind.CAUSAL_FROM_OBSERVATION not in kinds(review(title, COHORT))


def test_animals_under_a_title_about_people() -> None:
    mice = "Coffee calmed mice in the laboratory, and the mice lived for long."
    assert WarningKind.ANIMALS_UNDER_PEOPLE in kinds(review("Coffee cuts early death", mice))
    assert WarningKind.ANIMALS_UNDER_PEOPLE not in kinds(review("Coffee calms mice", mice))


def test_what_goes_against_the_evidence() -> None:
    report = review("", "Happy pills do not ease depression, the trial of many adults found.")
    [warning] = [each for each in report.warnings if each.severity is Severity.HIGH]
    assert warning.kind is WarningKind.AGAINST_EVIDENCE
    assert "goes against the evidence (Misleading)" in warning.message


def test_what_others_say_is_not_held_against_a_release() -> None:
    report = review("", 'In the press it is said that "happy pills do not ease depression".')
    assert WarningKind.AGAINST_EVIDENCE not in kinds(report)


def test_a_relative_risk_alone() -> None:
    report = review("", "Those adults who drank coffee had a 27% lower risk of death.")
    assert kinds(report) == [WarningKind.RELATIVE_WITHOUT_BASELINE]
    pair = "Of those with coffee 8% died, compared with 10% without."
    assert kinds(review("", "They had a 27% lower risk of death.", pair)) == []


def test_a_word_that_promises_too_much() -> None:
    [warning] = review("", "This is a breakthrough for people who fear the dark.").warnings
    assert (warning.kind, warning.severity) == (WarningKind.SENSATIONAL, Severity.LOW)


def test_the_gravest_comes_first() -> None:
    low = ReleaseWarning(WarningKind.SENSATIONAL, Severity.LOW, "a", ())
    high = ReleaseWarning(WarningKind.AGAINST_EVIDENCE, Severity.HIGH, "b", ())
    graver = ReleaseWarning(WarningKind.STOP_MEDICINE, Severity.HIGH, "c", ())
    assert sorted([low, high, graver], key=gravest_first) == [graver, high, low]


@pytest.mark.parametrize(
    "body", ["It was Monday in the city.", COHORT, "You can stop taking your tablets now."]
)
def test_a_summary_has_three_lines(body: str) -> None:
    summary = review("Tea time", body).summary
    assert len(summary.lines) == LINES
    assert all(summary.lines)


def test_a_summary_begins_with_the_gravest() -> None:
    report = review("", "A breakthrough: you can stop taking your tablets now.")
    assert report.summary.lines[0] == report.warnings[0].message
    assert "Not found:" in report.summary.lines[-1]


def test_a_summary_without_warnings_claims_no_proof() -> None:
    lines = review("", "It was Monday in the city.").summary.lines
    assert lines[0] == NOTHING
    assert lines[1] == "Kind of study not stated; subjects not stated; peer review not stated."


def test_a_headline_is_suggested_where_the_base_has_one() -> None:
    report = review("Rail strike", "Happy pills ease depression in adults.")
    assert report.summary.suggested_headline == (
        "Antidepressants probably help some adults with depression"
    )
    assert review("Rail strike", COHORT).summary.suggested_headline is None
