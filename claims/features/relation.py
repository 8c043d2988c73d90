"""Relation: are exposure, outcome and a direction between them in the headline?"""

from claims.base.vocabulary import CueKind, Direction, Valence
from claims.features.comparison import NOTHING_FOUND, Comparison, Found
from claims.features.remainder import words_left_over
from claims.roles import Filled, Spanned, span_of
from claims.weights import BROADER_FILLS, IMPLIED_OUTCOME, STRAY_DIRECTION, UNDIRECTED

_TREATING = frozenset({(Direction.LOWERS, Valence.BAD), (Direction.RAISES, Valence.GOOD)})
_JUDGING = frozenset({CueKind.IMPROVES, CueKind.EXCEEDS, CueKind.NULL, CueKind.EQUALS})


def exposure_named(comparison: Comparison) -> Found:
    """The headline names what acts: the claim's exposure, or a kind of it."""
    return _named(comparison.exposure, comparison.frame.exposure_span)


def only_claim_about(comparison: Comparison) -> Found:
    """The base holds one claim about what the headline names, or few."""
    mentions = comparison.exposure.mentions
    if not mentions:
        return NOTHING_FOUND
    held = 0
    if comparison.exposure.value > BROADER_FILLS:
        held = min(
            comparison.profiles.claims_about(concept) or 1
            for term in comparison.frame.exposures
            for concept in term
            if concept in comparison.reading.naming
        )
    if not held:
        return NOTHING_FOUND
    return Found(
        comparison.exposure.value / held,
        f"one of {held} claims about it" if held > 1 else "the one claim about it",
        (),
        span_of(mentions),
    )


def outcome_named(comparison: Comparison) -> Found:
    """The headline names what is acted on."""
    return _named(comparison.outcome, comparison.frame.outcome_span)


def outcome_implied(comparison: Comparison) -> Found:
    """The headline says that something works and names no outcome: it means the condition."""
    if comparison.outcome.value or not comparison.exposure.value:
        return NOTHING_FOUND
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
    value = 1.0 if stated.owned or stated.denied else STRAY_DIRECTION
    words = tuple(each.text for each in stated.cues)
    return Found(value, "says which way: {}", words, (cue.start, cue.end))


def _named(filled: Filled, claim_span: Spanned) -> Found:
    if not filled.value:
        return NOTHING_FOUND
    words = tuple(mention.text for mention in filled.mentions)
    return Found(filled.value, "names it: {}", words, span_of(filled.mentions), claim_span)


def _implied(comparison: Comparison) -> Found:
    """A headline that says "works" and names no other outcome means the treated condition."""
    judging = [cue for cue in comparison.stated.cues if cue.kind in _JUDGING]
    direction = comparison.frame.direction
    valence = comparison.lexicon.valence[comparison.frame.outcomes[0][0]]
    treats = direction is Direction.NO_DIFFERENCE or (direction, valence) in _TREATING
    if not judging or not treats or _names_other_outcome(comparison):
        return NOTHING_FOUND
    span: Spanned = (judging[0].start, judging[0].end)
    # "Hearing aids: a luxury good" has words left that say what else it means.
    value = IMPLIED_OUTCOME * (1 - words_left_over(comparison).value)
    return Found(value, "leaves the outcome to {}", (judging[0].text,), span)


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
