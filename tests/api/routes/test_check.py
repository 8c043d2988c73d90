"""/v1/check: by body, by address, in a batch."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.models.check import BatchResponse
from api.settings import Settings
from tests.api.fakes import FakeChecker
from tests.api.shapes import assert_problem

DENIAL = "Antidepressants don't work"


def batch(client: TestClient, queries: dict[str, Any]) -> dict[str, Any]:
    response = client.post("/v1/check/batch", json={"queries": queries})
    assert response.status_code == 200
    BatchResponse.model_validate_json(response.content, strict=True)
    results: dict[str, Any] = response.json()["results"]
    return results


@pytest.mark.parametrize(
    ("headline", "outcome", "stance"),
    [
        (DENIAL, "matched", "denies"),
        ("Antidepressants work", "matched", "affirms"),
        ("Do antidepressants work?", "matched", "asks"),
        ("Shares in antidepressant maker fall", "unmatched", None),
    ],
)
def test_a_headline_is_answered(
    client: TestClient, headline: str, outcome: str, stance: str | None
) -> None:
    answer = client.post("/v1/check", json={"headline": headline}).json()
    assert (answer["outcome"], answer["reading"]["stance"]) == (outcome, stance)


def test_both_ways_give_the_same_answer(client: TestClient) -> None:
    by_body = client.post("/v1/check", json={"headline": DENIAL})
    by_address = client.get("/v1/check", params={"headline": DENIAL})
    assert by_body.content == by_address.content


def test_a_headline_without_words(client: TestClient) -> None:
    assert_problem(client.post("/v1/check", json={"headline": "???"}), 422, "unreadable_headline")
    assert_problem(client.get("/v1/check?headline=%3F%3F%3F"), 422, "unreadable_headline")


def test_a_batch_answers_under_the_callers_keys(client: TestClient) -> None:
    results = batch(client, {"b": {"headline": DENIAL}, "a": {"headline": "Shares fall"}})
    assert list(results) == ["b", "a"]
    assert results["b"] == client.post("/v1/check", json={"headline": DENIAL}).json()
    assert results["a"]["outcome"] == "unmatched"


@pytest.mark.parametrize(
    ("item", "code", "pointer"),
    [
        pytest.param({"headline": ""}, "invalid_request", "#/queries/bad/headline", id="empty"),
        pytest.param({"headline": 7}, "invalid_request", "#/queries/bad/headline", id="no text"),
        pytest.param({}, "invalid_request", "#/queries/bad/headline", id="no headline"),
        pytest.param(None, "invalid_request", "#/queries/bad", id="null"),
        pytest.param([], "invalid_request", "#/queries/bad", id="a list"),
        pytest.param(
            {"headline": DENIAL, "x": 1}, "invalid_request", "#/queries/bad/x", id="field"
        ),
        pytest.param({"headline": "???"}, "unreadable_headline", None, id="no words"),
    ],
)
def test_one_bad_item_spoils_no_other(
    client: TestClient, item: object, code: str, pointer: str | None
) -> None:
    results = batch(client, {"bad": item, "good": {"headline": DENIAL}})
    assert results["good"]["outcome"] == "matched"
    assert (results["bad"]["status"], results["bad"]["code"]) == (422, code)
    assert [each["pointer"] for each in results["bad"].get("errors", [])] == [pointer] * bool(
        pointer
    )


def test_half_a_surrogate_pair_spoils_no_other_item(client: TestClient) -> None:
    body = b'{"queries": {"bad": {"headline": "Tea \\ud800"}, "good": {"headline": "Tea calms"}}}'
    response = client.post(
        "/v1/check/batch", content=body, headers={"Content-Type": "application/json"}
    )
    results = response.json()["results"]
    assert results["bad"]["errors"][0]["code"] == "string_unicode"
    assert results["good"]["outcome"] == "unmatched"


@pytest.mark.parametrize(
    "queries",
    [
        pytest.param({}, id="empty"),
        pytest.param([], id="a list"),
        pytest.param(None, id="null"),
        pytest.param({"": {"headline": DENIAL}}, id="empty key"),
        pytest.param({"k" * 65: {"headline": DENIAL}}, id="long key"),
        pytest.param({"a\nb": {"headline": DENIAL}}, id="line end in a key"),
    ],
)
def test_a_batch_that_is_none(client: TestClient, queries: object) -> None:
    response = client.post("/v1/check/batch", json={"queries": queries})
    problem = assert_problem(response, 422, "invalid_request")
    assert problem["errors"][0]["pointer"].startswith("#/queries")


def test_a_batch_has_a_largest_size() -> None:
    client = TestClient(create_app(FakeChecker(), Settings(batch_max=2)))
    queries = {key: {"headline": DENIAL} for key in "abc"}
    assert_problem(
        client.post("/v1/check/batch", json={"queries": queries}), 422, "invalid_request"
    )
    del queries["c"]
    assert len(batch(client, queries)) == 2


def test_a_hundred_headlines_of_full_length_fit(client: TestClient) -> None:
    headline = "Antidepressants " + "\N{GRINNING FACE}" * 280
    queries = {f"{at:064}": {"headline": headline} for at in range(100)}
    assert len(batch(client, queries)) == 100
