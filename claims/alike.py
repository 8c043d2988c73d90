"""Alike: whether two texts about the same things say the same of them, or the opposite.

Used where no claim of the base ties them together. Where it cannot be read, nothing is said.
"""

from claims.base.vocabulary import CueKind
from claims.frames import frame_between
from claims.lexicon import Lexicon
from claims.reading import Reading
from claims.signs import Stated
from claims.spans import CueFound
from claims.stances import state_of


def telling(reading: Reading, lexicon: Lexicon) -> frozenset[str]:
    """Give the words that name a subject: no words of form, no cues."""
    cued = {at for cue in reading.cues for at in range(cue.first, cue.last + 1)}
    named = {at for each in reading.mentions for at in range(each.first, each.last + 1)}
    return frozenset(
        token.stem
        for at, token in enumerate(reading.words.tokens)
        if token.stem not in lexicon.form and (at not in cued or at in named)
    )


def says_the_same(one: Reading, other: Reading, lexicon: Lexicon) -> bool | None:
    """Tell whether two texts about the same things say the same of them.

    They do, or say the opposite, if they are the same words in the same order but for
    negations; else the signs of both decide, on a relation between the first and the last
    concept of the second text.

    Args:
        one: A text, taken apart.
        other: Another with nearly the same telling words.
        lexicon: The names and cues of the base.

    Returns:
        None where it cannot be read.
    """
    if _core(one, lexicon) == _core(other, lexicon):
        return _negations(one) % 2 == _negations(other) % 2
    named = list(dict.fromkeys(each.concept for each in other.mentions))
    if len(named) < 2 or not {each.concept for each in one.mentions} >= {named[0], named[-1]}:
        return None
    frame = frame_between(named[0], named[-1])
    return _by_signs(state_of(one, frame, lexicon), state_of(other, frame, lexicon))


def _by_signs(one: Stated, other: Stated) -> bool | None:
    if 0 in (one.sign, other.sign) or not (one.directed and other.directed):
        return None
    if one.sign == other.sign:
        return one.denied is other.denied
    # "raises" against "lowers" is the opposite; "does not raise" against "lowers" is neither
    return False if not one.denied and not other.denied else None


def _core(reading: Reading, lexicon: Lexicon) -> tuple[str, ...]:
    """Give all words in order but those of form and those that negate."""
    negating = {at for cue in _negating(reading) for at in range(cue.first, cue.last + 1)}
    return tuple(
        token.stem
        for at, token in enumerate(reading.words.tokens)
        if at not in negating and token.stem not in lexicon.form
    )


def _negations(reading: Reading) -> int:
    return len(_negating(reading))


def _negating(reading: Reading) -> list[CueFound]:
    return [cue for cue in reading.cues if cue.kind is CueKind.NEGATION]
