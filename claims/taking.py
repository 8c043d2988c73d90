"""Taking: a proposition whose wordings are read, before the rarity of their words is known.

A reading is large and a base may hold many: what is compared is taken from each as soon as it is
made, and no reading is kept.
"""

from sys import intern
from typing import NamedTuple

from claims.base.schema import Proposition
from claims.frames import Frame, frame_of
from claims.lexicon import Lexicon
from claims.reading import Reading, read
from claims.stances import Example, example_of
from claims.wordings import wordings_of


class Taken(NamedTuple):
    """What is kept of a proposition and its wordings.

    Attributes:
        proposition: The record.
        frames: Its relations.
        wordings: The texts of its wordings.
        examples: For each frame, how each wording stands to it.
        words: The words of all wordings, in order.
        telling: For each wording, its words but for those that only dress it.
        content: The words of the statement, each with the concepts whose name it is part of.
        misses: Of each near miss the text, the concepts named and the words, as `telling`.
    """

    proposition: Proposition
    frames: tuple[Frame, ...]
    wordings: tuple[str, ...]
    examples: tuple[tuple[Example, ...], ...]
    words: tuple[str, ...]
    telling: tuple[tuple[str, ...], ...]
    content: tuple[tuple[str, frozenset[str]], ...]
    misses: tuple[tuple[str, frozenset[str], tuple[str, ...]], ...]


def take(proposition: Proposition, lexicon: Lexicon) -> Taken:
    """Read the wordings and near misses of a proposition, and keep what is compared."""
    wordings = wordings_of(proposition, lexicon)
    statement = wordings[0].reading
    frames = tuple(
        frame_of(each, statement, lexicon) for each in (proposition.relation, *proposition.also)
    )
    misses = [read(text, lexicon) for text in proposition.near_misses]
    return Taken(
        proposition=proposition,
        frames=frames,
        wordings=tuple(each.reading.headline for each in wordings),
        examples=tuple(
            tuple(example_of(each, frame, lexicon) for each in wordings) for frame in frames
        ),
        words=tuple(intern(stem) for each in wordings for stem in each.reading.words.stems),
        telling=tuple(telling(each.reading) for each in wordings),
        content=tuple(
            (intern(stem), _names_at(statement, at))
            for at, stem in enumerate(statement.words.stems)
        ),
        misses=tuple((miss.headline, frozenset(miss.naming), telling(miss)) for miss in misses),
    )


def telling(reading: Reading) -> tuple[str, ...]:
    """Give the words of a text, but for those that only dress it."""
    aside = reading.aside
    return tuple(intern(stem) for at, stem in enumerate(reading.words.stems) if at not in aside)


def _names_at(reading: Reading, at: int) -> frozenset[str]:
    return frozenset(each.concept for each in reading.mentions if each.first <= at <= each.last)
