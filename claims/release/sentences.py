"""Sentences: blocks cut into sentences, each with its place in the source.

Stage 2 of 9: blocks -> **sentences** -> sections -> units -> statements -> ... -> summary.

Source: Kiss & Strunk (2006), "Unsupervised multilingual sentence boundary detection",
Computational Linguistics 32(4), as the library nupunkt computes it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nupunkt import sent_spans

from claims.release.blocks import Block

_END = re.compile(r"(?<![\w.])[a-z]{4,}[.!?][\"\u201d\u2019')\]]*\s+(?=[\"\u201c\u2018(\[]?[A-Z])")
"""An end that the model takes for that of an abbreviation, as "cancer." in lists of references."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence.

    Attributes:
        text: As it stands in the source, markup included: `source[start:end]`.
        start: Where it starts in the source.
        end: Where it ends there.
        plain: As people read it.
        block: Number of its block.
        first: Where it starts in the block as people read it.
        place: For each character of `plain`, its start and end in the source.
    """

    text: str
    start: int
    end: int
    plain: str
    block: int
    first: int
    place: tuple[tuple[int, int], ...]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Give the place in the source of `plain[first:last]`, which must not be empty."""
        return self.place[first][0], self.place[last - 1][1]


def sentences(source: str, blocks: Iterable[Block]) -> tuple[Sentence, ...]:
    """Cut blocks into sentences.

    Args:
        source: The text that the blocks were taken from.
        blocks: In reading order.

    Returns:
        The sentences in reading order. They do not overlap, and none is empty.
    """
    return tuple(
        cut(source, block, number, first, last)
        for number, block in enumerate(blocks)
        for first, last in _apart(block, _spans(block.plain))
    )


def cut(source: str, block: Block, number: int, first: int, last: int) -> Sentence:
    """Cut `block.plain[first:last]` out as a sentence."""
    start, end = block.span(first, last)
    place = tuple(zip(block.starts[first:last], block.ends[first:last], strict=True))
    return Sentence(
        text=source[start:end],
        start=start,
        end=end,
        plain=block.plain[first:last],
        block=number,
        first=first,
        place=place,
    )


def _apart(block: Block, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join sentences that have one place in the source: code in backticks is not cut."""
    held: tuple[int, int] | None = None
    for first, last in spans:
        if held and block.starts[first] < block.ends[held[1] - 1]:
            held = (held[0], last)
            continue
        if held:
            yield held
        held = (first, last)
    if held:
        yield held


def _spans(plain: str) -> Iterable[tuple[int, int]]:
    for start, end in sent_spans(plain):
        at = start
        for found in _END.finditer(plain, start, end):
            yield from _trimmed(plain, at, found.end())
            at = found.end()
        yield from _trimmed(plain, at, end)


def _trimmed(plain: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    while start < end and plain[start].isspace():
        start += 1
    while end > start and plain[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
