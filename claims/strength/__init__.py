"""Strength: how strongly a sentence states a relation, on the published four-level scale.

0 no relation, 1 correlational, 2 conditional causal, 3 direct causal.

A sentence is taken apart into features that a person can name (`claims.strength.features`).
Each speaks for the levels with some points (`claims/data/strength.yml`), and the level with
most points wins. In a base that brings no weights, the rule over the cues decides alone.

It judges wording, not truth. It may miss a relation stated in words that stand in no group.

Source: Yu, Li & Wang (2019), "Detecting causal language use in science findings", EMNLP, for
the scale; Sumner et al. (2014), BMJ 349:g7015, for its use on headlines.
"""

from dataclasses import dataclass

from claims.base.strengths import StrengthTable
from claims.strength.features import Sentence, features_of


@dataclass(frozen=True, slots=True)
class Strength:
    """How strongly a sentence states a relation, and why.

    Attributes:
        level: 0 to 3.
        rival: The level that came next.
        lead: How many points `level` has more than `rival`, in hundredths; 0 or more.
        because: Features with the points by which each speaks for `level` rather than for
            `rival`, the weightiest first; they add up to `lead`. "start" is what the levels
            begin with.
    """

    level: int
    rival: int
    lead: int
    because: tuple[tuple[str, int], ...]


def claim_strength(sentence: Sentence, table: StrengthTable) -> int:
    """Rate the wording of a sentence.

    Args:
        sentence: Its words and cues.
        table: The words and weights of the base.

    Returns:
        0 to 3; of levels with equal points the lowest.
    """
    points = _points(features_of(sentence, table), table)
    return points.index(max(points))


def explain_strength(sentence: Sentence, table: StrengthTable) -> Strength:
    """Rate the wording of a sentence as `claim_strength` does, and say why.

    Args:
        sentence: Its words and cues.
        table: The words and weights of the base.

    Returns:
        The same level, with the features that decided.
    """
    found = features_of(sentence, table)
    points = _points(found, table)
    level, rival = sorted(range(4), key=lambda each: (-points[each], each))[:2]
    rows = {"start": table.start}
    rows |= {each: table.weights[each] for each in found if each in table.weights}
    leads = [(each, row[level] - row[rival]) for each, row in rows.items()]
    because = sorted((each for each in leads if each[1]), key=lambda each: (-abs(each[1]), each))
    return Strength(level, rival, points[level] - points[rival], tuple(because))


def _points(found: set[str], table: StrengthTable) -> tuple[int, ...]:
    weights = table.weights
    rows = [table.start, *(weights[each] for each in found if each in weights)]
    return tuple(map(sum, zip(*rows, strict=True)))
