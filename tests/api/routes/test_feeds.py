"""ClaimReview over HTTP: per claim, the DataFeed and the Atom feed."""

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.settings import Settings
from tests.api.fakes import FakeChecker
from tests.api.shapes import assert_problem

FEEDS = ("/v1/feed/claimreview", "/v1/feed/changes.atom")
CLAIM = "/v1/claims/antidepressants-beat-placebo"


def test_one_address_has_both_forms(client: TestClient) -> None:
    plain = client.get(CLAIM)
    linked = client.get(CLAIM, headers={"Accept": "application/ld+json, application/json;q=0.5"})
    assert plain.headers["content-type"] == "application/json"
    assert linked.headers["content-type"] == "application/ld+json"
    assert linked.content == client.get(f"{CLAIM}/claimreview").content
    assert plain.headers["vary"] == linked.headers["vary"] == "Accept"
    assert plain.headers["etag"] != linked.headers["etag"]


def test_the_settings_say_who_publishes_where() -> None:
    settings = Settings(public_url="https://desk.example/facts/", publisher="Example Desk")
    client = TestClient(create_app(FakeChecker(), settings))
    [review, _] = client.get(f"{CLAIM}/claimreview").json()["@graph"]
    assert review["author"]["name"] == "Example Desk"
    page = "https://desk.example/facts/claims/antidepressants-beat-placebo"
    assert review["url"] == f"{page}#statement"


def test_without_an_address_it_is_that_of_the_request(client: TestClient) -> None:
    [review, _] = client.get(f"{CLAIM}/claimreview").json()["@graph"]
    assert review["url"].startswith("http://testserver/claims/")


@pytest.mark.parametrize("feed", FEEDS)
def test_a_feed_that_is_known_is_not_sent_again(client: TestClient, feed: str) -> None:
    first = client.get(feed)
    assert first.headers["last-modified"] == "Mon, 23 Nov 2026 00:00:00 GMT"
    for known in (
        {"If-None-Match": first.headers["etag"]},
        {"If-Modified-Since": first.headers["last-modified"]},
    ):
        again = client.get(feed, headers=known)
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["etag"] == first.headers["etag"]


@pytest.mark.parametrize("feed", FEEDS)
@pytest.mark.parametrize(
    "known",
    [
        {"If-None-Match": '"other"', "If-Modified-Since": "Mon, 23 Nov 2026 00:00:00 GMT"},
        {"If-Modified-Since": "Sun, 22 Nov 2026 00:00:00 GMT"},
        {"If-Modified-Since": "yesterday"},
    ],
    ids=["the tag counts first", "older", "no date"],
)
def test_a_feed_that_is_not_known_is_sent(
    client: TestClient, feed: str, known: dict[str, str]
) -> None:
    assert client.get(feed, headers=known).status_code == 200


def test_the_feed_comes_in_pieces(client: TestClient) -> None:
    with client.stream("GET", FEEDS[0]) as response:
        assert "content-length" not in response.headers
        response.read()
    assert len(response.json()["dataFeedElement"]) == 1


@pytest.mark.parametrize("feed", FEEDS)
def test_since(client: TestClient, feed: str) -> None:
    assert "antidepressants" in client.get(feed, params={"since": "2026-11-23"}).text
    assert "beat-placebo" not in client.get(feed, params={"since": "2026-11-24"}).text
    assert_problem(client.get(feed, params={"since": "soon"}), 422, "invalid_request")
