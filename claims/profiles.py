"""Profiles: each proposition taken apart once, at start-up, into what the stages compare.

The statement, its opposite and the record's own headlines are the proposition's *wordings*.
They are read by the same reader as a headline is, and weighed by the same rarity of words.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from types import MappingProxyType

from claims.base.load import Base
from claims.base.resolve import named_concepts, parts
from claims.base.schema import Proposition, Relation
from claims.base.vocabulary import Direction
from claims.lexicon import Lexicon
from claims.rarity import Rarity
from claims.reading import Reading, read
from claims.roles import fill, span_of
from claims.wordings import Wording, wordings_of

_ANYONE = frozenset({"adult"})


@dataclass(frozen=True, slots=True)
class Frame:
    """One relation of a proposition.

    Attributes:
        exposures: Terms of the exposure; each the concepts that must all be named.
        outcomes: Terms of the outcome.
        comparator: Concepts of the comparator.
        direction: What more exposure does to the outcome.
        exposure_span: Where the statement names the exposure, in characters.
        outcome_span: Where it names the outcome.
    """

    exposures: tuple[tuple[str, ...], ...]
    outcomes: tuple[tuple[str, ...], ...]
    comparator: frozenset[str]
    direction: Direction
    exposure_span: tuple[int, int] | None
    outcome_span: tuple[int, int] | None


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
        misses: The record's near misses, taken apart, each with its telling words as shares of a
            unit vector.
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
    wordings: tuple[Wording, ...]
    misses: tuple[tuple[Reading, Mapping[str, float]], ...]
    shares: Mapping[str, tuple[tuple[int, float], ...]]


class Profiles:
    """The profiles of a whole base, with the rarity of its words.

    Immutable after construction, so one serves all threads.

    Attributes:
        all: One profile a proposition, in order of id.
    """

    def __init__(self, base: Base, lexicon: Lexicon) -> None:
        self._broader, self._lexicon = lexicon.broader, lexicon
        taken = [(each, wordings_of(each, lexicon)) for each in base.propositions.values()]
        self._rarity = Rarity(
            [
                {token.stem for each in wordings for token in each.reading.words.tokens}
                for _, wordings in taken
            ],
            lexicon.form,
        )
        self.all = tuple(self._profile(each, wordings) for each, wordings in taken)
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
        rarity = {
            stem: self.rarity(stem)
            for at, stem in enumerate(reading.words.stems)
            if at not in reading.aside
        }
        length = sqrt(sum(weight * weight for weight in rarity.values())) or 1.0
        return {stem: weight / length for stem, weight in rarity.items() if weight}

    def _profile(self, proposition: Proposition, wordings: Sequence[Wording]) -> Profile:
        relations = (proposition.relation, *proposition.also)
        population = frozenset(each for one in relations for each in one.population)
        shares: dict[str, list[tuple[int, float]]] = {}
        for at, wording in enumerate(wordings):
            for stem, share in self.weighted(wording.reading).items():
                shares.setdefault(stem, []).append((at, share))
        misses = [read(text, self._lexicon) for text in proposition.near_misses]
        return Profile(
            proposition=proposition,
            frames=tuple(self._frame(each, wordings[0].reading) for each in relations),
            population=population,
            certain_people=population - _ANYONE,
            roles=frozenset(concept for _, concept in named_concepts(proposition)),
            content=self._content(wordings[0].reading),
            figures=_figures(proposition),
            wordings=tuple(wordings),
            misses=tuple((miss, self.weighted(miss)) for miss in misses),
            shares=MappingProxyType({stem: tuple(held) for stem, held in shares.items()}),
        )

    def _frame(self, relation: Relation, statement: Reading) -> Frame:
        exposures, outcomes = _terms(relation.exposure), _terms(relation.outcome)
        return Frame(
            exposures=exposures,
            outcomes=outcomes,
            comparator=frozenset(relation.comparator),
            direction=relation.direction,
            exposure_span=span_of(fill(exposures, statement, self._broader).mentions),
            outcome_span=span_of(fill(outcomes, statement, self._broader).mentions),
        )

    def _content(self, statement: Reading) -> tuple[tuple[str, float, frozenset[str]], ...]:
        return tuple(
            (token.stem, self.rarity(token.stem), _names_at(statement, at))
            for at, token in enumerate(statement.words.tokens)
            if self.rarity(token.stem)
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


def _names_at(reading: Reading, at: int) -> frozenset[str]:
    return frozenset(each.concept for each in reading.mentions if each.first <= at <= each.last)


def _terms(terms: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(parts(term) for term in terms)
