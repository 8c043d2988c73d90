"""Order: whether a part of a sentence states a relation in plain order.

A headline of ten words that names an exposure, an outcome and a verb is nearly always about
their relation. In prose the same words may stand in one sentence and have nothing to do with
each other. So there a match counts only where they stand in order: the exposure, then words of
direction, then the outcome, near each other, with nothing between that begins another thought.
It may refuse a match that is right. It must not let one through that is read off scattered words.
"""

from collections.abc import Iterator

from claims.base.schema import Proposition
from claims.base.vocabulary import CueKind
from claims.lexicon import Lexicon
from claims.reading import Reading
from claims.spans import CueFound, Mention

NEAR = 6
"""Most words between what acts and the verb, and between the verb and what is acted on."""
SHORT = 8
"""Most words of a unit in which the outcome may be left to the verb: "Pills do not work"."""

_DIRECTED = frozenset(
    {
        *(CueKind.RAISES, CueKind.LOWERS, CueKind.IMPROVES, CueKind.HARMS, CueKind.LINKS),
        *(CueKind.RISK, CueKind.NULL, CueKind.SAFE, CueKind.EXCEEDS, CueKind.CAUSAL),
    }
)
_COMPLETE = frozenset({CueKind.IMPROVES, CueKind.HARMS, CueKind.NULL, CueKind.SAFE})
"""Kinds that may leave the outcome unsaid: "work", "useless", "safe"; "prevent" may not."""
_DENYING = frozenset({CueKind.NEGATION, CueKind.NULL, CueKind.REFUTATION})
_JOINTS = frozenset(
    {"and", "or", "but", "than", "which", "who", "whom", "whose", "unlik", "instead"}
)


def in_order(reading: Reading, proposition: Proposition, lexicon: Lexicon) -> bool:
    """Tell whether a unit states the relation of a proposition in plain order.

    Args:
        reading: The unit, taken apart.
        proposition: What the checker matched.
        lexicon: The names and cues of the base.

    Returns:
        Whether exposure, direction and outcome stand in order and near each other, with one
        denial at most, and that before the direction.
    """
    denials = [cue for cue in reading.cues if cue.kind in _DENYING]
    if len(denials) > 1:
        return False
    for relation in (proposition.relation, *proposition.also):
        acting = [each for each in _mentions(reading, relation.exposure, lexicon) if not each.weak]
        acted = list(_mentions(reading, relation.outcome, lexicon))
        for exposure in acting:
            for cue in reading.cues:
                if _follows(reading, exposure, cue, denials) and _ends(reading, cue, acted):
                    return True
    return False


def names_both(reading: Reading, proposition: Proposition, lexicon: Lexicon) -> bool:
    """Tell whether a unit names what acts and what is acted on, in any order."""
    return any(
        any(not each.weak for each in _mentions(reading, relation.exposure, lexicon))
        and any(_mentions(reading, relation.outcome, lexicon))
        for relation in (proposition.relation, *proposition.also)
    )


def _mentions(reading: Reading, terms: tuple[str, ...], lexicon: Lexicon) -> Iterator[Mention]:
    """Give the mentions that fill a role, the last one where a term names several concepts."""
    for term in terms:
        concepts = term.split(" + ")
        named = [
            [each for each in reading.mentions if concept in lexicon.kinds[each.concept]]
            for concept in concepts
        ]
        if all(named):
            yield from named[-1] if len(concepts) > 1 else named[0]


def _follows(reading: Reading, exposure: Mention, cue: CueFound, denials: list[CueFound]) -> bool:
    near = exposure.last < cue.first <= exposure.last + NEAR + 1
    if cue.kind not in _DIRECTED or not near or _joint(reading, exposure.last, cue.first):
        return False
    return all(
        cue.first - 3 <= denial.first <= cue.first or denial.kind is CueKind.REFUTATION
        for denial in denials
    )


def _ends(reading: Reading, cue: CueFound, acted: list[Mention]) -> bool:
    if not acted:
        last = len(reading.words.stems) - 1
        return cue.kind in _COMPLETE and last < SHORT and last - cue.last <= 1
    return any(
        cue.first <= outcome.first <= cue.last + NEAR
        and not _joint(reading, cue.last, outcome.first)
        for outcome in acted
    )


def _joint(reading: Reading, after: int, before: int) -> bool:
    return any(stem in _JOINTS for stem in reading.words.stems[after + 1 : before])
