"""Wording: how near the headline is to the ways in which the base itself puts the claim."""

from claims.features.comparison import NOTHING_FOUND, Comparison, Found
from claims.profiles import Profile


def nearest_wording(profile: Profile, weighted: dict[str, float]) -> tuple[int, float]:
    """Find the wording of a proposition that is nearest to a headline.

    Args:
        profile: The proposition.
        weighted: The headline's telling words, as shares of a unit vector.

    Returns:
        Its position and the cosine of both, 0 to 1; of equals, the first. (0, 0.0) if no
        telling word is shared.
    """
    sums = [0.0] * len(profile.wordings)
    for stem, share in weighted.items():
        for at, other in profile.shares.get(stem, ()):
            sums[at] += share * other
    best = max(range(len(sums)), key=sums.__getitem__)
    return best, min(1.0, sums[best])


def wording_alike(comparison: Comparison) -> Found:
    """The headline shares its rarer words with a wording of the claim."""
    if not comparison.likeness:
        return NOTHING_FOUND
    wording = comparison.profile.wordings[comparison.nearest].reading.headline
    return Found(comparison.likeness, "is worded like {}", (wording,))


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
