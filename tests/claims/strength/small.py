"""A small table of words and weights, and sentences as the reader hands them over."""

from functools import cache

from hypothesis import strategies as st

from claims.base.load import load_base
from claims.base.strengths import StrengthWeights, StrengthWords, strength_table
from claims.base.vocabulary import CueKind
from claims.lexicon import Lexicon
from claims.strength.features import Sentence

Cue = tuple[CueKind, int | None]

CAUSES = (CueKind.RAISES, 3)
HIGHER = (CueKind.RAISES, 1)
LINKED = (CueKind.LINKS, 1)
MAY = (CueKind.HEDGE, None)

WORDS = StrengthWords(
    groups={
        "may": ("may", "could"),
        "be": ("is", "are"),
        "effective": ("good", "safe"),
        "illness": ("cancer",),
        "change-0": ("raise", "cut"),
        "change-s": ("raises", "cuts"),
        "change-ed": ("raised",),
    },
    topical=("illness",),
    endings={"illness": ("itis",)},
    kept=("the", "a"),
)
PLAIN = StrengthWeights(
    start=(10, 0, 0, 0),
    weights={
        "run change-s": (-20, 0, 0, 50),
        "run change-ed": (0, 40, 0, 5),
        "word may": (0, 0, 70, -30),
        "near may change": (0, 0, 5, 0),
    },
)
TABLE = strength_table(WORDS, PLAIN)

cues = st.lists(
    st.tuples(st.sampled_from(CueKind), st.one_of(st.none(), st.integers(0, 3))), max_size=6
)


@cache
def shipped() -> Lexicon:
    return Lexicon(load_base())


def sentence(text: str, *cues: Cue, asks: bool = False) -> Sentence:
    return Sentence(text, shipped().words(text), cues, asks)
