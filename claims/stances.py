"""Stances: how a headline stands to a proposition, by its signs and by its nearest wording.

Signs alone can be read wrongly: some wordings are beyond them ("Taper slowly and you will never
relapse"). But a record's own wordings are read by the same reader, and their stance is known.
So a headline that is close to one of them stands as it does, turned round for every difference
in sign or denial between both: an error that both share cancels.
"""

from sys import intern
from typing import NamedTuple

from claims.base.vocabulary import Direction, Stance
from claims.frames import Frame
from claims.lexicon import Lexicon
from claims.reading import Reading
from claims.roles import fill
from claims.signs import Stated, stance_of, state
from claims.weights import WORDING_DECIDES, WORDING_HELPS
from claims.wordings import Wording

_TURNED = {
    Stance.AFFIRMS: Stance.DENIES,
    Stance.DENIES: Stance.AFFIRMS,
    Stance.ASKS: Stance.DENIES,
}


class Example(NamedTuple):
    """A wording of the record, as an example of how one stands to its proposition.

    Attributes:
        core: Its words, but for who says so.
        stated: What it says of the relation; without the cues that show it.
        known: How it stands, as its curator labelled it.
        trusted: Whether its signs come to the same, so that a difference in signs means what
            it says.
    """

    core: tuple[str, ...]
    stated: Stated
    known: Stance
    trusted: bool


def example_of(wording: Wording, frame: Frame, lexicon: Lexicon) -> Example:
    """Read a wording of a record against one of its relations."""
    stated = state_of(wording.reading, frame, lexicon)
    trusted = frame.direction is Direction.IS or stance_of(stated, frame) is wording.stance
    core = tuple(intern(stem) for stem in wording.reading.core)
    return Example(core, stated._replace(cues=()), wording.stance, trusted)


def state_of(reading: Reading, frame: Frame, lexicon: Lexicon) -> Stated:
    """Read a text as a statement of one relation."""
    exposure = fill(frame.exposures, reading, lexicon.broader)
    outcome = fill(frame.outcomes, reading, lexicon.broader, compound=True)
    return state(reading, frame, exposure, outcome, lexicon)


def judge(frame: Frame, stated: Stated, example: Example, likeness: float) -> Stance | None:
    """Tell how a headline that asks nothing stands to a proposition.

    A wording of the record that is very near knows best (`weights.WORDING_DECIDES`), then the
    signs. Where signs are read and don't settle it, a wording that is fairly near may
    (`weights.WORDING_HELPS`); where nothing is read, nothing is said. For a proposition that is
    no relation, only a wording can tell.

    Args:
        frame: The relation.
        stated: What the headline says of the relation.
        example: The nearest wording of the record.
        likeness: How near it is, 0 to 1.

    Returns:
        The stance; None if neither signs nor wording settle it.
    """
    if example.trusted and likeness >= WORDING_DECIDES:
        return by_example(stated, example)
    if frame.direction is Direction.IS:
        return by_example(stated, example) if likeness >= WORDING_HELPS else None
    if stated.doubtful:
        return None
    if not (stated.directed or stated.denied or stated.sign):
        return None  # it says nothing of the relation: "What to eat after a workout"
    stance = stance_of(stated, frame)
    silent = stance is None and not (stated.directed and stated.denied)
    if silent and example.trusted and likeness >= WORDING_HELPS:
        return by_example(stated, example)
    return stance


def asks(reading: Reading, frame: Frame, stated: Stated) -> bool:
    """Tell whether a headline puts the question, or only names the topic of a relation."""
    return reading.question or (stated.topic and frame.direction is not Direction.IS)


def by_example(stated: Stated, example: Example) -> Stance:
    """Give a wording's stance, turned round for each difference between it and the headline.

    A question is no side: what is put as it is put affirms.
    """
    other = example.stated
    signs_differ = stated.sign != other.sign and 0 not in (stated.sign, other.sign)
    if signs_differ is not (stated.denied is not other.denied):
        return _TURNED[example.known]
    return Stance.AFFIRMS if example.known is Stance.ASKS else example.known


def disagree(frame: Frame, stated: Stated, stance: Stance | None) -> bool:
    """Tell whether the signs alone would say the reverse of the stance that was chosen."""
    if frame.direction is Direction.IS or stance in (None, Stance.ASKS):
        return False
    return stance_of(stated, frame) not in (None, stance)
