"""Roles: which words of a headline stand for a proposition's exposure and outcome.

A term of a relation is filled by the concepts that a headline names. The concept itself fills
it best; a narrower one nearly as well ("Prozac" for antidepressants); a broader one only in
part ("pills" for antidepressants may be any pills).
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from claims.base.vocabulary import CueKind
from claims.reading import Reading
from claims.spans import Mention
from claims.weights import BROADER_FILLS, NARROWER_FILLS, TURNED_FILLS

Spanned = tuple[int, int] | None
"""Where something stands in a text, in characters; None if it doesn't."""


class Filled(NamedTuple):
    """How well a role is filled.

    Attributes:
        value: 0 not at all, 1 by the very concept; between, by the share of a joined term
            that is named or by a related concept.
        mentions: The mentions that fill it, one for each concept named.
        sign: The product of their signs: -1 where the headline names the opposite.
    """

    value: float
    mentions: tuple[Mention, ...]
    sign: int


NOTHING = Filled(0.0, (), 1)


def fill(
    terms: Sequence[tuple[str, ...]],
    reading: Reading,
    broader: Mapping[str, Mapping[str, int]],
    *,
    compound: bool = False,
) -> Filled:
    """Fill one role of a relation from the mentions of a headline.

    Args:
        terms: Alternatives, each the concepts that must all be named.
        reading: The headline, taken apart.
        broader: For each concept, what it is a kind of.
        compound: Whether a name right after may turn it ("cancer survival"): so for outcomes.

    Returns:
        The best filling; of equals, the one whose term stands first.
    """
    best = NOTHING
    if not reading.mentions:
        return best
    for term in terms:
        value, sign, used = 0.0, 1, []
        for concept in term:
            fit, mention = _fit(concept, reading, broader, prefer=1 if compound else -1)
            if mention is not None:
                way = _sign(mention, reading, compound=compound)
                # "Cancer survival" is about those who have it, not about who gets it.
                value += fit if way == mention.sign or mention.sign < 0 else fit * TURNED_FILLS
                sign *= way
                used.append(mention)
        value /= len(term)
        if value > best.value:
            best = Filled(value, tuple(used), sign)
    return best


def _fit(
    concept: str, reading: Reading, broader: Mapping[str, Mapping[str, int]], *, prefer: int
) -> tuple[float, Mention | None]:
    """Find the mention that fits a concept best.

    Of equals, one of the preferred sign: an outcome is named by its disease rather than its
    organ ("bone risk, fractures"), an exposure by what is done to it ("sleeping less than six
    hours").
    """
    best, found = 0.0, None
    for mention in reading.naming.get(concept, ()):
        fit = 1.0 if mention.concept == concept else NARROWER_FILLS
        if fit > best or (fit == best and found and found.sign != mention.sign == prefer):
            best, found = fit, mention
    if found is None:
        for wider in broader[concept]:
            for mention in reading.naming.get(wider, ()):
                if mention.concept == wider:
                    return BROADER_FILLS, mention
    return best, found


def _sign(mention: Mention, reading: Reading, *, compound: bool) -> int:
    """Take the sign of a name, turned where the words right after it turn it.

    "Heart" stands for its health, but "heart risk" for its disease; "cancer" for the disease,
    but "cancer survival" for living with it.
    """
    if not compound:
        return mention.sign
    after = mention.last + 1
    if after == len(reading.words.tokens) or reading.words.breaks[after]:
        return mention.sign
    if mention.sign < 0:
        at_risk = any(cue.first == after and cue.kind in _SICK for cue in reading.cues)
        return 1 if at_risk else -1
    turned = any(other.first == after and other.sign < 0 for other in reading.naming.get(_LIFE, ()))
    return -1 if turned else 1


_LIFE = "death"
_SICK = frozenset({CueKind.RISK, CueKind.HARMS})


def span_of(mentions: Sequence[Mention]) -> Spanned:
    """Give the first mention's place in its text."""
    return (mentions[0].start, mentions[0].end) if mentions else None
