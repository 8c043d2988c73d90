"""Overstatement: does a headline say it more strongly than the evidence allows?

Apart from the stance: a headline may be right in direction and wrong in strength.
"""

from dataclasses import dataclass

from claims.base.schema import Proposition
from claims.base.vocabulary import Certainty, CueKind, EvidenceStrength, Stance
from claims.reading import Reading
from claims.spans import CueFound
from claims.weights import EVIDENCE_ALLOWS, VERB_STRENGTH

_WORDS = {0: "no relation", 1: "a link", 2: "a possible effect", 3: "an effect"}


@dataclass(frozen=True, slots=True)
class Overstatement:
    """Why a headline says too much.

    Attributes:
        headline_strength: Of its wording, 0 to 3.
        evidence_strength: What the design of the evidence allows, 0 to 3.
        reasons: Sentences, the plainest first.
    """

    headline_strength: int
    evidence_strength: int
    reasons: tuple[str, ...]


def overstatement(
    reading: Reading, proposition: Proposition, stance: Stance
) -> Overstatement | None:
    """Compare the strength of a headline with that of the evidence.

    Args:
        reading: The headline, taken apart.
        proposition: What it is about.
        stance: How it stands to it.

    Returns:
        The reasons, or None if it does not overstate. A question never does.
    """
    if stance is Stance.ASKS:
        return None
    allowed = EVIDENCE_ALLOWS[proposition.strength]
    reasons = [_too_wide(cue) for cue in _universals(reading)]
    if stance is Stance.AFFIRMS and _only_linked(proposition):
        reasons += [f"{said}; the studies show {_WORDS[allowed]}" for said in _causal(reading)]
    if not reasons:
        return None
    return Overstatement(reading.strength, allowed, tuple(dict.fromkeys(reasons)))


def _universals(reading: Reading) -> list[CueFound]:
    """Universal words that are not taken back ("not everyone", "does not cure")."""
    denials = [cue for cue in reading.cues if cue.kind is CueKind.NEGATION]
    return [
        cue
        for cue in reading.cues
        if cue.kind is CueKind.UNIVERSAL
        and not any(
            denial.first <= cue.first
            and reading.clauses[denial.first] == reading.clauses[cue.first]
            for denial in denials
        )
    ]


def _too_wide(cue: CueFound) -> str:
    return f"says '{cue.text}', which leaves no room for exceptions or doubt"


def _causal(reading: Reading) -> list[str]:
    """Say which words state an effect outright: "causes", or a verb with a size ("by 41%")."""
    if reading.strength < VERB_STRENGTH:
        return []
    outright = [f"says '{cue.text}'" for cue in reading.cues if cue.kind is CueKind.CAUSAL]
    sized = [
        f"says '{cue.text}' and how much"
        for cue in reading.cues
        if cue.kind in _MOVING and cue.strength == VERB_STRENGTH and _sized(cue, reading)
    ]
    return outright or sized[:1]


_MOVING = frozenset({CueKind.RAISES, CueKind.LOWERS})
_MULTIPLES = ("doubl", "trebl", "tripl", "quadrupl", "halv")


def _sized(cue: CueFound, reading: Reading) -> bool:
    if cue.text.casefold().startswith(_MULTIPLES):
        return True
    tokens = reading.words.tokens[cue.last + 1 :]
    return any(token.stem in {"percent", "per", "fold"} for token in tokens) or any(
        token.stem[0].isdigit() and reading.headline[token.end : token.end + 1] == "%"
        for token in tokens
    )


def _only_linked(proposition: Proposition) -> bool:
    """Tell whether the evidence is an association that may well have another cause."""
    return (
        proposition.strength is EvidenceStrength.ASSOCIATIONAL
        and proposition.certainty is not Certainty.HIGH
    )
