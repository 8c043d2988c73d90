"""Polarity: how a message stands to a claim that nobody took apart.

The claim's own text is read by the reader that reads headlines, and so is the message; both
become signed statements, and the stance is the product of their differences. Where both name the
same two concepts, these make a relation, and `claims.signs` reads the sign and the denial of
it in each. Where they do not, and both give the same directions, only the denials of each text
can be counted: two that both deny, or neither, agree. Else nothing is said.
"""

from typing import NamedTuple

from claims.base.vocabulary import CueKind, Stance
from claims.frames import Frame, frame_between
from claims.lexicon import Lexicon
from claims.reading import Reading
from claims.spans import Mention
from claims.stances import state_of

_DENYING = frozenset({CueKind.NEGATION, CueKind.REFUTATION, CueKind.NULL})
# Kinds of direction that say the same where nothing is known of what they are said of.
_ALIKE = {
    CueKind.RAISES: CueKind.RAISES,
    CueKind.LINKS: CueKind.RAISES,
    CueKind.RISK: CueKind.RAISES,
    CueKind.HARMS: CueKind.RAISES,
    CueKind.LOWERS: CueKind.LOWERS,
    CueKind.IMPROVES: CueKind.IMPROVES,
    CueKind.EXCEEDS: CueKind.IMPROVES,
    CueKind.SAFE: CueKind.SAFE,
}


class Towards(NamedTuple):
    """How a message stands to a claim.

    Attributes:
        stance: The stance; `None` if the words do not settle it.
        by_signs: Whether a relation that both state settled it, instead of denials alone, which
            are wrong more often.
    """

    stance: Stance | None
    by_signs: bool


def stance_towards(message: Reading, claim: Reading, lexicon: Lexicon) -> Towards:
    """Tell how a message stands to a claim that it is about.

    Args:
        message: The message, taken apart.
        claim: The claim's text, taken apart; an affirmation, though it may deny something.
        lexicon: The names and cues of the base.

    Returns:
        The stance, and what settled it.
    """
    frame = shared_relation(message, claim, lexicon)
    if message.question:
        return Towards(Stance.ASKS, by_signs=frame is not None)
    if frame is None:
        settled = _ways(message) == _ways(claim)
        turned = denies(message) is not denies(claim)
        return Towards(_told(turned) if settled else None, by_signs=False)
    said, claimed = state_of(message, frame, lexicon), state_of(claim, frame, lexicon)
    if said.doubtful or claimed.doubtful:
        return Towards(None, by_signs=True)
    signs_differ = said.sign * claimed.sign < 0
    turned = signs_differ is not (said.denied is not claimed.denied)
    return Towards(_told(turned), by_signs=True)


def shared_relation(message: Reading, claim: Reading, lexicon: Lexicon) -> Frame | None:
    """Make a relation of the first and the last concept of the claim that both texts name.

    Args:
        message: The message, taken apart.
        claim: The claim's text, taken apart.
        lexicon: The names and cues of the base.

    Returns:
        The relation; `None` if both texts share fewer than two concepts.
    """
    named = {kind for each in message.mentions for kind in lexicon.kinds[each.concept]}
    shared = [each for each in claim.mentions if _tells(each, lexicon) and each.concept in named]
    if not shared or shared[0].concept == shared[-1].concept:
        return None
    return frame_between(shared[0].concept, shared[-1].concept)


def denies(reading: Reading) -> bool:
    """Tell whether a text as a whole denies: an odd number of its clauses do.

    Within a clause denials cancel in pairs ("not useless"); of several clauses that deny, all
    but the first say it again ("a hoax: it never happened").
    """
    clauses: dict[int, int] = {}
    for cue in reading.cues:
        if cue.kind in _DENYING:
            clause = reading.clauses[cue.first]
            clauses[clause] = clauses.get(clause, 0) + 1
    return any(count % 2 for count in clauses.values())


def _tells(mention: Mention, lexicon: Lexicon) -> bool:
    return not mention.weak and mention.concept not in lexicon.populations


def _ways(reading: Reading) -> frozenset[CueKind]:
    return frozenset(_ALIKE[cue.kind] for cue in reading.cues if cue.kind in _ALIKE)


def _told(turned: bool) -> Stance:
    return Stance.DENIES if turned else Stance.AFFIRMS
