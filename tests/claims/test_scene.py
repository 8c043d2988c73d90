"""Tests of claims.scene: which words of a headline bear on one relation, and which don't."""

import pytest

from claims.base.vocabulary import Direction
from claims.frames import Frame
from claims.roles import fill
from claims.scene import Scene, gather
from tests.claims.world import LEXICON, a_frame, read_here

CANCER = a_frame("coffee", Direction.LOWERS, "cancer")
MEMORY = a_frame("coffee", Direction.RAISES, "memory")
DEPRESSION = a_frame("antidepressant", Direction.LOWERS, "depression", ["placebo"])


def scene(headline: str, frame: Frame) -> Scene:
    reading = read_here(headline)
    exposure = fill(frame.exposures, reading, LEXICON.broader)
    outcome = fill(frame.outcomes, reading, LEXICON.broader, compound=True)
    return gather(reading, frame, exposure, outcome, LEXICON)


@pytest.mark.parametrize(
    ("headline", "frame", "words"),
    [
        pytest.param("Coffee cuts cancer", CANCER, ["cuts"], id="the only verb"),
        pytest.param(
            "Coffee cuts cancer and improves memory", CANCER, ["cuts"], id="the verb before a name"
        ),
        pytest.param(
            "Coffee cuts cancer and improves memory", MEMORY, ["improves"], id="the other verb"
        ),
        pytest.param(
            "Coffee prevents cancer but harms memory", MEMORY, ["harms"], id="after 'but'"
        ),
        pytest.param("Coffee linked to cancer", CANCER, ["linked to"], id="a link, from both ends"),
        pytest.param("Coffee, cancer: they work", CANCER, ["work"], id="a verb after both names"),
        pytest.param(
            "Antidepressants beat placebo for depression",
            DEPRESSION,
            ["beat"],
            id="a comparator owns no verb",
        ),
        pytest.param("Not only does coffee work", CANCER, ["work"], id="with 'not only' before it"),
        pytest.param("Coffee and cancer", CANCER, [], id="no direction"),
    ],
)
def test_directions(headline: str, frame: Frame, words: list[str]) -> None:
    assert [cue.text for cue in scene(headline, frame).directed] == words


def test_a_phrase_that_only_looks_like_a_negation_is_none() -> None:
    found = scene("Coffee not only cuts cancer", CANCER)
    assert "not" not in [cue.text for cue in found.cues if cue.kind == "negation"]


def test_where_every_direction_belongs_elsewhere_all_count() -> None:
    found = scene("Coffee quiz: cancer? Sleep improves memory", CANCER)
    assert [cue.text for cue in found.directed] == ["improves"]
    assert not found.owned


@pytest.mark.parametrize(
    ("headline", "taken_back"),
    [
        pytest.param("Coffee blamed for cancer, but no evidence", True, id="refuted after 'but'"),
        pytest.param("Coffee blamed for cancer, but no link", True, id="no link after 'but'"),
        pytest.param(
            "Coffee blamed for cancer, but no evidence on memory",
            False,
            id="refuted after 'but', of something else",
        ),
    ],
)
def test_an_afterthought_that_names_nothing_is_about_this(headline: str, taken_back: bool) -> None:
    found = scene(headline, CANCER)
    after = headline.index("but")
    assert any(cue.start > after for cue in found.cues) is taken_back


@pytest.mark.parametrize(
    ("frame", "better"),
    [
        pytest.param(CANCER, -1, id="less of a disease is better"),
        pytest.param(MEMORY, 1, id="more of a good is better"),
    ],
)
def test_which_way_is_better(frame: Frame, better: int) -> None:
    assert scene("Coffee works", frame).better == better
