"""Labels: what kind of study it is, in whom, and whether others have checked it.

Stage 7 of 9, beside checklist, safety and numbers. It says what the release says; what is not
said is "not stated".

Source: Science Media Centre (2018), press release labelling system: peer-reviewed or not, type
of evidence, subjects.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.release.load import ReleaseData
from claims.release.places import Line, Place, Source
from claims.release.signals import Kind, Signals

SHOWN = 3
"""Places that are shown for a label at most."""
TITLE_COUNTS = 3
"""A word in the title counts as so many in the text."""
PLAIN_COUNTS = 3
"""A word for drawing lots or for pooling trials counts as so many others: they speak of cohorts in
passing, and never the other way round."""
STUDIED = 2
"""Fewest words for animals or cells that make them the subjects, not an aside."""

_IN_PEOPLE = frozenset({"systematic-review", "randomised-trial", "trial", "observational"})
_PLAIN = frozenset({"systematic-review", "randomised-trial"})
_Found = dict[str, list[Place]]


@dataclass(frozen=True, slots=True)
class Label:
    """One label.

    Attributes:
        value: Its id in the data; None if it is not stated.
        label: In words.
        places: The words that show it.
    """

    value: str | None
    label: str
    places: tuple[Place, ...]


NOT_STATED = Label(None, "Not stated", ())


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of a release.

    Attributes:
        publication: Peer-reviewed, not yet, or a conference report.
        evidence: The kind of study.
        subjects: In whom or what.
        observational: Whether a link is all that such a study can show.
    """

    publication: Label
    evidence: Label
    subjects: Label
    observational: bool


def label(lines: Sequence[Line], data: ReleaseData) -> Labels:
    """Label a release.

    Args:
        lines: All its sentences but those about the sender, in reading order.
        data: The rules.

    Returns:
        The labels.
    """
    done = [line for line in lines if not _is_planned(line, data)]
    designs = find_places(data.designs, done)
    evidence = _evidence(designs, data)
    rule = data.designs.rules[evidence.value] if evidence.value else None
    return Labels(
        publication=_publication(find_places(data.publication, lines), data),
        evidence=evidence,
        subjects=_subjects(find_places(data.subjects, done), evidence, data),
        observational=rule is not None and rule.observational,
    )


def find_places(signals: Signals[Kind], lines: Sequence[Line]) -> _Found:
    """Find the words of rules in lines: for each rule that is found, the places in order."""
    found: _Found = {}
    for line in lines:
        for hit in signals.find(line.words):
            found.setdefault(hit.rule, []).append(line.place(hit.start, hit.end))
    return found


def _is_planned(line: Line, data: ReleaseData) -> bool:
    return any(hit.rule == "planned" for hit in data.intervention.find(line.words))


def _publication(found: _Found, data: ReleaseData) -> Label:
    for value in ("not-peer-reviewed", "peer-reviewed", "conference"):
        if value in found:
            return _label(value, data.publication.rules[value].label, found)
    return NOT_STATED


def _evidence(found: _Found, data: ReleaseData) -> Label:
    """Choose the kind that is spoken of most; of equals, the stronger."""
    found = {id_: places for id_, places in found.items() if _is_told(places)}
    if not found:
        return NOT_STATED
    order = list(data.designs.rules)
    value = max(found, key=lambda each: (_weight(each, found[each]), -order.index(each)))
    if value == "trial" and "randomised-trial" in found:
        value = "randomised-trial"  # every randomised trial is a trial, and is called one
    return _label(value, data.designs.rules[value].label, found)


def _subjects(found: _Found, evidence: Label, data: ReleaseData) -> Label:
    """Choose people, animals or cells.

    Nearly every release speaks of people who could gain; they were studied only if the kind of
    study is one in people, or if nothing else was.
    """
    in_people = evidence.value in _IN_PEOPLE
    for value in ("animals", "cells"):
        studied = _count(found.get(value, [])) >= STUDIED
        if studied and (not in_people or _count(found[value]) > _count(found.get("people", []))):
            return _label(value, data.subjects.rules[value].label, found)
    if "people" in found:
        return _label("people", data.subjects.rules["people"].label, found)
    return NOT_STATED


def _weight(value: str, places: Sequence[Place]) -> int:
    return _count(places) * (PLAIN_COUNTS if value in _PLAIN else 1)


def _is_told(places: Sequence[Place]) -> bool:
    """Tell whether words say the kind of study: two of them, or a phrase; "surveys" alone not."""
    return len(places) > 1 or " " in places[0].text or "-" in places[0].text


def _count(places: Sequence[Place]) -> int:
    return sum(TITLE_COUNTS if place.source is Source.TITLE else 1 for place in places)


def _label(value: str, label_: str, found: _Found) -> Label:
    return Label(value, label_, tuple(found[value][:SHOWN]))
