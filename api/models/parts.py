"""Parts that more than one answer is made of."""

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from claims.base.vocabulary import Bearing, Certainty, Design
from claims.elsewhere import About


class Shown(BaseModel):
    """Something that is sent: exactly these fields."""

    model_config = ConfigDict(extra="forbid", frozen=True)


Span = Annotated[
    tuple[int, int],
    Field(
        description="Start and end, in characters (Unicode code points) from 0; "
        "the character at the end is not part of it."
    ),
]
Score = Annotated[
    float,
    Field(description="How well the headline fits the claim: the sum of its reasons' points."),
]


class SourceShown(Shown):
    """The publication that a snippet comes from."""

    key: str = Field(description="Key of the source in the base.")
    title: str = Field(description="Title as published.")
    authors: str = Field(description="Authors, shortened where there are many.")
    journal: str = Field(description="Journal, or the body that published it.")
    year: int | None = Field(description="Year of publication; null where unknown.")
    doi: str | None = Field(description="Digital object identifier; null where there is none.")
    url: str = Field(description="Where it can be read.")
    pmid: str | None = Field(description="PubMed number; null where there is none.")
    funding: str | None = Field(description="Who paid for it, where that matters and is known.")
    retracted: bool = Field(description="Whether the journal has withdrawn it.")


class SnippetShown(Shown):
    """What one source found, in our words."""

    snippet: str = Field(description="The finding with its figures, in one or two sentences.")
    bearing: Bearing = Field(
        description="What it says about the statement, whichever side of the headline it is on."
    )
    design: Design = Field(description="Kind of study; /v1/about defines each and ranks them.")
    participants: int | None = Field(description="People studied; null where unknown.")
    certainty: Certainty = Field(
        description="Certainty (GRADE) of the whole body of evidence that the finding belongs to; "
        "findings are not graded one by one."
    )
    source: SourceShown


class EvidenceShown(Shown):
    """The evidence on both sides, strongest first: by design and size, not by number."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    for_: list[SnippetShown] = Field(
        alias="for",
        description="Speaks for the headline; for the statement, where the headline only asks.",
    )
    against: list[SnippetShown] = Field(
        description="Speaks against the headline; against the statement, where it only asks."
    )
    context: list[SnippetShown] = Field(
        description="Limits it: some people, doses or outcomes only, or a doubt about method."
    )
    note: str = Field(description="Says in words when a side is empty; empty itself otherwise.")


class FrequencyShown(Shown):
    """The same event counted in two groups of the same size."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    outcome: str = Field(description="The event that is counted, with its time span.")
    exposed: str = Field(description='Who the first group is: completes "25 in 100 ...".')
    unexposed: str = Field(description='Who the second group is: completes "10 in 100 ...".')
    with_: float = Field(alias="with", description="How many of `per` in the first group.")
    without: float = Field(description="How many of `per` in the second group.")
    per: int = Field(description="Size of each group: 100, 1000, 10000 or 100000.")
    difference: float = Field(description="`with` less `without`: negative if fewer.")
    sentence: str = Field(description="The whole comparison as a sentence to print.")
    source: str = Field(description="Key of the source of the numbers.")
    figure: str | None = Field(description="Address of a drawing of the numbers; null if none.")


class ElsewhereShown(Shown):
    """What another publisher has rated. The rating is theirs, in their words, not ours."""

    publisher: str = Field(description="Who gave the rating.")
    rating: str = Field(description="The rating in the publisher's own words.")
    claim: str = Field(description="The wording that was rated.")
    about: About = Field(
        description="headline: the rating is about what the headline says (about the statement, "
        "where it asks). opposite: it is about the opposite of that."
    )
    claimant: str | None = Field(description="Who made the claim; null if not told.")
    claimed: date | None = Field(description="When it was made; null if not told.")
    reviewed: date | None = Field(description="When it was rated; null if not told.")
    url: str = Field(description="Where the review can be read.")


class BaseShown(Shown):
    """Which claim base answered."""

    version: str = Field(description="Hash of all its records: cite it with the answer.")
    claims: int = Field(description="Number of claims in it.")
    reviewed: date = Field(description="Day of the newest review of a claim.")


class ClaimName(Shown):
    """A claim, named."""

    id: str = Field(description="Id of the claim; /v1/claims/{id} shows it.")
    statement: str = Field(description="The claim in one neutral, affirmative sentence.")


class ClaimScore(ClaimName):
    """A claim that the headline may be about."""

    score: Score


class ClaimLink(ClaimName):
    """The claim that the headline is about."""

    topic: str = Field(description="Id of its topic.")
    url: str = Field(description="Address of the claim's record.")
