"""Tests of api.pages.marks: nothing of the headline is lost, and marks stand where cues do."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.pages.marks import marked


def a_cue(kind: str, start: int, end: int) -> dict[str, Any]:
    return {"kind": kind, "start": start, "end": end}


@pytest.mark.parametrize(
    ("cues", "expected"),
    [
        pytest.param([], [("Pills don't work", ())], id="none"),
        pytest.param(
            [a_cue("negation", 6, 11)],
            [("Pills ", ()), ("don't", ("negation",)), (" work", ())],
            id="one",
        ),
        pytest.param(
            [a_cue("negation", 6, 11), a_cue("null", 6, 16)],
            [("Pills ", ()), ("don't", ("negation", "null")), (" work", ("null",))],
            id="one inside another",
        ),
    ],
)
def test_pieces(cues: list[dict[str, Any]], expected: list[tuple[str, tuple[str, ...]]]) -> None:
    assert marked("Pills don't work", cues) == expected


spans = st.lists(
    st.tuples(st.sampled_from("abc"), st.integers(0, 20), st.integers(0, 20)), max_size=5
)


@given(st.text(min_size=20, max_size=30), spans)
def test_the_pieces_make_the_headline(headline: str, found: list[tuple[str, int, int]]) -> None:
    cues = [a_cue(kind, min(one, other), max(one, other)) for kind, one, other in found]
    pieces = marked(headline, cues)
    assert "".join(piece.text for piece in pieces) == headline
    for cue in cues:
        for at in range(cue["start"], cue["end"]):
            here = [piece for piece in pieces for _ in piece.text][at]
            assert cue["kind"] in here.kinds
