"""Tests of api.icons.layout: squares are people, and both arrays are the same size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.icons.layout import DARK, LIGHT, WIDTH, Squares, Text, lay_out
from claims.base.schema import Frequency
from tests.factories import a_frequency

SIZES = (100, 1_000, 10_000, 100_000)


def squares(frequency: Frequency, colour: str) -> list[Squares]:
    parts = lay_out(frequency).parts
    return [each for each in parts if isinstance(each, Squares) and each.colour == colour]


@pytest.mark.parametrize("per", SIZES)
def test_both_arrays_have_the_same_number_of_squares(per: int) -> None:
    frequency = a_frequency(per=per)
    left, right = squares(frequency, LIGHT)
    assert (left.count, left.columns, left.y) == (right.count, right.columns, right.y)
    assert left.columns * left.pitch == 200


@pytest.mark.parametrize(
    ("per", "people", "words"),
    [
        pytest.param(100, 1, "one person", id="100"),
        pytest.param(1_000, 1, "one person", id="1,000"),
        pytest.param(10_000, 10, "10 people", id="10,000"),
        pytest.param(100_000, 10, "10 people", id="100,000"),
    ],
)
def test_a_square_stands_for_as_many_people_as_it_says(per: int, people: int, words: str) -> None:
    frequency = a_frequency(per=per, **{"with": 25, "without": 10})
    assert [each.count * people for each in squares(frequency, DARK)] == [25, 10]
    assert lay_out(frequency).description.endswith(f"Each square is {words}.")


def test_the_figure_says_what_the_sentence_says() -> None:
    drawing = lay_out(a_frequency())
    lines = [each.text for each in drawing.parts if isinstance(each, Text)]
    assert drawing.title == lines[0] == "Large improvement during the trial"
    assert {"25 in 100", "10 in 100", "on an antidepressant", "on placebo"} < set(lines)
    assert "That is 15 more in 100, or about 1 in 7." in lines


@given(st.sampled_from(SIZES), st.floats(0, 100), st.floats(0, 100))
def test_what_is_dark_is_the_number(per: int, exposed: float, unexposed: float) -> None:
    frequency = a_frequency(per=per, **{"with": exposed, "without": unexposed})
    for drawn in (*squares(frequency, DARK), *squares(frequency, LIGHT)):
        shown = 0.0
        for _, long in drawn.rows():
            whole, part = divmod(long, drawn.pitch)
            shown += whole + part / drawn.size
        assert shown == pytest.approx(drawn.count, abs=1e-6)


@given(st.text("abc -", min_size=3, max_size=120).filter(str.strip))
def test_nothing_stands_outside(words: str) -> None:
    drawing = lay_out(a_frequency(outcome=words, exposed=words[:80], unexposed=words[:80]))
    for part in drawing.parts:
        assert 0 <= part.x < WIDTH
        assert 0 < part.y < drawing.height
