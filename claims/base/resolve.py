"""Resolve: every reference between records leads somewhere, and no two records say the same."""

from collections.abc import Iterator, Mapping

from claims.base.schema import Proposition, Relation, Source
from claims.base.words import Concept
from claims.errors import BaseError

_ROLES = ("exposure", "outcome", "population", "comparator")


def resolve(
    propositions: Mapping[str, Proposition],
    sources: Mapping[str, Source],
    concepts: Mapping[str, Concept],
) -> None:
    """Check the references of a whole base.

    Args:
        propositions: By id.
        sources: By key.
        concepts: By id.

    Raises:
        BaseError: A finding or a frequency cites no source of the base; a relation or a
            concept names no concept; concepts are broader than themselves; two propositions
            have the same statement or relation; a headline carries two labels.
    """
    _check_broader(concepts)
    for id_, proposition in propositions.items():
        for field, key in _cited(proposition):
            if key not in sources:
                raise BaseError(f"{id_}.yml: {field}", f"names no source: {key!r}")
        for field, name in named_concepts(proposition):
            if name not in concepts:
                raise BaseError(f"{id_}.yml: {field}", f"names no concept: {name!r}")
    _refuse_twins(propositions)


def _check_broader(concepts: Mapping[str, Concept]) -> None:
    for id_, concept in concepts.items():
        for broader in concept.broader:
            if broader not in concepts:
                raise BaseError(f"concepts: {id_}: broader", f"names no concept: {broader!r}")
        if id_ in ancestors(id_, concepts):
            raise BaseError(f"concepts: {id_}: broader", "leads back to itself")


def ancestors(id_: str, concepts: Mapping[str, Concept]) -> dict[str, int]:
    """Give all that a concept is a kind of, with the number of steps up to it.

    Args:
        id_: A concept.
        concepts: All of them, by id.

    Returns:
        Broader concept to the fewest steps, 1 or more; nearest first, then by id.
    """
    found: dict[str, int] = {}
    level, steps = list(concepts[id_].broader), 1
    while level:
        for each in sorted(level):
            found.setdefault(each, steps)
        above = {up for each in level if each in concepts for up in concepts[each].broader}
        level, steps = [each for each in above if each not in found], steps + 1
    return found


def parts(term: str) -> tuple[str, ...]:
    """Split a term of a relation into the concepts that must all be named."""
    return tuple(term.split(" + "))


def named_concepts(proposition: Proposition) -> Iterator[tuple[str, str]]:
    """Go through the concepts of the relations, as (field, concept id)."""
    relations = [("relation", proposition.relation)]
    relations += [(f"also.{at}", relation) for at, relation in enumerate(proposition.also)]
    for field, relation in relations:
        for role in _ROLES:
            for at, term in enumerate(getattr(relation, role)):
                for name in parts(term):
                    yield f"{field}.{role}.{at}", name


def _cited(proposition: Proposition) -> Iterator[tuple[str, str]]:
    for at, finding in enumerate(proposition.findings):
        yield f"findings.{at}.source", finding.source
    if proposition.frequency:
        yield "frequency.source", proposition.frequency.source


def _refuse_twins(propositions: Mapping[str, Proposition]) -> None:
    said: dict[str, str] = {}
    labelled: dict[str, tuple[str, str]] = {}
    related: dict[tuple[object, ...], str] = {}
    for id_, proposition in propositions.items():
        for field in ("statement", "opposite"):
            text = getattr(proposition, field).casefold()
            if text in said:
                raise BaseError(f"{id_}.yml: {field}", f"says the same as {said[text]}")
            said[text] = id_
        key = _key(proposition.relation)
        if key in related:
            raise BaseError(f"{id_}.yml: relation", f"is the same as that of {related[key]}")
        related[key] = id_
        for at, headline in enumerate(proposition.headlines):
            text, label = headline.text.casefold(), (id_, headline.stance)
            if labelled.setdefault(text, label) != label:
                raise BaseError(
                    f"{id_}.yml: headlines.{at}.text",
                    f"has another label in {labelled[text][0]}: {labelled[text][1]}",
                )


def _key(relation: Relation) -> tuple[object, ...]:
    return (
        relation.direction,
        *(frozenset(getattr(relation, role)) for role in _ROLES),
    )
