"""Tests of api.google.query: pages of any size, and tokens that belong to one search."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.errors import InvalidRequest
from api.google.query import PAGE, PAGE_MAX, SearchQuery


def a_query(**fields: object) -> SearchQuery:
    return SearchQuery.model_validate({"query": "tea", **fields})


@pytest.mark.parametrize(
    ("size", "wanted"),
    [
        pytest.param(0, PAGE, id="0 is the default"),
        pytest.param(7, 7, id="as asked"),
        pytest.param(10**9, PAGE_MAX, id="too many"),
    ],
)
def test_page_size(size: int, wanted: int) -> None:
    assert a_query(pageSize=size).wanted == wanted


@given(st.integers(0, 10**6))
def test_a_token_leads_to_its_place(at: int) -> None:
    token = a_query().token_at(at, "base")
    assert a_query(pageToken=token, offset=3).start("base") == at


@pytest.mark.parametrize(
    ("changes", "version"),
    [
        pytest.param({"query": "coffee"}, "base", id="other words"),
        pytest.param({"pageSize": 3}, "base", id="other size"),
        pytest.param({"languageCode": "en"}, "base", id="other language"),
        pytest.param({"maxAgeDays": 3}, "base", id="other age"),
        pytest.param({}, "newer", id="other base"),
    ],
)
def test_a_token_of_another_search_is_refused(changes: dict[str, object], version: str) -> None:
    token = a_query().token_at(10, "base")
    with pytest.raises(InvalidRequest, match="another search"):
        a_query(pageToken=token, **changes).start(version)


@given(st.text(min_size=1, max_size=200))
def test_a_token_that_was_made_up_is_refused(token: str) -> None:
    with pytest.raises(InvalidRequest):
        a_query(pageToken=token).start("base")
