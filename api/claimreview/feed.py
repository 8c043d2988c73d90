"""Feed: the reviews of many claims as one DataFeed, a piece at a time.

Source: https://schema.org/DataFeed, in the form of the Data Commons ClaimReview feed: `item` is
a list of reviews.
"""

from collections.abc import Iterator
from datetime import date

import orjson

from api.claimreview.write import CONTEXT, reviews
from api.site import Site
from claims.base.load import Base
from claims.base.schema import Proposition


def changed_since(base: Base, since: date | None) -> list[Proposition]:
    """Give the claims that were reviewed on a day or after it, newest first, then by id."""
    found = [each for each in base.propositions.values() if not since or each.reviewed >= since]
    return sorted(found, key=lambda each: (-each.reviewed.toordinal(), each.id))


def newest(claims: list[Proposition], base: Base) -> date:
    """Give the day of the newest review among some claims; of the base, if there are none."""
    return max((each.reviewed for each in claims), default=base.reviewed)


def pieces(claims: list[Proposition], base: Base, site: Site) -> Iterator[bytes]:
    """Write a DataFeed.

    Args:
        claims: What stands in it, in this order.
        base: The base that they stand in.
        site: Who publishes it.

    Yields:
        The JSON-LD document in pieces: its start, then a claim at a time, then its end.
    """
    head = {
        "@context": CONTEXT,
        "@type": "DataFeed",
        "name": f"Claim reviews by {site.publisher}",
        "url": f"{site.address}/v1/feed/claimreview",
        "dateModified": _moment(newest(claims, base)),
    }
    yield orjson.dumps(head)[:-1] + b',"dataFeedElement":['
    for at, claim in enumerate(claims):
        yield (b"," if at else b"") + orjson.dumps(_item(claim, base, site))
    yield b"]}"


def _item(claim: Proposition, base: Base, site: Site) -> dict[str, object]:
    return {
        "@type": "DataFeedItem",
        "dateCreated": _moment(claim.reviewed),
        "dateModified": _moment(claim.reviewed),
        "url": site.page(claim.id),
        "item": list(reviews(claim, base, site)),
    }


def _moment(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
