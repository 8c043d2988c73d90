"""Tests of claims.release.labels: what the release says about its study."""

import pytest

from claims.release.labels import NOT_STATED, label
from tests.claims.release.helpers import DATA, lines_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A meta-analysis of 12 trials.", "systematic-review"),
        ("Patients were randomly assigned to tea or water.", "randomised-trial"),
        ("In a phase 2 trial of the drug, it worked.", "trial"),
        ("The cohort study followed nurses.", "observational"),
        ("The case report describes a man.", "case-study"),
        ("In a mouse model, it worked.", "laboratory"),
        ("A mathematical model says so.", "modelling"),
        ("In an editorial, she says so. An editorial of two.", "opinion"),
        ("They were surveyed.", None),
        ("They hope to begin a clinical trial.", None),
        ("It works.", None),
    ],
)
def test_evidence(text: str, expected: str | None) -> None:
    assert label(lines_of(text), DATA).evidence.value == expected


def test_a_randomised_trial_is_more_than_a_trial() -> None:
    text = "The trial was large. In the trial, adults were randomly assigned. The trial ended."
    labels = label(lines_of(text), DATA)
    assert labels.evidence.label == "Randomised controlled trial"
    assert not labels.observational


def test_an_observational_study() -> None:
    assert label(lines_of("The cohort study followed nurses."), DATA).observational


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The study is published in the Journal of Tea.", "peer-reviewed"),
        ("A preprint of the study, published online, says so.", "not-peer-reviewed"),
        ("It was presented at a congress in Vienna.", "conference"),
        ("It works.", None),
    ],
)
def test_publication(text: str, expected: str | None) -> None:
    assert label(lines_of(text), DATA).publication.value == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tea calmed mice. The mice slept. People with fear may gain.", "animals"),
        ("It killed cultured cells. The cell lines died.", "cells"),
        ("The patients slept.", "people"),
        (
            "In the randomised trial, patients slept, as mice did. The patients and adults.",
            "people",
        ),
        ("It works.", None),
    ],
)
def test_subjects(text: str, expected: str | None) -> None:
    assert label(lines_of(text), DATA).subjects.value == expected


def test_the_words_are_shown() -> None:
    labels = label(lines_of("The cohort study followed nurses.", title="Tea in a cohort"), DATA)
    assert [place.text for place in labels.evidence.places] == ["cohort", "cohort study"]
    assert [str(place.source) for place in labels.evidence.places] == ["title", "body"]


def test_nothing_is_stated() -> None:
    labels = label(lines_of("It works."), DATA)
    assert (labels.publication, labels.evidence, labels.subjects) == (NOT_STATED,) * 3
