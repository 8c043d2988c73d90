"""ETag and 304: an answer that the client has is not sent again."""

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.settings import Settings
from tests.api.fakes import FakeChecker
from tests.factories import a_base, a_proposition

PATHS = [
    "/v1/check?headline=Antidepressants work",
    "/v1/claims?limit=1",
    "/v1/claims/antidepressants-beat-placebo",
    "/v1/topics",
    "/v1/about",
    "/problems/not_found",
]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    "form",
    [
        pytest.param("{tag}", id="the tag"),
        pytest.param("W/{tag}", id="weakened by a proxy"),
        pytest.param('"other", {tag}', id="one of several"),
        pytest.param("*", id="any"),
    ],
)
def test_a_known_answer_is_not_sent_again(client: TestClient, path: str, form: str) -> None:
    first = client.get(path)
    sent = form.format(tag=first.headers["etag"])
    second = client.get(path, headers={"If-None-Match": sent})
    assert second.status_code == 304
    assert second.content == b""
    assert second.headers["etag"] == first.headers["etag"]
    assert second.headers["cache-control"] == first.headers["cache-control"]


def test_another_tag_gets_the_answer(client: TestClient) -> None:
    assert client.get("/v1/about", headers={"If-None-Match": '"other"'}).status_code == 200


def test_headlines_have_different_tags(client: TestClient) -> None:
    tags = {
        client.get("/v1/check", params={"headline": headline}).headers["etag"]
        for headline in ("Antidepressants work", "Antidepressants don't work")
    }
    assert len(tags) == 2


def test_a_changed_base_changes_the_tag() -> None:
    changed = a_base(a_proposition(certainty="low"))
    tags = {
        TestClient(create_app(FakeChecker(base), Settings())).get(path).headers["etag"]
        for base in (a_base(a_proposition()), changed)
        for path in ["/v1/claims/antidepressants-beat-placebo"]
    }
    assert len(tags) == 2


def test_the_answer_to_a_headline_is_private(client: TestClient) -> None:
    response = client.get("/v1/check", params={"headline": "Antidepressants work"})
    assert response.headers["cache-control"] == "private, no-cache"
