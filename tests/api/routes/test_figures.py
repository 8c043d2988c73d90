"""/v1/claims/{claim_id}/figure.svg and .png."""

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.settings import Settings
from tests.api.fakes import FakeChecker
from tests.api.shapes import assert_problem
from tests.factories import a_base, a_frequency, a_proposition


@pytest.fixture
def client() -> TestClient:
    base = a_base(a_proposition(frequency=a_frequency()), a_proposition(id="other"))
    return TestClient(create_app(FakeChecker(base), Settings()))


def test_the_answer_leads_to_the_figure(client: TestClient) -> None:
    answer = client.get("/v1/check", params={"headline": "Antidepressants work"}).json()
    claim = client.get(answer["claim"]["url"]).json()
    figure = client.get(answer["frequency"]["figure"])
    assert claim["frequency"] == answer["frequency"]
    assert figure.headers["content-type"] == "image/svg+xml"
    assert b"25 in 100" in figure.content
    assert "default-src 'none'" in figure.headers["content-security-policy"]


@pytest.mark.parametrize(
    ("kind", "start"), [("svg", b"<svg"), ("png", b"\x89PNG")], ids=["svg", "png"]
)
def test_an_image_that_is_known_is_not_sent_again(
    client: TestClient, kind: str, start: bytes
) -> None:
    address = f"/v1/claims/antidepressants-beat-placebo/figure.{kind}"
    first = client.get(address)
    assert first.content.startswith(start)
    again = client.get(address, headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("kind", ["svg", "png"])
def test_what_cannot_be_drawn_is_said(client: TestClient, kind: str) -> None:
    assert_problem(client.get(f"/v1/claims/other/figure.{kind}"), 404, "no_figure")
    assert_problem(client.get(f"/v1/claims/unicorn/figure.{kind}"), 404, "unknown_claim")
