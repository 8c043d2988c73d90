"""Flags: what the claims, labels and numbers of a release amount to as warnings.

Stage 8 of 9: ... -> headline, labels, checklist, safety, numbers -> **flags** -> summary.

Only what the release itself says, or a person whom it quotes in support, is held against it;
never what it reports that others say.
"""

from collections.abc import Iterator, Sequence

from claims.base.vocabulary import CueKind, Outcome, Rating, Stance
from claims.lexicon import Lexicon
from claims.release.checklist import Point, Status
from claims.release.claim import Claim, Statement
from claims.release.labels import Labels
from claims.release.numbers import NumberKind, Numbers
from claims.release.places import Place, Source
from claims.release.records import Severity
from claims.release.sections import Part
from claims.release.voice import Voice
from claims.release.warning import ReleaseWarning, WarningKind
from claims.release.wordings import telling_terms

SUBJECT = 0.5
"""Share of the title's telling words that make a causal sentence one about the same thing."""
STRONGEST = 3
"""The strength of a sentence that states cause and effect."""
SHOWN = 3
"""Places that are shown for a warning at most."""

_AGAINST = frozenset({Rating.FALSE, Rating.MISLEADING, Rating.UNSUPPORTED})
_ANIMALS = frozenset({"animals", "cells"})


def flags(
    title: Claim | None, story: Sequence[Claim], labels: Labels, lexicon: Lexicon
) -> tuple[ReleaseWarning, ...]:
    """Find what claims and labels amount to.

    Args:
        title: The title, checked; None if there is none.
        story: The sentences of the body, checked.
        labels: Of the release.
        lexicon: The names and cues of the base.

    Returns:
        The warnings, in no order of weight.
    """
    claims = (title, *story) if title else tuple(story)
    found = [each for claim in claims for each in _against(claim)]
    if title and labels.subjects.value in _ANIMALS:
        found += _animals(title, labels, lexicon)
    if title and labels.observational:
        found += _causal(title, story, labels, lexicon)
    return tuple(found)


def number_flags(numbers: Sequence[Numbers], points: Sequence[Point]) -> tuple[ReleaseWarning, ...]:
    """Find relative risks without a baseline, and words that promise too much.

    Args:
        numbers: Found in the release.
        points: Of the checklist.

    Returns:
        The warnings.
    """
    found = []
    alone = tuple(
        each.place for each in numbers if each.kind is NumberKind.RELATIVE and not each.baseline
    )
    if alone and not any(each.kind is not NumberKind.RELATIVE for each in numbers):
        message = (
            f"“{_short(alone[0].text)}” says nothing without the risk that it starts from: ask how"
            " many of 100 or 1,000 people it was."
        )
        kind = WarningKind.RELATIVE_WITHOUT_BASELINE
        found.append(ReleaseWarning(kind, Severity.MEDIUM, message, alone[:SHOWN]))
    for point in points:
        if point.id == "sensational" and point.status is Status.PRESENT:
            words = ", ".join(
                f"“{text}”" for text in dict.fromkeys(place.text for place in point.places)
            )
            message = f"It uses words that promise too much: {words}."
            found.append(
                ReleaseWarning(WarningKind.SENSATIONAL, Severity.LOW, message, point.places)
            )
    return tuple(found)


def _against(claim: Claim) -> Iterator[ReleaseWarning]:
    for statement in claim.statements:
        verdict = statement.verdict
        matched = statement.outcome is Outcome.MATCHED
        if not matched or not statement.own or verdict.stance is Stance.ASKS:
            continue
        where = "The headline" if claim.part is Part.HEADLINE else "The text"
        if verdict.rating in _AGAINST:
            message = f"{where} goes against the evidence ({verdict.label}): {verdict.summary}"
            kind = WarningKind.AGAINST_EVIDENCE
            yield ReleaseWarning(kind, Severity.HIGH, message, (_place(claim, statement),))
        elif verdict.overstatement:
            reason = verdict.overstatement.reasons[0]
            message = f"{where} says more than the evidence bears: it {reason}."
            kind = WarningKind.OVERSTATED
            yield ReleaseWarning(kind, Severity.MEDIUM, message, (_place(claim, statement),))


def _place(claim: Claim, statement: Statement) -> Place:
    whole = claim.place
    text = whole.text[statement.start - whole.start : statement.end - whole.start]
    return Place(whole.source, statement.start, statement.end, text)


def _animals(title: Claim, labels: Labels, lexicon: Lexicon) -> Iterator[ReleaseWarning]:
    said = any(place.source is Source.TITLE for place in labels.subjects.places)
    named = any("animal" in lexicon.kinds[each.concept] for each in title.reading.mentions)
    if said or named:
        return
    kind = labels.subjects.label.casefold()
    shown = labels.subjects.places[0]
    message = (
        f"The work was done in {kind} (“{shown.text}”); the headline reads as if it were about"
        " people."
    )
    severity = Severity.HIGH if title.reading.strength else Severity.MEDIUM
    places = (title.place, shown)
    yield ReleaseWarning(WarningKind.ANIMALS_UNDER_PEOPLE, severity, message, places)


def _causal(
    title: Claim, story: Sequence[Claim], labels: Labels, lexicon: Lexicon
) -> Iterator[ReleaseWarning]:
    wanted = telling_terms(title.reading, lexicon, wider=True)
    lead = [claim for claim in story if claim.part is Part.LEAD and _about(claim, wanted, lexicon)]
    causal = [claim for claim in (title, *lead) if _is_causal(claim)]
    if not causal:
        return
    words = [
        cue.text
        for cue in causal[0].reading.cues
        if cue.kind in {CueKind.RAISES, CueKind.LOWERS, CueKind.IMPROVES, CueKind.HARMS}
    ]
    said = f" (“{words[0]}”)" if words else ""
    message = (
        f"It says that one thing makes the other{said}; the evidence is of the kind"
        f" “{labels.evidence.label.casefold()}”, which shows a link and no more."
    )
    places = tuple(claim.place for claim in causal[:SHOWN])
    severity = Severity.HIGH if causal[0] is title else Severity.MEDIUM
    yield ReleaseWarning(WarningKind.CAUSAL_FROM_OBSERVATION, severity, message, places)


def _is_causal(claim: Claim) -> bool:
    """Tell whether a sentence states cause and effect, without a doubt or a question."""
    reading = claim.reading
    plain = not reading.hedged and not reading.question and claim.voice is not Voice.REPORTED
    return reading.strength == STRONGEST and plain


def _about(claim: Claim, wanted: frozenset[str], lexicon: Lexicon) -> bool:
    if not wanted:
        return False
    shared = telling_terms(claim.reading, lexicon, wider=True) & wanted
    return len(shared) >= SUBJECT * len(wanted)


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."
