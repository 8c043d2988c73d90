"""Tests of claims.release.quotes: which stretches are quoted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.release.quotes import inside, quotes


@pytest.mark.parametrize(
    ("plain", "expected"),
    [
        pytest.param('"Tea calms," she said.', ["Tea calms,"], id="straight"),
        pytest.param("“Tea calms,” she said. “So?”", ["Tea calms,", "So?"], id="curly"),
        pytest.param("“Tea calms.", ["Tea calms."], id="goes on in the next paragraph"),
        pytest.param(
            "\u2018Tea calms\u2019 isn\u2019t new", ["Tea calms"], id="single, with an apostrophe"
        ),
        pytest.param("The patients\u2019 tea isn\u2019t new", [], id="apostrophes"),
        pytest.param('""', [], id="nothing"),
        pytest.param("Tea calms", [], id="none"),
    ],
)
def test_quotes(plain: str, expected: list[str]) -> None:
    assert [plain[start:end] for start, end in quotes(plain)] == expected


@given(st.text(alphabet="ab \"“”\u2018\u2019'", max_size=30))
def test_they_do_not_overlap(plain: str) -> None:
    end = 0
    for start, last in quotes(plain):
        assert end <= start < last
        end = last


def test_counting_what_is_inside() -> None:
    assert inside(2, 8, ((0, 4), (6, 20))) == 4
