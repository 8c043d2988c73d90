"""Evidence: the findings of a proposition as two sides and a context, strongest first."""

from collections.abc import Mapping
from dataclasses import dataclass

from claims.base.schema import Finding, Proposition, Source
from claims.base.vocabulary import Bearing, Design, Stance

_RANK = {design: rank for rank, design in enumerate(Design)}


@dataclass(frozen=True, slots=True)
class Snippet:
    """A finding as shown, with the source that it cites."""

    finding: Finding
    source: Source


@dataclass(frozen=True, slots=True)
class Evidence:
    """Both sides of a proposition, seen from a headline.

    Attributes:
        supporting: What speaks for the headline, strongest first.
        opposing: What speaks against it, strongest first.
        context: What qualifies, strongest first.
        note: Which side is empty, in words; "" if none is.
    """

    supporting: tuple[Snippet, ...]
    opposing: tuple[Snippet, ...]
    context: tuple[Snippet, ...]
    note: str


NO_EVIDENCE = Evidence((), (), (), "No claim of the base was matched, so no evidence is shown.")


def both_sides(proposition: Proposition, sources: Mapping[str, Source], stance: Stance) -> Evidence:
    """Sort the findings of a proposition by the side they take.

    Quality decides the order, not the number of studies: by design, as `Design` lists them,
    then by participants, then by year, newest first, then by key. A retracted source comes last.

    Args:
        proposition: The record.
        sources: All sources, by key.
        stance: How the headline stands to it. For a denial the sides change places; a question
            is shown the sides of the statement.

    Returns:
        All findings, each in one place.
    """
    snippets = [Snippet(each, sources[each.source]) for each in proposition.findings]
    snippets.sort(key=_strength)
    held = {
        bearing: tuple(each for each in snippets if each.finding.bearing is bearing)
        for bearing in Bearing
    }
    sides = [held[Bearing.SUPPORTS], held[Bearing.OPPOSES]]
    if stance is Stance.DENIES:
        sides.reverse()
    return Evidence(sides[0], sides[1], held[Bearing.QUALIFIES], _note(sides, stance))


def _strength(snippet: Snippet) -> tuple[bool, int, int, int, str]:
    source = snippet.source
    return (
        source.retracted,
        _RANK[source.design],
        -(source.participants or 0),
        -(source.year or 0),
        snippet.finding.source,
    )


def _note(sides: list[tuple[Snippet, ...]], stance: Stance) -> str:
    what = "statement" if stance is Stance.ASKS else "headline"
    supporting, opposing = sides
    if not supporting and not opposing:
        return f"The base holds no finding that speaks plainly for or against this {what}."
    if not supporting:
        return f"The base holds no finding that supports this {what}."
    if not opposing:
        return f"The base holds no finding that opposes this {what}."
    return ""
