"""Tests of claims.release.safety: what may hurt, and what warns itself."""

import pytest

from claims.release.safety import check_safety
from claims.release.warning import WarningKind
from tests.claims.release.helpers import DATA, lines_of


def kinds(*texts: str) -> list[WarningKind]:
    return [each.kind for each in check_safety(lines_of(*texts), DATA)]


STOP = WarningKind.STOP_MEDICINE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("You can stop taking your tablets now.", [STOP], id="stop"),
        pytest.param("Do not stop taking your tablets.", [], id="a warning"),
        pytest.param("Stop taking it. Ask your doctor first.", [], id="with a doctor"),
        pytest.param("There was a risk of people suddenly stopping pills.", [], id="a caution"),
        pytest.param("It stops the bleeding.", [], id="something else stops"),
        pytest.param("A depressed killer is on the run.", [WarningKind.VIOLENCE], id="violence"),
        pytest.param("Drugs raise suicide risk.", [WarningKind.NO_SUPPORT_LINE], id="no line"),
        pytest.param("Suicide. Samaritans: 116 123.", [], id="a line is named"),
        pytest.param("It triggers cell suicide in tumours.", [], id="not of people"),
    ],
)
def test_warnings(text: str, expected: list[WarningKind]) -> None:
    assert kinds(text) == expected


def test_wording_about_suicide() -> None:
    assert kinds("He committed suicide.") == [
        WarningKind.SUICIDE_WORDING,
        WarningKind.NO_SUPPORT_LINE,
    ]
    assert kinds("He died by suicide. Call Samaritans.") == []


def test_a_line_in_the_notes_will_do() -> None:
    lines = (*lines_of("Suicide rose."), *lines_of("Samaritans: 116 123", story=False))
    assert check_safety(lines, DATA) == ()


def test_what_is_no_part_of_the_story_is_not_judged() -> None:
    assert check_safety(lines_of("Stop taking your pills.", story=False), DATA) == ()


def test_the_words_are_shown() -> None:
    [warning] = check_safety(lines_of("You can stop taking your tablets."), DATA)
    assert [place.text for place in warning.places] == ["stop taking"]
