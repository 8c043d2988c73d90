"""Scene: the words of a headline that bear on one relation, and no others.

"Coffee cuts dementia, boosts memory" states two relations. For coffee and dementia only
"cuts" counts: a verb belongs to what is named after it.
"""

from collections.abc import Sequence
from typing import NamedTuple

from claims.base.vocabulary import CueKind, Valence
from claims.frames import Frame
from claims.lexicon import Lexicon
from claims.reading import Reading
from claims.roles import Filled
from claims.spans import CueFound, Mention
from claims.weights import VERB_STRENGTH

PLACEBO = "placebo"

MOVES = {CueKind.RAISES: 1, CueKind.LINKS: 1, CueKind.RISK: 1, CueKind.LOWERS: -1}
"""Kinds that say which way an outcome moves; the others say whether that is good."""

DIRECTED = frozenset(
    {
        *MOVES,
        CueKind.IMPROVES,
        CueKind.HARMS,
        CueKind.SAFE,
        CueKind.EXCEEDS,
        CueKind.EQUALS,
        CueKind.NULL,
    }
)
_ACTING = frozenset({CueKind.RAISES, CueKind.LOWERS, CueKind.IMPROVES, CueKind.HARMS})
_SHARED = frozenset({CueKind.LINKS, CueKind.RISK, CueKind.EXCEEDS, CueKind.EQUALS, CueKind.NULL})
_LISTING = frozenset({"and", "or", "the", "of", "from"})


class Scene(NamedTuple):
    """What a headline says around one relation.

    Attributes:
        reading: The headline, taken apart.
        frame: The relation.
        exposure: What fills its exposure.
        outcome: What fills its outcome.
        cues: The cues of the part of the headline where the relation is named.
        directed: Those of them that give this relation a direction, in reading order.
        owned: Whether they belong to it; else they are all that the headline has.
        better: Which way "better" moves the outcome: -1 for a disease, else 1.
    """

    reading: Reading
    frame: Frame
    exposure: Filled
    outcome: Filled
    cues: tuple[CueFound, ...]
    directed: tuple[CueFound, ...]
    owned: bool
    better: int


def gather(
    reading: Reading, frame: Frame, exposure: Filled, outcome: Filled, lexicon: Lexicon
) -> Scene:
    """Gather the words of a headline that bear on one relation.

    Args:
        reading: The headline, taken apart.
        frame: The relation.
        exposure: What fills its exposure in the headline.
        outcome: What fills its outcome in the headline.
        lexicon: The names and cues of the base.

    Returns:
        The scene. A cue whose words name the exposure or the outcome is left out, as is one
        inside a phrase that only looks like it ("not only"). If every direction belongs to
        something else, all count: the headline then speaks of the relation by them or not at all.
    """
    roles = (*exposure.mentions, *outcome.mentions)
    part = reading.parts[_anchor(exposure, outcome)]
    parts = {part, *_afterthoughts(reading, part)}
    cues = [cue for cue in reading.cues if reading.parts[cue.first] in parts]
    cues = _at_home(_free(cues, roles), reading, roles)
    moving = [cue for cue in cues if cue.kind in DIRECTED]
    near = _things(reading, part, roles, lexicon) if moving else []
    owned = [cue for cue in moving if _owned(cue, reading, roles, near)]
    bad = lexicon.valence[frame.outcomes[0][0]] is Valence.BAD
    return Scene(
        reading=reading,
        frame=frame,
        exposure=exposure,
        outcome=outcome,
        cues=tuple(cues),
        directed=tuple(owned or moving),
        owned=bool(owned),
        better=-1 if bad else 1,
    )


def _free(cues: list[CueFound], roles: Sequence[Mention]) -> list[CueFound]:
    """Leave out cues whose words name a role or stand in what only looks like a negation."""
    if roles:
        cues = [cue for cue in cues if not _inside(cue, roles)]
    doubled = [cue for cue in cues if cue.kind is CueKind.DOUBLE]
    return [cue for cue in cues if not _inside(cue, doubled)] if doubled else cues


def _at_home(cues: list[CueFound], reading: Reading, roles: Sequence[Mention]) -> list[CueFound]:
    """Keep to the clauses that name the relation, if one of them says something of it.

    "Protects against cancer, doesn't cause it" is said by its first clause.
    """
    clauses = reading.clauses
    home = {clauses[mention.first] for mention in roles}
    acting = {clauses[cue.first] for cue in cues if cue.kind in _ACTING}
    if home.isdisjoint(acting):
        return cues
    return [cue for cue in cues if clauses[cue.first] not in acting - home]


def _afterthoughts(reading: Reading, part: int) -> list[int]:
    """Give later parts that name nothing and take the first back: "..., but there is no link"."""
    if reading.parts[-1] == part:
        return []
    named = {reading.parts[mention.first] for mention in reading.mentions}
    found = []
    for later in range(part + 1, reading.parts[-1] + 1):
        kinds = {cue.kind for cue in reading.cues if reading.parts[cue.first] == later}
        takes_back = CueKind.REFUTATION in kinds or {CueKind.NEGATION, CueKind.LINKS} <= kinds
        if takes_back and later not in named:
            found.append(later)
    return found


def _anchor(exposure: Filled, outcome: Filled) -> int:
    for filled in (outcome, exposure):
        if filled.mentions:
            return filled.mentions[0].first
    return 0


def _inside(cue: CueFound, spans: Sequence[Mention | CueFound]) -> bool:
    for span in spans:
        if span.first <= cue.first and cue.last <= span.last and span is not cue:
            return True
    return False


def _things(
    reading: Reading, part: int, roles: Sequence[Mention], lexicon: Lexicon
) -> list[Mention]:
    """Give the names that a verb may belong to: not people, who only have it, nor placebo."""
    passed = lexicon.populations | {PLACEBO}
    return [
        mention
        for mention in reading.mentions
        if reading.parts[mention.first] == part
        and (not mention.weak or mention in roles)
        and mention.concept not in passed
    ]


def _owned(
    cue: CueFound, reading: Reading, roles: Sequence[Mention], near: Sequence[Mention]
) -> bool:
    """Tell whether a direction belongs to this relation, not to another concept beside it.

    A verb belongs to the next concept named after it, or if there is none, to the last
    before; a noun of direction also to a name right before it ("memory loss"). Links and
    comparisons belong to all that they join.
    """
    if not roles or cue.kind in _SHARED:
        return True
    if cue.strength != VERB_STRENGTH and any(0 < cue.first - each.last <= 2 for each in roles):
        return True
    after = [mention for mention in near if mention.first > cue.last]
    owners = (
        _phrase(after, reading) if after else [each for each in near if each.last < cue.first][-1:]
    )
    if not owners:
        return True
    words = {at for mention in roles for at in range(mention.first, mention.last + 1)}
    return any(owner.first in words for owner in owners)


def _phrase(mentions: Sequence[Mention], reading: Reading) -> list[Mention]:
    """Take the names of one phrase: "fatal heart attack", "heart attack, stroke and death"."""
    phrase = [mentions[0]]
    for mention in mentions[1:]:
        gap = range(phrase[-1].last + 1, mention.first)
        if any(reading.words.tokens[at].stem not in _LISTING for at in gap):
            break
        phrase.append(mention)
    return phrase
