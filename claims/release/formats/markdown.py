"""Markdown: blocks from CommonMark, with tables, by a parser that tells every place."""

from itertools import accumulate
from typing import cast

import pyromark

from claims.release.blocks import Block, BlockKind, BlockWriter
from claims.release.formats.html import write_html

_KINDS = {
    "Paragraph": None,
    "Heading": BlockKind.HEADING,
    "Item": BlockKind.ITEM,
    "TableCell": BlockKind.PARAGRAPH,
    "DefinitionListDefinition": BlockKind.ITEM,
}


def markdown_blocks(source: str) -> tuple[Block, ...]:
    """Take the text out of Markdown; code blocks and pictures are left out.

    Args:
        source: CommonMark; HTML inside it is read as HTML.

    Returns:
        The blocks in reading order; places are those of `source`.
    """
    places = _Places(source)
    writer = BlockWriter()
    inner = _Reader(source, writer)
    for event, span in pyromark.events_with_range(source, options=pyromark.Options.ENABLE_TABLES):
        inner.take(event, places[span["start"]], places[span["end"]])
    return writer.blocks()


class _Places:
    """Byte offsets in UTF-8 to character offsets."""

    def __init__(self, source: str) -> None:
        self._plain = source.isascii()
        if not self._plain:
            ends = accumulate(len(sign.encode("utf-8", "replace")) for sign in source)
            self._of = {0: 0} | {end: at for at, end in enumerate(ends, 1)}

    def __getitem__(self, offset: int) -> int:
        return offset if self._plain else self._of[offset]


class _Reader:
    """Writes the text of one event after the other."""

    def __init__(self, source: str, writer: BlockWriter) -> None:
        self._source = source
        self._writer = writer
        self._silent = 0
        self._item = False

    def take(self, event: object, start: int, end: int) -> None:
        """Take one event and the place of what it is about."""
        match event:
            case {"Start": tag}:
                self._begin(_name(tag), start, end)
            case {"End": tag}:
                self._end(_name(tag))
            case {"Text": str(text)} | {"Code": str(text)} if not self._silent:
                self._write(text, start, end)
            case {"InlineHtml": str(tag)} if tag.casefold().startswith("<br"):
                self._writer.begin()
            case "SoftBreak":
                self._writer.whole(" ", start, end)
            case "HardBreak" | "Rule":
                self._writer.begin()

    def _begin(self, name: str, start: int, end: int) -> None:
        if name in {"CodeBlock", "Image", "MetadataBlock"}:
            self._silent += 1
        elif name == "HtmlBlock":
            self._writer.begin()
            write_html(self._source[start:end], start, self._writer)
            self._silent += 1
        elif name in _KINDS:
            self._item = self._item or name == "Item"
            kind = _KINDS[name] or (BlockKind.ITEM if self._item else BlockKind.PARAGRAPH)
            self._writer.begin(kind)

    def _end(self, name: str) -> None:
        if name in {"CodeBlock", "Image", "MetadataBlock", "HtmlBlock"}:
            self._silent -= 1
        if name == "Item":
            self._item = False
        if name in _KINDS or name == "HtmlBlock":
            self._writer.begin()

    def _write(self, text: str, start: int, end: int) -> None:
        at = self._source.find(text, start, end)
        if at >= 0:
            self._writer.text(text, at)
        else:
            self._writer.whole(text, start, end)


def _name(tag: object) -> str:
    if isinstance(tag, dict):
        return str(next(iter(cast("dict[str, object]", tag))))
    return str(tag)
