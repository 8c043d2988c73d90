"""Holdings: every claim taken apart once, at start-up, into the sets that are compared.

A claim imported twice counts once: of claims whose words are the same, in text and title, the
one that came first stays. Collections of fact-checks hold many such pairs, with other quotation
marks or from two feeds, and a reader has no use for the second.
"""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise
from math import sqrt
from types import MappingProxyType
from typing import NamedTuple

from claims.rarity import Rarity
from claims.text import Normaliser
from claims.unstructured.claim import TextClaim
from claims.unstructured.post import Post
from claims.unstructured.table import Table

Pair = tuple[str, str]
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class Held(NamedTuple):
    """A claim, ready to be compared. Words are comparable words that tell something.

    Attributes:
        claim: The claim as it came.
        stems: All comparable words of text and title, in order, with repeats.
        title: Words of its title.
        words: Words of both.
        names: Words that its text writes with a capital inside a sentence.
        numbers: Numbers of its text, but no years.
        years: Years that text or title names.
        pairs: Words that stand side by side in text or title.
        letters: Groups of letters in a row.
        media: Whether its text is about a picture or a recording.
    """

    claim: TextClaim
    stems: tuple[str, ...]
    title: frozenset[str]
    words: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[str]
    years: frozenset[str]
    pairs: frozenset[Pair]
    letters: frozenset[str]
    media: bool


class Asked(NamedTuple):
    """A post, ready to be compared; the fields are as those of `Held` and `Post`."""

    words: frozenset[str]
    signed: frozenset[str]
    dated: frozenset[str]
    years: frozenset[str]
    linked: bool
    numbers: frozenset[str]
    pairs: frozenset[Pair]
    letters: frozenset[str]


class Holdings:
    """All claims, with the rarity of what they hold. Immutable after construction.

    Attributes:
        all: The claims in the order given, without those that repeat an earlier one.
        same: For the id of each claim given, the id of the one that stands for it.
        rarity: Of words.
        pair_rarity: Of words side by side.
        letter_rarity: Of groups of letters.
        lengths: For each claim the length of its vector of letters.
    """

    def __init__(
        self,
        claims: Sequence[TextClaim],
        normaliser: Normaliser,
        form: Collection[str],
        table: Table,
    ) -> None:
        self._normaliser = normaliser
        self._form = frozenset(form)
        self._table = table
        self._media = frozenset(normaliser.stems(" ".join(table.media)))
        first: dict[tuple[tuple[str, ...], tuple[str, ...]], TextClaim] = {}
        same: dict[str, str] = {}
        for claim in claims:
            stems = normaliser.stems(claim.text), normaliser.stems(claim.title)
            same[claim.id] = first.setdefault(stems, claim).id
        self.same = MappingProxyType(same)
        self.all = tuple(self._held(claim, *stems) for stems, claim in first.items())
        self.rarity = Rarity([each.words for each in self.all], self._form)
        self.pair_rarity = Rarity([each.pairs for each in self.all])
        self.letter_rarity = Rarity([each.letters for each in self.all])
        self.lengths = tuple(
            sqrt(self.letter_rarity.squares(each.letters)) or 1.0 for each in self.all
        )

    def asked(self, post: Post) -> Asked:
        """Take a post apart into the same sets."""
        words = self._telling(post.words)
        signed = frozenset(self._telling(post.signed)).difference(words)
        return Asked(
            words=frozenset(words),
            signed=signed,
            dated=frozenset(post.dated).difference(words),
            years=post.years,
            linked=post.linked,
            numbers=frozenset(each for each in words if each[0].isdigit()),
            pairs=frozenset(pairwise(words)),
            letters=self._letters((*words, *sorted(signed))),
        )

    def _telling(self, stems: Sequence[str]) -> list[str]:
        return [stem for stem in stems if stem not in self._form]

    def _held(self, claim: TextClaim, text: tuple[str, ...], title: tuple[str, ...]) -> Held:
        in_text, in_title = self._telling(text), self._telling(title)
        words = frozenset(in_text).union(in_title)
        years = frozenset(_YEAR.findall(f"{claim.text} {claim.title}"))
        return Held(
            claim=claim,
            stems=(*text, *title),
            title=frozenset(in_title),
            words=words,
            names=self._names(claim.text),
            numbers=frozenset(each for each in in_text if each[0].isdigit()) - years,
            years=years,
            pairs=frozenset(pairwise(in_text)).union(pairwise(in_title)),
            letters=self._letters((*in_text, *in_title)),
            media=not self._media.isdisjoint(in_text),
        )

    def _names(self, text: str) -> frozenset[str]:
        found, inside = set(), False
        for token in self._normaliser.tokens(text):
            if token.word:
                if inside and text[token.start].isupper() and token.stem not in self._form:
                    found.add(token.stem)
                inside = True
            elif token.stem in {".", "?", "!", ":"}:
                inside = False
        return frozenset(found)

    def _letters(self, words: Sequence[str]) -> frozenset[str]:
        text, size = f" {' '.join(words)} ", self._table.letters
        return frozenset(text[at : at + size] for at in range(len(text) - size + 1))
