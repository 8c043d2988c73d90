"""Tests of claims.release.blocks: every character knows where it stood."""

from hypothesis import given
from hypothesis import strategies as st

from claims.release.blocks import BlockKind, BlockWriter


def test_a_block_is_what_a_reader_sees() -> None:
    writer = BlockWriter()
    writer.text("  Tea \n\t calms ", 10)
    [block] = writer.blocks()
    assert block.plain == "Tea calms"
    assert block.span(0, 3) == (12, 15)
    assert block.span(3, 4) == (15, 19)
    assert block.span(4, 9) == (19, 24)


def test_what_stands_for_something_else_has_its_whole_place() -> None:
    writer = BlockWriter()
    writer.text("A", 0)
    writer.whole("&", 1, 6)
    writer.text("B", 6)
    [block] = writer.blocks()
    assert block.plain == "A&B"
    assert block.span(1, 2) == (1, 6)


def test_blocks_without_text_are_none() -> None:
    writer = BlockWriter()
    writer.begin(BlockKind.HEADING)
    writer.text(" \n ", 0)
    writer.begin()
    writer.text("Tea", 3)
    assert [(block.kind, block.plain) for block in writer.blocks()] == [("paragraph", "Tea")]


@given(st.lists(st.tuples(st.text(), st.booleans()), max_size=6))
def test_places_rise_and_stay_inside(pieces: list[tuple[str, bool]]) -> None:
    source = "".join(text for text, _ in pieces)
    writer, at = BlockWriter(), 0
    for text, ends in pieces:
        writer.text(text, at)
        at += len(text)
        if ends:
            writer.begin()
    for block in writer.blocks():
        assert block.plain == block.plain.strip()
        assert "  " not in block.plain
        assert list(block.starts) == sorted(set(block.starts))
        for sign, start, end in zip(block.plain, block.starts, block.ends, strict=True):
            assert source[start:end] == sign or source[start:end].isspace()
