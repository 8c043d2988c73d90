"""Match: which candidate, if any, the headline is about, and how it stands to it.

Stage 3 of 5: headline -> reading -> candidates -> **match** -> verdict -> answer.

A match is a table of explained features. Each feature's value times its weight is its points;
the points of a candidate add up to its score. What speaks against a match has a negative
weight: it can break a match and never make one. This stage reads no evidence.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from claims.base.schema import Proposition
from claims.base.vocabulary import Stance
from claims.candidates import Candidate
from claims.features.comparison import Comparison, Found, Spanned, fill_roles, subject
from claims.features.population import other_population, population_missing, population_named
from claims.features.relation import (
    both_named,
    direction_read,
    exposure_named,
    only_claim_about,
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
    nearest_wording,
    wording_alike,
)
from claims.lexicon import Lexicon
from claims.profiles import Profiles
from claims.reading import Reading
from claims.signs import state
from claims.stances import Examples, asks, disagree, judge
from claims.weights import (
    COMPARED,
    LISTED,
    MATCHED,
    RIVAL_MARGIN,
    RIVAL_POINTS,
    UNSURE,
    WEIGHTS,
)

Feature = Callable[[Comparison], Found]


def signs_disagree(comparison: Comparison) -> Found:
    """The words turn the claim round, and a near wording of the record does not."""
    if not disagree(comparison.frame, comparison.stated, comparison.stance):
        return Found(0.0)
    return Found(1.0 - comparison.likeness, "its signs and its nearest wording disagree")


FEATURES: tuple[Feature, ...] = (
    exposure_named,
    only_claim_about,
    outcome_named,
    both_named,
    direction_read,
    wording_alike,
    keywords_shared,
    claim_covered,
    population_named,
    population_missing,
    other_population,
    other_concepts,
    words_left_over,
    news_event,
    unknown_figure,
    signs_disagree,
)


class Reason(NamedTuple):
    """One row of the explanation: a feature, why, and its points."""

    feature: str
    detail: str
    points: float
    headline_span: Spanned = None
    claim_span: Spanned = None


class Scored(NamedTuple):
    """A candidate with its score, its stance and the reasons; the points add up to the score."""

    proposition: Proposition
    score: float
    stance: Stance | None
    because: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """The headline is about `best`; the others follow, best first."""

    best: Scored
    others: tuple[Scored, ...]

    @property
    def runner_up(self) -> Scored | None:
        """The next best, if any came near enough to be listed."""
        return self.others[0] if self.others else None


@dataclass(frozen=True, slots=True)
class Unsure:
    """The headline may be about the first of `nearest`; best first, never empty."""

    nearest: tuple[Scored, ...]


@dataclass(frozen=True, slots=True)
class NoMatch:
    """The headline is about no proposition of the base."""

    why: str


Matching = Match | Unsure | NoMatch


class Matcher:
    """Compares readings with candidates. Immutable, so one serves all threads."""

    def __init__(self, profiles: Profiles, lexicon: Lexicon) -> None:
        self._profiles = profiles
        self._lexicon = lexicon
        self._examples = Examples(profiles, lexicon)

    def match(self, reading: Reading, candidates: Sequence[Candidate]) -> Matching:
        """Choose the candidate that the headline is about, if there is one.

        Args:
            reading: The headline, taken apart.
            candidates: Best first.

        Returns:
            `Match` if the best score reaches `weights.MATCHED` and the stance can be read;
            `Unsure` if it reaches `weights.UNSURE`; else `NoMatch`. Equal scores stand in
            order of id.
        """
        ranked = self.rank(reading, candidates)
        if not ranked:
            return NoMatch("no claim of the base shares a telling word with the headline")
        ranked = (_beside_rival(ranked), *ranked[1:])
        best = ranked[0]
        listed = tuple(each for each in ranked[1:] if each.score >= LISTED)
        if best.score >= MATCHED and best.stance is not None:
            return Match(best, listed)
        if best.score >= UNSURE:
            return Unsure((best, *listed))
        return NoMatch("the nearest claim of the base is about something else")

    def rank(self, reading: Reading, candidates: Sequence[Candidate]) -> tuple[Scored, ...]:
        """Score each candidate.

        Returns:
            Best first; equal scores in order of id.
        """
        scored = [_score(each) for each in self.compare(reading, candidates)]
        scored.sort(key=lambda each: (-each.score, each.proposition.id))
        return tuple(scored)

    def compare(self, reading: Reading, candidates: Sequence[Candidate]) -> list[Comparison]:
        """Set a headline beside the candidates that come near the best by keywords, in order."""
        shared = subject(reading, self._profiles, self._lexicon)
        top = candidates[0].score if candidates else 1.0
        found = []
        for candidate in candidates:
            keywords = candidate.score / top
            if keywords < COMPARED:
                break
            profile = candidate.profile
            frame, exposure, outcome = fill_roles(reading, profile, self._lexicon)
            stated = state(reading, frame, exposure, outcome, self._lexicon)
            nearest, likeness = nearest_wording(profile, shared.weighted)
            stance: Stance | None = Stance.ASKS
            if not asks(reading, frame, stated):
                example = self._examples.stated(profile, frame, nearest)
                known = profile.wordings[nearest].stance
                stance = judge(stated, frame, example, known, likeness)
            found.append(
                Comparison(
                    subject=shared,
                    reading=reading,
                    profile=profile,
                    frame=frame,
                    keywords=keywords,
                    exposure=exposure,
                    outcome=outcome,
                    stated=stated,
                    stance=stance,
                    nearest=nearest,
                    likeness=likeness,
                    lexicon=self._lexicon,
                    profiles=self._profiles,
                )
            )
        return found


def _score(comparison: Comparison) -> Scored:
    because = []
    for feature in FEATURES:
        found = feature(comparison)
        if found.value:
            name = feature.__name__.replace("_", " ")
            points = round(found.value * WEIGHTS[feature.__name__], 4)
            because.append(
                Reason(name, found.detail, points, found.headline_span, found.claim_span)
            )
    return _capped(comparison.profile.proposition, comparison.stance, because)


def _capped(proposition: Proposition, stance: Stance | None, because: list[Reason]) -> Scored:
    """Keep the score between 0 and 1, with the difference as a row of its own."""
    total = round(sum(each.points for each in because), 4)
    score = min(1.0, max(0.0, total))
    if score != total:
        because.append(Reason("limit", "a score lies between 0 and 1", round(score - total, 4)))
    return Scored(proposition, score, stance, tuple(because))


def _beside_rival(ranked: Sequence[Scored]) -> Scored:
    """Take points from the best if the next comes near: the headline may be about either."""
    best = ranked[0]
    if len(ranked) < 2:
        return best
    gap = best.score - ranked[1].score
    if gap >= RIVAL_MARGIN:
        return best
    points = round(-RIVAL_POINTS * (1 - gap / RIVAL_MARGIN), 4)
    detail = f"comes close to another claim: {ranked[1].proposition.id}"
    because = [each for each in best.because if each.feature != "limit"]
    return _capped(best.proposition, best.stance, [*because, Reason("rival", detail, points)])
