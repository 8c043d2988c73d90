"""Walk: from a document to the records in it, each with its place.

Source: https://schema.org/DataFeed and ClaimReview; Google's factchecktools.v1alpha1.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from api.imports.record import Mended, Refused, read_google, read_review

DEPTH = 12
"""Levels of nesting that are searched for reviews; no real feed has more than six."""


class Found(NamedTuple):
    """A record, and how to read it: the reader raises `Refused` if it cannot be taken."""

    place: str
    read: Callable[[], Mended]


def records(value: object, place: str, url: object = None, depth: int = 0) -> Iterator[Found]:
    """Walk through a document.

    Args:
        value: Any JSON value, or the reason why it could not be parsed.
        place: Where it stands.
        url: Address of what holds it.
        depth: How deep it stands.

    Yields:
        Every record that is a review, or stands where one should, in order.
    """
    if depth > DEPTH:
        yield _refusing(place, "is nested too deep")
    elif isinstance(value, Refused):
        yield _refusing(place, str(value))
    elif isinstance(value, list):
        for at, each in enumerate(value):
            yield from records(each, f"{place}[{at}]", url, depth + 1)
    elif isinstance(value, dict):
        yield from _in_object(value, place, url, depth)


def _in_object(value: dict[str, Any], place: str, url: object, depth: int) -> Iterator[Found]:
    if _is_review(value):
        yield Found(place, lambda: read_review(value, url))
    elif "claims" in value and "@type" not in value:
        yield from _google(value["claims"], _under(place, "claims"))
    elif "dataFeedElement" in value:
        elements = value["dataFeedElement"]
        for at, each in enumerate(elements if isinstance(elements, list) else [elements]):
            yield from _element(each, f"{_under(place, 'dataFeedElement')}[{at}]", depth + 1)
    else:
        for key in ("@graph", "item", "mainEntity", "review", "hasPart", "subjectOf"):
            if key in value:
                yield from records(value[key], _under(place, key), url, depth + 1)


def _element(element: object, place: str, depth: int) -> Iterator[Found]:
    """Give the records of one element of a DataFeed; an empty one is told, not passed over."""
    if not isinstance(element, dict):
        yield _refusing(place, "is no object")
    elif _is_review(element):
        yield Found(place, lambda: read_review(element))
    elif not element.get("item"):
        yield _refusing(f"{place}.item", "is empty")
    else:
        found = list(records(element["item"], f"{place}.item", element.get("url"), depth + 1))
        yield from found or [_refusing(f"{place}.item", "is no ClaimReview")]


def _google(claims: object, place: str) -> Iterator[Found]:
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


def _reading_google(place: str, claim: dict[str, Any], review: dict[str, Any]) -> Found:
    return Found(place, lambda: read_google(claim, review))


def _refusing(place: str, why: str) -> Found:
    def refuse() -> Mended:
        raise Refused(why)

    return Found(place, refuse)


def _is_review(value: dict[str, Any]) -> bool:
    kinds = value.get("@type", "claimReviewed" in value and "ClaimReview")
    held = kinds if isinstance(kinds, list) else [kinds]
    return any(re.split(r"[:/#]", str(each))[-1] == "ClaimReview" for each in held)


def _under(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key
