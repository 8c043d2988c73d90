"""Google's own client, unmodified, against our base: search, paging, filters, errors."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from googleapiclient.discovery import build
from googleapiclient.errors import HttpError

from api.app import create_app
from api.settings import Settings
from tests.api.fakes import FakeChecker
from tests.api.serving import served
from tests.factories import a_base, a_proposition

TODAY = datetime.now(UTC).date()
SITE = "https://www.desk.example"
ANTIDEPRESSANTS = a_proposition("a-first", reviewed=TODAY)
OLD = a_proposition("old", reviewed=TODAY - timedelta(400))
MORE = [a_proposition(f"more-{at}", reviewed=TODAY - timedelta(10)) for at in range(5)]
SETTINGS = Settings(public_url=SITE, publisher="Example Desk")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    checker = FakeChecker(a_base(ANTIDEPRESSANTS, OLD, *MORE))
    with served(create_app(checker, SETTINGS)) as address:
        yield address


@pytest.fixture(scope="module")
def claims(address: str) -> Iterator[Any]:
    options = {"api_endpoint": address}
    tools = build(
        "factchecktools",
        "v1alpha1",
        developerKey="key",
        static_discovery=True,
        client_options=options,
    )
    yield tools.claims()
    tools.close()


def test_a_denial_finds_the_opposite_first(claims: Any) -> None:
    found = claims.search(query="Antidepressants don't work", languageCode="en-GB").execute()
    first, second = found["claims"][:2]
    assert (first["text"], second["text"]) == (ANTIDEPRESSANTS.opposite, ANTIDEPRESSANTS.statement)
    [review] = first["claimReview"]
    assert review == {
        "publisher": {"name": "Example Desk", "site": "desk.example"},
        "url": f"{SITE}/claims/a-first#opposite",
        "title": ANTIDEPRESSANTS.statement,
        "reviewDate": f"{TODAY}T00:00:00Z",
        "textualRating": "Misleading: That goes against hundreds of trials.",
        "languageCode": "en",
    }
    assert second["claimReview"][0]["textualRating"].startswith("Accurate: ")


def test_an_affirmation_finds_the_statement_first(claims: Any) -> None:
    found = claims.search(query="Antidepressants work").execute()
    assert found["claims"][0]["text"] == ANTIDEPRESSANTS.statement


def test_all_pages_hold_everything_once(claims: Any) -> None:
    request, urls = claims.search(query="placebo", pageSize=4), list[str]()
    while request is not None:
        answer = request.execute()
        assert len(answer["claims"]) <= 4
        urls += [each["claimReview"][0]["url"] for each in answer["claims"]]
        request = claims.search_next(request, answer)
    assert len(urls) == len(set(urls)) == 14


def test_offset_skips(claims: Any) -> None:
    whole = claims.search(query="placebo", pageSize=10).execute()["claims"]
    assert claims.search(query="placebo", offset=3, pageSize=2).execute()["claims"] == whole[3:5]


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param({"query": "unicorns"}, id="no such words"),
        pytest.param({"query": "???"}, id="no words"),
        pytest.param({"query": "placebo", "languageCode": "fr"}, id="another language"),
        pytest.param({"reviewPublisherSiteFilter": "other.example"}, id="another publisher"),
        pytest.param({"query": "placebo", "offset": 999}, id="beyond the end"),
    ],
)
def test_no_match_is_an_empty_object(claims: Any, asked: dict[str, Any]) -> None:
    assert claims.search(**asked).execute() == {}


def test_filters(claims: Any) -> None:
    by_us = claims.search(reviewPublisherSiteFilter="desk.example", pageSize=50).execute()
    recent = claims.search(query="placebo", maxAgeDays=1).execute()
    assert len(by_us["claims"]) == 14
    assert {each["claimReview"][0]["url"].partition("#")[0] for each in recent["claims"]} == {
        f"{SITE}/claims/a-first"
    }


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        pytest.param({}, "must contain a query", id="nothing asked"),
        pytest.param(
            {"query": "placebo", "pageToken": "bm8="}, "another search", id="token made up"
        ),
        pytest.param({"query": "placebo", "pageSize": -1}, "pageSize", id="negative size"),
        pytest.param({"query": "a" * 301}, "query", id="query too long"),
    ],
)
def test_an_error_is_one_of_google(claims: Any, asked: dict[str, Any], words: str) -> None:
    with pytest.raises(HttpError) as caught:
        claims.search(**asked).execute()
    assert caught.value.status_code == 400
    assert words in caught.value.reason


def test_a_token_belongs_to_its_search(claims: Any) -> None:
    answer = claims.search(query="placebo", pageSize=2).execute()
    with pytest.raises(HttpError, match="another search"):
        claims.search(query="reduce", pageSize=2, pageToken=answer["nextPageToken"]).execute()


@pytest.mark.parametrize(
    ("method", "path", "status", "name"),
    [
        pytest.param("GET", "claims:search?query=x&alt=media", 400, "INVALID_ARGUMENT", id="alt"),
        pytest.param("GET", "claims:search?query=x&what=1", 400, "INVALID_ARGUMENT", id="unknown"),
        pytest.param("GET", "claims:imageSearch?imageUri=x", 404, "NOT_FOUND", id="no images"),
        pytest.param("POST", "claims:search", 404, "NOT_FOUND", id="wrong method"),
    ],
)
def test_every_error_has_its_shape(method: str, path: str, status: int, name: str) -> None:
    client = TestClient(create_app(FakeChecker(), SETTINGS))
    answer = client.request(method, f"/v1alpha1/{path}")
    error = answer.json()["error"]
    assert (answer.status_code, error["code"], error["status"]) == (status, status, name)
    assert error["message"]


def test_what_fails_around_it_has_its_shape_too() -> None:
    starting = TestClient(create_app(None, SETTINGS)).get("/v1alpha1/claims:search?query=x")
    assert starting.json()["error"]["status"] == "UNAVAILABLE"
    assert starting.headers["retry-after"]
    limited = TestClient(create_app(FakeChecker(), Settings(rate_limit="1/minute")))
    limited.get("/v1alpha1/claims:search?query=x")
    answer = limited.get("/v1alpha1/claims:search?query=x")
    assert answer.json()["error"]["status"] == "RESOURCE_EXHAUSTED"
