"""Problems everywhere, also for what the framework finds wrong, and never with what was sent."""

import logging

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.settings import Settings
from tests.api.fakes import FailingChecker, FakeChecker
from tests.api.shapes import assert_problem

SECRET = "Embargoed unicorn headline"


@pytest.mark.parametrize("path", ["/nowhere", "/v1/check/", "/docs/assets/nothing.js", "/v1"])
def test_an_unknown_address(client: TestClient, path: str) -> None:
    assert_problem(client.get(path), 404, "not_found")


def test_an_unknown_address_is_not_repeated(client: TestClient) -> None:
    assert "unicorn" not in client.get("/v1/unicorn").text


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        pytest.param("DELETE", "/v1/check", "GET, HEAD, POST", id="two routes at one address"),
        pytest.param("GET", "/v1/check/batch", "POST", id="one route"),
        pytest.param("POST", "/v1/claims/any-id", "GET, HEAD", id="address with an id"),
        pytest.param("POST", "/docs", "GET, HEAD", id="page"),
        pytest.param("POST", "/docs/assets/swagger-ui.css", "GET, HEAD", id="file"),
        pytest.param("OPTIONS", "/v1/check", "GET, HEAD, POST", id="options without CORS"),
    ],
)
def test_a_wrong_method_names_the_right_ones(
    client: TestClient, method: str, path: str, allow: str
) -> None:
    response = client.request(method, path)
    assert_problem(response, 405, "method_not_allowed")
    assert response.headers["allow"] == allow


def test_an_unknown_claim(client: TestClient) -> None:
    assert_problem(client.get("/v1/claims/unicorn"), 404, "unknown_claim")
    assert "unicorn" not in client.get("/v1/claims/unicorn").text


def test_a_service_without_a_base_is_not_ready() -> None:
    client = TestClient(create_app(None, Settings()))
    for response in (
        client.get("/readyz"),
        client.get("/v1/check", params={"headline": "Tea calms"}),
        client.post("/v1/check", json={"headline": "Tea calms"}),
        client.post("/v1/check/batch", json={"queries": {"a": {"headline": "Tea calms"}}}),
        client.get("/v1/claims"),
        client.get("/v1/topics"),
        client.get("/v1/about"),
    ):
        assert_problem(response, 503, "not_ready")
        assert response.headers["retry-after"] == "5"
    assert client.get("/livez").status_code == 200


def test_a_crash_tells_and_logs_nothing_of_the_headline(caplog: pytest.LogCaptureFixture) -> None:
    client = TestClient(create_app(FailingChecker(KeyError(SECRET)), Settings()))
    with caplog.at_level(logging.DEBUG):
        response = client.post("/v1/check", json={"headline": SECRET})
    body = assert_problem(response, 500, "internal_error")
    assert "unicorn" not in response.text + caplog.text
    [line] = [each for each in caplog.records if each.name == "presscheck.errors"]
    assert body["request_id"] in line.getMessage()
    assert "KeyError" in line.getMessage()
    assert "fakes.py" in line.getMessage()


def test_a_crash_is_seen_by_pages_on_other_origins() -> None:
    settings = Settings(cors_origins=("https://cms.example",))
    client = TestClient(create_app(FailingChecker(RuntimeError("why")), settings))
    response = client.post(
        "/v1/check", json={"headline": "Tea calms"}, headers={"Origin": "https://cms.example"}
    )
    assert_problem(response, 500, "internal_error")
    assert response.headers["access-control-allow-origin"] == "https://cms.example"


def test_one_crash_in_a_batch_is_our_fault_not_an_item() -> None:
    client = TestClient(create_app(FailingChecker(RuntimeError("why")), Settings()))
    response = client.post("/v1/check/batch", json={"queries": {"a": {"headline": "Tea calms"}}})
    assert_problem(response, 500, "internal_error")


def test_problems_are_not_kept_by_caches(client: TestClient) -> None:
    assert client.get("/v1/claims/unicorn").headers["cache-control"] == "no-store"


def test_an_error_repeats_nothing_that_was_sent() -> None:
    client = TestClient(create_app(FakeChecker(), Settings()))
    for body in ({"headline": [SECRET]}, {"headline": SECRET * 20}, {"queries": SECRET}, [SECRET]):
        response = client.post("/v1/check", json=body)
        assert response.status_code == 422
        assert "unicorn" not in response.text
