"""Places: a stretch of the title or of the body, as an answer points at it."""

from dataclasses import dataclass
from enum import StrEnum

from claims.phrases import Words
from claims.release.sentences import Sentence


class Source(StrEnum):
    """Which text a place is in."""

    TITLE = "title"
    """The title as it was sent."""
    BODY = "body"
    """The body as it was sent."""


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a text as it was sent: `source[start:end] == text`."""

    source: Source
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of a release, wherever it stands, with what cuts places out of it.

    Attributes:
        source: Which text it is in.
        sentence: The sentence.
        words: Its words, for all that look for words in it.
        story: Whether it is part of the story.
    """

    source: Source
    sentence: Sentence
    words: Words
    story: bool

    def place(self, start: int = 0, end: int | None = None) -> Place:
        """Give the place of `sentence.plain[start:end]`; the whole sentence, if not told."""
        end = len(self.sentence.plain) if end is None else end
        first, last = self.sentence.span(start, end)
        at = self.sentence.start
        return Place(self.source, first, last, self.sentence.text[first - at : last - at])
