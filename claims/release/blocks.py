"""Blocks: the text of a release without its markup, every character with its place in the source.

Stage 1 of 9: **blocks** -> sentences -> sections -> units -> statements -> headline, labels,
checklist, safety, numbers -> summary.

White space is one blank, an entity is the character that it stands for, a tag is nothing; and
each of these characters still knows from where to where it stood in the text as it was sent.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

_RUN = re.compile(r"\s+|\S+")


class BlockKind(StrEnum):
    """What a block of text is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading or an item of a list.

    Attributes:
        kind: Which of them.
        plain: What a reader sees; no blank at its ends, none twice, no line end. Never empty.
        starts: For each character of `plain`, where it starts in the source.
        ends: For each character of `plain`, where it ends there.
    """

    kind: BlockKind
    plain: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Give the place in the source of `plain[first:last]`, which must not be empty."""
        return self.starts[first], self.ends[last - 1]


class BlockWriter:
    """Collects text in reading order and makes blocks of it."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._begin(BlockKind.PARAGRAPH)

    def text(self, text: str, start: int) -> None:
        """Add text that stands in the source as it is.

        Args:
            text: The text.
            start: Where it starts in the source.
        """
        for run in _RUN.finditer(text):
            first, last = start + run.start(), start + run.end()
            if run.group()[0].isspace():
                self.whole(" ", first, last)
            else:
                self._pieces.append(run.group())
                self._starts.extend(range(first, last))
                self._ends.extend(range(first + 1, last + 1))

    def whole(self, text: str, start: int, end: int) -> None:
        """Add text that stands for `source[start:end]` as a whole, as `&` for `&amp;`."""
        if text.isspace():
            if not self._pieces or self._pieces[-1] == " ":
                return
            text = " "
        self._pieces.append(text)
        self._starts.extend([start] * len(text))
        self._ends.extend([end] * len(text))

    def begin(self, kind: BlockKind = BlockKind.PARAGRAPH) -> None:
        """End the block, if one has begun, and begin another."""
        if self._pieces and self._pieces[-1] == " ":
            del self._pieces[-1], self._starts[-1], self._ends[-1]
        if self._pieces:
            plain = "".join(self._pieces)
            self._blocks.append(Block(self._kind, plain, tuple(self._starts), tuple(self._ends)))
        self._begin(kind)

    def blocks(self) -> tuple[Block, ...]:
        """End the last block and give all of them, in reading order."""
        self.begin()
        return tuple(self._blocks)

    def _begin(self, kind: BlockKind) -> None:
        self._kind = kind
        self._pieces: list[str] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
