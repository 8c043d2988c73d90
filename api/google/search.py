"""Search: claims in the shape of Google's `claims:search`.

That shape cannot say "the opposite of". So every claim stands twice, as its statement and as its
opposite, each with its own rating, the way round that the query has it first.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlsplit

from api.claimreview.feed import changed_since
from api.claimreview.write import review
from api.google.query import SearchQuery
from api.requests import ClaimsQuery
from api.service import Service
from api.site import Site
from claims.base.schema import Proposition
from claims.base.vocabulary import Stance
from claims.errors import UnreadableHeadline

WHY = 60
"""Most characters of the reason that follows the word of a rating."""
WORDS_MAX = 100
"""Longest query that is looked for word by word; longer ones are headlines."""

Entry = dict[str, Any]


def search(query: SearchQuery, service: Service, site: Site, *, today: date) -> list[Entry]:
    """Find claims.

    First come those that the engine takes the query to be about, then those that hold all its
    words; without a query all, newest reviews first.

    Args:
        query: What is searched for, and the filters.
        service: The base.
        site: Who publishes it.
        today: The day from which ages count.

    Returns:
        All entries, best first.
    """
    language = query.language.partition("-")[0].casefold()
    if language not in {"", "en"} or not _published_by(query.publisher, site):
        return []
    return [
        entry(claim, each, service, site)
        for claim, stance in _found(query.query, service)
        if query.max_age is None or today - claim.reviewed <= timedelta(query.max_age)
        for each in _both(stance)
    ]


def entry(claim: Proposition, stance: Stance, service: Service, site: Site) -> Entry:
    """Show one side of a claim as a `Claim` of Google's with one `ClaimReview`."""
    shown = review(claim, stance, service.checker.base, site)
    rating = shown["reviewRating"]
    told = f"{rating['alternateName']}: {_short(rating['ratingExplanation'])}"
    return {
        "text": shown["itemReviewed"]["text"],
        "claimReview": [
            {
                "publisher": {"name": site.publisher, "site": _host(site.address)},
                "url": shown["url"],
                "title": claim.statement,
                "reviewDate": f"{claim.reviewed.isoformat()}T00:00:00Z",
                "textualRating": told,
                "languageCode": "en",
            }
        ],
    }


def _found(query: str, service: Service) -> Iterator[tuple[Proposition, Stance]]:
    base = service.checker.base
    if not query.strip():
        yield from ((each, Stance.AFFIRMS) for each in changed_since(base, None))
        return
    seen = set[str]()
    for claim, stance in (*_understood(query, service), *_worded(query, service)):
        if claim.id not in seen:
            seen.add(claim.id)
            yield claim, stance


def _understood(query: str, service: Service) -> Iterator[tuple[Proposition, Stance]]:
    try:
        verdict = service.checker.check(query)
    except UnreadableHeadline:
        return
    if verdict.proposition:
        yield verdict.proposition, verdict.stance or Stance.AFFIRMS
    for each in verdict.alternatives:
        yield each.proposition, each.stance or Stance.AFFIRMS


def _worded(query: str, service: Service) -> Iterator[tuple[Proposition, Stance]]:
    words = query.strip()
    if len(words) <= WORDS_MAX:
        page = service.listing.page(ClaimsQuery(q=words, limit=100))
        yield from ((each, Stance.AFFIRMS) for each in page.claims)


def _both(stance: Stance) -> tuple[Stance, Stance]:
    if stance is Stance.DENIES:
        return Stance.DENIES, Stance.AFFIRMS
    return Stance.AFFIRMS, Stance.DENIES


def _published_by(wanted: str, site: Site) -> bool:
    return not wanted or _host(wanted) == _host(site.address)


def _host(address: str) -> str:
    """Give a host without protocol, port and `www`."""
    host = urlsplit(address if "//" in address else f"//{address}").hostname or ""
    return host.removeprefix("www.")


def _short(text: str) -> str:
    if len(text) <= WHY:
        return text
    return f"{text[:WHY].rpartition(' ')[0].rstrip(',;:.')}\N{HORIZONTAL ELLIPSIS}"
