"""Words: the records of what headlines say: the thesaurus, cues, and the marks of a language.

As the records of `claims.base.schema`, they are the edge where YAML comes in.
"""

from typing import Annotated

from pydantic import Field

from claims.base.schema import HeadlineText, Name, Record, Sentence, Slug
from claims.base.vocabulary import CueKind, Scope, Valence


class Concept(Record):
    """A thing with names: an entry of the thesaurus (SKOS: prefLabel, altLabel, broader)."""

    names: Annotated[tuple[Name, ...], Field(min_length=1)]
    opposites: tuple[Name, ...] = ()
    """Names that say the same the other way round: "live longer" for death."""
    broader: tuple[Slug, ...] = ()
    """Concepts that this one is a kind of."""
    valence: Valence = Valence.NEUTRAL
    """Whether more of it is good or bad for people."""
    not_in: tuple[Name, ...] = ()
    """Phrases in which a name means something else."""
    purpose: Sentence | None = None
    """Why it is here, if no relation uses it."""


class Cue(Record):
    """Words that negate, hedge, generalise, ask or carry a direction."""

    words: Annotated[tuple[Name, ...], Field(min_length=1)]
    """Ways to say it; longest match wins."""
    hit: HeadlineText
    """A sentence in which the cue must be found."""
    miss: HeadlineText
    """A sentence in which it must not."""
    scope: Scope = Scope.FORWARD
    strength: Annotated[int, Field(ge=0, le=3)] | None = None
    """Claim strength that the words carry: 1 correlational, 2 conditional, 3 causal."""


class CueFile(Record):
    """One file of cues: all of one kind."""

    kind: CueKind
    cues: Annotated[tuple[Cue, ...], Field(min_length=1)]


class Language(Record):
    """The small words that give a language away."""

    words: Annotated[tuple[Name, ...], Field(min_length=1)]
    """Words that no text in any other language of the file holds, or hardly any in English."""
    names: tuple[Name, ...] = ()
    """Words that English texts hold, too, mostly in names."""
    letters: str = ""
    """Letters that English does not write."""
