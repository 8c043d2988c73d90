"""Aside: the words that dress a headline and are no part of what it says."""

from claims.base.vocabulary import CueKind
from claims.phrases import Words
from claims.spans import CueFound, Mention


def find_aside(
    words: Words, cues: tuple[CueFound, ...], mentions: tuple[Mention, ...]
) -> frozenset[int]:
    """Find the words that dress a headline: "Study:", "experts say", "- The Daily Example".

    Args:
        words: The words of the headline.
        cues: Its cues.
        mentions: The concepts that it names.

    Returns:
        The positions of these words; empty if there are none.
    """
    found = {
        at for cue in cues if cue.kind is CueKind.REPORT for at in range(cue.first, cue.last + 1)
    }
    last = len(words.tokens)
    begin = next(
        (
            at
            for at in range(last - 1, 0, -1)
            if words.marks[at] and _SOURCE_MARKS.issuperset(words.marks[at])
        ),
        last,
    )
    apart = 0 < last - begin <= _SOURCE_WORDS and _spaced(words, begin)
    spoken = {cue.first for cue in cues if cue.kind is not CueKind.REPORT}
    spoken |= {mention.first for mention in mentions}
    if apart and spoken.isdisjoint(range(begin, last)):
        found.update(range(begin, last))
    return frozenset(found)


def _spaced(words: Words, at: int) -> bool:
    return words.tokens[at].start - words.tokens[at - 1].end >= _SPACED_MARK


_SOURCE_MARKS = frozenset("-|\u2013\u2014")
_SOURCE_WORDS = 4
"""The name of a paper or agency is hardly longer."""
_SPACED_MARK = 3
"""A dash with a space on either side."""
