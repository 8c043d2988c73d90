"""The golden headlines, and what the engine answers to them."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import yaml

from claims.checker import Checker
from claims.verdict import Verdict

FOLDER = Path(__file__).parent
HEADLINES = FOLDER / "headlines.yml"
FROZEN = FOLDER / "frozen.yml"

NONE = "-"
"""Stands for no claim, no stance or no rating, in both files."""


class Grade(StrEnum):
    """How much a failure of a case says."""

    STRONG = "strong"
    MEDIUM = "medium"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Case:
    """A headline with the answer that an editor expects.

    Attributes:
        topic: The shelf of the claim, or "none".
        text: The headline.
        claim: Id of the claim, or "-" if the base holds none.
        stance: How it stands to the claim, or "-".
        grade: How plain it is.
        tries: What it tries, in a few words.
    """

    topic: str
    text: str
    claim: str
    stance: str
    grade: Grade
    tries: str

    def met_by(self, verdict: Verdict) -> bool:
        """Tell whether an answer is the one that was expected."""
        if self.claim == NONE:
            return verdict.proposition is None
        return _told(verdict)[1:3] == [self.claim, self.stance] and verdict.match is not None

    def reversed_by(self, verdict: Verdict) -> bool:
        """Tell whether an answer takes the headline for its opposite."""
        told = _told(verdict)
        return (
            verdict.match is not None
            and told[1] == self.claim
            and {told[2], self.stance} == {"affirms", "denies"}
        )


def cases() -> list[Case]:
    """All cases, in the order of the file."""
    return [
        Case(topic, text, claim, stance, Grade(grade), tries)
        for topic, rows in _content().items()
        if topic != "misses"
        for text, claim, stance, grade, tries in rows
    ]


def misses() -> dict[str, str]:
    """Strong cases that fail today, each with the reason."""
    found: dict[str, str] = _content()["misses"]
    return found


def answers(checker: Checker) -> dict[str, str]:
    """What the engine answers to each case: outcome, claim, stance and rating."""
    return dict(_answers(checker))


def frozen() -> dict[str, str]:
    """What it answered when somebody last looked at all of them."""
    found: dict[str, str] = yaml.safe_load(FROZEN.read_text(encoding="utf-8"))
    return found


def _content() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(HEADLINES.read_text(encoding="utf-8"))
    return found


def _answers(checker: Checker) -> Iterator[tuple[str, str]]:
    for case in cases():
        yield case.text, " ".join(_told(checker.check(case.text)))


def _told(verdict: Verdict) -> list[str]:
    first = verdict.proposition
    if first is None and verdict.alternatives:
        first = verdict.alternatives[0].proposition
    return [
        verdict.outcome,
        first.id if first else NONE,
        verdict.stance or NONE,
        verdict.rating or NONE,
    ]
