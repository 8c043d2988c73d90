"""Shapes: how one thing is shown, wherever it is shown; `api.responses` puts answers together.

The models in `api.models.parts` and `api.models.claims` describe what is written here.
"""

from typing import Any

from claims.base.load import Base
from claims.base.schema import Finding, Proposition, Source
from claims.base.vocabulary import Certainty
from claims.elsewhere import Told
from claims.evidence import Evidence, Snippet
from claims.frequency import difference, frequency_sentence
from claims.table import Scored
from claims.verdict import Verdict

DECIMALS = 4
"""Decimals of scores and points: more would only show how floats add up."""


def scope_of(base: Base) -> str:
    """Say what a base covers, and what no match means."""
    titles = ", ".join(topic.title for topic in base.topics.values())
    return (
        f"The base covers {len(base.propositions)} claims about health on these topics: {titles}. "
        "No match means that the base does not cover the headline; it never means that it is false."
    )


def base_shown(base: Base) -> dict[str, Any]:
    """Name a base, as `BaseShown` describes it."""
    return {
        "version": base.version,
        "claims": len(base.propositions),
        "reviewed": base.reviewed,
    }


def summary_shown(proposition: Proposition, base: Base) -> dict[str, Any]:
    """Show a claim in a list, as `ClaimSummary` describes it."""
    return {
        **link_shown(proposition, base),
        "evidence_state": proposition.evidence_state,
        "certainty": proposition.certainty,
        "reviewed": proposition.reviewed,
    }


def link_shown(proposition: Proposition, base: Base) -> dict[str, Any]:
    """Name a claim and say where its record is, as `ClaimLink` describes it."""
    return {
        "id": proposition.id,
        "statement": proposition.statement,
        "topic": base.topic_of[proposition.id],
        "url": f"/v1/claims/{proposition.id}",
    }


def verdict_shown(verdict: Verdict) -> dict[str, Any]:
    """Show what a matched headline deserves, as `VerdictShown` describes it."""
    return {
        "rating": verdict.rating,
        "label": verdict.label,
        "summary": verdict.summary,
        "certainty": verdict.certainty,
        "say_instead": verdict.say_instead,
    }


def overstatement_shown(verdict: Verdict) -> dict[str, Any] | None:
    """Show why a headline says too much, as `OverstatementShown` describes it, if it does."""
    found = verdict.overstatement
    if found is None:
        return None
    return {
        "headline_strength": found.headline_strength,
        "evidence_strength": found.evidence_strength,
        "reasons": found.reasons,
    }


def scored_shown(scored: Scored) -> dict[str, Any]:
    """Show a claim that a headline may be about, as `ClaimScore` describes it."""
    proposition = scored.proposition
    return {
        "id": proposition.id,
        "statement": proposition.statement,
        "score": round(scored.score, DECIMALS),
    }


def told_shown(told: Told) -> dict[str, Any]:
    """Show another publisher's rating, as `ElsewhereShown` describes it."""
    review = told.review
    return {
        "publisher": review.publisher,
        "rating": review.rating,
        "claim": review.text,
        "about": told.about,
        "claimant": review.claimant,
        "claimed": review.claimed,
        "reviewed": review.reviewed,
        "url": review.url,
    }


def evidence_shown(evidence: Evidence, certainty: Certainty | None) -> dict[str, Any]:
    """Show both sides, as `EvidenceShown` describes them.

    Args:
        evidence: Sorted, strongest first.
        certainty: Of the whole body of evidence; None only where there is none.

    Returns:
        A value for JSON.
    """
    return {
        "for": [_snippet(each, certainty) for each in evidence.supporting],
        "against": [_snippet(each, certainty) for each in evidence.opposing],
        "context": [_snippet(each, certainty) for each in evidence.context],
        "note": evidence.note,
    }


def _snippet(snippet: Snippet, certainty: Certainty | None) -> dict[str, Any]:
    finding, source = snippet.finding, snippet.source
    return {
        "snippet": finding.finding,
        "bearing": finding.bearing,
        "design": source.design,
        "participants": source.participants,
        "certainty": certainty,
        "source": _source(finding, source),
    }


def _source(finding: Finding, source: Source) -> dict[str, Any]:
    return {
        "key": finding.source,
        "title": source.title,
        "authors": source.authors,
        "journal": source.journal,
        "year": source.year,
        "doi": source.doi,
        "url": source.url,
        "pmid": source.pmid,
        "funding": source.funding,
        "retracted": source.retracted,
    }


def frequency_shown(proposition: Proposition) -> dict[str, Any] | None:
    """Show a claim's numbers of two groups, as `FrequencyShown` describes them, if it has any."""
    frequency = proposition.frequency
    if frequency is None:
        return None
    return {
        "outcome": frequency.outcome,
        "exposed": frequency.exposed,
        "unexposed": frequency.unexposed,
        "with": _number(frequency.with_),
        "without": _number(frequency.without),
        "per": frequency.per,
        "difference": _number(round(difference(frequency), DECIMALS)),
        "sentence": frequency_sentence(frequency),
        "source": frequency.source,
        "figure": f"/v1/claims/{proposition.id}/figure.svg",
    }


def _number(value: float) -> float | int:
    return int(value) if value == int(value) else value
