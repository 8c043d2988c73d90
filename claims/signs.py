"""Signs: which way round a headline states a given relation. Arithmetic, not similarity.

A relation is exposure -> direction -> outcome. Every word that turns it round counts as a
factor of -1: a verb that lowers, an exposure or outcome named the other way round ("lack of
sleep", "live longer"), a comparison with the sides swapped. Their product is the *sign*: +1
if the headline says that more exposure goes with more outcome. Apart from the sign stands
whether it *denies* that: "don't", "no evidence that", "useless"; two denials cancel.

Source: the signed reading of causal relations follows qualitative probabilistic networks,
Wellman (1990), "Fundamental concepts of qualitative probabilistic networks", Artificial
Intelligence 44(3).
"""

from itertools import pairwise
from typing import NamedTuple

from claims.base.vocabulary import CueKind, Direction, Stance
from claims.denial import denial
from claims.effect import effect
from claims.frames import Frame
from claims.lexicon import Lexicon
from claims.reading import Reading
from claims.roles import Filled
from claims.scene import DIRECTED, Scene, gather
from claims.spans import CueFound

_JOINING = frozenset({"and", "or", "vs", "versus", "in", "on", "of", "for", "with"})
_BETWEEN = _JOINING | {"the", "a", "your", "my", "our", "their"}


class Stated(NamedTuple):
    """What a headline says of a relation.

    Attributes:
        sign: +1 or -1; 0 if the words give no direction, or only "no effect" either way.
        denied: Whether it denies the relation.
        directed: Whether words give a direction at all.
        owned: Whether these words belong to this relation, not to something beside it.
        compared: Whether it names the relation's comparator.
        topic: Whether it only sets the names side by side ("Coffee and cancer").
        doubtful: Whether its words pull both ways or belong elsewhere, so that the sign may be
            wrong: then the sign alone decides nothing.
        cues: The cues that decided, in reading order.
    """

    sign: int
    denied: bool
    directed: bool
    owned: bool
    compared: bool
    topic: bool
    doubtful: bool
    cues: tuple[CueFound, ...]


def state(
    reading: Reading, frame: Frame, exposure: Filled, outcome: Filled, lexicon: Lexicon
) -> Stated:
    """Read a headline as a statement of one relation.

    Args:
        reading: The headline, taken apart.
        frame: The relation.
        exposure: What fills its exposure in the headline.
        outcome: What fills its outcome in the headline.
        lexicon: The names and cues of the base.

    Returns:
        The sign, whether it is denied, and the cues behind both.
    """
    scene = gather(reading, frame, exposure, outcome, lexicon)
    moved = effect(scene)
    against = denial(scene, moved.nulls)
    acting = any(cue.kind is not CueKind.RISK for cue in scene.directed)
    told = acting or (
        bool(outcome.mentions) and not against.denied and not _unknown_verb(scene, lexicon)
    )
    sign = moved.sign * against.turned if told else 0
    if moved.nulls and not sign and not against.denied:
        sign = scene.better * exposure.sign  # "not ineffective": it does good
    used = {*scene.directed, *against.cues}
    return Stated(
        sign=sign,
        denied=against.denied,
        directed=bool(scene.directed),
        owned=scene.owned,
        compared=any(each.concept in frame.comparator for each in reading.mentions),
        topic=not scene.directed and not against.denied and _side_by_side(scene),
        doubtful=_pulls_both_ways(scene),
        cues=tuple(sorted(used, key=lambda cue: (cue.first, cue.last, cue.kind))),
    )


def stance_of(stated: Stated, frame: Frame) -> Stance | None:
    """Set what a headline says against what the proposition says.

    Args:
        stated: The headline's side.
        frame: The relation; its direction is not `is`.

    Returns:
        The stance, or None if the signs don't settle it: a headline that denies the reverse
        ("does not raise" against "lowers") has not said what the proposition says.
    """
    if not stated.directed and stated.denied:
        # Nothing but a refutation or a negation of the claim as named: "The X myth".
        return Stance.DENIES
    if frame.direction is Direction.NO_DIFFERENCE:
        return _against_no_difference(stated, frame)
    wanted = 1 if frame.direction is Direction.RAISES else -1
    if stated.sign == 0:
        return Stance.DENIES if stated.denied else None
    if stated.sign == wanted:
        return Stance.DENIES if stated.denied else Stance.AFFIRMS
    return None if stated.denied else Stance.DENIES


def _against_no_difference(stated: Stated, frame: Frame) -> Stance | None:
    if stated.denied:
        return Stance.AFFIRMS
    # "X works" says nothing against "X works as well as Y" unless it names Y.
    told = stated.directed and (stated.compared or not frame.comparator)
    return Stance.DENIES if told else None


def _side_by_side(scene: Scene) -> bool:
    """Tell whether nothing but "and", "for" or the like stands between the names."""
    stems = {scene.reading.words.stems[at] for at in _between(scene)}
    return bool(stems & _JOINING) and stems <= _BETWEEN


def _unknown_verb(scene: Scene, lexicon: Lexicon) -> bool:
    """Tell whether a word that no cue knows stands between the names ("melts away fat").

    It may turn the relation either way, so that nothing can be said of its sign. An outcome
    whose name is a cue itself ("safe", "numb") needs no verb.
    """
    if any(mention.weak for mention in scene.outcome.mentions):
        return False
    known = {at for cue in scene.reading.cues for at in range(cue.first, cue.last + 1)}
    return any(
        at not in known and scene.reading.words.tokens[at].stem not in lexicon.form
        for at in _between(scene)
    )


def _pulls_both_ways(scene: Scene) -> bool:
    """Tell whether the sign of a scene rests on words that may as well mean the reverse."""
    kinds = {cue.kind for cue in scene.directed}
    if scene.directed and not scene.owned:
        return True  # all directions belong to something beside the relation
    if kinds >= {CueKind.RAISES, CueKind.LOWERS}:
        return True  # "both too much and too little alcohol"
    if CueKind.EQUALS in kinds and scene.frame.direction is not Direction.NO_DIFFERENCE:
        return True  # as good as what?
    return _set_against(scene) or _says_more_elsewhere(scene)


def _set_against(scene: Scene) -> bool:
    """Tell whether something else is said to do more, or less, than the exposure does."""
    stems = scene.reading.words.stems
    return any(each.first and stems[each.first - 1] == "than" for each in scene.exposure.mentions)


def _says_more_elsewhere(scene: Scene) -> bool:
    """Tell whether a part of the headline that was left out ("..., but ...") directs as well."""
    reading, kept = scene.reading, scene.cues
    return reading.parts[-1] > 0 and any(
        cue.kind in DIRECTED and cue not in kept for cue in reading.cues
    )


def _between(scene: Scene) -> set[int]:
    """Give the positions of the words that stand between the names."""
    names = sorted((*scene.exposure.mentions, *scene.outcome.mentions), key=lambda each: each.first)
    return {at for one, other in pairwise(names) for at in range(one.last + 1, other.first)}
