"""Tests of claims.evidence: which finding stands on which side, and in which order."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.base.schema import Source
from claims.base.vocabulary import Bearing, Design, Stance
from claims.evidence import NO_EVIDENCE, Evidence, Snippet, both_sides
from tests.factories import a_finding, a_proposition, a_source

TRIALS, TRIAL, COHORT = "trials-2018", "trial-2008", "cohort-2022"
DESIGNS = {
    TRIALS: Design.META_ANALYSIS_OF_TRIALS,
    TRIAL: Design.TRIAL,
    COHORT: Design.COHORT,
}
SOURCES = {key: a_source(key, design) for key, design in DESIGNS.items()}

FOR, AGAINST, BESIDE = Bearing.SUPPORTS, Bearing.OPPOSES, Bearing.QUALIFIES


def sides(stance: Stance, *findings: tuple[str, Bearing], **changes: Source) -> Evidence:
    proposition = a_proposition(findings=tuple(a_finding(key, side) for key, side in findings))
    return both_sides(proposition, SOURCES | changes, stance)


def keys(snippets: tuple[Snippet, ...]) -> list[str]:
    return [snippet.finding.source for snippet in snippets]


def with_changes(key: str, **changes: object) -> Source:
    return SOURCES[key].model_copy(update=changes)


def test_each_finding_stands_on_its_side() -> None:
    found = sides(Stance.AFFIRMS, (TRIALS, FOR), (TRIAL, AGAINST), (COHORT, BESIDE))
    assert keys(found.supporting) == [TRIALS]
    assert keys(found.opposing) == [TRIAL]
    assert keys(found.context) == [COHORT]
    assert found.note == ""


def test_a_snippet_carries_the_source_that_it_cites() -> None:
    found = sides(Stance.AFFIRMS, (TRIALS, FOR), (TRIAL, AGAINST))
    assert [snippet.source for snippet in found.supporting] == [SOURCES[TRIALS]]


@pytest.mark.parametrize(
    ("stance", "supporting", "opposing"),
    [
        pytest.param(Stance.AFFIRMS, [TRIALS], [TRIAL], id="an affirmation has the statement's"),
        pytest.param(Stance.DENIES, [TRIAL], [TRIALS], id="a denial swaps the sides"),
        pytest.param(Stance.ASKS, [TRIALS], [TRIAL], id="a question is shown the statement's"),
    ],
)
def test_sides_are_seen_from_the_headline(
    stance: Stance, supporting: list[str], opposing: list[str]
) -> None:
    found = sides(stance, (TRIALS, FOR), (TRIAL, AGAINST))
    assert (keys(found.supporting), keys(found.opposing)) == (supporting, opposing)


@pytest.mark.parametrize(
    ("findings", "changes", "order"),
    [
        pytest.param(
            [COHORT, TRIAL, TRIALS], {}, [TRIALS, TRIAL, COHORT], id="by design, not by place"
        ),
        pytest.param(
            [TRIAL, TRIALS],
            {TRIAL: with_changes(TRIAL, participants=10**6)},
            [TRIALS, TRIAL],
            id="the better design before the larger study",
        ),
        pytest.param(
            [TRIAL, COHORT],
            {COHORT: with_changes(COHORT, design=Design.TRIAL, participants=2_000)},
            [COHORT, TRIAL],
            id="of one design, the larger first",
        ),
        pytest.param(
            [TRIAL, COHORT],
            {COHORT: with_changes(COHORT, design=Design.TRIAL)},
            [COHORT, TRIAL],
            id="of one size, the newer first",
        ),
        pytest.param(
            [TRIAL, COHORT],
            {COHORT: with_changes(COHORT, design=Design.TRIAL, year=2008)},
            [COHORT, TRIAL],
            id="of one year, by key",
        ),
        pytest.param(
            [TRIAL, COHORT],
            {TRIAL: with_changes(TRIAL, participants=None, design=Design.COHORT)},
            [COHORT, TRIAL],
            id="a size that nobody gives counts as none",
        ),
        pytest.param(
            [TRIALS, COHORT],
            {TRIALS: with_changes(TRIALS, retracted=True)},
            [COHORT, TRIALS],
            id="a retracted one last, whatever its design",
        ),
    ],
)
def test_strongest_first(findings: list[str], changes: dict[str, Source], order: list[str]) -> None:
    found = sides(Stance.AFFIRMS, *((key, FOR) for key in findings), **changes)
    assert keys(found.supporting) == order


@pytest.mark.parametrize(
    ("stance", "findings", "note"),
    [
        pytest.param(
            Stance.AFFIRMS,
            [FOR, BESIDE],
            "no finding that opposes this headline",
            id="against",
        ),
        pytest.param(
            Stance.AFFIRMS,
            [AGAINST, BESIDE],
            "no finding that supports this headline",
            id="for",
        ),
        pytest.param(
            Stance.DENIES,
            [FOR, BESIDE],
            "no finding that supports this headline",
            id="denial",
        ),
        pytest.param(
            Stance.ASKS, [FOR, BESIDE], "no finding that opposes this statement", id="a question"
        ),
        pytest.param(
            Stance.AFFIRMS, [BESIDE, BESIDE], "speaks plainly for or against", id="none on either"
        ),
        pytest.param(Stance.AFFIRMS, [FOR, AGAINST], "", id="both sides there"),
    ],
)
def test_an_empty_side_is_said_in_words(stance: Stance, findings: list[Bearing], note: str) -> None:
    found = sides(stance, *zip((TRIALS, TRIAL), findings, strict=True))
    assert note in found.note
    assert bool(note) is bool(found.note)


def test_without_a_match_the_emptiness_is_explained() -> None:
    assert NO_EVIDENCE.supporting == NO_EVIDENCE.opposing == NO_EVIDENCE.context == ()
    assert "no evidence is shown" in NO_EVIDENCE.note


findings = st.lists(
    st.tuples(st.sampled_from(sorted(SOURCES)), st.sampled_from(Bearing)), min_size=2, max_size=6
)


@given(findings, st.sampled_from(Stance))
def test_every_finding_is_shown_once(found: list[tuple[str, Bearing]], stance: Stance) -> None:
    evidence = sides(stance, *found)
    shown = evidence.supporting + evidence.opposing + evidence.context
    assert sorted(keys(shown)) == sorted(key for key, _ in found)
    assert {field.name for field in fields(Evidence)} == {
        "supporting",
        "opposing",
        "context",
        "note",
    }


@given(findings)
def test_a_denial_is_the_mirror_of_an_affirmation(found: list[tuple[str, Bearing]]) -> None:
    one, other = sides(Stance.AFFIRMS, *found), sides(Stance.DENIES, *found)
    assert (one.supporting, one.opposing) == (other.opposing, other.supporting)
    assert one.context == other.context


@given(findings, st.sampled_from(Stance))
def test_the_order_in_the_record_does_not_matter_between_sources(
    found: list[tuple[str, Bearing]], stance: Stance
) -> None:
    one, other = sides(stance, *found), sides(stance, *reversed(found))
    assert keys(one.supporting) == keys(other.supporting)
    assert keys(one.opposing) == keys(other.opposing)
