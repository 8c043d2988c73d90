"""What a client may send: each way to get it wrong has its own clear answer."""

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response

from tests.api.shapes import assert_problem

JSON = {"Content-Type": "application/json"}


def post(client: TestClient, body: bytes, path: str = "/v1/check") -> Response:
    return client.post(path, content=body, headers=JSON)


@pytest.mark.parametrize("path", ["/v1/check", "/v1/check/batch"])
@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"{", id="cut off"),
        pytest.param(b"{'headline': 'Tea calms'}", id="single quotes"),
        pytest.param(b'{"headline": NaN}', id="NaN"),
        pytest.param(b'{"headline": "Tea \xff calms"}', id="not UTF-8"),
        pytest.param('{"headline": "Tea calms"}'.encode("utf-16"), id="UTF-16"),
        pytest.param(b"[" * 100_000, id="nested deep"),
        pytest.param(b'{"headline":' * 20_000, id="objects nested deep"),
        pytest.param(b'{"headline": "Tea \x00 calms"}', id="raw NUL"),
        pytest.param(b'{"a": "\\ud800", "b": ' + b"[" * 100_000, id="surrogate, then nested deep"),
        pytest.param(b'{"a": "\\ud800"', id="surrogate, then cut off"),
        pytest.param(b"\xef\xbb\xbf{}", id="byte order mark"),
    ],
)
def test_what_is_no_json(client: TestClient, path: str, body: bytes) -> None:
    assert_problem(post(client, body, path), 400, "malformed_json")


@pytest.mark.parametrize("path", ["/v1/check", "/v1/check/batch"])
@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({}, id="none"),
        pytest.param({"Content-Type": ""}, id="empty"),
        pytest.param({"Content-Type": "text/plain"}, id="text"),
        pytest.param(
            {"Content-Type": "application/x-www-form-urlencoded"}, id="what curl -d sends"
        ),
        pytest.param({"Content-Type": "application/jsonp"}, id="nearly"),
    ],
)
def test_a_wrong_content_type(client: TestClient, path: str, headers: dict[str, str]) -> None:
    response = client.post(path, content=b'{"headline": "Tea calms"}', headers=headers)
    body = assert_problem(response, 415, "wrong_content_type")
    assert "Content-Type: application/json" in body["detail"]


@pytest.mark.parametrize(
    "content_type",
    [
        "application/json",
        "application/json; charset=utf-8",
        "Application/JSON",
        "application/x+json",
    ],
)
def test_a_right_content_type(client: TestClient, content_type: str) -> None:
    response = client.post(
        "/v1/check",
        content=b'{"headline": "Antidepressants work"}',
        headers={"Content-Type": content_type},
    )
    assert response.status_code == 200


@pytest.mark.parametrize(
    ("body", "pointer", "code"),
    [
        pytest.param(b"[]", "#", "model_type", id="a list"),
        pytest.param(b"null", "#", "model_type", id="null"),
        pytest.param(b"{}", "#/headline", "missing", id="no headline"),
        pytest.param(b'{"headline": null}', "#/headline", "string_type", id="null headline"),
        pytest.param(b'{"headline": 7}', "#/headline", "string_type", id="number"),
        pytest.param(b'{"headline": ["Tea"]}', "#/headline", "string_type", id="list"),
        pytest.param(b'{"headline": "  ab  "}', "#/headline", "string_too_short", id="too short"),
        pytest.param(
            b'{"headline": "%s"}' % (b"a" * 301), "#/headline", "string_too_long", id="long"
        ),
        pytest.param(
            b'{"headline": "abc%s"}' % (b" " * 298), "#/headline", "string_too_long", id="spaces"
        ),
        pytest.param(
            b'{"headline": "Tea\\u0000 calms"}', "#/headline", "control_character", id="NUL"
        ),
        pytest.param(
            b'{"headline": "Tea\\ncalms"}', "#/headline", "control_character", id="line end"
        ),
        pytest.param(
            b'{"headline": "Tea\\u009bcalms"}', "#/headline", "control_character", id="C1"
        ),
        pytest.param(b'{"headline": "Don\\ufffdt"}', "#/headline", "garbled_text", id="garbled"),
        pytest.param(
            b'{"headline": "Tea \\ud800"}', "#/headline", "string_unicode", id="surrogate"
        ),
        pytest.param(
            b'{"headline": "Tea", "a/b~": 1}', "#/a~1b~0", "extra_forbidden", id="unknown"
        ),
        pytest.param(b'{"headline": "Tea", "\\ud800": 1}', "#", "string_unicode", id="bad name"),
    ],
)
def test_what_is_not_valid_is_named_by_place(
    client: TestClient, body: bytes, pointer: str, code: str
) -> None:
    problem = assert_problem(post(client, body), 422, "invalid_request")
    assert (pointer, code) in [(each["pointer"], each["code"]) for each in problem["errors"]]


def test_every_fault_is_listed(client: TestClient) -> None:
    problem = assert_problem(post(client, b'{"a": 1, "b": 2}'), 422, "invalid_request")
    assert [each["pointer"] for each in problem["errors"]] == ["#/headline", "#/a", "#/b"]
    assert "3 faults" in problem["detail"]


def test_long_unknown_names_are_cut(client: TestClient) -> None:
    response = post(client, b'{"headline": "Tea", "%s": 1}' % (b"x" * 5_000))
    assert len(response.text) < 1_000


def test_spaces_at_the_ends_do_not_count(client: TestClient) -> None:
    answer = client.post("/v1/check", json={"headline": "  Antidepressants work \n"}).json()
    assert answer["headline"] == "Antidepressants work"


@pytest.mark.parametrize("path", ["/v1/check", "/v1/check/batch"], ids=["one headline", "a batch"])
def test_unknown_parameters_of_a_post_are_named(client: TestClient, path: str) -> None:
    problem = assert_problem(client.post(f"{path}?lang=en&x=1", json={}), 422, "invalid_request")
    assert [each["parameter"] for each in problem["errors"]] == ["lang", "x"]


@pytest.mark.parametrize(
    "path",
    [
        "/v1/check?headline=Tea calms&lang=en",
        "/v1/claims?lang=en",
        "/v1/claims/antidepressants-beat-placebo?lang=en",
        "/v1/topics?lang=en",
        "/v1/about?lang=en",
        "/problems/not_found?lang=en",
    ],
)
def test_unknown_parameters_of_a_get_are_named(client: TestClient, path: str) -> None:
    problem = assert_problem(client.get(path), 422, "invalid_request")
    assert problem["errors"] == [
        {
            "parameter": "lang",
            "detail": "is no parameter that this address knows",
            "code": "extra_forbidden",
        }
    ]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        pytest.param("", "missing", id="none"),
        pytest.param("headline=", "string_too_short", id="empty"),
        pytest.param(f"headline={'a' * 301}", "string_too_long", id="too long"),
        pytest.param("headline=Tea%00calms", "control_character", id="NUL"),
        pytest.param("headline=Don%92t%20drink%20tea", "garbled_text", id="not UTF-8"),
    ],
)
def test_a_headline_in_the_address_is_checked_alike(
    client: TestClient, query: str, code: str
) -> None:
    problem = assert_problem(client.get(f"/v1/check?{query}"), 422, "invalid_request")
    [fault] = problem["errors"]
    assert (fault["parameter"], fault["code"]) == ("headline", code)
