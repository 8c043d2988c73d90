"""Pages of claims: every claim once, in order, whatever the size of the page."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.errors import InvalidRequest
from api.listing import Listing
from api.requests import ClaimsQuery
from tests.factories import a_base, a_proposition

BASE = a_base(
    a_proposition("tea-calms", statement="Green tea lowers anxiety."),
    a_proposition("tea-wakes", statement="Black TEA keeps adults awake."),
    a_proposition("run-knees", statement="Long runs harm the knees."),
    topics={"run-knees": "sport"},
)


def ids(**query: object) -> list[str]:
    page = Listing(BASE).page(ClaimsQuery(**query))
    return [each.id for each in page.claims]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        pytest.param({}, ["run-knees", "tea-calms", "tea-wakes"], id="all, in order of id"),
        pytest.param({"topic": "sport"}, ["run-knees"], id="topic"),
        pytest.param({"q": "tea"}, ["tea-calms", "tea-wakes"], id="word, in any case"),
        pytest.param({"q": "tea adults"}, ["tea-wakes"], id="all words"),
        pytest.param({"q": "useless"}, ["run-knees", "tea-calms", "tea-wakes"], id="in a headline"),
        pytest.param({"q": "coffee"}, [], id="nothing"),
        pytest.param({"q": "tea", "topic": "sport"}, [], id="word and topic"),
    ],
)
def test_filters(query: dict[str, object], expected: list[str]) -> None:
    assert ids(**query) == expected


@given(st.integers(1, 5), st.sampled_from([None, "tea", "s"]))
def test_pages_put_together_are_the_whole(limit: int, words: str | None) -> None:
    found: list[str] = []
    cursor = None
    while True:
        page = Listing(BASE).page(ClaimsQuery(limit=limit, q=words, cursor=cursor))
        found += [each.id for each in page.claims]
        assert page.total == len(ids(limit=100, q=words))
        cursor = page.cursor
        if cursor is None:
            break
    assert found == ids(limit=100, q=words)


@given(st.text(max_size=200))
def test_a_made_up_cursor_is_refused_or_harmless(cursor: str) -> None:
    with suppress(InvalidRequest):
        Listing(BASE).page(ClaimsQuery(cursor=cursor))


def test_an_unknown_topic_is_refused() -> None:
    with pytest.raises(InvalidRequest, match="topic"):
        ids(topic="unicorns")
