"""Checklist: the ten points of a good release, each with the words that satisfy it or a question.

Stage 7 of 9, beside labels, safety and numbers. It prompts; it gives no grade. That words were
found does not mean that they say enough: the words are shown, so that an editor can judge.

Source: HealthNewsReview.org, "Our review criteria: 10 criteria for news releases".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from claims.release.labels import find_places
from claims.release.load import ReleaseData
from claims.release.places import Line, Place
from claims.release.records import ChecklistRule

SHOWN = 3
"""Places that are shown for a point at most."""
NUMBERS = "absolute-numbers"
"""The point that numbers of two groups satisfy, too."""


class Status(StrEnum):
    """What was found for a point of the checklist."""

    SATISFIED = "satisfied"
    """The release says something about it; or nothing bad was found, where that is the point."""
    NOT_FOUND = "not-found"
    """Nothing was found: ask."""
    PRESENT = "present"
    """A word that a good release does without is there."""
    NOT_APPLICABLE = "not-applicable"
    """It makes no sense for this release."""


@dataclass(frozen=True, slots=True)
class Point:
    """One point of the checklist.

    Attributes:
        id: Its id in the data.
        title: The point in words.
        status: What was found.
        places: The words that were found.
        ask: What to ask the sender; None where nothing is to be asked.
    """

    id: str
    title: str
    status: Status
    places: tuple[Place, ...]
    ask: str | None


def check_points(
    lines: Sequence[Line], pairs: Sequence[Place], data: ReleaseData
) -> tuple[Point, ...]:
    """Go through the checklist.

    Args:
        lines: All sentences but those about the sender, in reading order.
        pairs: Where numbers of two groups stand side by side.
        data: The rules.

    Returns:
        The points, in the order of the data.
    """
    found = find_places(data.checklist, lines)
    offered = frozenset(find_places(data.intervention, lines))
    found[NUMBERS] = [*found.get(NUMBERS, []), *pairs]
    return tuple(
        _point(id_, rule, found.get(id_, []), applies=not rule.needs or rule.needs in offered)
        for id_, rule in data.checklist.rules.items()
    )


def _point(id_: str, rule: ChecklistRule, places: list[Place], *, applies: bool) -> Point:
    shown = tuple(places[:SHOWN])
    if rule.turned:
        status = Status.PRESENT if places else Status.SATISFIED
    elif places:
        status = Status.SATISFIED
    else:
        status = Status.NOT_FOUND if applies else Status.NOT_APPLICABLE
    ask = rule.ask if status in {Status.PRESENT, Status.NOT_FOUND} else None
    return Point(id_, rule.title, status, shown, ask)
