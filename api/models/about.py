"""What the service is, and what its words mean."""

from pydantic import Field

from api.models.parts import BaseShown, Shown

Defined = dict[str, str]
"""Word to the sentence that defines it."""


class EngineShown(Shown):
    """The program that answered."""

    version: str = Field(description="Version of the program.")


class CountsShown(Shown):
    """How many records the base has."""

    claims: int = Field(description="Claims.")
    topics: int = Field(description="Topics.")
    sources: int = Field(description="Publications cited.")
    findings: int = Field(description="Findings of those publications.")
    concepts: int = Field(description="Entries of the thesaurus.")
    cues: int = Field(description="Entries of the lists of cues.")


class VocabularyShown(Shown):
    """Every closed list of words, each with the sentence that defines it."""

    outcomes: Defined = Field(description="What a check comes to.")
    ratings: Defined = Field(description="What a headline deserves.")
    stances: Defined = Field(description="What a headline does with a claim's statement.")
    certainties: Defined = Field(description="How sure the evidence is.")
    evidence_states: Defined = Field(description="What the evidence says about a statement.")
    strengths: Defined = Field(description="The strongest wording that evidence allows.")
    bearings: Defined = Field(description="What a finding says about a statement.")
    designs: Defined = Field(description="Kinds of study; the first weigh most.")
    cue_kinds: Defined = Field(description="What a cue does in a headline.")
    parts: Defined = Field(description="Where in a release a sentence stands.")
    voices: Defined = Field(description="Who says something in a release.")
    warning_kinds: Defined = Field(description="What a warning on a release is about.")
    statuses: Defined = Field(description="What was found for a point of the checklist.")
    section_kinds: Defined = Field(description="What is no part of the story of a release.")


class ErrorShown(Shown):
    """One kind of problem."""

    code: str = Field(description="Its stable code.")
    status: int = Field(description="The HTTP status that it comes with.")
    title: str = Field(description="What it means.")
    type: str = Field(description="Its address.")


class LimitsShown(Shown):
    """What may be asked for."""

    headline_min: int = Field(description="Fewest characters of a headline.")
    headline_max: int = Field(description="Most characters of a headline.")
    batch_max: int = Field(description="Most headlines in one batch.")
    batch_key_max: int = Field(description="Most characters of a key in a batch.")
    body_bytes: int = Field(description="Most bytes of a request body.")
    rate: str | None = Field(description="Limit per client, as 60/minute; null if there is none.")


class AboutResponse(Shown):
    """What the service is, what its words mean, and what it may be asked."""

    service: str = Field(description="Name of the service.")
    engine: EngineShown
    base: BaseShown
    counts: CountsShown
    scope: str = Field(description="What the base covers, and what no match means.")
    vocabulary: VocabularyShown
    errors: list[ErrorShown] = Field(description="Every kind of problem, by status.")
    limits: LimitsShown
