"""/v1/about: nothing in an answer goes without a definition."""

import re

from fastapi.testclient import TestClient

from api.app import create_app
from api.errors import all_rows
from api.models.about import AboutResponse
from api.settings import Settings
from claims.base.vocabulary import Rating
from tests.api.fakes import FakeChecker
from tests.api.shapes import assert_problem


def test_it_is_as_described(client: TestClient) -> None:
    AboutResponse.model_validate_json(client.get("/v1/about").content, strict=True)


def test_every_list_is_defined_in_sentences(client: TestClient) -> None:
    vocabulary = client.get("/v1/about").json()["vocabulary"]
    assert list(vocabulary["ratings"]) == [each.value for each in Rating]
    for words in vocabulary.values():
        for word, sentence in words.items():
            assert re.search(r"[.:]", sentence), word


def test_every_error_is_listed(client: TestClient) -> None:
    errors = client.get("/v1/about").json()["errors"]
    assert [each["code"] for each in errors] == [row.code for row in all_rows()]
    for each in errors:
        assert client.get(each["type"]).json() == each


def test_the_limits_are_those_in_force() -> None:
    settings = Settings(batch_max=7, max_body_bytes=9_999, rate_limit="60/minute")
    limits = TestClient(create_app(FakeChecker(), settings)).get("/v1/about").json()["limits"]
    assert (limits["batch_max"], limits["body_bytes"], limits["rate"]) == (7, 9_999, "60/minute")


def test_an_unknown_problem(client: TestClient) -> None:
    assert_problem(client.get("/problems/unicorn"), 404, "not_found")
