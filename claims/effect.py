"""Effect: the sign that the words of a scene give to its relation, by multiplication."""

from typing import NamedTuple

from claims.base.vocabulary import CueKind, Direction
from claims.scene import MOVES, PLACEBO, Scene
from claims.spans import CueFound
from claims.weights import VERB_STRENGTH

_NO_EFFECT = frozenset({CueKind.NULL, CueKind.EQUALS})


class Effect(NamedTuple):
    """Which way the words move the outcome.

    Attributes:
        sign: +1 more of it, -1 less of it, 0 if all they say is "no effect".
        nulls: The cues that say "no effect" or "no harm": each denies.
    """

    sign: int
    nulls: tuple[CueFound, ...]


def effect(scene: Scene) -> Effect:
    """Multiply the directions of a scene, its exposure's sign and its outcome's sign.

    Verbs of movement ("cuts", "raises") multiply. Where there is none, the first word of
    judgement ("good for", "wrecks", "safe") gives the sign by the outcome's valence.

    Args:
        scene: The words that bear on the relation.

    Returns:
        The sign, and the cues that deny.
    """
    sign = scene.exposure.sign
    turning = [cue for cue in scene.directed if _turns_exposure(cue, scene)]
    moving = [cue for cue in scene.directed if cue.kind in MOVES and cue not in turning]
    judging = [cue for cue in scene.directed if cue.kind not in MOVES and cue not in turning]
    nulls = tuple(cue for cue in judging if _is_null(cue, scene))
    if len(turning) % 2:
        sign = -sign
    sign *= _movement(moving, scene)
    moved = any(cue.kind in (CueKind.RAISES, CueKind.LOWERS) for cue in moving)
    judgement = 0 if moved else _judgement(judging, nulls, scene)
    # "Improves survival" and "improves cancer" both judge; the name's own side is no matter.
    sign *= judgement or scene.outcome.sign
    only_null = bool(nulls) and all(cue.kind in _NO_EFFECT for cue in scene.directed)
    return Effect(0 if only_null else sign, nulls)


def _turns_exposure(cue: CueFound, scene: Scene) -> bool:
    """Tell whether a word right before the exposure turns it: "poor sleep", "cutting salt"."""
    turns = cue.kind is CueKind.LOWERS or (
        cue.kind is CueKind.HARMS and cue.strength != VERB_STRENGTH
    )
    return turns and any(mention.first - cue.last == 1 for mention in scene.exposure.mentions)


def _movement(moving: list[CueFound], scene: Scene) -> int:
    """Multiply the moves.

    Verbs of one object say the same twice ("treats and prevents"); a noun of loss turns what
    it stands with ("prevents loss of memory").
    """
    sign, lowered = 1, set()
    for cue in moving:
        if cue.kind is CueKind.LOWERS and cue.strength == VERB_STRENGTH:
            named = _object(cue, scene)
            if named in lowered:
                continue
            lowered.add(named)
        sign *= MOVES[cue.kind]
    return sign


def _object(cue: CueFound, scene: Scene) -> int:
    """Give the place of the next name after a verb, or -1."""
    return next((each.first for each in scene.reading.mentions if each.first > cue.last), -1)


def _is_null(cue: CueFound, scene: Scene) -> bool:
    if cue.kind is CueKind.EQUALS:
        return _equals_nothing(cue, scene)
    if cue.kind is CueKind.SAFE:
        # "Effective and safe": what it says of harm is beside an effect.
        return not any(each.kind in (CueKind.IMPROVES, CueKind.EXCEEDS) for each in scene.directed)
    return cue.kind is CueKind.NULL


def _judgement(judging: list[CueFound], nulls: tuple[CueFound, ...], scene: Scene) -> int:
    """Give the sign by the first word of judgement, 0 if there is none."""
    for cue in judging:
        if cue.kind is CueKind.SAFE:
            if cue in nulls:
                return -scene.better
        elif cue not in nulls:
            swapped = cue.kind is CueKind.EXCEEDS and _swapped(cue, scene)
            worse = cue.kind is CueKind.HARMS
            return -scene.better if worse is not swapped else scene.better
    return 0


def _equals_nothing(cue: CueFound, scene: Scene) -> bool:
    """Tell whether "as good as" means no effect: against placebo, or where that is the claim."""
    if scene.frame.direction is Direction.NO_DIFFERENCE:
        return True
    after = next((each for each in scene.reading.mentions if each.first > cue.last), None)
    rivals = scene.frame.comparator or {PLACEBO}
    return after is not None and after.concept in ({PLACEBO} if PLACEBO in rivals else rivals)


def _swapped(cue: CueFound, scene: Scene) -> bool:
    """Tell whether the comparator stands where the exposure should ("placebo beats pill")."""
    before = [each for each in scene.reading.mentions if each.last < cue.first]
    return bool(before) and before[-1].concept in {PLACEBO, *scene.frame.comparator}
