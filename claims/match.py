"""Match: which candidate, if any, the headline is about, and how it stands to it.

Stage 3 of 5: headline -> reading -> candidates -> **match** -> verdict -> answer.

The candidates are compared by the table of `claims.table`. This stage reads no evidence.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.base.vocabulary import Stance
from claims.candidates import Candidate
from claims.features.comparison import Comparison, fill_roles, subject
from claims.features.wording import nearest_wording
from claims.lexicon import Lexicon
from claims.profiles import Profiles
from claims.reading import Reading
from claims.signs import state
from claims.stances import Examples, asks, judge
from claims.table import Scored, add_up, tell
from claims.weights import COMPARED, LISTED, MATCHED, UNSURE


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
        compared = self._ranked(reading, candidates)
        if not compared:
            return NoMatch("no claim of the base shares a telling word with the headline")
        (_, first), *rest = compared
        rival = (rest[0][1].profile.proposition.id, rest[0][0]) if rest else None
        best = tell(first, rival)
        if best.score < UNSURE:
            return NoMatch("the nearest claim of the base is about something else")
        listed = tuple(
            Scored(each.profile.proposition, round(min(1.0, points), 4), each.stance)
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
        return tuple(tell(each) for _, each in self._ranked(reading, candidates))

    def _ranked(
        self, reading: Reading, candidates: Sequence[Candidate]
    ) -> list[tuple[float, Comparison]]:
        points = [(add_up(each), each) for each in self.compare(reading, candidates)]
        points.sort(key=lambda pair: (-pair[0], pair[1].profile.proposition.id))
        return points

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
