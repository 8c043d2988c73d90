"""Rate limits: counted per client, told in headers, off unless asked for."""

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from api.app import create_app
from api.quota import Quota
from api.settings import Settings
from tests.api.fakes import FakeChecker
from tests.api.shapes import assert_problem

ASKED = {"headline": "Antidepressants work"}


def limited(rate: str, **settings: object) -> FastAPI:
    return create_app(FakeChecker(), Settings(rate_limit=rate, **settings))  # type: ignore[arg-type]


def from_address(app: FastAPI, host: str) -> TestClient:
    return TestClient(app, client=(host, 5))


def test_without_a_limit_nothing_is_counted_or_told(client: TestClient) -> None:
    response = client.post("/v1/check", json=ASKED)
    assert not [name for name in response.headers if name.startswith("ratelimit")]


def test_what_is_left_is_told() -> None:
    response = TestClient(limited("5/minute")).post("/v1/check", json=ASKED)
    assert response.headers["ratelimit-policy"] == '"minute";q=5;w=60'
    assert response.headers["ratelimit"] == '"minute";r=4;t=60'


def test_what_is_too_much_is_refused() -> None:
    client = TestClient(limited("2/minute"))
    assert [client.post("/v1/check", json=ASKED).status_code for _ in range(2)] == [200, 200]
    response = client.post("/v1/check", json=ASKED)
    problem = assert_problem(response, 429, "quota_exceeded")
    assert problem["violated-policies"] == ["minute"]
    assert 1 <= int(response.headers["retry-after"]) <= 60
    assert response.headers["ratelimit"].startswith('"minute";r=0;t=')


def test_retry_after_is_never_before_the_reset() -> None:
    client = TestClient(limited("1/minute"))
    client.get("/v1/about")
    response = client.get("/v1/about")
    reset = int(response.headers["ratelimit"].rpartition("=")[2])
    assert int(response.headers["retry-after"]) >= reset


def test_a_batch_counts_its_headlines() -> None:
    client = TestClient(limited("5/minute"))
    batch = {"queries": dict.fromkeys("abc", ASKED)}
    response = client.post("/v1/check/batch", json=batch)
    assert response.headers["ratelimit"].startswith('"minute";r=2;')
    response = client.post("/v1/check/batch", json=batch)
    assert_problem(response, 429, "quota_exceeded")
    assert response.headers["ratelimit"].startswith('"minute";r=1;'), (
        "the refused ones do not count"
    )


def test_several_limits_hold_at_once() -> None:
    client = TestClient(limited("2/minute;3/day"))
    headers = client.get("/v1/about").headers
    assert headers["ratelimit-policy"] == '"minute";q=2;w=60, "day";q=3;w=86400'
    assert headers["ratelimit"].startswith('"minute";r=1;t=60, "day";r=2;t=')


@pytest.mark.parametrize("path", ["/livez", "/readyz", "/metrics", "/docs", "/openapi.json"])
def test_health_and_documentation_are_free(path: str) -> None:
    client = TestClient(limited("1/minute"))
    assert [client.get(path).status_code for _ in range(3)] == [200, 200, 200]


def statuses(app: FastAPI, *hosts: str) -> list[int]:
    return [from_address(app, host).get("/v1/about").status_code for host in hosts]


def test_each_client_has_its_own_count() -> None:
    assert statuses(limited("1/minute"), "192.0.2.1", "192.0.2.2", "192.0.2.1") == [200, 200, 429]


def test_neighbours_in_one_ipv6_network_are_one_client() -> None:
    app = limited("1/minute")
    assert statuses(app, "2001:db8::1", "2001:db8::2", "2001:db8:0:1::1") == [200, 429, 200]


def test_an_ipv4_address_written_as_ipv6_is_the_same_client() -> None:
    assert statuses(limited("1/minute"), "192.0.2.1", "::ffff:192.0.2.1") == [200, 429]


@pytest.mark.parametrize(
    ("proxies", "second"),
    [
        pytest.param((), 429, id="a header is not believed"),
        pytest.param(("192.0.2.9",), 200, id="unless a trusted proxy sends it"),
        pytest.param(("198.51.100.0/24",), 429, id="another proxy is trusted"),
    ],
)
def test_forwarded_addresses(proxies: tuple[str, ...], second: int) -> None:
    client = from_address(limited("1/minute", trusted_proxies=proxies), "192.0.2.9")
    client.get("/v1/about", headers={"X-Forwarded-For": "203.0.113.1"})
    response = client.get("/v1/about", headers={"X-Forwarded-For": "203.0.113.2"})
    assert response.status_code == second


def test_a_storage_that_fails_is_a_problem_not_a_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(*_: object) -> None:
        raise ConnectionError

    monkeypatch.setattr(Quota, "take", fail)
    assert_problem(TestClient(limited("1/minute")).get("/v1/about"), 500, "internal_error")
