"""Schema: what a record of the claim base is, key by key.

These models are the edge where YAML comes in. They are frozen, refuse keys that they do not
know, and their descriptions become the JSON Schema that editors complete from
(`presscheck schema`). References between records are resolved by `claims.base.load`.
"""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from claims.base.vocabulary import (
    Bearing,
    Certainty,
    Design,
    Direction,
    EvidenceState,
    EvidenceStrength,
    Rating,
)

Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
Name = Annotated[str, Field(pattern=r"\w", min_length=1, max_length=80)]
Sentence = Annotated[str, Field(pattern=r"\w", min_length=10, max_length=500)]
HeadlineText = Annotated[str, Field(pattern=r"[^\W\d_]", min_length=3, max_length=300)]
Term = Annotated[str, Field(pattern=r"^[a-z0-9-]+( \+ [a-z0-9-]+)*$")]
"""A concept id, or several joined by " + " that a headline must all name."""
WebAddress = Annotated[str, Field(pattern=r"^https?://\S+$", max_length=500)]


class Record(BaseModel):
    """A part of the base: immutable, and with no key that the schema does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class LabelledStance(StrEnum):
    """How a record's own headline stands to the statement, as its curator labelled it."""

    AFFIRMS = "affirms"
    DENIES = "denies"
    OVERSTATES = "overstates"
    HEDGED_AFFIRMS = "hedged-affirms"
    HEDGED_DENIES = "hedged-denies"
    ASKS = "asks"


class Relation(Record):
    """The statement as a signed relation between concepts."""

    exposure: Annotated[tuple[Term, ...], Field(min_length=1)]
    """What acts. Any one of these terms will do."""
    direction: Direction
    """What more of the exposure does to the outcome."""
    outcome: Annotated[tuple[Term, ...], Field(min_length=1)]
    """What is acted on. Any one of these terms will do."""
    population: tuple[Slug, ...] = ()
    """In whom, if the statement says so."""
    comparator: tuple[Slug, ...] = ()
    """Compared with what, if the statement says so."""


class Judgement(Record):
    """What a headline of one stance deserves."""

    rating: Rating
    say: Sentence
    """The summary that is printed: one or two plain sentences."""


class Frequency(Record):
    """The same event counted in two groups of the same size.

    Source: Galesic, Garcia-Retamero & Gigerenzer (2009), "Using icon arrays to communicate
    medical risks", Health Psychology 28(2): natural frequencies with one denominator.
    """

    outcome: Annotated[str, Field(min_length=3, max_length=120)]
    """The event, as a lower-case noun phrase with its time span."""
    exposed: Annotated[str, Field(min_length=3, max_length=80)]
    """Completes "25 in 100 ...", for those with the exposure."""
    unexposed: Annotated[str, Field(min_length=3, max_length=80)]
    """Completes "10 in 100 ...", for those without it."""
    with_: Annotated[float, Field(alias="with", ge=0)]
    without: Annotated[float, Field(ge=0)]
    per: Literal[100, 1000, 10_000, 100_000]
    source: Slug


class Reading(Record):
    """When and where somebody who did not write a finding read it again in its source."""

    on: date
    at: WebAddress
    """The page that was read: the paper, its abstract, or a page that prints that abstract."""


class Finding(Record):
    """What one source found, in our words, with its figures."""

    source: Slug
    bearing: Bearing
    finding: Sentence
    checked: Reading | None = None
    """For curators: no answer shows it."""


class LabelledHeadline(Record):
    """A headline of our own making with the answer a curator gave: the record's test case."""

    text: HeadlineText
    stance: LabelledStance


class Proposition(Record):
    """One relation that headlines affirm or deny: the content of one YAML file."""

    id: Slug
    statement: Sentence
    opposite: Sentence
    relation: Relation
    also: tuple[Relation, ...] = ()
    """Other relations that say the same: "lowers dementia" beside "raises cognition"."""
    evidence_state: EvidenceState
    certainty: Certainty
    strength: EvidenceStrength
    affirmed: Judgement
    denied: Judgement
    overstated: Judgement
    say_instead: Annotated[str, Field(min_length=10, max_length=140)]
    caveats: Annotated[tuple[Sentence, ...], Field(min_length=1)]
    safety: Sentence | None = None
    frequency: Frequency | None = None
    findings: Annotated[tuple[Finding, ...], Field(min_length=2)]
    headlines: Annotated[tuple[LabelledHeadline, ...], Field(min_length=2)]
    near_misses: tuple[HeadlineText, ...] = ()
    reviewed: date
    due: date


class Source(Record):
    """A publication that findings cite."""

    title: Annotated[str, Field(min_length=5, max_length=400)]
    authors: Annotated[str, Field(min_length=2, max_length=200)] | None = None
    journal: Annotated[str, Field(min_length=2, max_length=200)] | None = None
    year: Annotated[int, Field(ge=1900, le=2100)] | None = None
    doi: Annotated[str, Field(pattern=r"^10\.\d{4,9}/\S+$")] | None = None
    pmid: Annotated[str, Field(pattern=r"^\d{1,8}$")] | None = None
    url: WebAddress
    design: Design
    participants: Annotated[int, Field(ge=1)] | None = None
    funding: Annotated[str, Field(min_length=5, max_length=400)] | None = None
    retracted: bool = False


class Topic(Record):
    """A shelf of the base."""

    title: Annotated[str, Field(min_length=3, max_length=60)]
    description: Sentence
