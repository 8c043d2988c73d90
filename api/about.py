"""About: what the service is, what its words mean, and what it may be asked."""

from typing import Any

from api.errors import Row, all_rows
from api.settings import Settings
from api.shapes import base_shown, scope_of
from api.texts import HEADLINE_MAX, HEADLINE_MIN, KEY_MAX
from api.version import engine_version
from claims.base.definitions import definitions
from claims.base.load import Base
from claims.base.vocabulary import (
    Bearing,
    Certainty,
    CueKind,
    Design,
    EvidenceState,
    EvidenceStrength,
    Outcome,
    Rating,
    Stance,
)
from claims.release.checklist import Status
from claims.release.records import SectionKind
from claims.release.sections import Part
from claims.release.voice import Voice
from claims.release.warning import WarningKind


def about_shown(base: Base, settings: Settings) -> dict[str, Any]:
    """Describe the service, as `AboutResponse` describes it.

    Args:
        base: The claim base that answers.
        settings: The settings in force.

    Returns:
        A value for JSON.
    """
    return {
        "service": "Presscheck",
        "engine": {"version": engine_version()},
        "base": base_shown(base),
        "counts": _counts(base),
        "scope": scope_of(base),
        "vocabulary": _vocabulary(),
        "errors": [error_shown(row) for row in all_rows()],
        "limits": {
            "headline_min": HEADLINE_MIN,
            "headline_max": HEADLINE_MAX,
            "batch_max": settings.batch_max,
            "batch_key_max": KEY_MAX,
            "body_bytes": settings.max_body_bytes,
            "rate": settings.rate_limit or None,
        },
    }


def error_shown(row: Row) -> dict[str, Any]:
    """Describe one kind of problem, as `ErrorShown` describes it."""
    return {
        "code": row.code,
        "status": row.status,
        "title": row.title,
        "type": f"/problems/{row.code}",
    }


def _counts(base: Base) -> dict[str, int]:
    return {
        "claims": len(base.propositions),
        "topics": len(base.topics),
        "sources": len(base.sources),
        "findings": sum(len(each.findings) for each in base.propositions.values()),
        "concepts": len(base.concepts),
        "cues": sum(len(file.cues) for file in base.cues),
    }


def _vocabulary() -> dict[str, dict[str, str]]:
    return {
        "outcomes": definitions(Outcome),
        "ratings": definitions(Rating),
        "stances": definitions(Stance),
        "certainties": definitions(Certainty),
        "evidence_states": definitions(EvidenceState),
        "strengths": definitions(EvidenceStrength),
        "bearings": definitions(Bearing),
        "designs": definitions(Design),
        "cue_kinds": definitions(CueKind),
        "parts": definitions(Part),
        "voices": definitions(Voice),
        "warning_kinds": definitions(WarningKind),
        "statuses": definitions(Status),
        "section_kinds": definitions(SectionKind),
    }
