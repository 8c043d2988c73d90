"""Marks: a headline in pieces, those marked that decided how it was read."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any, NamedTuple


class Piece(NamedTuple):
    """A part of a headline, and the kinds of cues that stand there; none for plain words."""

    text: str
    kinds: tuple[str, ...]


def marked(headline: str, cues: Iterable[Mapping[str, Any]]) -> list[Piece]:
    """Cut a headline where cues begin and end.

    Args:
        headline: As it was checked.
        cues: Those of the answer's `reading`; they may overlap.

    Returns:
        The pieces in order; joined they are the headline.
    """
    held = list(cues)
    cuts = sorted({0, len(headline), *(cut for cue in held for cut in (cue["start"], cue["end"]))})
    return [
        Piece(
            headline[start:end],
            tuple(
                dict.fromkeys(
                    cue["kind"] for cue in held if cue["start"] <= start and end <= cue["end"]
                )
            ),
        )
        for start, end in pairwise(cuts)
    ]
