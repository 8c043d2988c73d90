"""HEAD works wherever GET does."""

import pytest
from fastapi.testclient import TestClient


@pytest.mark.parametrize(
    "path",
    [
        "/v1/check?headline=Antidepressants work",
        "/v1/claims",
        "/v1/claims/antidepressants-beat-placebo",
        "/v1/topics",
        "/v1/about",
        "/problems/not_found",
        "/livez",
        "/readyz",
        "/docs",
        "/docs/assets/swagger-ui.css",
        "/openapi.json",
        "/nowhere",
    ],
)
def test_head_is_get_without_the_body(client: TestClient, path: str) -> None:
    head, get = client.head(path), client.get(path)
    assert head.status_code == get.status_code
    assert head.content == b""
    for name in ("content-type", "content-length", "etag", "cache-control"):
        if name != "content-length" or get.status_code == 200:
            assert head.headers.get(name) == get.headers.get(name)


def test_head_is_not_a_way_round_post(client: TestClient) -> None:
    assert client.head("/v1/check/batch").status_code == 405
