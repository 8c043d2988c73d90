"""Relation: are exposure, outcome and a direction between them in the headline?"""

from claims.base.vocabulary import CueKind, Direction, Valence
from claims.features.comparison import NOTHING_FOUND, Comparison, Found, Spanned, span_of
from claims.roles import Filled, fill
from claims.weights import BROADER_FILLS, IMPLIED_OUTCOME, STRAY_DIRECTION, UNDIRECTED

_JUDGING = frozenset({CueKind.IMPROVES, CueKind.EXCEEDS, CueKind.NULL, CueKind.EQUALS})
_JOINING = frozenset({"and", "or", "in", "with", "on", "of", "for"})


def exposure_named(comparison: Comparison) -> Found:
    """The headline names what acts: the claim's exposure, or a kind of it."""
    return _named(comparison, comparison.exposure, comparison.frame.exposures)


def only_claim_about(comparison: Comparison) -> Found:
    """The base holds one claim about what the headline names, or few."""
    mentions = comparison.exposure.mentions
    if not mentions:
        return NOTHING_FOUND
    held = (
        min(
            (comparison.profiles.claims_about(concept) or 1)
            for term in comparison.frame.exposures
            for concept in term
            if any(
                mention.concept == concept or concept in comparison.lexicon.broader[mention.concept]
                for mention in mentions
            )
        )
        if comparison.exposure.value > BROADER_FILLS
        else 0
    )
    if not held:
        return NOTHING_FOUND
    return Found(
        comparison.exposure.value / held,
        f"one of {held} claims about it" if held > 1 else "the one claim about it",
        span_of(mentions),
    )


def outcome_named(comparison: Comparison) -> Found:
    """The headline names what is acted on, or leaves it to be understood ("don't work")."""
    found = _named(comparison, comparison.outcome, comparison.frame.outcomes)
    if found.value or not comparison.exposure.value:
        return found
    return _implied(comparison)


def both_named(comparison: Comparison) -> Found:
    """Exposure and outcome are both named, so that the relation itself is in view."""
    value = comparison.exposure.value * comparison.outcome.value
    if not value:
        return NOTHING_FOUND
    return Found(value, "names both sides of the relation")


def direction_read(comparison: Comparison) -> Found:
    """The headline's words say which way this relation goes."""
    stated = comparison.stated
    if comparison.stance is None or stated.topic:
        return NOTHING_FOUND
    if not stated.cues:
        return Found(UNDIRECTED, "states the relation without a verb of direction")
    cue = stated.cues[0]
    words = ", ".join(f"'{each.text}'" for each in stated.cues)
    value = 1.0 if stated.owned or stated.denied else STRAY_DIRECTION
    return Found(value, f"says which way: {words}", (cue.start, cue.end))


def _named(comparison: Comparison, filled: Filled, terms: tuple[tuple[str, ...], ...]) -> Found:
    if not filled.value:
        return NOTHING_FOUND
    statement = comparison.profile.wordings[0].reading
    there = fill(terms, statement, comparison.lexicon.broader)
    words = ", ".join(f"'{mention.text}'" for mention in filled.mentions)
    return Found(
        filled.value, f"names it: {words}", span_of(filled.mentions), span_of(there.mentions)
    )


def _implied(comparison: Comparison) -> Found:
    """A headline that says "works" and names no other outcome means the treated condition."""
    judging = [cue for cue in comparison.stated.cues if cue.kind in _JUDGING]
    direction = comparison.frame.direction
    bad = comparison.lexicon.valence[comparison.frame.outcomes[0][0]] is Valence.BAD
    treats = direction is Direction.NO_DIFFERENCE or (direction is Direction.LOWERS) is bad
    if not judging or not treats or _names_other_outcome(comparison):
        return NOTHING_FOUND
    span: Spanned = (judging[0].start, judging[0].end)
    return Found(IMPLIED_OUTCOME, f"leaves the outcome to '{judging[0].text}'", span)


def _names_other_outcome(comparison: Comparison) -> bool:
    taken = {mention.first for mention in comparison.exposure.mentions}
    return any(
        mention.first not in taken
        and not mention.weak
        and mention.concept not in comparison.profile.roles
        and mention.concept not in comparison.lexicon.populations
        and comparison.lexicon.valence[mention.concept] is not Valence.NEUTRAL
        for mention in comparison.reading.mentions
    )
