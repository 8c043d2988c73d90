"""Strengths: the words and the weights by which `claims.strength` rates a sentence.

Two files of the base: people write the words (`strength-words.yml`), and
`python -m tests.benchmarks.fit_strength` writes the weights (`strength.yml`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated, Self

from pydantic import Field, model_validator

from claims.base.schema import Record

Points = tuple[int, int, int, int]
"""Hundredths, for each level from 0 to 3: whole numbers, so that they add up exactly."""

Word = Annotated[str, Field(pattern=r"^[a-z']+$", max_length=30)]
_MARKS = frozenset({",", ".", "0"})
"""How `claims.strength` writes a pause, a stop and a number."""

Group = Annotated[str, Field(pattern=r"^[a-z]+(-(0|s|ed|ing))?$", max_length=30)]
Words = Annotated[tuple[Word, ...], Field(min_length=1)]


class StrengthWords(Record):
    """Words that show how strongly a sentence states something: `strength-words.yml`."""

    groups: dict[Group, Words]
    """Words by group; the forms of a verb are groups of their own."""
    topical: tuple[Group, ...] = ()
    """Groups of what a sentence is about: their words carry no weight of their own."""
    endings: dict[Group, Words] = Field(default_factory=dict)
    """Endings of words that stand in no group."""
    kept: tuple[Word, ...] = ()
    """Words of form that stand for themselves."""

    @model_validator(mode="after")
    def _once(self) -> Self:
        seen = set[str]()
        for word in (*(word for held in self.groups.values() for word in held), *self.kept):
            if word in seen:
                raise ValueError(f"{word!r} is given twice")
            seen.add(word)
        strange = {*self.topical, *self.endings} - set(self.groups)
        if strange:
            raise ValueError(f"{min(strange)!r} is no group")
        return self


class StrengthWeights(Record):
    """What each feature of a sentence speaks for: `strength.yml`."""

    start: Points
    """What each level begins with."""
    weights: dict[Annotated[str, Field(min_length=3, max_length=80)], Points]


@dataclass(frozen=True, slots=True)
class StrengthTable:
    """Both files in the form in which they are looked up.

    Attributes:
        groups: Group of each word.
        endings: Endings with the group that they show, in the order in which they are tried.
        topical: Groups whose words carry no weight of their own.
        kept: Words of form that stand for themselves, and marks.
        start: What each level begins with.
        weights: Points of each feature.
    """

    groups: Mapping[str, str]
    endings: tuple[tuple[tuple[str, ...], str], ...]
    topical: frozenset[str]
    kept: frozenset[str]
    start: Points
    weights: Mapping[str, Points]

    def group(self, word: str) -> str:
        """Give the group of a word, by itself or by its ending; "" if it stands in none."""
        found = self.groups.get(word)
        if found:
            return found
        for ends, group in self.endings:
            if word.endswith(ends):
                return group
        return ""


def strength_table(words: StrengthWords, weights: StrengthWeights) -> StrengthTable:
    """Turn the two files into one table."""
    return StrengthTable(
        groups=MappingProxyType(
            {word: group for group, held in words.groups.items() for word in held}
        ),
        endings=tuple((ends, group) for group, ends in words.endings.items()),
        topical=frozenset(words.topical),
        kept=frozenset({*words.kept, *_MARKS}),
        start=weights.start,
        weights=MappingProxyType(dict(weights.weights)),
    )


BY_CUES_ALONE = StrengthTable(
    groups=MappingProxyType({}),
    endings=(),
    topical=frozenset(),
    kept=frozenset(),
    start=(0, 0, 0, 0),
    weights=MappingProxyType(
        {
            "rule 0": (1, 0, 0, 0),
            "rule 1": (0, 1, 0, 0),
            "rule 2": (0, 0, 1, 0),
            "rule 3": (0, 0, 0, 1),
        }
    ),
)
"""The table of a base that brings no weights: the rule over its cues decides."""
