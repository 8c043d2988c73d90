"""Tests of claims.release.checklist: what satisfies a point, and what to ask."""

import pytest

from claims.release.checklist import Point, Status, check_points
from tests.claims.release.helpers import DATA, lines_of

POINTS = list(DATA.checklist.rules)


def points(*texts: str) -> dict[str, Point]:
    return {each.id: each for each in check_points(lines_of(*texts), (), DATA)}


def test_it_has_ten_points_always() -> None:
    assert len(POINTS) == 10
    assert list(points("It works.")) == POINTS


@pytest.mark.parametrize(
    ("text", "point", "status"),
    [
        ("The absolute risk fell.", "absolute-numbers", Status.SATISFIED),
        ("The pills have side effects.", "harms", Status.SATISFIED),
        ("The pills work.", "harms", Status.NOT_FOUND),
        ("Walkers live longer.", "costs", Status.NOT_APPLICABLE),
        ("The pills cost nine pounds.", "costs", Status.SATISFIED),
        ("It does not prove cause and effect.", "quality", Status.SATISFIED),
        ("It was funded by a charity.", "funding", Status.SATISFIED),
        ("This breakthrough works.", "sensational", Status.PRESENT),
        ("There is no cure.", "sensational", Status.SATISFIED),
        ("It is a silent killer.", "disease-mongering", Status.PRESENT),
    ],
)
def test_statuses(text: str, point: str, status: Status) -> None:
    assert points(text)[point].status is status


def test_what_is_missing_is_asked_for() -> None:
    point = points("The pills work.")["harms"]
    assert point.ask is not None
    assert point.ask.endswith("?")
    assert points("The pills have side effects.")["harms"].ask is None


def test_numbers_of_two_groups_are_absolute_numbers() -> None:
    lines = lines_of("It helped 25%, against 10%.")
    found = check_points(lines, [lines[0].place()], DATA)
    assert found[POINTS.index("absolute-numbers")].status is Status.SATISFIED


def test_the_words_are_shown_three_at_most() -> None:
    point = points("Side effects, side effects, side effects and side effects.")["harms"]
    assert [place.text.casefold() for place in point.places] == ["side effects"] * 3
