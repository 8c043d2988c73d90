"""Signals: the words of the release data, found in a text in one pass a file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from claims.lexicon import Lexicon
from claims.phrases import PhraseBook, Words
from claims.release.records import Signal

Kind = TypeVar("Kind", bound=Signal)


@dataclass(frozen=True, slots=True)
class Hit:
    """Words found: of which rule, and from where to where in the text."""

    rule: str
    start: int
    end: int
    first: int
    last: int


class Signals(Generic[Kind]):
    """The rules of one file, ready to be found. Immutable, so one serves all threads.

    Args:
        rules: By id, in the order of the file.
        lexicon: Gives the normaliser that both sides share.
    """

    def __init__(self, rules: Mapping[str, Kind], lexicon: Lexicon) -> None:
        self.rules = rules
        stems = lexicon.normaliser.stems
        self._book: PhraseBook[str] = PhraseBook(
            ((stems(phrase), id_) for id_, rule in rules.items() for phrase in rule.words),
            exceptions=(
                (stems(phrase), id_) for id_, rule in rules.items() for phrase in rule.not_in
            ),
        )

    def find(self, words: Words) -> Iterator[Hit]:
        """Find the rules in a text, in reading order; words of two rules give two hits."""
        for span in self._book.find(words):
            start, end = words.tokens[span.first].start, words.tokens[span.last].end
            for id_ in span.meanings:
                yield Hit(id_, start, end, span.first, span.last)
