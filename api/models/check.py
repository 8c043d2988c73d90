"""The answer to a headline."""

from pydantic import Field, RootModel

from api.models.parts import (
    BaseShown,
    ClaimLink,
    ClaimScore,
    ElsewhereShown,
    EvidenceShown,
    FrequencyShown,
    Score,
    Shown,
    Span,
)
from api.models.problem import ItemProblem
from claims.base.vocabulary import Certainty, CueKind, Outcome, Rating, Stance


class VerdictShown(Shown):
    """What the headline deserves."""

    rating: Rating = Field(description="One word for the headline; /v1/about defines each.")
    label: str = Field(description="The rating as people read it.")
    summary: str = Field(description="One or two plain sentences to print.")
    certainty: Certainty = Field(description="How sure the evidence is, in the grades of GRADE.")
    say_instead: str = Field(description="A headline that the evidence bears.")


class CueShown(Shown):
    """A word or phrase of the headline that decided how it was read."""

    kind: CueKind = Field(description="What it does; /v1/about defines each kind.")
    text: str = Field(description="The words themselves.")
    start: int = Field(description="Where they start in `headline`, in characters from 0.")
    end: int = Field(description="Where they end; the character at `end` is not part of them.")


class ReadingShown(Shown):
    """What the headline was understood to say."""

    stance: Stance | None = Field(
        description="What it does with the claim's statement; null where no claim comes near."
    )
    overstated: bool = Field(description="Whether it says more than the evidence bears.")
    hedged: bool = Field(description="Whether it leaves room: may, could, study suggests.")
    universal: bool = Field(description="Whether it leaves none: all, never, everyone, cure.")
    strength: int = Field(
        ge=0, le=3, description="0 no relation, 1 a link, 2 conditional cause, 3 cause and effect."
    )
    cues: list[CueShown] = Field(description="The words that this was read from, in order.")


class OverstatementShown(Shown):
    """How the headline says too much."""

    headline_strength: int = Field(ge=0, le=3, description="Strength of the headline's wording.")
    evidence_strength: int = Field(ge=0, le=3, description="Strength that the evidence bears.")
    reasons: list[str] = Field(description="Why, in words.")


class ReasonShown(Shown):
    """One feature that speaks for or against the match."""

    feature: str = Field(description="Name of the feature.")
    detail: str = Field(description="What was compared, in words.")
    points: float = Field(description="What it adds to the score; negative for a contradiction.")
    headline_span: Span | None = Field(description="Where in the headline; null if nowhere.")
    claim_span: Span | None = Field(description="Where in the statement; null if nowhere.")


class MatchShown(Shown):
    """Why this claim was chosen."""

    score: Score
    because: list[ReasonShown] = Field(description="The reasons; their points add up to the score.")
    runner_up: ClaimScore | None = Field(description="The next best claim; null if there is none.")


class CheckResponse(Shown):
    """What the evidence says about a headline."""

    headline: str = Field(description="The headline that was checked, without spaces at its ends.")
    outcome: Outcome = Field(
        description="matched: a verdict follows. unsure: the headline may be about the first of "
        "`alternatives`. unmatched: the base does not cover it, which never means that it is false."
    )
    verdict: VerdictShown | None = Field(description="Null unless matched.")
    reading: ReadingShown
    overstatement: OverstatementShown | None = Field(
        description="Null unless `reading.overstated`."
    )
    claim: ClaimLink | None = Field(description="Null unless matched.")
    match: MatchShown | None = Field(description="Null unless matched.")
    evidence: EvidenceShown
    caveats: list[str] = Field(description="What a reader should know besides.")
    safety: str | None = Field(
        description="A warning to print along, where lives may depend on it."
    )
    frequency: FrequencyShown | None = Field(description="Natural frequencies, where known.")
    alternatives: list[ClaimScore] = Field(
        description="Other claims, best first, five at most. Unsure: the first is the claim that "
        "it would have been. Matched: the matched claim is left out. Unmatched: empty."
    )
    elsewhere: list[ElsewhereShown] = Field(
        description="What other publishers have rated, by name; it changes nothing in our verdict. "
        "Empty where none is known, or none whose direction is plain."
    )
    base: BaseShown
    scope: str = Field(description="What the base covers, and what no match means.")


class BatchResult(RootModel[CheckResponse | ItemProblem]):
    """An answer, or a problem that concerns this headline alone (it has `status` and `code`)."""


class BatchResponse(Shown):
    """One answer or problem for each key."""

    results: dict[str, BatchResult] = Field(
        description="Under each key of the request, in the same order: an answer, or a problem "
        "that concerns this headline alone (it has `status` and `code`)."
    )
