"""Release answer: a report on a release in JSON; `api.models.releases` describes what it writes."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import orjson

from api.shapes import base_shown, link_shown, overstatement_shown, scope_of, verdict_shown
from claims.base.load import Base
from claims.base.vocabulary import Outcome
from claims.release.checklist import Point
from claims.release.claim import Claim, Statement
from claims.release.headline import HeadlineCheck
from claims.release.labels import Label, Labels
from claims.release.numbers import Numbers
from claims.release.places import Place, Source
from claims.release.records import Helpline
from claims.release.reviewer import Report
from claims.release.sections import Part
from claims.release.warning import ReleaseWarning, WarningKind


class ReleaseWriter:
    """Writes reports about one claim base. Immutable, so one serves all threads."""

    def __init__(self, base: Base, helplines: Mapping[str, Helpline]) -> None:
        self._base = base
        self._helplines = helplines
        self._base_part = orjson.Fragment(orjson.dumps(base_shown(base)))
        self._scope = scope_of(base)

    def to_response(self, report: Report, country: str | None = None) -> bytes:
        """Write a report.

        Args:
            report: Of a reviewer with the same base.
            country: Whose support line to show; all, if None or if there is none for it.

        Returns:
            A `ReleaseResponse` in JSON; the same bytes for an equal report.
        """
        lines = self._lines(country)
        return orjson.dumps(
            {
                "summary": {
                    "lines": report.summary.lines,
                    "suggested_headline": report.summary.suggested_headline,
                },
                "claims": [self._sentence(claim) for claim in report.claims],
                "headline": _headline(report.headline, lines) if report.headline else None,
                "labels": _labels(report.labels),
                "checklist": [_point(point) for point in report.points],
                "warnings": [_warning(each, lines) for each in report.warnings],
                "numbers": [_numbers(each) for each in report.numbers],
                "left_out": [
                    {"kind": each.kind, "start": each.start, "end": each.end}
                    for each in report.left_out
                ],
                "base": self._base_part,
                "scope": self._scope,
            }
        )

    def _lines(self, country: str | None) -> list[dict[str, Any]]:
        codes = [country] if country in self._helplines else list(self._helplines)
        return [
            {"code": code, **self._helplines[code].model_dump(mode="json")}
            for code in codes
            if code is not None
        ]

    def _sentence(self, claim: Claim) -> dict[str, Any]:
        reading = claim.reading
        return _place(claim.place) | {
            "plain": claim.sentence.plain,
            "part": claim.part,
            "voice": claim.voice,
            "strength": reading.strength,
            "hedged": reading.hedged,
            "universal": reading.universal,
            "question": reading.question,
            "cues": [_cue(claim, cue.kind, cue.start, cue.end) for cue in reading.cues],
            "outcome": claim.outcome,
            "statements": [self._statement(claim, each) for each in claim.statements],
        }

    def _statement(self, claim: Claim, statement: Statement) -> dict[str, Any]:
        verdict = statement.verdict
        matched = statement.outcome is Outcome.MATCHED
        best = verdict.match.best if verdict.match else verdict.alternatives[0]
        at = claim.sentence.start
        text = claim.sentence.text[statement.start - at : statement.end - at]
        source = Source.TITLE if claim.part is Part.HEADLINE else Source.BODY
        return _place(Place(source, statement.start, statement.end, text)) | {
            "read_as": statement.unit.read,
            "voice": statement.unit.voice,
            "outcome": statement.outcome,
            "stance": verdict.stance,
            "claim": link_shown(best.proposition, self._base),
            "verdict": verdict_shown(verdict) if matched else None,
            "overstatement": overstatement_shown(verdict) if matched else None,
        }


def _place(place: Place) -> dict[str, Any]:
    return {"in": place.source, "start": place.start, "end": place.end, "text": place.text}


def _places(places: Iterable[Place]) -> list[dict[str, Any]]:
    return [_place(place) for place in places]


def _cue(claim: Claim, kind: str, start: int, end: int) -> dict[str, Any]:
    first, last = claim.sentence.span(start, end)
    at = claim.sentence.start
    text = claim.sentence.text[first - at : last - at]
    return {"kind": kind, "text": text, "start": first, "end": last}


def _headline(headline: HeadlineCheck, lines: list[dict[str, Any]]) -> dict[str, Any]:
    below = headline.rests_on
    return {
        "text": headline.title.sentence.text,
        "strength": headline.title.reading.strength,
        "compared": headline.strength,
        "rests_on": _place(below.place) if below else None,
        "body_strength": below.reading.strength if below else None,
        "issues": [_warning(each, lines) for each in headline.issues],
    }


def _warning(warning: ReleaseWarning, lines: Sequence[dict[str, Any]]) -> dict[str, Any]:
    return {
        "kind": warning.kind,
        "severity": warning.severity,
        "message": warning.message,
        "places": _places(warning.places),
        "helplines": lines if warning.kind is WarningKind.NO_SUPPORT_LINE else [],
    }


def _point(point: Point) -> dict[str, Any]:
    return {
        "id": point.id,
        "title": point.title,
        "status": point.status,
        "places": _places(point.places),
        "ask": point.ask,
    }


def _numbers(numbers: Numbers) -> dict[str, Any]:
    return _place(numbers.place) | {
        "kind": numbers.kind,
        "baseline": numbers.baseline,
        "sentence": numbers.sentence,
        "arithmetic": numbers.arithmetic,
    }


def _labels(labels: Labels) -> dict[str, Any]:
    return {
        "publication": _label(labels.publication),
        "evidence": _label(labels.evidence),
        "subjects": _label(labels.subjects),
        "observational": labels.observational,
    }


def _label(label: Label) -> dict[str, Any]:
    return {"value": label.value, "label": label.label, "places": _places(label.places)}
