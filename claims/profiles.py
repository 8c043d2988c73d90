"""Profiles: each proposition taken apart once, at start-up, into what the stages compare.

The statement, its opposite and the record's own headlines are the proposition's *wordings*.
They are read by the same reader as a headline is, and weighed by the same rarity of words.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import sqrt
from types import MappingProxyType
from typing import NamedTuple

from claims.base.load import Base
from claims.base.resolve import named_concepts
from claims.base.schema import Proposition
from claims.frames import Frame
from claims.lexicon import Lexicon
from claims.rarity import Rarity
from claims.reading import Reading
from claims.stances import Example
from claims.taking import Taken, take, telling

_ANYONE = frozenset({"adult"})


class NearMiss(NamedTuple):
    """What a curator marked as another claim.

    Attributes:
        text: As it stands in the record.
        named: The concepts that it names, themselves or by a kind of them.
        shares: Its telling words as shares of a unit vector.
    """

    text: str
    named: frozenset[str]
    shares: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Profile:
    """A proposition, ready to be compared.

    Attributes:
        proposition: The record.
        frames: Its relations; any of them may be the one that a headline states.
        population: Concepts of the population, of all relations.
        certain_people: Those of them that are not just anyone.
        roles: All concepts of all relations.
        content: The telling words of the statement: stem, what it tells in nats, and the
            concepts whose name it is part of.
        figures: Every number that its record holds.
        wordings: Statement first, opposite second, then the record's own headlines.
        examples: For each frame, how each wording stands to it.
        words: The words of all wordings, in order.
        misses: The record's near misses.
        shares: For each word, the wordings that hold it, each with the word's share of that
            wording's length (the terms of a cosine).
    """

    proposition: Proposition
    frames: tuple[Frame, ...]
    population: frozenset[str]
    certain_people: frozenset[str]
    roles: frozenset[str]
    content: tuple[tuple[str, float, frozenset[str]], ...]
    figures: frozenset[str]
    wordings: tuple[str, ...]
    examples: tuple[tuple[Example, ...], ...]
    words: tuple[str, ...]
    misses: tuple[NearMiss, ...]
    shares: Mapping[str, tuple[tuple[int, float], ...]]


class Profiles:
    """The profiles of a whole base, with the rarity of its words.

    Immutable after construction, so one serves all threads.

    Attributes:
        all: One profile a proposition, in order of id.
    """

    def __init__(self, base: Base, lexicon: Lexicon) -> None:
        taken = [take(each, lexicon) for each in base.propositions.values()]
        self._rarity = Rarity([set(each.words) for each in taken], lexicon.form)
        self.all = tuple(self._profile(each) for each in taken)
        self._acting = Counter(
            concept
            for profile in self.all
            for concept in {
                concept for frame in profile.frames for term in frame.exposures for concept in term
            }
        )

    def rarity(self, stem: str) -> float:
        """Say how much a word tells, in nats: 0 for words of form, most for unseen words."""
        return self._rarity.of(stem)

    def claims_about(self, concept: str) -> int:
        """Count the propositions in which a concept is the exposure, or part of it."""
        return self._acting[concept]

    def weighted(self, reading: Reading) -> dict[str, float]:
        """Give the words of a text that tell something, each with its share of a unit vector."""
        return self._shares(telling(reading))

    def _shares(self, stems: Iterable[str]) -> dict[str, float]:
        rarity = {stem: self.rarity(stem) for stem in stems}
        length = sqrt(sum(weight * weight for weight in rarity.values())) or 1.0
        return {stem: weight / length for stem, weight in rarity.items() if weight}

    def _profile(self, taken: Taken) -> Profile:
        proposition = taken.proposition
        relations = (proposition.relation, *proposition.also)
        population = frozenset(each for one in relations for each in one.population)
        shares: dict[str, list[tuple[int, float]]] = {}
        for at, stems in enumerate(taken.telling):
            for stem, share in self._shares(stems).items():
                shares.setdefault(stem, []).append((at, share))
        return Profile(
            proposition=proposition,
            frames=taken.frames,
            population=population,
            certain_people=population - _ANYONE,
            roles=frozenset(concept for _, concept in named_concepts(proposition)),
            content=tuple(
                (stem, self.rarity(stem), concepts)
                for stem, concepts in taken.content
                if self.rarity(stem)
            ),
            figures=_figures(proposition),
            wordings=taken.wordings,
            examples=taken.examples,
            words=taken.words,
            misses=tuple(
                NearMiss(text, named, self._shares(stems)) for text, named, stems in taken.misses
            ),
            shares=MappingProxyType({stem: tuple(held) for stem, held in shares.items()}),
        )


def _figures(proposition: Proposition) -> frozenset[str]:
    texts = [
        *(finding.finding for finding in proposition.findings),
        *(headline.text for headline in proposition.headlines),
        *(proposition.statement, proposition.affirmed.say, proposition.denied.say),
        *proposition.caveats,
    ]
    return frozenset(number for text in texts for number in NUMBER.findall(text))


NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
