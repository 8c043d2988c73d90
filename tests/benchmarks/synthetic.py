"""Claim bases of any size, made up in memory: the records of the shipped base are the pattern.

Each synthetic claim relates an exposure and an outcome of its own making by one of the usual
verbs. There is one exposure for three claims and one outcome for twenty, as in the shipped base;
words of place and manner are drawn with the skew of natural language (Zipf), so that some are in
thousands of claims and most in a few.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate
from random import Random
from types import MappingProxyType

from claims.base.load import Base
from claims.base.schema import LabelledHeadline, LabelledStance, Proposition, Relation
from claims.base.vocabulary import Direction, Valence
from claims.base.words import Concept

SEED = 20261124
CLAIMS_OF_AN_EXPOSURE = 3
CLAIMS_OF_AN_OUTCOME = 20
WORDS = 5_000

_SYLLABLES = [one + two for one in "bdfgklmnprstvz" for two in "aeiou"]
_VERBS = {Direction.RAISES: ("raises", "fuels"), Direction.LOWERS: ("lowers", "wards off")}


def word(number: int) -> str:
    """Make a word of its own for a number: at least three syllables."""
    syllables = []
    for _ in range(3):
        number, at = divmod(number, len(_SYLLABLES))
        syllables.append(_SYLLABLES[at])
    return "".join(syllables) + (word(number - 1) if number else "")


def a_base_of(size: int, shipped: Base) -> Base:
    """Make a base of so many claims, with the cues and sources of the shipped one."""
    concepts: dict[str, Concept] = dict(shipped.concepts)
    for at in range(size // CLAIMS_OF_AN_EXPOSURE + 1):
        concepts[f"exposure-{at}"] = Concept(names=(f"{word(at)}ine",))
    for at in range(size // CLAIMS_OF_AN_OUTCOME + 1):
        concepts[f"outcome-{at}"] = Concept(names=(f"{word(at)}osis",), valence=Valence.BAD)
    propositions = {each.id: each for each in _propositions(size, shipped)}
    return replace(
        shipped,
        propositions=MappingProxyType(propositions),
        topic_of=MappingProxyType(dict.fromkeys(propositions, next(iter(shipped.topics)))),
        concepts=MappingProxyType(concepts),
    )


def _propositions(size: int, shipped: Base) -> Iterator[Proposition]:
    pattern = next(iter(shipped.propositions.values()))
    random = Random(SEED)
    ranks = list(accumulate(1 / rank for rank in range(1, WORDS + 1)))
    for at in range(size):
        exposure, outcome = at // CLAIMS_OF_AN_EXPOSURE, at % (size // CLAIMS_OF_AN_OUTCOME + 1)
        direction = random.choice([Direction.RAISES, Direction.LOWERS])
        plain, vivid = _VERBS[direction]
        what, whom = f"{word(exposure)}ine", f"{word(outcome)}osis"
        where, when, how = (
            f"{word(each)}land" for each in random.choices(range(WORDS), cum_weights=ranks, k=3)
        )
        yield pattern.model_copy(
            update={
                "id": f"claim-{at:07}",
                "statement": f"Taking {what} {plain} the risk of {whom} in {where} {when}.",
                "opposite": f"Taking {what} does not change the risk of {whom} in {where} {when}.",
                "relation": Relation(
                    exposure=(f"exposure-{exposure}",),
                    direction=direction,
                    outcome=(f"outcome-{outcome}",),
                ),
                "also": (),
                "headlines": (
                    LabelledHeadline(
                        text=f"{what.capitalize()} {vivid} {whom}, {how} study finds",
                        stance=LabelledStance.AFFIRMS,
                    ),
                    LabelledHeadline(
                        text=f"{what.capitalize()} no threat and no help: {whom} in {how}",
                        stance=LabelledStance.DENIES,
                    ),
                ),
            }
        )


def headlines_about(base: Base, number: int) -> list[str]:
    """Make headlines about claims of a base: statements, denials, questions and hedges in turn."""
    claims = Random(SEED).choices(list(base.propositions.values()), k=number)
    forms = [
        "{what} {verb} {whom}, experts say",
        "No evidence that {what} {verb} {whom}",
        "Is {whom} down to {what}?",
        "{what} may be linked to {whom} in some",
    ]
    return [
        forms[at % len(forms)].format(
            what=base.concepts[each.relation.exposure[0]].names[0].capitalize(),
            whom=base.concepts[each.relation.outcome[0]].names[0],
            verb=_VERBS[each.relation.direction][1],
        )
        for at, each in enumerate(claims)
    ]
