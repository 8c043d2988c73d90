"""Stances: how a headline stands to a proposition, by its signs and by its nearest wording.

Signs alone can be read wrongly: some wordings are beyond them ("Taper slowly and you will never
relapse"). But a record's own wordings are read by the same reader, and their stance is known.
So a headline that is close to one of them stands as it does, turned round for every difference
in sign or denial between both: an error that both share cancels.
"""

from collections.abc import Mapping
from types import MappingProxyType

from claims.base.vocabulary import Direction, Stance
from claims.lexicon import Lexicon
from claims.profiles import Frame, Profile, Profiles
from claims.reading import Reading
from claims.roles import fill
from claims.signs import Stated, stance_of, state
from claims.weights import WORDING_DECIDES, WORDING_HELPS

_TURNED = {
    Stance.AFFIRMS: Stance.DENIES,
    Stance.DENIES: Stance.AFFIRMS,
    Stance.ASKS: Stance.DENIES,
}


class Examples:
    """What each wording of the base says of each relation of its proposition.

    Read once, at start-up; immutable.
    """

    def __init__(self, profiles: Profiles, lexicon: Lexicon) -> None:
        self._stated: Mapping[str, Mapping[Frame, tuple[Stated, ...]]] = MappingProxyType(
            {
                profile.proposition.id: {
                    frame: tuple(
                        state_of(each.reading, frame, lexicon) for each in profile.wordings
                    )
                    for frame in profile.frames
                }
                for profile in profiles.all
            }
        )

    def stated(self, profile: Profile, frame: Frame, wording: int) -> Stated:
        """Give what a wording says of a relation of its own proposition."""
        return self._stated[profile.proposition.id][frame][wording]


def state_of(reading: Reading, frame: Frame, lexicon: Lexicon) -> Stated:
    """Read a text as a statement of one relation."""
    exposure = fill(frame.exposures, reading, lexicon.broader)
    outcome = fill(frame.outcomes, reading, lexicon.broader, compound=True)
    return state(reading, frame, exposure, outcome, lexicon)


def judge(
    stated: Stated, frame: Frame, example: Stated, known: Stance, likeness: float
) -> Stance | None:
    """Tell how a headline that asks nothing stands to a proposition.

    The signs decide, unless a wording of the record is so near that it knows better
    (`weights.WORDING_DECIDES`), or the signs say nothing and one is fairly near
    (`weights.WORDING_HELPS`). For a proposition that is no relation, only a wording can tell.

    Args:
        stated: What the headline says of the relation.
        frame: The relation.
        example: What the nearest wording of the record says of it.
        known: How that wording stands.
        likeness: How near it is, 0 to 1.

    Returns:
        The stance; None if neither signs nor wording settle it.
    """
    if likeness >= WORDING_DECIDES:
        return by_example(stated, example, known)
    if frame.direction is Direction.IS:
        return by_example(stated, example, known) if likeness >= WORDING_HELPS else None
    stance = None if stated.doubtful else stance_of(stated, frame)
    if stance is None and not stated.doubtful and likeness >= WORDING_HELPS:
        return by_example(stated, example, known)
    return stance


def asks(reading: Reading, frame: Frame, stated: Stated) -> bool:
    """Tell whether a headline puts the question, or only names the topic of a relation."""
    return reading.question or (stated.topic and frame.direction is not Direction.IS)


def by_example(stated: Stated, example: Stated, known: Stance) -> Stance:
    """Give a wording's stance, turned round for each difference between it and the headline.

    A question is no side: what is put as it is put affirms.
    """
    signs_differ = stated.sign != example.sign and 0 not in (stated.sign, example.sign)
    turned = signs_differ is not (stated.denied is not example.denied)
    if turned:
        return _TURNED[known]
    return Stance.AFFIRMS if known is Stance.ASKS else known


def disagree(frame: Frame, stated: Stated, stance: Stance | None) -> bool:
    """Tell whether the signs alone would say the reverse of the stance that was chosen."""
    if frame.direction is Direction.IS or stance in (None, Stance.ASKS):
        return False
    return stance_of(stated, frame) not in (None, stance)
