"""Atom: the claims that were reviewed last, for feed readers. Source: RFC 4287."""

from xml.etree import ElementTree

from api.claimreview.feed import newest
from api.site import Site
from claims.base.load import Base
from claims.base.schema import Proposition
from claims.verdict import label_of

NAMESPACE = "http://www.w3.org/2005/Atom"
PATH = "/v1/feed/changes.atom"


def atom(claims: list[Proposition], base: Base, site: Site) -> bytes:
    """Write an Atom feed.

    Args:
        claims: Its entries, in this order.
        base: The base that they stand in.
        site: Who publishes it.

    Returns:
        The feed as UTF-8.
    """
    feed = ElementTree.Element("feed", xmlns=NAMESPACE)
    _add(feed, "id", f"{site.address}{PATH}")
    _add(feed, "title", f"{site.publisher}: claims reviewed")
    _add(feed, "updated", f"{newest(claims, base).isoformat()}T00:00:00Z")
    _add(feed, "link", rel="self", type="application/atom+xml", href=f"{site.address}{PATH}")
    _add(feed, "link", rel="alternate", type="text/html", href=f"{site.address}/claims")
    _add(_add(feed, "author"), "name", site.publisher)
    for claim in claims:
        _entry(feed, claim, base, site)
    text: bytes = ElementTree.tostring(feed, encoding="utf-8", xml_declaration=True)
    return text


def _entry(
    feed: ElementTree.Element, claim: Proposition, base: Base, site: Site
) -> ElementTree.Element:
    entry = _add(feed, "entry")
    topic = base.topic_of[claim.id]
    _add(entry, "id", site.page(claim.id))
    _add(entry, "title", claim.statement)
    _add(entry, "updated", f"{claim.reviewed.isoformat()}T00:00:00Z")
    _add(entry, "link", rel="alternate", type="text/html", href=site.page(claim.id))
    _add(entry, "category", term=topic, label=base.topics[topic].title)
    _add(entry, "summary", f"{label_of(claim.affirmed.rating)}. {claim.affirmed.say}", type="text")
    return entry


def _add(
    parent: ElementTree.Element, name: str, text: str | None = None, **attributes: str
) -> ElementTree.Element:
    child = ElementTree.SubElement(parent, name, attributes)
    child.text = text
    return child
