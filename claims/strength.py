"""Strength: how strongly a sentence states a relation, on the published four-level scale.

0 no relation, 1 correlational, 2 conditional causal, 3 direct causal.

Source: Yu, Li & Wang (2019), "Detecting causal language use in science findings", EMNLP, for
the scale; Sumner et al. (2014), BMJ 349:g7015, for its use on headlines.
"""

from collections.abc import Iterable

from claims.base.vocabulary import CueKind

_DIRECTED = frozenset(
    {
        CueKind.RAISES,
        CueKind.LOWERS,
        CueKind.IMPROVES,
        CueKind.HARMS,
        CueKind.LINKS,
        CueKind.RISK,
        CueKind.EXCEEDS,
        CueKind.SAFE,
    }
)


def claim_strength(cues: Iterable[tuple[CueKind, int | None]]) -> int:
    """Rate the wording of a sentence.

    The strongest directed cue decides; a link word makes it correlational, whatever verb
    stands beside it ("linked to higher"); a hedge or "can" makes a causal wording conditional.

    Args:
        cues: Kind and strength of each cue in the sentence.

    Returns:
        0 to 3.
    """
    found = list(cues)
    strengths = [level or 0 for kind, level in found if kind in _DIRECTED]
    if not strengths:
        return 0
    linked = any(kind is CueKind.LINKS for kind, _ in found)
    strongest = max(strengths)
    if linked and strongest < 3:
        return 1
    hedged = any(kind in (CueKind.HEDGE, CueKind.ABLE) for kind, _ in found)
    return 2 if strongest == 3 and hedged else strongest
