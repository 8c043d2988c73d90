"""Claims and topics as shown."""

from datetime import date

from pydantic import Field

from api.models.parts import BaseShown, ClaimLink, EvidenceShown, FrequencyShown, Shown
from claims.base.vocabulary import Certainty, EvidenceState, EvidenceStrength, Rating


class ClaimSummary(ClaimLink):
    """A claim in a list."""

    evidence_state: EvidenceState = Field(description="What the evidence says about the statement.")
    certainty: Certainty = Field(description="How sure that evidence is.")
    reviewed: date = Field(description="Day of its last review.")


class ClaimsResponse(Shown):
    """One page of claims, in order of id."""

    claims: list[ClaimSummary] = Field(description="The claims of this page.")
    total: int = Field(description="How many claims the filters let through, on all pages.")
    next: str | None = Field(description="Address of the next page; null on the last.")
    base: BaseShown


class JudgementShown(Shown):
    """What a headline of one stance deserves."""

    rating: Rating = Field(description="One word for such a headline.")
    summary: str = Field(description="What to say about it.")


class JudgementsShown(Shown):
    """Verdict by what a headline does with the statement."""

    affirmed: JudgementShown = Field(description="For a headline that says it is so.")
    denied: JudgementShown = Field(description="For a headline that says it is not so.")
    overstated: JudgementShown = Field(description="For a headline that says it too strongly.")


class ClaimResponse(ClaimSummary):
    """A claim with all its evidence."""

    opposite: str = Field(description="The statement turned round.")
    strength: EvidenceStrength = Field(
        description="The strongest wording that the evidence allows."
    )
    verdicts: JudgementsShown
    say_instead: str = Field(description="A headline that the evidence bears.")
    evidence: EvidenceShown = Field(description="For and against the statement, strongest first.")
    caveats: list[str] = Field(description="What a reader should know besides.")
    safety: str | None = Field(description="A warning to print along; null if none is needed.")
    frequency: FrequencyShown | None = Field(description="Natural frequencies, where known.")
    due: date = Field(description="Day by which it is to be reviewed again.")
    base: BaseShown


class TopicShown(Shown):
    """A shelf of the base."""

    id: str = Field(description="Id of the topic.")
    title: str = Field(description="Its title.")
    description: str = Field(description="What belongs there.")
    claims: int = Field(description="Number of its claims.")
    url: str = Field(description="Address of the list of its claims.")


class TopicsResponse(Shown):
    """All topics, in the order in which they are shown."""

    topics: list[TopicShown] = Field(description="The topics.")
    base: BaseShown
