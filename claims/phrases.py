"""Phrases: known phrases found in a text by longest match, in one pass.

"Depression drug" is an antidepressant and no depression: the longest phrase wins, and phrases
do not overlap.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from claims.text import Token

Meaning = TypeVar("Meaning")


class Words(NamedTuple):
    """The words of one text, without its marks.

    Attributes:
        tokens: The words in reading order.
        stems: Their comparable forms.
        breaks: For each word, whether a mark that ends a phrase stands before it.
        marks: The marks before each word, as one string; "" if none.
        last_marks: The marks after the last word.
    """

    tokens: tuple[Token, ...]
    stems: tuple[str, ...]
    breaks: tuple[bool, ...]
    marks: tuple[str, ...]
    last_marks: str


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
        self._excepted = frozenset(self._exceptions)

    def find(self, words: Words) -> list[Span[Meaning]]:
        """Find the phrases in a text, in reading order, without overlap."""
        stems, breaks, phrases = words.stems, words.breaks, self._phrases
        barred = () if self._excepted.isdisjoint(stems) else self._barred(words)
        found: list[Span[Meaning]] = []
        free = 0
        for at, stem in enumerate(stems):
            if at < free or stem not in phrases:
                continue
            for length, meanings in _starting(phrases[stem], at, stems, breaks):
                last = at + length - 1
                if barred:
                    meanings = _allowed(meanings, barred, at, last)
                    if not meanings:
                        continue
                found.append(Span(at, last, meanings))
                free = last + 1
                break
        return found

    def _barred(self, words: Words) -> list[tuple[int, int, tuple[Meaning, ...]]]:
        return [
            (at, at + length - 1, meanings)
            for at, stem in enumerate(words.stems)
            if stem in self._exceptions
            for length, meanings in _starting(self._exceptions[stem], at, words.stems, words.breaks)
        ]


class _Phrases(NamedTuple, Generic[Meaning]):
    """Phrases of one first word: by their second word, longest first; and the word alone."""

    longer: dict[str, tuple[tuple[tuple[str, ...], int, tuple[Meaning, ...]], ...]]
    alone: tuple[Meaning, ...]


def _by_first_word(
    phrases: Iterable[tuple[Sequence[str], Meaning]],
) -> dict[str, _Phrases[Meaning]]:
    held: dict[tuple[str, ...], dict[Meaning, None]] = {}
    for stems, meaning in phrases:
        if stems:
            held.setdefault(tuple(stems), {})[meaning] = None
    grouped: dict[str, _Phrases[Meaning]] = {}
    for stems, meanings in sorted(held.items(), key=lambda each: -len(each[0])):
        group = grouped.get(stems[0], _Phrases({}, ()))
        if len(stems) == 1:
            grouped[stems[0]] = group._replace(alone=tuple(meanings))
            continue
        entry = (stems[2:], len(stems), tuple(meanings))
        group.longer[stems[1]] = (*group.longer.get(stems[1], ()), entry)
        grouped[stems[0]] = group
    return grouped


def _starting(
    group: _Phrases[Meaning], at: int, stems: Sequence[str], breaks: Sequence[bool]
) -> Iterator[tuple[int, tuple[Meaning, ...]]]:
    """Give the phrases that start at a word: their length and meanings, longest first."""
    after = at + 1
    if group.longer and after < len(stems) and not breaks[after]:
        for rest, length, meanings in group.longer.get(stems[after], ()):
            if not rest or (
                stems[after + 1 : at + length] == rest
                and True not in breaks[after + 1 : at + length]
            ):
                yield length, meanings
    if group.alone:
        yield 1, group.alone


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
