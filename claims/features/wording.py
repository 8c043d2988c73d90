"""Wording: how near the headline is to the ways in which the base itself puts the claim."""

from claims.features.comparison import NOTHING_FOUND, Comparison, Found
from claims.weights import NEAR_MISS, SAME_WORDING


def wording_alike(comparison: Comparison) -> Found:
    """The headline shares its rarer words with a wording of the claim."""
    if not comparison.likeness:
        return NOTHING_FOUND
    wording = comparison.profile.wordings[comparison.nearest]
    return Found(comparison.likeness, "is worded like {}", (wording,))


def worded_as_ours(comparison: Comparison) -> Found:
    """The headline is, but for small words, a wording of the claim."""
    value = (comparison.likeness - SAME_WORDING) / (1 - SAME_WORDING)
    if value <= 0:
        return NOTHING_FOUND
    wording = comparison.profile.wordings[comparison.nearest]
    return Found(value, "says the same words as {}", (wording,))


def like_a_near_miss(comparison: Comparison) -> Found:
    """The headline is nearer to what a curator marked as another claim than to this one.

    If it names both sides of the relation, a near miss that lacks one shares only its verb.
    """
    weighted = comparison.subject.weighted
    for miss in comparison.profile.misses:
        alike = sum(share * miss.shares.get(stem, 0.0) for stem, share in weighted.items())
        if alike < NEAR_MISS or alike <= comparison.likeness:
            continue
        if _sides_named(comparison) <= miss.named:
            return Found(1.0, "is nearer to a near miss of it: {}", (miss.text,))
    return NOTHING_FOUND


def _sides_named(comparison: Comparison) -> frozenset[str]:
    if comparison.exposure.value * comparison.outcome.value < 1.0:
        return frozenset()
    filling = comparison.exposure.mentions + comparison.outcome.mentions
    return frozenset(mention.concept for mention in filling)


def keywords_shared(comparison: Comparison) -> Found:
    """Among all claims, this one shares the most and the rarest words with the headline."""
    return Found(comparison.keywords, "shares rare words, beside the best of the base")


def claim_covered(comparison: Comparison) -> Found:
    """How much of what the claim's statement says is named in the headline."""
    said, named = comparison.subject.weighted, comparison.subject.named
    total = covered = 0.0
    for stem, rarity, concepts in comparison.profile.content:
        total += rarity
        if stem in said or not named.isdisjoint(concepts):
            covered += rarity
    if not covered:
        return NOTHING_FOUND
    return Found(covered / total, "names most of what the claim says")
