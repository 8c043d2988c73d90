"""Asking: whether a headline puts a question."""

from claims.base.vocabulary import CueKind
from claims.phrases import Words
from claims.spans import CueFound


def puts_question(words: Words, cues: tuple[CueFound, ...]) -> bool:
    """Tell whether a headline asks.

    A question mark at the end asks; so does one before the end if what follows gives no
    answer ("Low fat? Makes no difference" does); so does an auxiliary verb at the very start,
    and a phrase like "what we know".
    """
    if "?" in words.last_marks:
        return True
    asked = max((at for at, marks in enumerate(words.marks) if "?" in marks), default=None)
    if asked is not None:
        return not any(cue.first >= asked and cue.kind in _ANSWERING for cue in cues)
    return any(
        cue.kind is CueKind.QUESTION
        and (cue.last > cue.first or (cue.first == 0 and cue.text.casefold() in _INVERTED))
        for cue in cues
    )


_ANSWERING = frozenset(
    {
        CueKind.NEGATION,
        CueKind.REFUTATION,
        CueKind.NULL,
        CueKind.RAISES,
        CueKind.LOWERS,
        CueKind.IMPROVES,
        CueKind.HARMS,
        CueKind.SAFE,
    }
)
_INVERTED = frozenset({"do", "does", "did", "is", "are", "can", "could", "should", "will", "would"})


_OPENING = frozenset(":?.-\u2013\u2014")


def opens(words: Words, at: int) -> bool:
    """Tell whether a sentence or a part of a headline begins with a word."""
    return at == 0 or not _OPENING.isdisjoint(words.marks[at])
