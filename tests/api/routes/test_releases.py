"""/v1/releases: a press release by body; its shape, its places, and what cannot be read."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.models.releases import ReleaseResponse
from api.release_examples import RELEASE_EXAMPLES
from api.release_request import BODY_MAX, TITLE_MAX
from api.settings import Settings
from claims.checker import Checker
from tests.api.fakes import FakeChecker
from tests.api.shapes import assert_problem

URL = "/v1/releases"
BODY = "Antidepressants don't work, the newspapers say. You can stop taking your tablets now."


def answer(client: TestClient, **fields: Any) -> dict[str, Any]:
    response = client.post(URL, json=fields)
    assert response.status_code == 200, response.text
    ReleaseResponse.model_validate_json(response.content, strict=True)
    body: dict[str, Any] = response.json()
    return body


@pytest.fixture(scope="module")
def shipped_client(checker: Checker) -> TestClient:
    return TestClient(create_app(checker, Settings()))


def test_an_answer_has_every_part(client: TestClient) -> None:
    found = answer(client, title="Antidepressants don't work", body=BODY)
    assert len(found["summary"]["lines"]) == 3
    assert found["claims"][0]["in"] == "title"
    assert found["claims"][0]["statements"][0]["claim"]["id"] == "antidepressants-beat-placebo"
    assert found["claims"][0]["statements"][0]["verdict"]["rating"] == "misleading"
    assert found["headline"]["text"] == "Antidepressants don't work"
    assert len(found["checklist"]) == 10
    assert found["warnings"][0]["kind"] == "stop-medicine"
    assert found["base"]["version"] == "0123456789ab"


def placed(value: Any) -> list[dict[str, Any]]:
    """Everything in an answer that has a place in the title or the body."""
    if isinstance(value, list):
        return [each for item in value for each in placed(item)]
    if isinstance(value, dict):
        own = [value] if {"in", "start", "end", "text"} <= value.keys() else []
        return own + [each for item in value.values() for each in placed(item)]
    return []


@pytest.mark.parametrize("name", RELEASE_EXAMPLES)
def test_the_examples_are_read_and_every_place_is_true(
    shipped_client: TestClient, name: str
) -> None:
    sent = RELEASE_EXAMPLES[name]["value"]
    found = answer(shipped_client, **sent)
    places = placed(found)
    assert places
    for place in places:
        source = sent["title"] if place["in"] == "title" else sent["body"]
        assert source[place["start"] : place["end"]] == place["text"]
    assert found["warnings"]


def test_cues_count_in_the_text_as_sent(shipped_client: TestClient) -> None:
    body = "<p>Today, antidepressants <b>don't</b> work</p>"
    [sentence] = answer(shipped_client, body=body, format="html")["claims"]
    [cue] = [each for each in sentence["cues"] if each["kind"] == "negation"]
    assert body[cue["start"] : cue["end"]] == "don't"


def test_the_support_line_of_the_country(client: TestClient) -> None:
    for country, expected in (("GB", ["GB"]), ("IE", ["IE"]), ("FR", 5), (None, 5)):
        found = answer(client, body="Suicide rose among men.", country=country)
        [warning] = [each for each in found["warnings"] if each["kind"] == "no-support-line"]
        codes = [each["code"] for each in warning["helplines"]]
        assert expected in (codes, len(codes))


def test_without_a_title(client: TestClient) -> None:
    assert answer(client, body=BODY)["headline"] is None


@pytest.mark.parametrize(
    ("fields", "pointer", "detail"),
    [
        pytest.param({}, "#/body", "is missing", id="no body"),
        pytest.param({"body": ""}, "#/body", "at least 1", id="empty"),
        pytest.param({"body": "x" * (BODY_MAX + 1)}, "#/body", "at most 100000", id="too long"),
        pytest.param({"body": "x", "title": "x" * (TITLE_MAX + 1)}, "#/title", "most", id="title"),
        pytest.param({"body": "\x7fELF\x02\x01\x00"}, "#/body", "U+007F", id="binary"),
        pytest.param({"body": "PK\x03\x04\x14\x00"}, "#/body", "no text", id="a zip file"),
        pytest.param({"body": "don\ufffdt"}, "#/body", "wrong encoding", id="garbled"),
        pytest.param({"body": "x", "format": "pdf"}, "#/format", "'markdown'", id="format"),
        pytest.param({"body": "x", "country": "Britain"}, "#/country", "allowed", id="country"),
        pytest.param({"body": "x", "text": "x"}, "#/text", "is no field", id="unknown field"),
        pytest.param({"body": ["x"]}, "#/body", "must be text", id="no text"),
    ],
)
def test_what_cannot_be_used(
    client: TestClient, fields: dict[str, Any], pointer: str, detail: str
) -> None:
    problem = assert_problem(client.post(URL, json=fields), 422, "invalid_request")
    assert problem["errors"][0]["pointer"] == pointer
    assert detail in problem["errors"][0]["detail"]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        pytest.param({"body": "12, 13"}, "unreadable_release", id="no word"),
        pytest.param(
            {"body": "<script>x</script>", "format": "html"}, "unreadable_release", id="x"
        ),
        pytest.param(
            {"body": "Kahvi voi suojata dementialta, kertoo uusi suomalainen tutkimus."},
            "unsupported_language",
            id="Finnish",
        ),
    ],
)
def test_what_cannot_be_read(client: TestClient, fields: dict[str, Any], code: str) -> None:
    assert_problem(client.post(URL, json=fields), 422, code)


@pytest.mark.parametrize("format_", ["text", "html", "markdown"])
@pytest.mark.parametrize("body", ["Tea", "<p>Tea <b>calms", "<script>alert(1)</script>Tea calms"])
def test_what_is_odd_is_read(client: TestClient, body: str, format_: str) -> None:
    answer(client, body=body, format=format_)


def test_ten_megabytes_are_too_much(client: TestClient) -> None:
    body = b'{"body": "' + b"a" * 10_000_000 + b'"}'
    response = client.post(URL, content=body, headers={"Content-Type": "application/json"})
    assert_problem(response, 413, "body_too_large")


def test_a_body_of_full_length_fits(client: TestClient) -> None:
    answer(client, body="Antidepressants ease é pain. " * (BODY_MAX // 29))


def test_before_the_base_is_loaded() -> None:
    client = TestClient(create_app(None, Settings()))
    assert_problem(client.post(URL, json={"body": "x"}), 503, "not_ready")


def test_the_same_release_gets_the_same_bytes() -> None:
    one, other = (TestClient(create_app(FakeChecker(), Settings())) for _ in range(2))
    sent = {"title": "Antidepressants don't work", "body": BODY}
    assert one.post(URL, json=sent).content == other.post(URL, json=sent).content


def test_a_headline_in_another_language(shipped_client: TestClient) -> None:
    headline = {"headline": "Masennuslääkkeet eivät toimi, osoittaa uusi tutkimus"}
    problem = assert_problem(
        shipped_client.post("/v1/check", json=headline), 422, "unsupported_language"
    )
    assert "Finnish" in problem["detail"]
    batch = shipped_client.post("/v1/check/batch", json={"queries": {"a": headline}})
    assert batch.json()["results"]["a"]["code"] == "unsupported_language"
