"""Tests of claims.release.formats.text: what ends a block of plain text."""

import pytest

from claims.release.formats.text import text_blocks

WRAPPED = "\n".join(["The study of many people went on for a great many years and found"] * 4)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("Tea\n\ncalms", ["Tea", "calms"], id="a blank line"),
        pytest.param("Tea\n \t\n\n\ncalms", ["Tea", "calms"], id="several"),
        pytest.param("Tea\r\n\r\ncalms", ["Tea", "calms"], id="line ends of Windows"),
        pytest.param("Tea\rcalms", ["Tea", "calms"], id="line end of old Macs"),
        pytest.param("Tea\ncalms", ["Tea", "calms"], id="a single line end"),
        pytest.param("Tea\x0bcalms\u2028well", ["Tea", "calms", "well"], id="other separators"),
        pytest.param("", [], id="nothing"),
        pytest.param(" \n\n ", [], id="white space"),
    ],
)
def test_blocks(source: str, expected: list[str]) -> None:
    assert [block.plain for block in text_blocks(source)] == expected


def test_a_line_end_in_wrapped_text_is_a_blank() -> None:
    [block] = text_blocks(WRAPPED)
    assert block.plain == WRAPPED.replace("\n", " ")
    at = WRAPPED.index("\n")
    assert block.span(at, at + 1) == (at, at + 1)


@pytest.mark.parametrize("mark", ["-", "\u2022", "*", "1.", "(2)"])
def test_items_are_told_by_their_mark(mark: str) -> None:
    blocks = text_blocks(f"Tea:\n{mark} calms\n{mark} wakes")
    assert [block.kind for block in blocks] == ["paragraph", "item", "item"]
