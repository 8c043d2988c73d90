"""Denial: whether the words of a scene deny its relation.

Source: the scope of a denial follows Chapman et al. (2001), "A simple algorithm for
identifying negated findings and diseases in discharge summaries", Journal of Biomedical
Informatics 34(5): forward to the end of the clause, ended by a word like "but".
"""

from collections import Counter
from typing import NamedTuple

from claims.base.vocabulary import CueKind
from claims.scene import Scene
from claims.spans import CueFound, Mention

_WHOLE_SUBJECT = frozenset({"no", "none of", "not one", "not a single", "nobody", "no one"})


class Denial(NamedTuple):
    """What the denials of a scene come to.

    Attributes:
        denied: Whether the relation as a whole is denied.
        turned: -1 if a denial turns the exposure round ("people who don't exercise"), else 1.
        cues: The cues that denied, in reading order.
    """

    denied: bool
    turned: int
    cues: tuple[CueFound, ...]


def denial(scene: Scene, nulls: tuple[CueFound, ...]) -> Denial:
    """Weigh the denials of a scene.

    Within a clause denials cancel in pairs ("not useless"); clauses that each deny say the
    same twice ("doesn't work, is useless"). "Not" or "without" right before the exposure is
    about the exposure. A refutation ("myth", "no evidence") turns the whole round, once.

    Args:
        scene: The words that bear on the relation.
        nulls: Those of them that say "no effect" or "no harm".

    Returns:
        Whether the relation is denied, and by which words.
    """
    turned, used = 1, list(nulls)
    by_clause = Counter(scene.reading.clauses[cue.first] for cue in nulls)
    for cue in scene.cues:
        if cue.kind is not CueKind.NEGATION:
            continue
        if _about_exposure(cue, scene):
            turned = -turned
            used.append(cue)
        elif _reaches(cue, scene):
            by_clause[scene.reading.clauses[cue.first]] += 1
            used.append(cue)
    refutations = [cue for cue in scene.cues if cue.kind is CueKind.REFUTATION]
    denied = any(count % 2 for count in by_clause.values())
    if refutations and not (denied and _says_again(refutations, by_clause, scene)):
        denied = not denied
    return Denial(denied, turned, (*used, *refutations))


def _says_again(refutations: list[CueFound], by_clause: Counter[int], scene: Scene) -> bool:
    """Tell whether a refutation and a denial beside it say the same.

    "Scare debunked: it does not cause cancer" denies once. "No evidence that it does not"
    and the label "Myth: it does not work" deny the denial.
    """
    clauses = scene.reading.clauses
    apart = all(by_clause[clauses[cue.first]] % 2 == 0 for cue in refutations)
    label = any(
        cue.first == 0 and clauses[cue.last] != clauses[cue.last + 1]
        for cue in refutations
        if cue.last + 1 < len(clauses)
    )
    return apart and not label


def _about_exposure(cue: CueFound, scene: Scene) -> bool:
    if cue.text.casefold() in _WHOLE_SUBJECT:
        return False
    right_before = any(0 < each.first - cue.last <= 1 for each in scene.exposure.mentions)
    return right_before and any(each.first > cue.last for each in scene.directed)


def _reaches(cue: CueFound, scene: Scene) -> bool:
    """Tell whether the clause holds something to deny.

    That is a direction or a name that follows, or a direction right before with no name between
    ("link not substantiated"; but not "raises cancer in people who never smoked").
    """
    clauses = scene.reading.clauses
    clause = clauses[cue.first]
    names = [each for each in scene.reading.mentions if clauses[each.first] == clause]
    for each in scene.directed:
        if clauses[each.first] != clause:
            continue
        if each.last > cue.first:
            return True
        if not any(each.last < name.first < cue.first for name in names):
            return True
    moved_before = any(
        each.last < cue.first and clauses[each.first] == clause for each in scene.directed
    )
    after = [name for name in names if name.first > cue.last]
    return not moved_before and bool(after) and not _of_another(cue, after, scene)


def _of_another(cue: CueFound, after: list[Mention], scene: Scene) -> bool:
    """Tell whether a denial is about something beside the relation: "..., but not the brain"."""
    own = {*scene.exposure.mentions, *scene.outcome.mentions}
    complete = scene.exposure.mentions and scene.outcome.mentions
    return bool(complete) and own.isdisjoint(after) and all(each.last < cue.first for each in own)
