"""Listing: which claims stand on one page, and where the next page starts."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from api.errors import Fault, InvalidRequest
from api.requests import ClaimsQuery
from claims.base.load import Base
from claims.base.schema import Proposition


class Page(NamedTuple):
    """One page of claims.

    Attributes:
        claims: In order of id.
        total: Number of claims that the filters let through, on all pages.
        cursor: Where the next page starts; None on the last.
    """

    claims: Sequence[Proposition]
    total: int
    cursor: str | None


class Listing:
    """The claims of a base, to be listed by topic and by words. Immutable."""

    def __init__(self, base: Base) -> None:
        self._base = base
        self._texts = {key: _text(each) for key, each in base.propositions.items()}

    def page(self, query: ClaimsQuery) -> Page:
        """Choose the claims of one page.

        A claim holds a word if the word occurs anywhere in its id, statement, opposite or
        headlines, in any case, also as a part of a longer word.

        Args:
            query: The filters, and where to start.

        Returns:
            The page; empty if nothing is left.

        Raises:
            InvalidRequest: There is no such topic, or the cursor was made up.
        """
        if query.topic is not None and query.topic not in self._base.topics:
            raise _wrong("topic", "is no topic of the base; GET /v1/topics lists them")
        words = (query.q or "").casefold().split()
        found = [key for key in self._base.propositions if self._fits(key, query.topic, words)]
        start = bisect_right(found, _id_in(query.cursor)) if query.cursor is not None else 0
        keys = found[start : start + query.limit]
        more = start + query.limit < len(found)
        claims = [self._base.propositions[key] for key in keys]
        return Page(claims, len(found), _cursor_after(keys[-1]) if more else None)

    def _fits(self, key: str, topic: str | None, words: list[str]) -> bool:
        if topic is not None and self._base.topic_of[key] != topic:
            return False
        return all(word in self._texts[key] for word in words)


def _text(proposition: Proposition) -> str:
    headlines = (each.text for each in proposition.headlines)
    parts = (proposition.id, proposition.statement, proposition.opposite, *headlines)
    return "\n".join(parts).casefold()


def _cursor_after(key: str) -> str:
    return urlsafe_b64encode(key.encode()).decode().rstrip("=")


def _id_in(cursor: str) -> str:
    try:
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        key = urlsafe_b64decode(padded).decode("ascii")
    except ValueError:
        key = ""
    if not key or _cursor_after(key) != cursor:
        raise _wrong("cursor", "was not given out by this service; take it from `next`")
    return key


def _wrong(parameter: str, detail: str) -> InvalidRequest:
    return InvalidRequest(Fault(parameter, detail, "unknown_value", in_body=False))
