"""Text: plain text to blocks. A blank line ends a block; what a line end means depends."""

import re
from statistics import median

from claims.release.blocks import Block, BlockKind, BlockWriter

_BREAK = re.compile(
    r"\n[^\S\n]*(?:\n\s*)+|\r\n?[^\S\r\n]*(?:\r\n?\s*)+|[\x0b\x0c\x85\u2028\u2029]+"
)
_LINE = re.compile(r"\r\n|\r|\n")
_ITEM = re.compile(r"[-*\u2022\u2023\u25aa\u25e6\u00b7\u2013]\s+|\(?\d{1,2}[.)]\s+")

WRAPPED = (50, 100)
"""Characters of a line in text that was wrapped by a mail program: most wrap at 60 to 80."""


def text_blocks(source: str) -> tuple[Block, ...]:
    """Split plain text into blocks.

    A blank line ends a block. A single line end does so, too, unless the text is wrapped:
    then lines that are followed by another have much the same length.

    Args:
        source: Any text; may be empty.

    Returns:
        The blocks in reading order. Empty if the text holds nothing but white space.
    """
    writer = BlockWriter()
    wrapped = _is_wrapped(source)
    for start, end in _between(_BREAK, source, 0, len(source)):
        writer.begin(_kind(source[start:end]))
        lines = _between(_LINE, source, start, end)
        for number, (first, last) in enumerate(lines):
            line = source[first:last]
            if number and wrapped and not _ITEM.match(line.lstrip()):
                writer.whole(" ", first - 1, first)
            elif number:
                writer.begin(_kind(line))
            writer.text(line, first)
    return writer.blocks()


def _kind(text: str) -> BlockKind:
    return BlockKind.ITEM if _ITEM.match(text.lstrip()) else BlockKind.PARAGRAPH


def _between(mark: re.Pattern[str], source: str, start: int, end: int) -> list[tuple[int, int]]:
    """Give the spans between the marks, empty ones included."""
    spans, at = [], start
    for found in mark.finditer(source, start, end):
        spans.append((at, found.start()))
        at = found.end()
    return [*spans, (at, end)]


def _is_wrapped(source: str) -> bool:
    followed = [
        len(line)
        for part in _BREAK.split(source)
        for line in _LINE.split(part)[:-1]
        if line.strip()
    ]
    if len(followed) < 3:
        return False
    low, high = WRAPPED
    return low <= median(followed) and sum(length <= high for length in followed) >= 0.9 * len(
        followed
    )
