"""Tests of api.claimreview.feed and .atom: order, days, and well-formed pieces."""

import json
import time
from datetime import date

import feedparser
import pytest

from api.claimreview.atom import atom
from api.claimreview.feed import changed_since, pieces
from api.models.claimreview import DataFeedDocument
from api.site import Site
from claims.base.load import Base
from tests.factories import a_base, a_proposition

SITE = Site("https://desk.example", "Example Desk")
BASE = a_base(
    a_proposition("old", reviewed=date(2025, 1, 2)),
    a_proposition("new-b", reviewed=date(2026, 3, 4)),
    a_proposition("new-a", reviewed=date(2026, 3, 4)),
)


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        pytest.param(None, ["new-a", "new-b", "old"], id="all, newest first, then by id"),
        pytest.param(date(2026, 3, 4), ["new-a", "new-b"], id="the day itself counts"),
        pytest.param(date(2026, 3, 5), [], id="none"),
    ],
)
def test_changed_since(since: date | None, expected: list[str]) -> None:
    assert [each.id for each in changed_since(BASE, since)] == expected


@pytest.mark.parametrize("since", [None, date(2027, 1, 1)], ids=["full", "empty"])
def test_the_pieces_make_one_document(since: date | None) -> None:
    whole = json.loads(b"".join(pieces(changed_since(BASE, since), BASE, SITE)))
    described = DataFeedDocument.model_validate(whole)
    assert described.model_dump(by_alias=True, mode="json", exclude_none=True) == whole
    assert whole["dateModified"] == "2026-03-04T00:00:00Z"


def test_a_piece_is_a_claim() -> None:
    sent = list(pieces(changed_since(BASE, None), BASE, SITE))
    assert len(sent) == 5
    assert [each.count(b'"ClaimReview"') for each in sent] == [0, 2, 2, 2, 0]


def test_the_whole_base_is_written_in_time(shipped: Base) -> None:
    seconds = []
    for _ in range(3):
        started = time.perf_counter()
        size = sum(len(each) for each in pieces(changed_since(shipped, None), shipped, SITE))
        seconds.append(time.perf_counter() - started)
        assert size > 100_000
    assert min(seconds) < 0.3  # the least: other processes may take the machine's time


def test_a_feed_reader_reads_the_changes() -> None:
    feed = feedparser.parse(atom(changed_since(BASE, None), BASE, SITE))
    assert not feed.bozo
    assert feed.feed.title == "Example Desk: claims reviewed"
    assert feed.feed.updated == "2026-03-04T00:00:00Z"
    assert [each.link.rpartition("/")[2] for each in feed.entries] == ["new-a", "new-b", "old"]
    entry = feed.entries[0]
    assert entry.id == entry.link
    assert entry.title == a_proposition().statement
    assert entry.summary.startswith("Accurate. They probably ease")
    assert entry.tags[0].term == "depression"
