"""Read: a file of any known form into reviews, with a line of report for each record.

Forms: a schema.org DataFeed, ClaimReview as JSON-LD (one, a list, or a graph), an HTML page with
JSON-LD in it, and the answer of Google's `claims:search`. A file that is none of them is refused
as a whole.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from api.imports.html import blocks
from api.imports.record import Mended, Refused, read_google, read_review
from claims.elsewhere import Review

_TRAILING = re.compile(r",(\s*[}\]])")
DEPTH = 12
"""Levels of nesting that are searched for reviews; no real feed has more than six."""


class Unreadable(Exception):  # noqa: N818 - it is an answer, not a failure
    """A file that is none of the forms; the message says why."""


@dataclass(frozen=True, slots=True)
class Line:
    """What came of one record.

    Attributes:
        where: File and place in it, as `feed.json: dataFeedElement[3].item[0]`.
        review: What was taken; None if it was refused.
        notes: What was mended, or why it was refused.
    """

    where: str
    review: Review | None
    notes: tuple[str, ...]

    def __str__(self) -> str:
        """Tell it in one line."""
        if self.review is None:
            return f"{self.where}: refused: {'; '.join(self.notes)}"
        if self.notes:
            return f"{self.where}: mended: {'; '.join(self.notes)}"
        return f"{self.where}: taken"


class _Found(NamedTuple):
    place: str
    read: Callable[[], Mended]


def read_file(name: str, content: bytes) -> list[Line]:
    """Read every review of a file.

    Args:
        name: Name of the file, for the report.
        content: Its bytes.

    Returns:
        A line for each record that is, or should be, a review; in order.

    Raises:
        Unreadable: The file is none of the forms, or holds no review.
    """
    text, notes = _decoded(content)
    lines = [
        line for place, value in _documents(text) for line in _lines(name, place, value, notes)
    ]
    if not lines:
        raise Unreadable("holds no ClaimReview")
    return lines


def _lines(name: str, place: str, value: object, notes: tuple[str, ...]) -> Iterator[Line]:
    for found in _records(value, place, None, 0):
        where = f"{name}: {found.place or 'the whole'}"
        try:
            mended = found.read()
        except Refused as refused:
            yield Line(where, None, (str(refused),))
        else:
            yield Line(where, mended.review, (*notes, *mended.notes))


def _decoded(content: bytes) -> tuple[str, tuple[str, ...]]:
    if b"\x00" in content[:1_000]:
        raise Unreadable("is no text")
    try:
        return content.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace"), ("the file was read as Windows-1252",)


def _documents(text: str) -> Iterator[tuple[str, object]]:
    """Give every JSON document of a file, with its place."""
    start = text.lstrip()[:1]
    if start in {"{", "["}:
        yield "", _parsed(text)
        return
    if start != "<":
        raise Unreadable("is neither JSON nor HTML")
    for at, block in enumerate(blocks(text)):
        place = f"line {block.line}, script[{at}]"
        try:
            yield place, _parsed(block.text)
        except Unreadable as error:
            if "ClaimReview" in block.text:
                yield place, Refused(str(error))


def _parsed(text: str) -> object:
    """Parse JSON; control characters in strings and commas before a bracket are forgiven."""
    try:
        return json.loads(text, strict=False)
    except RecursionError:
        raise Unreadable("is nested too deep") from None
    except ValueError:
        pass
    try:
        return json.loads(_TRAILING.sub(r"\1", text), strict=False)
    except RecursionError:
        raise Unreadable("is nested too deep") from None
    except ValueError as error:
        raise Unreadable(f"is no JSON: {error}") from None


def _records(value: object, place: str, url: object, depth: int) -> Iterator[_Found]:
    """Walk through a document; give a reader for each record that it holds."""
    if depth > DEPTH:
        yield _refusing(place, "is nested too deep")
    elif isinstance(value, Refused):
        yield _refusing(place, str(value))
    elif isinstance(value, list):
        for at, each in enumerate(value):
            yield from _records(each, f"{place}[{at}]", url, depth + 1)
    elif isinstance(value, dict):
        yield from _in_object(value, place, url, depth)


def _in_object(value: dict[str, Any], place: str, url: object, depth: int) -> Iterator[_Found]:
    if _is_review(value):
        yield _Found(place, lambda: read_review(value, url))
    elif "claims" in value and "@type" not in value:
        yield from _google(value["claims"], _under(place, "claims"))
    elif "dataFeedElement" in value:
        elements = value["dataFeedElement"]
        for at, each in enumerate(elements if isinstance(elements, list) else [elements]):
            yield from _element(each, f"{_under(place, 'dataFeedElement')}[{at}]", depth + 1)
    else:
        for key in ("@graph", "item", "mainEntity", "review", "hasPart", "subjectOf"):
            if key in value:
                yield from _records(value[key], _under(place, key), url, depth + 1)


def _element(element: object, place: str, depth: int) -> Iterator[_Found]:
    """Give the records of one element of a DataFeed; an empty one is told, not passed over."""
    if not isinstance(element, dict):
        yield _refusing(place, "is no object")
    elif _is_review(element):
        yield _Found(place, lambda: read_review(element))
    elif not element.get("item"):
        yield _refusing(f"{place}.item", "is empty")
    else:
        found = list(_records(element["item"], f"{place}.item", element.get("url"), depth + 1))
        yield from found or [_refusing(f"{place}.item", "is no ClaimReview")]


def _google(claims: object, place: str) -> Iterator[_Found]:
    for at, claim in enumerate(claims if isinstance(claims, list) else [claims]):
        here = f"{place}[{at}]"
        reviews = claim.get("claimReview") if isinstance(claim, dict) else None
        held = reviews if isinstance(reviews, list) else [reviews]
        if not isinstance(claim, dict) or not reviews:
            yield _refusing(here, "has no claimReview")
            continue
        for number, review in enumerate(held):
            where = f"{here}.claimReview[{number}]"
            if isinstance(review, dict):
                yield _reading_google(where, claim, review)
            else:
                yield _refusing(where, "is no object")


def _reading_google(place: str, claim: dict[str, Any], review: dict[str, Any]) -> _Found:
    return _Found(place, lambda: read_google(claim, review))


def _refusing(place: str, why: str) -> _Found:
    def refuse() -> Mended:
        raise Refused(why)

    return _Found(place, refuse)


def _is_review(value: dict[str, Any]) -> bool:
    kinds = value.get("@type", "claimReviewed" in value and "ClaimReview")
    held = kinds if isinstance(kinds, list) else [kinds]
    return any(re.split(r"[:/#]", str(each))[-1] == "ClaimReview" for each in held)


def _under(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key
