"""Spans: the stretches of a headline that mean something, each with its place."""

from typing import NamedTuple

from claims.base.vocabulary import CueKind, Scope


class CueFound(NamedTuple):
    """A cue in the headline; `headline[start:end] == text`."""

    kind: CueKind
    text: str
    start: int
    end: int
    first: int
    last: int
    scope: Scope
    strength: int | None


class Mention(NamedTuple):
    """A concept named in the headline, the right way round (1) or the other (-1).

    `weak` marks a name whose words are a cue as well ("slow", "toxic", "drinking"): it names
    the concept only where a proposition is about it, and else is a cue and nothing more.
    """

    concept: str
    sign: int
    text: str
    start: int
    end: int
    first: int
    last: int
    weak: bool
