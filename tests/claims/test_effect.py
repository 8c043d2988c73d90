"""Tests of claims.effect: the sign that the words of a scene multiply to."""

import pytest

from claims.base.vocabulary import Direction
from claims.effect import effect
from claims.frames import Frame
from claims.roles import fill
from claims.scene import gather
from tests.claims.world import LEXICON, a_frame, read_here

CANCER = a_frame("coffee", Direction.LOWERS, "cancer")
MEMORY = a_frame("coffee", Direction.RAISES, "memory")
SLEEP = a_frame("sleep", Direction.LOWERS, "heart-disease")
EQUAL = a_frame("exercise", Direction.NO_DIFFERENCE, "depression", ["antidepressant"])


def moved(headline: str, frame: Frame) -> tuple[int, list[str]]:
    """The sign, and the words that say "no effect"."""
    reading = read_here(headline)
    exposure = fill(frame.exposures, reading, LEXICON.broader)
    outcome = fill(frame.outcomes, reading, LEXICON.broader, compound=True)
    found = effect(gather(reading, frame, exposure, outcome, LEXICON))
    return found.sign, [cue.text for cue in found.nulls]


@pytest.mark.parametrize(
    ("headline", "frame", "sign", "nulls"),
    [
        pytest.param("Coffee raises cancer", CANCER, 1, [], id="more"),
        pytest.param("Coffee cuts cancer", CANCER, -1, [], id="less"),
        pytest.param("Coffee eases and prevents cancer", CANCER, -1, [], id="less, said twice"),
        pytest.param("Coffee prevents loss of memory", MEMORY, 1, [], id="less of a loss"),
        pytest.param("Coffee harms memory", MEMORY, -1, [], id="worse for a good"),
        pytest.param("Coffee helps cancer", CANCER, -1, [], id="better for a disease"),
        pytest.param("Poor sleep raises heart disease", SLEEP, -1, [], id="the exposure spoilt"),
        pytest.param("Sleeplessness raises heart disease", SLEEP, -1, [], id="its opposite"),
        pytest.param("Coffee useless for memory", MEMORY, 0, ["useless"], id="no effect, no sign"),
        pytest.param("Coffee safe for memory", MEMORY, -1, ["safe"], id="safe denies a harm"),
        pytest.param(
            "Coffee works and is safe for memory", MEMORY, 1, [], id="safe is beside an effect"
        ),
        pytest.param(
            "Exercise as good as antidepressants for depression",
            EQUAL,
            0,
            ["as good as"],
            id="as good as, where that is the claim",
        ),
        pytest.param(
            "Coffee as good as placebo for memory", MEMORY, 0, ["as good as"], id="as a placebo"
        ),
    ],
)
def test_sign(headline: str, frame: Frame, sign: int, nulls: list[str]) -> None:
    assert moved(headline, frame) == (sign, nulls)
