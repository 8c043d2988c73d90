"""Rules: what Google's Fact Check tools ask of a ClaimReview, checked before anyone else does.

Source: https://developers.google.com/search/docs/appearance/structured-data/factcheck, read
2026-11-24. Google Search phases the markup out; its Fact Check Explorer goes on reading it.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from api.claimreview.write import SHORT, Review, reviews
from api.site import Site
from claims.base.load import Base
from claims.base.remark import Found, Remark
from claims.base.vocabulary import Rating
from claims.verdict import label_of

_ANCHORS = {"", "statement", "opposite"}
"""Fragments that a claim's page has."""
_VERDICTS = re.compile(rf"\b({'|'.join(label_of(each) for each in Rating)})\s*[:!]", re.IGNORECASE)


def short_claim(review: Review, _: Site) -> Found:
    """The claim fits into one line of a telephone, and gives no verdict itself."""
    text = review["claimReviewed"]
    if not text.strip():
        yield "claimReviewed", "is empty"
    if len(text) > SHORT:
        yield "claimReviewed", f"has {len(text)} characters; {SHORT} is the limit"
    if _VERDICTS.search(text):
        yield "claimReviewed", "gives the verdict away"


def rating_in_words(review: Review, _: Site) -> Found:
    """The rating has a word; its number, if there is one, lies on its scale."""
    rating: dict[str, Any] = review["reviewRating"]
    if not rating.get("alternateName"):
        yield "reviewRating.alternateName", "is missing"
    if "ratingValue" in rating:
        worst, value, best = (rating[key] for key in ("worstRating", "ratingValue", "bestRating"))
        if not 1 <= worst < best or not worst <= value <= best:
            yield "reviewRating.ratingValue", f"{value} is not from {worst} to {best}, 1 or more"


def own_address(review: Review, site: Site) -> Found:
    """The address is on the publisher's own site and leads to a place of the page."""
    address, home = urlsplit(review["url"]), urlsplit(site.address)
    if address.hostname != home.hostname:
        yield "url", "is on another site"
    if address.fragment not in _ANCHORS:
        yield "url", f"#{address.fragment} is no place of the page"


def author_named(review: Review, _: Site) -> Found:
    """Whoever reviews or claims has a name."""
    claimant = review["itemReviewed"].get("author")
    if not review.get("author", {}).get("name"):
        yield "author", "has no name"
    if claimant is not None and not claimant.get("name"):
        yield "itemReviewed.author", "has no name"


def dates_readable(review: Review, _: Site) -> Found:
    """Dates are ISO 8601."""
    for field in ("datePublished", "dateModified"):
        try:
            date.fromisoformat(review[field])
        except ValueError:
            yield field, "is no ISO date"


RULES: tuple[Callable[[Review, Site], Found], ...] = (
    short_claim,
    rating_in_words,
    own_address,
    author_named,
    dates_readable,
)


def lint_reviews(base: Base, site: Site) -> Iterator[Remark]:
    """Look at every review that would be published.

    Args:
        base: The claim base.
        site: Under whose name, and where.

    Yields:
        What Google would reject or cut, by record and field.
    """
    if urlsplit(site.address).scheme != "https":
        yield Remark("PRESSCHECK_PUBLIC_URL", "reviews have to be published under https")
    for claim in base.propositions.values():
        place = f"{base.topic_of[claim.id]}/{claim.id}.yml: claimreview"
        named = zip(("statement", "opposite"), reviews(claim, base, site), strict=True)
        for name, review in named:
            for field, problem in faults(review, site):
                yield Remark(f"{place}.{name}.{field}", problem)


def faults(review: Review, site: Site) -> Found:
    """Give everything that the rules find in one review: field and problem."""
    for rule in RULES:
        yield from rule(review, site)
