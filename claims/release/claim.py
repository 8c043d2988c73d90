"""Claim: a sentence worth checking, and what the base says of the things that it says."""

from collections.abc import Iterable
from dataclasses import dataclass

from claims.base.vocabulary import Outcome
from claims.reading import Reading
from claims.release.places import Place, Source
from claims.release.sections import Part
from claims.release.sentences import Sentence
from claims.release.units import Unit
from claims.release.voice import Voice
from claims.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that a sentence says.

    Attributes:
        unit: The part of the sentence.
        verdict: What the base says of it; never unmatched.
        outcome: What the check came to: never matched where the unit is no plain statement.
        start: Where the unit starts in the source.
        end: Where it ends there.
    """

    unit: Unit
    verdict: Verdict
    outcome: Outcome
    start: int
    end: int

    @property
    def own(self) -> bool:
        """Whether the release says it, or someone whom it quotes in support."""
        return self.unit.voice is not Voice.REPORTED


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence, checked.

    Attributes:
        sentence: The sentence.
        part: Where it stands.
        reading: The whole sentence, taken apart.
        statements: What it says that the base knows; the plainest first.
        voice: Who says it.
    """

    sentence: Sentence
    part: Part
    reading: Reading
    statements: tuple[Statement, ...]
    voice: Voice

    @property
    def place(self) -> Place:
        """The place of the whole sentence."""
        source = Source.TITLE if self.part is Part.HEADLINE else Source.BODY
        return Place(source, self.sentence.start, self.sentence.end, self.sentence.text)

    @property
    def outcome(self) -> Outcome:
        """What the check of the sentence came to: that of its plainest statement."""
        return self.statements[0].outcome if self.statements else Outcome.UNMATCHED

    @property
    def worth_checking(self) -> bool:
        """Whether it states anything that can be checked."""
        return bool(self.statements) or self.reading.strength > 0


def settled(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Order what a sentence says, and keep each claim once.

    Args:
        statements: In any order.

    Returns:
        Matched before unsure, the release's own before what it reports, better before worse; of
        those that are unsure the best alone.
    """
    known: dict[object, Statement] = {}
    for statement in sorted(statements, key=_weight):
        known.setdefault(_same(statement), statement)
    return tuple(known.values())


def _weight(statement: Statement) -> tuple[bool, bool, float, int]:
    verdict = statement.verdict
    score = verdict.match.best.score if verdict.match else verdict.alternatives[0].score
    unsure = statement.outcome is not Outcome.MATCHED
    return unsure, not statement.own, -score, statement.start


def _same(statement: Statement) -> object:
    proposition = statement.verdict.proposition
    if proposition is None or statement.outcome is not Outcome.MATCHED:
        return "unsure"
    return proposition.id, statement.verdict.stance, statement.unit.voice
