"""Retrieval: how often the right one of many claims without structure is found first.

Three files: claims, JSON Lines with `id`, `text` and perhaps `title`; queries, JSON Lines with
`id` and `text`; and what is right, tab-separated: the id of a query, the id of a claim.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import fmean
from time import perf_counter
from typing import NamedTuple

from claims.evaluate.labelled import Row, UnreadableFile, lines, read_rows
from claims.evaluate.measures import Timing, timing
from claims.unstructured.claim import TextClaim
from claims.unstructured.index import TextIndex

DEPTH = 5
"""How many claims a person looks at: the depth of the measure that is published most."""
FOUND = 100
"""Deeper than this, a claim counts as not found."""


class ClaimRow(Row):
    """A claim to be found."""

    id: str
    title: str = ""


class Query(Row):
    """A message whose claim is to be found."""

    id: str


class Retrieval(NamedTuple):
    """What was measured, each from 0 to 1, over all queries.

    Attributes:
        precision: Mean average precision of the first `DEPTH` claims.
        first: Mean average precision of the first claim alone.
        reciprocal: Mean of 1 / the place of the first right claim.
        timing: How long the queries took.
    """

    precision: float
    first: float
    reciprocal: float
    timing: Timing | None


def read_claims(path: Path) -> tuple[TextClaim, ...]:
    """Read the claims.

    Raises:
        UnreadableFile: The file cannot be read or holds no row, or a line does not fit.
    """
    return tuple(TextClaim(row.id, row.text, row.title) for row in read_rows(path, ClaimRow))


def read_right(path: Path) -> dict[str, frozenset[str]]:
    """Read which claims are right for each query.

    Raises:
        UnreadableFile: The file cannot be read or holds no row, or a line has not two fields.
    """
    found: dict[str, set[str]] = {}
    for number, line in lines(path):
        fields = line.split("\t")
        if len(fields) != 2 or not all(field.strip() for field in fields):
            raise UnreadableFile(f"{path}:{number}", "is not a query, one tab and a claim")
        found.setdefault(fields[0].strip(), set()).add(fields[1].strip())
    return {query: frozenset(claims) for query, claims in found.items()}


def retrieve(
    index: TextIndex,
    queries: Sequence[Query],
    right: Mapping[str, frozenset[str]],
    *,
    tick: Callable[[], None] = lambda: None,
) -> Retrieval:
    """Find the claims of every query and compare.

    A claim that was given twice in the same words counts as found when either is: it is the
    same claim, and the index shows it once.

    Args:
        index: What is measured.
        queries: One or more, each with a right claim.
        right: Ids of the right claims, by id of query.
        tick: Called after each query.

    Returns:
        The measures.
    """
    places, seconds = [], []
    for query in queries:
        wanted = {index.same.get(id_, id_) for id_ in right[query.id]}
        start = perf_counter()
        hits = index.find(query.text, limit=FOUND)
        seconds.append(perf_counter() - start)
        places.append(([hit.claim.id in wanted for hit in hits], len(wanted)))
        tick()
    return Retrieval(
        precision=fmean(average_precision(*each, DEPTH) for each in places),
        first=fmean(average_precision(*each, 1) for each in places),
        reciprocal=fmean(1 / (hits.index(True) + 1) if True in hits else 0 for hits, _ in places),
        timing=timing(seconds),
    )


def average_precision(hits: Sequence[bool], wanted: int, depth: int) -> float:
    """Average the precision at the place of each right claim among the first.

    Args:
        hits: For each claim found, best first, whether it is right.
        wanted: How many claims are right; 1 or more.
        depth: How many are looked at.

    Returns:
        The sum of the precisions over the most that could have been found, 0 to 1.

    Source:
        Barron-Cedeno et al. (2020), "Overview of CheckThat! 2020", CLEF, section on Task 2.
    """
    right = [at for at, hit in enumerate(hits[:depth]) if hit]
    return sum((n + 1) / (at + 1) for n, at in enumerate(right)) / min(wanted, depth)
