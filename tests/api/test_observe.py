"""Request id, log line and metrics of each request; never the headline."""

import logging
import re

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.settings import Settings
from tests.api.fakes import FailingChecker

SECRET = "Embargoed unicorn pill don't work"
HEADERS = {"Content-Type": "application/json", "Referer": "https://cms.example/unicorn"}
REQUESTS = [
    ("GET", f"/v1/check?headline={SECRET}", None),
    ("HEAD", f"/v1/check?headline={SECRET}", None),
    ("GET", f"/v1/check?headline={SECRET}&x=unicorn", None),
    ("GET", f"/v1/claims?q={SECRET}", None),
    ("GET", f"/v1/claims/{SECRET}", None),
    ("GET", f"/unicorn/{SECRET}", None),
    ("POST", f"/v1/check?headline={SECRET}", f'{{"headline": "{SECRET}"}}'),
    ("POST", "/v1/check", f'{{"headline": "{SECRET}"}}'),
    ("POST", "/v1/check", f'{{"headline": "{SECRET}", "unicorn": 1}}'),
    ("POST", "/v1/check", f'{{"headline": "{SECRET}'),
    ("POST", "/v1/check/batch", f'{{"queries": {{"unicorn": {{"headline": "{SECRET}"}}}}}}'),
    ("DELETE", f"/v1/check?headline={SECRET}", None),
]


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [each.getMessage() for each in caplog.records if each.name == "presscheck.access"]


@pytest.mark.parametrize("failing", [False, True], ids=["working", "crashing"])
def test_no_headline_reaches_log_or_metrics(
    client: TestClient, caplog: pytest.LogCaptureFixture, failing: bool
) -> None:
    if failing:
        client = TestClient(create_app(FailingChecker(ValueError(SECRET)), Settings()))
    ours = logging.getLogger("presscheck")
    with caplog.at_level(logging.DEBUG), caplog.at_level(logging.DEBUG, ours.name):
        for method, path, body in REQUESTS:
            client.request(method, path, content=body, headers=HEADERS)
    logged = [each.getMessage() for each in caplog.records if each.name.startswith(ours.name)]
    assert len(lines(caplog)) == len(REQUESTS)
    assert "unicorn" not in "\n".join(logged)
    assert "unicorn" not in client.get("/metrics").text


def test_a_log_line_has_method_route_status_time_and_id(
    client: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "presscheck"):
        response = client.get("/v1/claims/antidepressants-beat-placebo")
    [line] = lines(caplog)
    request_id = response.headers["x-request-id"]
    pattern = rf"GET /v1/claims/{{claim_id}} 200 \d+\.\d\d ms id={request_id}"
    assert re.fullmatch(pattern, line)


def test_requests_have_different_ids(client: TestClient) -> None:
    assert len({client.get("/livez").headers["x-request-id"] for _ in range(5)}) == 5


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        pytest.param("01J9ZK3Q-abc.def_9", True, id="sane"),
        pytest.param("short", False, id="too short to find again"),
        pytest.param("x" * 65, False, id="too long"),
        pytest.param("Embargoed headline", False, id="words"),
        pytest.param("abcdefgh\t", True, id="space around it is not part of it"),
        pytest.param("abcdefgh;drop", False, id="other signs"),
    ],
)
def test_a_sane_id_is_echoed(client: TestClient, sent: str, kept: bool) -> None:
    response = client.get("/livez", headers={"X-Request-Id": sent.strip()})
    assert (response.headers["x-request-id"] == sent.strip()) is kept


def test_metrics_count_by_route_and_outcome(client: TestClient) -> None:
    client.post("/v1/check", json={"headline": "Antidepressants work"})
    client.post("/v1/check", json={"headline": "Shares fall"})
    client.post("/v1/check", json={})
    client.get("/one/unknown")
    client.get("/another/unknown")
    client.request("BREW", "/livez")
    text = client.get("/metrics").text
    for line in (
        'presscheck_requests_total{method="POST",route="/v1/check",status="200"} 2.0',
        'presscheck_requests_total{method="POST",route="/v1/check",status="422"} 1.0',
        'presscheck_requests_total{method="GET",route="-",status="404"} 2.0',
        'presscheck_requests_total{method="other",route="/livez",status="405"} 1.0',
        'presscheck_request_seconds_count{method="POST",route="/v1/check"} 3.0',
        'presscheck_checks_total{outcome="matched"} 1.0',
        'presscheck_checks_total{outcome="unmatched"} 1.0',
        'presscheck_checks_total{outcome="unsure"} 0.0',
    ):
        assert line in text.splitlines()
    assert 'version="0123456789ab"' in text
    assert "process_resident_memory_bytes" in text


def test_a_batch_counts_each_headline(client: TestClient) -> None:
    queries = {key: {"headline": "Antidepressants work"} for key in "abc"}
    client.post("/v1/check/batch", json={"queries": queries})
    assert 'presscheck_checks_total{outcome="matched"} 3.0' in client.get("/metrics").text
