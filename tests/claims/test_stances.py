"""Tests of claims.stances: when signs decide, when a record's own wording does, and how."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.base.vocabulary import Direction, Stance
from claims.frames import Frame, frame_of
from claims.signs import Stated
from claims.stances import Example, asks, by_example, disagree, example_of, judge, state_of
from claims.weights import WORDING_DECIDES, WORDING_HELPS
from claims.wordings import wordings_of
from tests.claims.world import DRUG, LEXICON, a_frame, read_here

AFFIRMS, DENIES, ASKS = Stance.AFFIRMS, Stance.DENIES, Stance.ASKS

CANCER = a_frame("coffee", Direction.LOWERS, "cancer")
COMMON = a_frame("coffee", Direction.IS, "cancer")

CUTS, RAISES = "Coffee cuts cancer", "Coffee raises cancer"
NOT_CUTS, NOT_RAISES = "Coffee does not cut cancer", "Coffee does not raise cancer"
NOTHING_READ = "Coffee quiz"

FAR, MIDDLE, NEAR = 0.0, WORDING_HELPS, WORDING_DECIDES


def stated(headline: str, frame: Frame = CANCER) -> Stated:
    return state_of(read_here(headline), frame, LEXICON)


def worded(text: str, known: Stance, *, frame: Frame = CANCER, trusted: bool = True) -> Example:
    """A wording of the record that stands as its curator says."""
    return Example(read_here(text).core, stated(text, frame), known, trusted)


@pytest.mark.parametrize(
    ("headline", "frame", "likeness", "expected"),
    [
        pytest.param(CUTS, CANCER, FAR, AFFIRMS, id="signs decide"),
        pytest.param(RAISES, CANCER, FAR, DENIES, id="signs decide against"),
        pytest.param(NOTHING_READ, CANCER, FAR, None, id="no sign and no wording near: silence"),
        pytest.param(NOTHING_READ, CANCER, MIDDLE, None, id="nothing said, a wording fairly near"),
        pytest.param(RAISES, CANCER, MIDDLE, DENIES, id="a sign, a wording only fairly near"),
        pytest.param(CUTS, CANCER, NEAR, AFFIRMS, id="a wording very near"),
        pytest.param(
            "Tea cuts cancer more than coffee", CANCER, FAR, None, id="what else is set against"
        ),
        pytest.param(CUTS, COMMON, MIDDLE, AFFIRMS, id="no relation, a wording fairly near"),
        pytest.param(CUTS, COMMON, FAR, None, id="no relation and no wording near: silence"),
    ],
)
def test_who_decides(headline: str, frame: Frame, likeness: float, expected: Stance | None) -> None:
    example = worded(CUTS, AFFIRMS, frame=frame)
    assert judge(frame, stated(headline, frame), example, likeness) is expected


def test_a_near_wording_may_know_better_than_the_signs() -> None:
    # "Coffee raises cancer" is labelled as affirming: irony, or a reader that errs. A headline
    # as near as that is read like it.
    example = worded(RAISES, AFFIRMS)
    assert judge(CANCER, stated(RAISES), example, NEAR) is AFFIRMS
    assert judge(CANCER, stated(RAISES), example, FAR) is DENIES


def test_a_wording_that_its_own_signs_contradict_decides_nothing() -> None:
    example = worded(RAISES, AFFIRMS, trusted=False)
    assert judge(CANCER, stated(RAISES), example, NEAR) is DENIES


def test_the_nearer_line_is_the_higher_one() -> None:
    assert 0 < WORDING_HELPS <= WORDING_DECIDES <= 1


@pytest.mark.parametrize(
    ("headline", "wording", "known", "expected"),
    [
        pytest.param(CUTS, CUTS, AFFIRMS, AFFIRMS, id="the same"),
        pytest.param(CUTS, CUTS, DENIES, DENIES, id="the same, denying"),
        pytest.param(NOT_CUTS, CUTS, AFFIRMS, DENIES, id="denied here, not there"),
        pytest.param(CUTS, NOT_CUTS, DENIES, AFFIRMS, id="denied there, not here"),
        pytest.param(RAISES, CUTS, AFFIRMS, DENIES, id="another sign"),
        pytest.param(NOTHING_READ, CUTS, AFFIRMS, AFFIRMS, id="no sign here"),
        pytest.param(CUTS, NOTHING_READ, DENIES, DENIES, id="no sign there"),
        pytest.param(CUTS, CUTS, ASKS, AFFIRMS, id="as a question puts it"),
        pytest.param(NOT_CUTS, CUTS, ASKS, DENIES, id="not as a question puts it"),
    ],
)
def test_by_example(headline: str, wording: str, known: Stance, expected: Stance) -> None:
    assert by_example(stated(headline), worded(wording, known)) is expected


@pytest.mark.parametrize(
    ("headline", "frame", "expected"),
    [
        pytest.param("Does coffee cut cancer?", CANCER, True, id="a question"),
        pytest.param("Coffee and cancer", CANCER, True, id="nothing but the topic"),
        pytest.param(CUTS, CANCER, False, id="a statement"),
        pytest.param("Coffee and cancer", COMMON, False, id="the topic of no relation"),
    ],
)
def test_asks(headline: str, frame: Frame, expected: bool) -> None:
    assert asks(read_here(headline), frame, stated(headline, frame)) is expected


@pytest.mark.parametrize(
    ("headline", "stance", "expected"),
    [
        pytest.param(CUTS, AFFIRMS, False, id="signs agree"),
        pytest.param(CUTS, DENIES, True, id="signs say the reverse"),
        pytest.param(NOTHING_READ, DENIES, False, id="signs say nothing"),
        pytest.param(CUTS, ASKS, False, id="a question"),
        pytest.param(CUTS, None, False, id="no stance at all"),
    ],
)
def test_disagree(headline: str, stance: Stance | None, expected: bool) -> None:
    assert disagree(CANCER, stated(headline), stance) is expected


def test_a_wording_is_read_against_a_relation() -> None:
    wording = wordings_of(DRUG, LEXICON)[1]
    frame = frame_of(DRUG.relation, wording.reading, LEXICON)
    found = example_of(wording, frame, LEXICON)
    assert found.core == wording.reading.core
    assert found.stated == state_of(wording.reading, frame, LEXICON)._replace(cues=())
    assert found.known is DENIES
    assert found.trusted


texts = st.sampled_from([CUTS, RAISES, NOT_CUTS, NOTHING_READ])
sides = st.sampled_from([AFFIRMS, DENIES])


@given(texts, sides)
def test_a_wording_that_is_the_headline_gives_its_own_stance(same: str, known: Stance) -> None:
    assert by_example(stated(same), worded(same, known)) is known


@given(texts, texts, sides)
def test_headline_and_example_may_change_places(one: str, other: str, known: Stance) -> None:
    there = by_example(stated(one), worded(other, known))
    assert there is by_example(stated(other), worded(one, known))


@given(st.sampled_from([(CUTS, NOT_CUTS), (RAISES, NOT_RAISES)]), texts, sides)
def test_a_denial_more_turns_it_round(pair: tuple[str, str], wording: str, known: Stance) -> None:
    plain, denied = (by_example(stated(each), worded(wording, known)) for each in pair)
    assert plain is not denied
