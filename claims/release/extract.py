"""Extract: the text of a release out of whatever it was written in."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from claims.release.blocks import Block
from claims.release.formats.html import html_blocks
from claims.release.formats.markdown import markdown_blocks
from claims.release.formats.text import text_blocks


class Format(StrEnum):
    """What a release is written in."""

    TEXT = "text"
    """Plain text; a blank line between paragraphs."""
    HTML = "html"
    """HTML, a page or a part of one."""
    MARKDOWN = "markdown"
    """Markdown, as CommonMark defines it."""


_READERS: Mapping[Format, Callable[[str], tuple[Block, ...]]] = {
    Format.TEXT: text_blocks,
    Format.HTML: html_blocks,
    Format.MARKDOWN: markdown_blocks,
}


def extract(source: str, format_: Format) -> tuple[Block, ...]:
    """Take the text out of a release.

    Args:
        source: The release as it was sent.
        format_: What it is written in.

    Returns:
        The blocks in reading order, with places in `source`.
    """
    return _READERS[format_](source)
