"""/v1/claims, /v1/claims/{claim_id} and /v1/topics."""

import re

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.models.claims import ClaimsResponse, TopicsResponse
from api.settings import Settings
from tests.api.fakes import FakeChecker
from tests.api.shapes import assert_problem
from tests.factories import a_base, a_frequency, a_proposition


@pytest.fixture
def client() -> TestClient:
    claims = [a_proposition(f"claim-{at}") for at in range(5)]
    told = a_proposition("told", frequency=a_frequency(), safety="Never stop them suddenly.")
    base = a_base(*claims, told, topics={"told": "food & drink"})
    return TestClient(create_app(FakeChecker(base), Settings()))


def test_pages_follow_each_other(client: TestClient) -> None:
    address, found = "/v1/claims?limit=4&q=placebo", []
    while address:
        response = client.get(address)
        page = ClaimsResponse.model_validate_json(response.content, strict=True)
        found += [each.id for each in page.claims]
        link = response.headers.get("link")
        assert link == (f'<{page.next}>; rel="next"' if page.next else None)
        address = page.next or ""
    assert found == [f"claim-{at}" for at in range(5)] + ["told"]


def test_the_next_page_keeps_the_filters(client: TestClient) -> None:
    following = client.get("/v1/claims?limit=1&q=more than&topic=depression").json()["next"]
    assert re.fullmatch(r"/v1/claims\?topic=depression&q=more\+than&limit=1&cursor=\w+", following)


@pytest.mark.parametrize(
    ("query", "parameter"),
    [
        pytest.param("limit=0", "limit", id="no claims"),
        pytest.param("limit=101", "limit", id="too many claims"),
        pytest.param("limit=ten", "limit", id="no number"),
        pytest.param("cursor=made-up", "cursor", id="a made-up cursor"),
        pytest.param("cursor=%FF", "cursor", id="a cursor that is no text"),
        pytest.param("topic=unicorns", "topic", id="an unknown topic"),
        pytest.param("q=", "q", id="no words"),
        pytest.param("q=a%00b", "q", id="NUL"),
    ],
)
def test_a_wrong_parameter_is_named(client: TestClient, query: str, parameter: str) -> None:
    problem = assert_problem(client.get(f"/v1/claims?{query}"), 422, "invalid_request")
    assert [each["parameter"] for each in problem["errors"]] == [parameter]


def test_a_claim_is_shown(client: TestClient) -> None:
    claim = client.get("/v1/claims/told").json()
    assert claim["verdicts"]["denied"]["rating"] == "misleading"
    assert [each["bearing"] for each in claim["evidence"]["for"]] == ["supports"]
    assert claim["safety"] == "Never stop them suddenly."
    assert claim["frequency"]["difference"] == 15
    assert claim["due"] == "2027-11-23"


def test_every_claim_in_a_list_has_its_own_address(client: TestClient) -> None:
    for claim in client.get("/v1/claims").json()["claims"]:
        assert claim.items() <= client.get(claim["url"]).json().items()


def test_topics_lead_to_their_claims(client: TestClient) -> None:
    response = client.get("/v1/topics")
    TopicsResponse.model_validate_json(response.content, strict=True)
    for topic in response.json()["topics"]:
        assert client.get(topic["url"]).json()["total"] == topic["claims"] > 0
