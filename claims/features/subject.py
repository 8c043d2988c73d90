"""Subject: a headline as the features of a match look at it, worked out once."""

import re
from typing import NamedTuple

from claims.base.vocabulary import CueKind
from claims.lexicon import Lexicon
from claims.profiles import Profiles
from claims.reading import Reading
from claims.spans import CueFound, Mention


class Subject(NamedTuple):
    """The headline's side of all its comparisons, worked out once.

    Attributes:
        reading: The headline, taken apart.
        weighted: Its telling words, each with its share of a unit vector.
        telling: What its words tell together, in nats.
        unaccounted: The telling words that no cue accounts for: position, stem, nats.
        named_words: Positions of words that name a concept.
        named: The concepts that it names, and what they are kinds of.
        people: Concepts of people (or animals, or cells) that it names.
        events: Cues of news about money, law, supply, use or persons.
        figures: Percentages, each with its number and its place.
    """

    reading: Reading
    weighted: dict[str, float]
    telling: float
    unaccounted: tuple[tuple[int, str, float], ...]
    named_words: frozenset[int]
    named: frozenset[str]
    people: tuple[Mention, ...]
    events: tuple[CueFound, ...]
    figures: tuple[tuple[str, str, tuple[int, int]], ...]


_PERCENTAGE = re.compile(r"(\d+(?:[.,]\d+)*)\s?(?:%|per\s?cent)", re.IGNORECASE)


NOT_PEOPLE = frozenset({"animal", "cell"})


def subject(reading: Reading, profiles: Profiles, lexicon: Lexicon) -> Subject:
    """Work out what every comparison of a headline needs."""
    populations = lexicon.populations | NOT_PEOPLE
    rarity = [(at, stem, profiles.rarity(stem)) for at, stem in enumerate(reading.words.stems)]
    accounted = reading.aside.union(
        *(range(cue.first, cue.last + 1) for cue in reading.cues if cue.kind is not CueKind.EVENT)
    )
    return Subject(
        reading=reading,
        weighted=profiles.weighted(reading),
        telling=sum(nats for _, _, nats in rarity),
        unaccounted=tuple(word for word in rarity if word[2] and word[0] not in accounted),
        named_words=frozenset(
            at for each in reading.mentions for at in range(each.first, each.last + 1)
        ),
        named=frozenset(reading.naming),
        people=tuple(each for each in reading.mentions if each.concept in populations),
        events=tuple(cue for cue in reading.cues if cue.kind is CueKind.EVENT),
        figures=tuple(
            (found.group(1), found.group(), found.span())
            for found in _PERCENTAGE.finditer(reading.headline)
        ),
    )
