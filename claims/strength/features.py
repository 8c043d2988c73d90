"""Features: what in a sentence may tell how strongly it states a relation.

Each has a name that a person can read:

* `word affect`: a word of causal vocabulary, as written;
* `run may change-0 the`: one to three neighbours, words by their groups, any others as one `*`,
  `<` and `>` for the ends of the sentence;
* `near not effect`: two groups, in this order, a few words apart;
* `first link-ed`, `last risk`: the first and last group;
* `cue hedge`, `cues hedge raises3`: kinds of cues, with their strengths;
* `rule 2`, `rule 2 told`: what the cues alone would give, in a statement or a question;
* `end ?`, `length 3`, `short`: its form.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from claims.base.strengths import StrengthTable
from claims.base.vocabulary import CueKind
from claims.phrases import Words
from claims.strength.saying import as_statement, said

NEAR = 6
"""So many words apart, two groups still count as near each other."""
SHORT = 12
"""Up to so many words a sentence is short, as headlines are."""
LONGEST = 7
"""Lengths are told apart in steps of five words, up to this step."""

_DIRECTED = frozenset(
    {
        CueKind.RAISES,
        CueKind.LOWERS,
        CueKind.IMPROVES,
        CueKind.HARMS,
        CueKind.LINKS,
        CueKind.RISK,
        CueKind.EXCEEDS,
        CueKind.SAFE,
    }
)
_CAUSAL = 3


class Sentence(NamedTuple):
    """What is rated.

    Attributes:
        text: As written.
        words: Its words.
        cues: Kind and strength of each cue in it.
        asks: Whether it is a question.
    """

    text: str
    words: Words
    cues: tuple[tuple[CueKind, int | None], ...]
    asks: bool


def features_of(sentence: Sentence, table: StrengthTable) -> set[str]:
    """Take a sentence apart.

    Args:
        sentence: Its words and cues.
        table: Says which word stands in which group.

    Returns:
        The names of its features, whether they carry weight or not.
    """
    words = said(sentence.text, sentence.words)
    if sentence.asks:
        words = as_statement(words, table.group)
    groups = [table.group(word) for word in words]
    found = {
        f"word {word}"
        for word, group in zip(words, groups, strict=True)
        if group and group not in table.topical
    }
    found.update(_runs(words, groups, table.kept), _near(groups), _of_cues(sentence.cues))
    end = next((mark for mark in "?.!" if mark in sentence.words.last_marks), "none")
    level = rule(sentence.cues)
    found |= {
        f"end {end}",
        f"length {min(LONGEST, len(words) // 5)}",
        f"rule {level}",
        f"rule {level} {'asked' if sentence.asks else 'told'}",
        "short" if len(words) <= SHORT else "long",
    }
    return found


def rule(cues: Iterable[tuple[CueKind, int | None]]) -> int:
    """Rate a sentence by its cues alone.

    The strongest directed cue decides. A link word makes it correlational, unless a verb of
    action stands beside it; a hedge or "can" makes a causal wording conditional.

    Args:
        cues: Kind and strength of each cue in the sentence.

    Returns:
        0 to 3.
    """
    found = list(cues)
    strongest = max((level or 0 for kind, level in found if kind in _DIRECTED), default=0)
    kinds = {kind for kind, _ in found}
    if CueKind.LINKS in kinds and strongest < _CAUSAL:
        return 1
    hedged = CueKind.HEDGE in kinds or CueKind.ABLE in kinds
    return 2 if strongest == _CAUSAL and hedged else strongest


def _runs(words: list[str], groups: list[str], kept: frozenset[str]) -> Iterator[str]:
    line = ["<"]
    for word, group in zip(words, groups, strict=True):
        symbol = group or (word if word in kept else "*")
        if symbol != "*" or line[-1] != "*":
            line.append(symbol)
    line.append(">")
    for one, two in pairwise(line):
        yield f"run {one} {two}"
    for one, two, three in zip(line, line[1:], line[2:], strict=False):
        yield f"run {two}"
        yield f"run {one} {two} {three}"


def _near(groups: list[str]) -> Iterator[str]:
    held = [(at, group) for at, group in enumerate(groups) if group]
    if held:
        yield f"first {held[0][1]}"
        yield f"last {held[-1][1]}"
    families = [(at, group.partition("-")[0]) for at, group in held]
    for number, (at, one) in enumerate(families):
        for there, other in families[number + 1 : number + 1 + NEAR]:
            if there - at > NEAR:
                break
            yield f"near {one} {other}"


def _of_cues(cues: Iterable[tuple[CueKind, int | None]]) -> Iterator[str]:
    names = sorted({f"{kind}{level or ''}" for kind, level in cues if kind is not CueKind.REPORT})
    for number, one in enumerate(names):
        yield f"cue {one}"
        for other in names[number + 1 :]:
            yield f"cues {one} {other}"
