"""Search: claims in the shape of Google's `claims:search`.

That shape cannot say "the opposite of". So every claim stands twice, as its statement and as its
opposite, each with its own rating, the way round that the query has it first.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from api.claimreview.feed import changed_since
from api.claimreview.write import review
from api.google.query import SearchQuery
from api.requests import ClaimsQuery
from api.service import Service
from api.site import Site
from claims.base.schema import Proposition
from claims.base.vocabulary import Stance
from claims.elsewhere import Review, Told
from claims.errors import UnreadableHeadline

WHY = 60
"""Most characters of the reason that follows the word of a rating."""
WORDS_MAX = 100
"""Longest query that is looked for word by word; longer ones are headlines."""


class Entry(NamedTuple):
    """One claim with one review, and what the filters ask of it."""

    site: str
    reviewed: date | None
    shown: dict[str, Any]


def search(
    query: SearchQuery, service: Service, site: Site, *, today: date
) -> list[dict[str, Any]]:
    """Find claims.

    First come those that the engine takes the query to be about, then what other publishers
    have rated of the same, then claims that hold all words of the query; without a query all,
    newest reviews first.

    Args:
        query: What is searched for, and the filters.
        service: The base.
        site: Who publishes it.
        today: The day from which ages count.

    Returns:
        All claims in Google's shape, best first.
    """
    if query.language.partition("-")[0].casefold() not in {"", "en"}:
        return []
    publisher = _host(query.publisher)
    oldest = today - timedelta(query.max_age) if query.max_age is not None else date.min
    return [
        each.shown
        for each in _entries(query.query, service, site)
        if publisher in {"", each.site} and (each.reviewed or date.max) >= oldest
    ]


def _entries(query: str, service: Service, site: Site) -> Iterator[Entry]:
    if not query.strip():
        for claim in changed_since(service.checker.base, None):
            yield from _pair(claim, Stance.AFFIRMS, service, site)
        return
    understood, told = _understood(query, service)
    for claim, stance in understood:
        yield from _pair(claim, stance, service, site)
    yield from (_theirs(each.review) for each in told)
    seen = {claim.id for claim, _ in understood}
    for claim in _worded(query, service):
        if claim.id not in seen:
            yield from _pair(claim, Stance.AFFIRMS, service, site)


def _pair(claim: Proposition, stance: Stance, service: Service, site: Site) -> Iterator[Entry]:
    yield ours(claim, _SIDE[stance], service, site)
    yield ours(claim, _OTHER[_SIDE[stance]], service, site)


_SIDE = {
    Stance.AFFIRMS: Stance.AFFIRMS,
    Stance.DENIES: Stance.DENIES,
    Stance.ASKS: Stance.AFFIRMS,
}
_OTHER = {Stance.AFFIRMS: Stance.DENIES, Stance.DENIES: Stance.AFFIRMS}


def ours(claim: Proposition, stance: Stance, service: Service, site: Site) -> Entry:
    """Show one side of a claim of the base."""
    shown = review(claim, stance, service.checker.base, site)
    rating = shown["reviewRating"]
    host = _host(site.address)
    answer = {
        "publisher": {"name": site.publisher, "site": host},
        "url": shown["url"],
        "title": claim.statement,
        "reviewDate": _moment(claim.reviewed),
        "textualRating": f"{rating['alternateName']}: {_short(rating['ratingExplanation'])}",
        "languageCode": "en",
    }
    text = shown["itemReviewed"]["text"]
    return Entry(host, claim.reviewed, {"text": text, "claimReview": [answer]})


def _theirs(found: Review) -> Entry:
    """Show what another publisher has rated, without what is not known."""
    host = _host(found.url)
    answer = {
        "publisher": {"name": found.publisher, "site": host},
        "url": found.url,
        "reviewDate": found.reviewed and _moment(found.reviewed),
        "textualRating": found.rating,
        "languageCode": "en",
    }
    claim = {
        "text": found.text,
        "claimant": found.claimant,
        "claimDate": found.claimed and _moment(found.claimed),
        "claimReview": [{key: value for key, value in answer.items() if value}],
    }
    newest = max((each for each in (found.reviewed, found.claimed) if each), default=None)
    return Entry(host, newest, {key: value for key, value in claim.items() if value})


def _understood(
    query: str, service: Service
) -> tuple[list[tuple[Proposition, Stance]], tuple[Told, ...]]:
    """Give the claims that the engine takes a query to be about, and what others rated of it."""
    try:
        verdict = service.checker.check(query)
    except UnreadableHeadline:
        return [], ()
    found = [(each.proposition, each.stance or Stance.AFFIRMS) for each in verdict.alternatives]
    if verdict.proposition:
        found.insert(0, (verdict.proposition, verdict.stance or Stance.AFFIRMS))
    return found, service.elsewhere.find(verdict)


def _worded(query: str, service: Service) -> Sequence[Proposition]:
    words = query.strip()
    if len(words) > WORDS_MAX:
        return ()
    return service.listing.page(ClaimsQuery(q=words, limit=100)).claims


def _host(address: str) -> str:
    """Give a host without protocol, port and `www`."""
    host = urlsplit(address if "//" in address else f"//{address}").hostname or ""
    return host.removeprefix("www.")


def _moment(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _short(text: str) -> str:
    if len(text) <= WHY:
        return text
    return f"{text[:WHY].rpartition(' ')[0].rstrip(',;:.')}\N{HORIZONTAL ELLIPSIS}"
