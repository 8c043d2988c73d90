"""Rules about what records share: sources that nobody cites, names with two meanings.

Each rule takes the base and gives (where, problem) pairs.
"""

from collections import defaultdict

from claims.base.load import Base
from claims.base.remark import Found
from claims.base.resolve import ancestors, named_concepts
from claims.text import Normaliser


def sources_cited(base: Base) -> Found:
    """A source that nobody cites is either forgotten evidence or litter."""
    cited = {
        finding.source
        for proposition in base.propositions.values()
        for finding in proposition.findings
    }
    for key in base.sources:
        if key not in cited:
            yield f"sources: {key}", "is cited by no finding"


def sources_dated(base: Base) -> Found:
    """Without a year nobody can tell what came after it."""
    for key, source in base.sources.items():
        if source.year is None:
            yield f"sources: {key}", "has no year: complete it, or cite another source"


def names_once(base: Base) -> Found:
    """A name with two meanings makes every headline that uses it ambiguous."""
    stems = Normaliser(base.spelling, base.unstemmed).stems
    holders: defaultdict[tuple[str, ...], dict[str, str]] = defaultdict(dict)
    for id_, concept in base.concepts.items():
        for name in (*concept.names, *concept.opposites):
            holders[stems(name)].setdefault(id_, name)
    for held in holders.values():
        if len(held) > 1:
            (first, name), *others = held.items()
            also = ", ".join(other for other, _ in others)
            yield f"concepts: {first}", f"shares the name {name!r} with {also}"


def concepts_used(base: Base) -> Found:
    """A concept that no relation reaches, up or down, finds nothing."""
    named = {
        concept
        for proposition in base.propositions.values()
        for _, concept in named_concepts(proposition)
    }
    above = {id_: set(ancestors(id_, base.concepts)) for id_ in base.concepts}
    reached = named.union(*(above[id_] for id_ in named))
    for id_, concept in base.concepts.items():
        if id_ not in reached and not above[id_] & named and not concept.purpose:
            yield (
                f"concepts: {id_}",
                "stands in no relation, nor does anything that it is a kind of",
            )
