"""Headline: the title against the sentence of the body that it rests on.

Stage 6 of 9: ... -> statements -> **headline** -> labels, checklist, safety, numbers -> summary.

A title may be stronger than its text ("cures" above "was associated with"), wider ("for all"
above "in some"), or the other way round. This stage may not find the sentence. It must not set a
title against a sentence about something else.

Source: Sumner et al. (2014), "The association between exaggeration in health related science
news and academic press releases", BMJ 349:g7015: strength and scope of the text against the
strength and scope of what is printed above it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import log

from claims.base.vocabulary import CueKind, Outcome, Stance
from claims.lexicon import Lexicon
from claims.reading import Reading
from claims.release.claim import Claim
from claims.release.records import Severity
from claims.release.sections import Part
from claims.release.voice import Voice
from claims.release.warning import ReleaseWarning, WarningKind
from claims.release.wordings import telling_terms

RESTS = 0.35
"""Share of what the title tells that a sentence must hold for the title to rest on it."""

NEAR = 0.7
"""Share of the best that another sentence must hold to bear the title, too."""

STRENGTHS = ("no relation", "a link", "a possible or conditional effect", "cause and effect")
"""The published four-level scale in words."""


class Compared(StrEnum):
    """How strongly a title says it, beside its text."""

    SAME = "same"
    """As strongly."""
    STRONGER = "stronger"
    """More strongly."""
    WEAKER = "weaker"
    """Less strongly."""
    NOT_FOUND = "not-found"
    """No sentence of the text says what the title says."""


@dataclass(frozen=True, slots=True)
class HeadlineCheck:
    """The title, set against the body.

    Attributes:
        title: The title, checked.
        rests_on: The sentence that it rests on; None if there is none.
        strength: How strongly it says it beside that sentence.
        issues: What is wrong with it; empty if nothing was found.
    """

    title: Claim
    rests_on: Claim | None
    strength: Compared
    issues: tuple[ReleaseWarning, ...]


def compare_strengths(above: int, below: int) -> Compared:
    """Compare two strengths of wording, each 0 to 3.

    Args:
        above: Of the title, or of a sentence of a press release.
        below: Of the text that it rests on, or of the abstract.

    Returns:
        Whether the first is the stronger.
    """
    if above == below:
        return Compared.SAME
    return Compared.STRONGER if above > below else Compared.WEAKER


def check_headline(title: Claim, story: Sequence[Claim], lexicon: Lexicon) -> HeadlineCheck:
    """Set a title against the body.

    Args:
        title: The title, checked.
        story: The sentences of the body, checked, in order.
        lexicon: The names and cues of the base.

    Returns:
        The sentence that it rests on, and what is wrong.
    """
    bearing = _bearing(title, story, lexicon)
    if not bearing:
        return HeadlineCheck(title, None, Compared.NOT_FOUND, ())
    below = bearing[0]
    # a title is too strong only if no sentence that says as much of it is as strong
    strongest = max(bearing, key=lambda claim: claim.reading.strength)
    strength = compare_strengths(title.reading.strength, strongest.reading.strength)
    issues = [_stronger(title, strongest)] if _is_too_strong(title, strongest) else []
    issues += [found for found in (_wider(title, bearing), _reversed(title, story)) if found]
    return HeadlineCheck(title, below, strength, tuple(issues))


def _bearing(title: Claim, story: Sequence[Claim], lexicon: Lexicon) -> list[Claim]:
    """Give the sentences that say what the title says, the one that says most of it first."""
    wanted = telling_terms(title.reading, lexicon, wider=True)
    held = [
        (claim, telling_terms(claim.reading, lexicon, wider=True) & wanted)
        for claim in story
        if claim.voice is not Voice.REPORTED and claim.part is not Part.SUBHEADING
    ]
    told = {
        term: log(1 + len(held) / (1 + sum(term in terms for _, terms in held)))
        for term in sorted(wanted)
    }
    total = sum(told.values())
    shares = [(sum(told[term] for term in sorted(terms)), claim) for claim, terms in held]
    most = max((share for share, _ in shares), default=0.0)
    if not total or most < RESTS * total:
        return []
    near = [(share, claim) for share, claim in shares if share >= max(RESTS * total, NEAR * most)]
    near.sort(key=lambda each: (-each[0], each[1].sentence.start))
    return [claim for _, claim in near]


def _is_too_strong(title: Claim, below: Claim) -> bool:
    """Tell whether a title says it too strongly: a text that states no relation bears no titles."""
    above, beneath = title.reading, below.reading
    kinds = {cue.kind for cue in above.cues}
    careful = above.question or kinds & {CueKind.HEDGE, CueKind.ABLE}
    gap = above.strength - beneath.strength
    return beneath.strength > 0 and gap > (1 if careful else 0)


def _stronger(title: Claim, below: Claim) -> ReleaseWarning:
    above, beneath = title.reading, below.reading
    message = (
        f"The headline says it more strongly{_said(above)}: {STRENGTHS[above.strength]}; the text"
        f" it rests on states {STRENGTHS[beneath.strength]}{_said(beneath)}."
    )
    gap = above.strength - beneath.strength
    severity = Severity.HIGH if gap > 1 else Severity.MEDIUM
    places = (title.place, below.place)
    return ReleaseWarning(WarningKind.HEADLINE_STRONGER, severity, message, places)


_TELLING = frozenset(
    {
        *(CueKind.RAISES, CueKind.LOWERS, CueKind.IMPROVES, CueKind.HARMS, CueKind.LINKS),
        *(CueKind.CAUSAL, CueKind.HEDGE, CueKind.ABLE, CueKind.SAFE, CueKind.EXCEEDS),
    }
)


def _said(reading: Reading) -> str:
    cues = [cue.text for cue in reading.cues if cue.kind in _TELLING]
    unique = list(dict.fromkeys(cues))[:2]
    return f" ({', '.join(f'“{text}”' for text in unique)})" if unique else ""


def _wider(title: Claim, bearing: Sequence[Claim]) -> ReleaseWarning | None:
    if not title.reading.universal or any(claim.reading.universal for claim in bearing):
        return None
    words = [cue.text for cue in title.reading.cues if cue.kind is CueKind.UNIVERSAL]
    message = f"The headline says “{words[0]}”, which the text it rests on does not."
    places = (title.place, bearing[0].place)
    return ReleaseWarning(WarningKind.HEADLINE_WIDER, Severity.MEDIUM, message, places)


def _reversed(title: Claim, story: Sequence[Claim]) -> ReleaseWarning | None:
    said = _stances(title)
    for claim in story:
        for id_, stance in _stances(claim).items():
            if {said.get(id_), stance} == {Stance.AFFIRMS, Stance.DENIES}:
                message = (
                    f"The headline {said[id_]} what the text {stance}: it is the other way round."
                )
                places = (title.place, claim.place)
                kind = WarningKind.HEADLINE_REVERSED
                return ReleaseWarning(kind, Severity.HIGH, message, places)
    return None


def _stances(claim: Claim) -> dict[str, Stance]:
    return {
        each.verdict.match.best.proposition.id: each.verdict.stance
        for each in claim.statements
        if each.outcome is Outcome.MATCHED
        and each.unit.voice is Voice.RELEASE
        and each.verdict.match
        and each.verdict.stance
    }
