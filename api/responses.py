"""Responses: the only writer of JSON shapes; `api.models` describes what it writes.

What depends on a claim alone is written once and kept as bytes. Nothing is decided here.
"""

from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import quote

import orjson

from api.shapes import (
    DECIMALS,
    base_shown,
    evidence_shown,
    frequency_shown,
    link_shown,
    overstatement_shown,
    scope_of,
    scored_shown,
    summary_shown,
    told_shown,
    verdict_shown,
)
from claims.base.load import Base
from claims.base.schema import Judgement, Proposition
from claims.base.vocabulary import Stance
from claims.elsewhere import Told
from claims.evidence import both_sides
from claims.match import Match
from claims.spans import CueFound
from claims.table import Reason
from claims.verdict import Verdict


class Writer:
    """Writes answers about one claim base. Safe for threads: at worst a part is written twice."""

    def __init__(self, base: Base) -> None:
        self._base = base
        self._scope = scope_of(base)
        self._base_part = orjson.Fragment(orjson.dumps(base_shown(base)))
        self._claims: dict[str, tuple[orjson.Fragment, orjson.Fragment]] = {}
        self._evidence: dict[tuple[str, Stance | None], orjson.Fragment] = {}

    def to_response(self, verdict: Verdict, elsewhere: Sequence[Told] = ()) -> bytes:
        """Write the answer to a headline.

        Args:
            verdict: Of a checker with the same base.
            elsewhere: What other publishers have rated.

        Returns:
            A `CheckResponse` in JSON; the same bytes for an equal verdict.
        """
        proposition = verdict.proposition
        claim, frequency = self._claim_parts(proposition) if proposition else (None, None)
        return orjson.dumps(
            {
                "headline": verdict.headline,
                "outcome": verdict.outcome,
                "verdict": verdict_shown(verdict) if proposition else None,
                "reading": _reading(verdict),
                "overstatement": overstatement_shown(verdict),
                "claim": claim,
                "match": _match(verdict.match) if verdict.match else None,
                "evidence": self._evidence_part(verdict),
                "caveats": verdict.caveats,
                "safety": verdict.safety,
                "frequency": frequency,
                "alternatives": [scored_shown(each) for each in verdict.alternatives],
                "elsewhere": [told_shown(each) for each in elsewhere],
                "base": self._base_part,
                "scope": self._scope,
            }
        )

    def to_claim(self, proposition: Proposition) -> bytes:
        """Write the record of a claim, as `ClaimResponse` describes it."""
        evidence = both_sides(proposition, self._base.sources, Stance.AFFIRMS)
        return orjson.dumps(
            {
                **summary_shown(proposition, self._base),
                "opposite": proposition.opposite,
                "strength": proposition.strength,
                "verdicts": {
                    "affirmed": _judgement(proposition.affirmed),
                    "denied": _judgement(proposition.denied),
                    "overstated": _judgement(proposition.overstated),
                },
                "say_instead": proposition.say_instead,
                "evidence": evidence_shown(evidence, proposition.certainty),
                "caveats": proposition.caveats,
                "safety": proposition.safety,
                "frequency": frequency_shown(proposition),
                "due": proposition.due,
                "base": self._base_part,
            }
        )

    def to_claims(self, page: Iterable[Proposition], *, total: int, following: str | None) -> bytes:
        """Write one page of claims, as `ClaimsResponse` describes it."""
        shown = [summary_shown(each, self._base) for each in page]
        held = {"claims": shown, "total": total, "next": following}
        return orjson.dumps(held | {"base": self._base_part})

    def to_topics(self) -> bytes:
        """Write all topics, as `TopicsResponse` describes them."""
        held = list(self._base.topic_of.values())
        topics = [
            {
                "id": key,
                "title": topic.title,
                "description": topic.description,
                "claims": held.count(key),
                "url": f"/v1/claims?topic={quote(key)}",
            }
            for key, topic in self._base.topics.items()
        ]
        return orjson.dumps({"topics": topics, "base": self._base_part})

    def _claim_parts(self, proposition: Proposition) -> tuple[orjson.Fragment, orjson.Fragment]:
        parts = self._claims.get(proposition.id)
        if parts is None:
            parts = (
                orjson.Fragment(orjson.dumps(link_shown(proposition, self._base))),
                orjson.Fragment(orjson.dumps(frequency_shown(proposition))),
            )
            self._claims[proposition.id] = parts
        return parts

    def _evidence_part(self, verdict: Verdict) -> orjson.Fragment | dict[str, Any]:
        proposition = verdict.proposition
        if proposition is None:
            return evidence_shown(verdict.evidence, None)
        # the sides depend on these two and the base alone: see claims.evidence.both_sides
        key = (proposition.id, verdict.stance)
        part = self._evidence.get(key)
        if part is None:
            shown = evidence_shown(verdict.evidence, proposition.certainty)
            part = orjson.Fragment(orjson.dumps(shown))
            self._evidence[key] = part
        return part


def _judgement(judgement: Judgement) -> dict[str, Any]:
    return {"rating": judgement.rating, "summary": judgement.say}


def _reading(verdict: Verdict) -> dict[str, Any]:
    reading = verdict.reading
    return {
        "stance": verdict.stance,
        "overstated": verdict.overstated,
        "hedged": reading.hedged,
        "universal": reading.universal,
        "strength": reading.strength,
        "cues": [_cue(cue) for cue in reading.cues],
    }


def _cue(cue: CueFound) -> dict[str, Any]:
    return {"kind": cue.kind, "text": cue.text, "start": cue.start, "end": cue.end}


def _match(match: Match) -> dict[str, Any]:
    return {
        "score": round(match.best.score, DECIMALS),
        "because": [_reason(reason) for reason in match.best.because],
        "runner_up": scored_shown(match.runner_up) if match.runner_up else None,
    }


def _reason(reason: Reason) -> dict[str, Any]:
    return {
        "feature": reason.feature,
        "detail": reason.detail,
        "points": round(reason.points, DECIMALS),
        "headline_span": reason.headline_span,
        "claim_span": reason.claim_span,
    }
