"""Record: one review as it stood in a feed, mended, or refused with the reason.

A record is taken whole or not at all. It needs what must be told along: the claim's wording, the
rating in words, who gave it, and an address where it can be read.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from api.imports.fields import (
    TEXT_MAX,
    Notes,
    address_of,
    date_of,
    host_of,
    names_of,
    object_of,
    text_of,
)
from claims.elsewhere import Review

RATING_MAX = 200


class Refused(Exception):
    """A record that cannot be taken; the message is field and reason."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A review that was taken, and what had to be mended for it."""

    review: Review
    notes: tuple[str, ...]


def read_review(record: Mapping[str, Any], fallback_url: object = None) -> Mended:
    """Read one ClaimReview object.

    Args:
        record: The object, whatever stands in it.
        fallback_url: Address of what holds it, should it have none of its own.

    Returns:
        The review.

    Raises:
        Refused: Something that it needs is missing.
    """
    notes = Notes()
    _english(text_of(record.get("inLanguage"), "inLanguage", notes))
    item = object_of(record.get("itemReviewed"), "itemReviewed", notes)
    url = _url(record, fallback_url, notes)
    review = Review(
        url=url,
        text=_claim(record, item, notes),
        rating=_rating(record.get("reviewRating"), notes),
        publisher=_publisher(record, url, notes),
        claimant=names_of(item.get("author") or item.get("creator"), "itemReviewed.author", notes),
        claimed=date_of(item.get("datePublished"), "itemReviewed.datePublished", notes),
        reviewed=date_of(
            record.get("datePublished") or record.get("dateModified"), "datePublished", notes
        ),
    )
    return Mended(review, tuple(dict.fromkeys(notes)))


def read_google(claim: Mapping[str, Any], review: Mapping[str, Any]) -> Mended:
    """Read one review of a claim of Google's `claims:search`.

    Args:
        claim: The claim, whatever stands in it.
        review: One of its reviews.

    Returns:
        The review.

    Raises:
        Refused: Something that it needs is missing.
    """
    as_linked = {
        "url": review.get("url"),
        "claimReviewed": claim.get("text"),
        "reviewRating": {"alternateName": review.get("textualRating")},
        "author": review.get("publisher"),
        "datePublished": review.get("reviewDate"),
        "inLanguage": review.get("languageCode"),
        "itemReviewed": {"author": claim.get("claimant"), "datePublished": claim.get("claimDate")},
    }
    return read_review(as_linked)


def _english(language: str | None) -> None:
    primary = (language or "en").replace("_", "-").partition("-")[0].casefold()
    if primary not in {"en", "eng", "english"}:
        raise Refused(f"inLanguage is {primary[:20]!r}; only English can be read")


def _claim(record: Mapping[str, Any], item: Mapping[str, Any], notes: Notes) -> str:
    text = text_of(record.get("claimReviewed"), "claimReviewed", notes)
    if text is None:
        text = text_of(item.get("text") or item.get("name"), "itemReviewed.text", notes)
        notes.add("claimReviewed", "was taken from itemReviewed")
    if text is None or not any(each.isalpha() for each in text):
        raise Refused("claimReviewed is missing, and itemReviewed has no text")
    if len(text) > TEXT_MAX:
        raise Refused(f"claimReviewed has {len(text)} characters; {TEXT_MAX} is the limit")
    return text


def _rating(value: object, notes: Notes) -> str:
    rating = object_of(value, "reviewRating", notes)
    for key in ("alternateName", "name", "ratingExplanation", "description"):
        text = text_of(rating.get(key), f"reviewRating.{key}", notes)
        if text:
            if key not in {"alternateName", "name"}:
                notes.add("reviewRating", f"was taken from {key}")
            return text[:RATING_MAX]
    number = text_of(rating.get("ratingValue"), "reviewRating.ratingValue", notes)
    best = text_of(rating.get("bestRating"), "reviewRating.bestRating", notes)
    if number is None or best is None:
        raise Refused("reviewRating has neither a word nor a number with its scale")
    notes.add("reviewRating", "had a number only")
    return f"{number} of {best}"[:RATING_MAX]


def _url(record: Mapping[str, Any], fallback: object, notes: Notes) -> str:
    url = address_of(record.get("url"), "url", notes)
    for field, value in (("@id", record.get("@id")), ("the item's url", fallback)):
        if url is None:
            url = address_of(value, field, notes)
            if url:
                notes.add("url", f"was taken from {field}")
    if url is None:
        raise Refused("url is missing or no http address")
    return url


def _publisher(record: Mapping[str, Any], url: str, notes: Notes) -> str:
    name = names_of(record.get("author"), "author", notes)
    if name is None:
        name = names_of(record.get("publisher"), "publisher", notes)
    if name is None:
        notes.add("author", "was missing; the site stands for it")
    return name or host_of(url)
