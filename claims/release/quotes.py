"""Quotes: which stretches of a block stand in quotation marks.

A quotation that goes on in the next paragraph has no closing mark: it ends with its block.
"""

import re

_PAIRS = re.compile(
    r"\u201c(?P<curly>[^\u201c\u201d]*)(?:\u201d|$|(?=\u201c))"
    r"|\"(?P<straight>[^\"]*)(?:\"|$)"
    r"|(?<!\w)\u2018(?P<single>[^\u2018\n]+?)\u2019(?!\w)"
)


def quotes(plain: str) -> tuple[tuple[int, int], ...]:
    """Find the stretches inside quotation marks, the marks left out.

    Args:
        plain: A block, or any text.

    Returns:
        Start and end of each, in reading order; none is empty, and they do not overlap.
    """
    found = []
    for pair in _PAIRS.finditer(plain):
        start, end = pair.span(pair.lastgroup or 0)
        if start < end:
            found.append((start, end))
    return tuple(found)


def inside(start: int, end: int, spans: tuple[tuple[int, int], ...]) -> int:
    """Count the characters of a stretch that stand in quotation marks."""
    return sum(max(0, min(end, last) - max(start, first)) for first, last in spans)
