"""/livez, /readyz and /metrics are for machines: fresh, and plain."""

import pytest
from fastapi.testclient import TestClient


@pytest.mark.parametrize("path", ["/livez", "/readyz", "/metrics"])
def test_it_is_never_kept(client: TestClient, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 200
    assert response.headers["cache-control"] == "no-store"


def test_metrics_are_in_the_format_of_prometheus(client: TestClient) -> None:
    assert client.get("/metrics").headers["content-type"].startswith("text/plain; version=")
