"""Tests of claims.release.numbers: what is found, and the arithmetic by hand."""

import pytest

from claims.release.numbers import Numbers, find_numbers
from tests.claims.release.helpers import DATA, lines_of


def numbers(*texts: str) -> tuple[Numbers, ...]:
    return find_numbers(lines_of(*texts), DATA)


@pytest.mark.parametrize(
    ("text", "sentence", "arithmetic"),
    [
        pytest.param(
            "About 25% of adults on pills improved, compared with 10% on placebo.",
            "25 in 100 against 10 in 100: 15 more in 100, or about 1 in 7.",
            "25 - 10 = 15; 100 / 15 = 6.7",
            id="more",
        ),
        pytest.param(
            "Of those with tea 2.5 percent died, versus 3.5 percent without.",
            "2.5 in 100 against 3.5 in 100: 1 fewer in 100.",
            "3.5 - 2.5 = 1",
            id="fewer, by one",
        ),
        pytest.param(
            "Deaths fell from 10% to 8%.",
            "10 in 100 before, 8 in 100 after: 2 fewer in 100, or about 1 in 50.",
            "10 - 8 = 2; 100 / 2 = 50",
            id="before and after",
        ),
        pytest.param(
            "It rose from 80% in 2010 to 180% now.", None, None, id="more than all is no share"
        ),
    ],
)
def test_pairs(text: str, sentence: str | None, arithmetic: str | None) -> None:
    [found] = numbers(text)
    assert (found.sentence, found.arithmetic) == (sentence, arithmetic)
    assert found.baseline


@pytest.mark.parametrize(
    ("text", "place", "baseline"),
    [
        pytest.param("Tea drinkers had a 27% lower risk.", "27% lower", False, id="alone"),
        pytest.param(
            "They had a 27% lower risk. The absolute risk was 1 in every 100.",
            "27% lower",
            True,
            id="with a baseline after it",
        ),
        pytest.param(
            "They were three times more likely to fall.",
            "three times more likely",
            False,
            id="times",
        ),
    ],
)
def test_relative_risks(text: str, place: str, baseline: bool) -> None:
    found = numbers(text)[0]
    assert (found.kind, found.place.text, found.baseline) == ("relative", place, baseline)


@pytest.mark.parametrize(
    "text",
    [
        "They drank 27% more tea.",
        "Between 5% and 10% of adults fall.",
        "Some 25% were men and 30% were old.",
        "It was 2020.",
    ],
)
def test_no_numbers_of_risk(text: str) -> None:
    assert numbers(text) == ()


def test_what_is_no_part_of_the_story_is_not_read() -> None:
    assert find_numbers(lines_of("A 27% lower risk.", story=False), DATA) == ()
