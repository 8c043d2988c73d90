"""Tests of claims.evaluate.report: the figures of a few rows, by hand."""

import pytest

from claims.base.vocabulary import Stance
from claims.evaluate.labelled import Covered, Labelled, NearMiss, Rated
from claims.evaluate.measures import Band, Figure
from claims.evaluate.report import Report, evaluate
from claims.match import Matching
from tests.claims.evaluate.scripted import Scripted, matched, unsure


def a_row(text: str, stance: Stance = Stance.AFFIRMS, *, overstated: bool = False) -> Covered:
    return Covered(text=text, claim="beat", stance=stance, hedged=False, overstated=overstated)


SCRIPT: dict[str, Matching] = {
    "Pills work": matched("beat", 0.95),
    "Pills work for everyone": matched("beat", 0.85),
    "Pills are a waste": matched("beat", 0.85),
    "Pills and heights": matched("ease", 0.65),
    "Pills, perhaps": unsure("beat", 0.45),
    "Pill shares fall": matched("beat", 0.65),
    "Pill prices": unsure("beat", 0.45),
    "Pills and dogs": matched("beat", 0.65),
}
ROWS = Labelled(
    covered=(
        a_row("Pills work"),
        a_row("Pills work for everyone", overstated=True),
        a_row("Pills are a waste", Stance.DENIES),
        a_row("Pills and heights"),
        a_row("Pills, perhaps"),
        a_row("Nothing near", overstated=True),
    ),
    outside=("Pill shares fall", "Pill prices", "Rain expected", "Snow expected"),
    near_misses=(
        NearMiss.model_validate({"text": "Pills and dogs", "not": "beat"}),
        NearMiss.model_validate({"text": "Pills and cats", "not": "beat"}),
    ),
    rated={"sentences": (Rated(text="Rain expected", label=0),)},
    left_out=3,
)


@pytest.fixture
def report() -> Report:
    return evaluate(Scripted(SCRIPT), ROWS)


@pytest.mark.parametrize(
    ("name", "hits", "of"),
    [
        pytest.param("right claim first", 4, 6, id="matched or unsure"),
        pytest.param("matched to the right claim", 3, 6, id="matched"),
        pytest.param("precision of what is matched", 3, 4, id="of four that were matched"),
        pytest.param("stance right, of those", 2, 3, id="of three matched to the right claim"),
        pytest.param("backwards, of those", 1, 3, id="affirms for denies"),
        pytest.param("overstated, precision", 1, 1, id="one said"),
        pytest.param("overstated, recall", 1, 1, id="one true where it was matched"),
        pytest.param("hedged or not", 6, 6, id="read without a claim"),
        pytest.param("verdict on what is outside", 1, 4, id="a wrong verdict"),
        pytest.param("unsure about what is outside", 1, 4, id="no verdict, but listed"),
        pytest.param("near miss taken for the claim", 1, 2, id="near miss"),
    ],
)
def test_figure(report: Report, name: str, hits: int, of: int) -> None:
    [figure] = [each for each in report.figures if each.name == name]
    assert (figure.hits, figure.of, figure.value) == (hits, of, hits / of)


def test_strength_is_reported_by_file(report: Report) -> None:
    [figure] = [each for each in report.figures if each.name.startswith("strength")]
    assert figure == Figure("strength, macro-F1, sentences", 1.0, 1, goal=figure.goal)


def test_reliability_counts_outside_headlines_as_wrong(report: Report) -> None:
    assert report.bands == (
        Band(0.4, 0.5, shown=2, right=1),
        Band(0.6, 0.7, shown=2, right=0),
        Band(0.8, 0.9, shown=2, right=2),
        Band(0.9, 1.0, shown=1, right=1),
    )


def test_every_miss_is_listed(report: Report) -> None:
    assert [(miss.kind, miss.text) for miss in report.misses] == [
        ("backwards", "Pills are a waste"),
        ("wrong claim", "Pills and heights"),
        ("unsure, right claim first", "Pills, perhaps"),
        ("unmatched", "Nothing near"),
        ("verdict outside", "Pill shares fall"),
        ("near miss taken", "Pills and dogs"),
    ]


def test_what_was_left_out_and_how_long_it_took(report: Report) -> None:
    assert report.left_out == 3
    assert report.timing is not None
    assert report.timing.checks == 12


def test_each_row_ticks() -> None:
    ticks: list[None] = []
    evaluate(Scripted(SCRIPT), ROWS, tick=lambda: ticks.append(None))
    assert len(ticks) == len(ROWS)


def test_sets_without_rows_give_no_figures() -> None:
    report = evaluate(Scripted({}), Labelled())
    assert report == Report((), (), None, (), 0)
