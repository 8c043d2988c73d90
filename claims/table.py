"""Table: the features of a match, their points, and how they are told.

Reading the table is reading the algorithm. Each feature's value times its weight is its points;
the points of a candidate add up to its score. What speaks against a match has a negative
weight: it can break a match and never make one.
"""

from collections.abc import Callable
from typing import NamedTuple

from claims.base.schema import Proposition
from claims.base.vocabulary import Stance
from claims.features.comparison import NOTHING_FOUND, Comparison, Found
from claims.features.population import other_population, population_missing, population_named
from claims.features.relation import (
    both_named,
    direction_read,
    exposure_named,
    only_claim_about,
    outcome_implied,
    outcome_named,
)
from claims.features.remainder import (
    news_event,
    other_concepts,
    unknown_figure,
    words_left_over,
)
from claims.features.wording import (
    claim_covered,
    keywords_shared,
    like_a_near_miss,
    worded_as_ours,
    wording_alike,
)
from claims.roles import Spanned
from claims.stances import disagree
from claims.weights import RIVAL_MARGIN, RIVAL_POINTS, START, WEIGHTS

Feature = Callable[[Comparison], Found]


def signs_disagree(comparison: Comparison) -> Found:
    """The words turn the claim round, and a near wording of the record does not."""
    if not disagree(comparison.frame, comparison.stated, comparison.stance):
        return NOTHING_FOUND
    return Found(1.0 - comparison.likeness, "its signs and its nearest wording disagree")


NAMING: tuple[Feature, ...] = (
    exposure_named,
    outcome_named,
    both_named,
    wording_alike,
    worded_as_ours,
    keywords_shared,
)
"""What the headline is about."""
BOUNDING: tuple[Feature, ...] = (
    only_claim_about,
    claim_covered,
    population_named,
    population_missing,
    other_population,
    other_concepts,
    words_left_over,
    news_event,
    unknown_figure,
    like_a_near_miss,
)
"""What else it is about, and what it leaves out."""
STATING: tuple[Feature, ...] = (outcome_implied, direction_read, signs_disagree)
"""What it says of it."""
FEATURES = NAMING + BOUNDING + STATING


class Step(NamedTuple):
    """Features that are looked at together, with the most that they can add."""

    features: tuple[tuple[Feature, float], ...]
    most: float

    def points(self, comparison: Comparison) -> float:
        """Add up the points of a candidate, without putting them in words."""
        total = 0.0
        for feature, weight in self.features:
            value = feature(comparison).value
            if value:
                total += value * weight
        return total


def _step(features: tuple[Feature, ...]) -> Step:
    weighed = tuple((feature, WEIGHTS[feature.__name__]) for feature in features)
    return Step(weighed, sum(max(0.0, weight) for _, weight in weighed))


STEPS = (_step(NAMING), _step(BOUNDING), _step(STATING))
"""The table in the order in which it is looked at: what costs least and decides most first."""
_TOLD = tuple(
    (feature.__name__.replace("_", " "), feature, weight)
    for step in STEPS
    for feature, weight in step.features
)


class Reason(NamedTuple):
    """One row of the explanation: a feature, why, and its points."""

    feature: str
    detail: str
    points: float
    headline_span: Spanned = None
    claim_span: Spanned = None


class Scored(NamedTuple):
    """A candidate with its score and its stance.

    Attributes:
        proposition: The record.
        score: 0 to 1.
        stance: How the headline stands to it; None if its words don't settle it.
        because: The reasons, whose points add up to the score; empty where none were asked for.
    """

    proposition: Proposition
    score: float
    stance: Stance | None
    because: tuple[Reason, ...] = ()


def tell(comparison: Comparison, rival: tuple[str, float] | None = None) -> Scored:
    """Score a candidate and say why.

    Args:
        comparison: The headline and the candidate.
        rival: Id and points of the next best candidate. If they come near, the headline may be
            about either, and the score is lowered.

    Returns:
        The candidate with its reasons; their points add up to the score.
    """
    because = [Reason("start", "every candidate starts from here", START)]
    total = START
    for name, feature, weight in _TOLD:
        found = feature(comparison)
        if found.value:
            points = round(found.value * weight, 4)
            total += points
            because.append(_reason(name, found, points))
    if rival and total - rival[1] < RIVAL_MARGIN:
        share = 1 - max(0.0, total - rival[1]) / RIVAL_MARGIN
        detail = f"comes close to another claim: {rival[0]}"
        because.append(Reason("rival", detail, round(-RIVAL_POINTS * share, 4)))
        total += because[-1].points
    total = round(total, 4)
    score = min(1.0, max(0.0, total))
    if score != total:
        because.append(Reason("limit", "a score lies between 0 and 1", round(score - total, 4)))
    return Scored(comparison.profile.proposition, score, comparison.stance, tuple(because))


def _reason(name: str, found: Found, points: float) -> Reason:
    why, words = found.why, found.words
    if words:
        why = why.format("\u201c" + "\u201d, \u201c".join(words) + "\u201d")
    return Reason(name, why, points, found.headline_span, found.claim_span)
