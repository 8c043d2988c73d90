"""Match: which candidate, if any, the headline is about, and how it stands to it.

Stage 3 of 5: headline -> reading -> candidates -> **match** -> verdict -> answer.

The candidates are compared by the table of `claims.table`. This stage reads no evidence.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.candidates import Candidate
from claims.features.comparison import Comparison, Knowledge
from claims.features.subject import subject
from claims.lexicon import Lexicon
from claims.profiles import Profiles
from claims.reading import Reading
from claims.table import STEPS, Scored, tell
from claims.weights import COMPARED, LISTED, MATCHED, RIVAL_MARGIN, START, UNSURE


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
        self._known = Knowledge(lexicon, profiles)

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
        compared = self._ranked(reading, candidates)
        if not compared:
            return NoMatch("no claim of the base shares a telling word with the headline")
        (_, first), *rest = compared
        rival = (rest[0][1].profile.proposition.id, rest[0][0]) if rest else None
        best = tell(first, rival)
        if best.score < UNSURE:
            return NoMatch("the nearest claim of the base is about something else")
        listed = tuple(
            Scored(each.profile.proposition, round(min(best.score, points), 4), None)
            for points, each in rest
            if points >= LISTED
        )
        if best.score >= MATCHED and best.stance is not None:
            return Match(best, listed)
        return Unsure((best, *listed))

    def rank(self, reading: Reading, candidates: Sequence[Candidate]) -> tuple[Scored, ...]:
        """Score each candidate and say why.

        Returns:
            Best first; equal scores in order of id.
        """
        ranked = [tell(each) for each in self.compare(reading, candidates)]
        ranked.sort(key=lambda each: (-each.score, each.proposition.id))
        return tuple(ranked)

    def compare(self, reading: Reading, candidates: Sequence[Candidate]) -> list[Comparison]:
        """Set a headline beside the candidates that come near the best by keywords, in order."""
        if not candidates:
            return []
        shared = subject(reading, self._known.profiles, self._known.lexicon)
        top = candidates[0].score
        return [
            Comparison(shared, (candidate.profile, candidate.score / top), self._known)
            for candidate in candidates
            if candidate.score / top >= COMPARED
        ]

    def _ranked(
        self, reading: Reading, candidates: Sequence[Candidate]
    ) -> list[tuple[float, Comparison]]:
        """Rank the candidates, looking closer only at those that may still be best.

        A candidate's points are those of the steps that were looked at.
        """
        first, *later = STEPS
        ranked = [(START + first.points(each), each) for each in self.compare(reading, candidates)]
        ranked.sort(key=_by_points)
        best = 0.0
        for at, (points, each) in enumerate(ranked):
            reach = RIVAL_MARGIN + sum(step.most for step in later)
            for step in later:
                if points + reach < best:
                    break
                points += step.points(each)
                reach -= step.most
            else:
                best = max(best, points)
            ranked[at] = (points, each)
        ranked.sort(key=_by_points)
        return ranked


def _by_points(pair: tuple[float, Comparison]) -> tuple[float, str]:
    return -pair[0], pair[1].profile.proposition.id
