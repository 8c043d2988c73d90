"""Phrases: known phrases found in a text by longest match, in one pass.

"Depression drug" is an antidepressant and no depression: the longest phrase wins, and phrases
do not overlap.
"""

from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

from claims.text import Token

Meaning = TypeVar("Meaning")


class Words(NamedTuple):
    """The words of one text, without its marks.

    Attributes:
        tokens: The words in reading order.
        breaks: For each word, whether a mark that ends a phrase stands before it.
        marks: The mark before each word ("" if none, the last one if several).
        last_mark: The mark after the last word, or "".
    """

    tokens: tuple[Token, ...]
    breaks: tuple[bool, ...]
    marks: tuple[str, ...]
    last_mark: str


class Span(NamedTuple, Generic[Meaning]):
    """A phrase found: words `first` to `last` (inclusive), and all that it may mean."""

    first: int
    last: int
    meanings: tuple[Meaning, ...]


class PhraseBook(Generic[Meaning]):
    """Phrases and what they mean, found by longest match from left to right.

    Args:
        phrases: Each with its words and a meaning.
        exceptions: Phrases in which a meaning does not hold ("broken heart"): inside one, the
            meaning is not found, and other meanings of its words are.
    """

    def __init__(
        self,
        phrases: Iterable[tuple[Sequence[str], Meaning]],
        exceptions: Iterable[tuple[Sequence[str], Meaning]] = (),
    ) -> None:
        self._phrases = _by_first_word(phrases)
        self._exceptions = _by_first_word(exceptions)

    def find(self, words: Words) -> list[Span[Meaning]]:
        """Find the phrases in a text, in reading order, without overlap."""
        stems, breaks = [token.stem for token in words.tokens], words.breaks
        barred = self._barred(stems, breaks)
        found: list[Span[Meaning]] = []
        at, end = 0, len(stems)
        while at < end:
            for rest, length, meanings in self._phrases.get(stems[at], ()):
                if not _follows(rest, length, at, stems, breaks):
                    continue
                if barred:
                    meanings = _allowed(meanings, barred, at, at + length)
                    if not meanings:
                        continue
                found.append(Span(at, at + length, meanings))
                at += length
                break
            at += 1
        return found

    def _barred(
        self, stems: Sequence[str], breaks: Sequence[bool]
    ) -> list[tuple[int, int, tuple[Meaning, ...]]]:
        return [
            (at, at + length, meanings)
            for at, stem in enumerate(stems)
            for rest, length, meanings in self._exceptions.get(stem, ())
            if _follows(rest, length, at, stems, breaks)
        ]


_Entry = tuple[tuple[str, ...], int, tuple[Meaning, ...]]


def _by_first_word(
    phrases: Iterable[tuple[Sequence[str], Meaning]],
) -> dict[str, tuple[_Entry[Meaning], ...]]:
    """Group phrases by their first word: the rest, its length, its meanings; longest first."""
    held: dict[str, dict[tuple[str, ...], dict[Meaning, None]]] = {}
    for stems, meaning in phrases:
        if stems:
            held.setdefault(stems[0], {}).setdefault(tuple(stems[1:]), {})[meaning] = None
    return {
        first: tuple(
            (rest, len(rest), tuple(meanings))
            for rest, meanings in sorted(rests.items(), key=lambda each: -len(each[0]))
        )
        for first, rests in held.items()
    }


def _follows(
    rest: tuple[str, ...], length: int, at: int, stems: Sequence[str], breaks: Sequence[bool]
) -> bool:
    if not length:
        return True
    after = at + 1 + length
    return tuple(stems[at + 1 : after]) == rest and True not in breaks[at + 1 : after]


def _allowed(
    meanings: tuple[Meaning, ...],
    barred: Sequence[tuple[int, int, tuple[Meaning, ...]]],
    first: int,
    last: int,
) -> tuple[Meaning, ...]:
    return tuple(
        meaning
        for meaning in meanings
        if not any(
            start <= first and last <= end and meaning in held for start, end, held in barred
        )
    )
