"""Tests of claims.denial: whether a relation is denied, and what a negation turns instead."""

import pytest

from claims.base.vocabulary import Direction
from claims.denial import Denial, denial
from claims.effect import effect
from claims.frames import Frame
from claims.roles import fill
from claims.scene import gather
from tests.claims.world import LEXICON, a_frame, read_here

JAB = a_frame("vaccine", Direction.RAISES, "autism")
EXERCISE = a_frame("exercise", Direction.LOWERS, "depression")


def weighed(headline: str, frame: Frame) -> Denial:
    reading = read_here(headline)
    exposure = fill(frame.exposures, reading, LEXICON.broader)
    outcome = fill(frame.outcomes, reading, LEXICON.broader, compound=True)
    scene = gather(reading, frame, exposure, outcome, LEXICON)
    return denial(scene, effect(scene).nulls)


@pytest.mark.parametrize(
    ("headline", "denied", "words"),
    [
        pytest.param("Jabs cause autism", False, [], id="nothing denies"),
        pytest.param("Jabs don't cause autism", True, ["don't"], id="a negation"),
        pytest.param("Jabs are useless", True, ["useless"], id="no effect"),
        pytest.param("Jabs not useless", False, ["not", "useless"], id="not useless: a pair"),
        pytest.param(
            "Jabs don't work, are useless", True, ["don't", "useless"], id="one in each clause"
        ),
        pytest.param("Jab autism myth", True, ["myth"], id="a refutation"),
        pytest.param(
            "No evidence that jabs don't cause autism",
            False,
            ["No evidence", "don't"],
            id="a refutation of a denial",
        ),
        pytest.param(
            "Autism scare debunked: jabs don't cause it",
            True,
            ["debunked", "don't"],
            id="a refutation that says it again",
        ),
        pytest.param(
            "Jabs cause autism, but not sleeplessness", False, [], id="a denial of something else"
        ),
        pytest.param("Jabs cause autism, maybe not depression", False, [], id="of another outcome"),
    ],
)
def test_denied(headline: str, denied: bool, words: list[str]) -> None:
    found = weighed(headline, JAB)
    assert found.denied is denied
    assert sorted(cue.text for cue in found.cues) == sorted(words)


@pytest.mark.parametrize(
    ("headline", "turned", "denied"),
    [
        pytest.param("Without exercise depression is more likely", -1, False, id="without it"),
        pytest.param("Those who don't exercise cause low mood", -1, False, id="who don't"),
        pytest.param("No exercise prevents depression", 1, True, id="'no' denies the whole"),
        pytest.param("Exercise doesn't prevent depression", 1, True, id="after the exposure"),
    ],
)
def test_a_negation_of_the_exposure_turns_it(headline: str, turned: int, denied: bool) -> None:
    found = weighed(headline, EXERCISE)
    assert (found.turned, found.denied) == (turned, denied)
