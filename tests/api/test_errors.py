"""Every error reaches the client with the status and the code of its own row."""

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.errors import (
    ROWS,
    ApiError,
    BadRequest,
    BodyTooLarge,
    Fault,
    InvalidRequest,
    MalformedJson,
    MethodNotAllowed,
    NoFigure,
    NotFound,
    NotReady,
    QuotaExceeded,
    Row,
    WrongContentType,
    all_rows,
    row_of,
)
from api.settings import Settings
from claims.errors import (
    BaseError,
    ClaimsError,
    UnknownClaim,
    UnreadableHeadline,
    UnreadableRelease,
    UnsupportedLanguage,
)
from tests.api.fakes import FailingChecker
from tests.api.shapes import assert_problem

START_UP_ONLY = {BaseError}

SAMPLES: list[Exception] = [
    BadRequest(),
    MalformedJson("why"),
    NotFound(),
    NoFigure(),
    MethodNotAllowed("GET"),
    BodyTooLarge(9),
    WrongContentType(),
    InvalidRequest(Fault("#/headline", "is missing", "missing")),
    QuotaExceeded(7, ("minute",)),
    NotReady(),
    UnknownClaim("why"),
    UnreadableHeadline("why"),
    UnreadableRelease("why"),
    UnsupportedLanguage("Finnish"),
    ClaimsError("why"),
    RuntimeError("why"),
]


def all_kinds(kind: type[Exception]) -> set[type[Exception]]:
    return {kind}.union(*(all_kinds(child) for child in kind.__subclasses__()))


def test_every_error_of_ours_has_its_own_row() -> None:
    ours = (all_kinds(ApiError) - {ApiError}) | all_kinds(ClaimsError)
    assert ours - START_UP_ONLY <= ROWS.keys()


def test_there_is_a_sample_of_every_row() -> None:
    assert {row_of(error) for error in SAMPLES} == set(ROWS.values())


@pytest.mark.parametrize("error", SAMPLES, ids=lambda error: type(error).__name__)
def test_the_served_status_is_the_one_in_the_table(error: Exception) -> None:
    client = TestClient(create_app(FailingChecker(error), Settings()))
    response = client.post("/v1/check", json={"headline": "Tea calms"})
    row = row_of(error)
    body = assert_problem(response, row.status, row.code)
    assert body["title"] == row.title


@pytest.mark.parametrize("row", all_rows(), ids=lambda row: row.code)
def test_the_type_of_a_problem_leads_to_its_meaning(client: TestClient, row: Row) -> None:
    assert client.get(f"/problems/{row.code}").json() == {
        "code": row.code,
        "status": row.status,
        "title": row.title,
        "type": f"/problems/{row.code}",
    }


def test_codes_are_unique() -> None:
    codes = [row.code for row in all_rows()]
    assert len(codes) == len(set(codes))


def test_a_quota_says_when_to_come_back() -> None:
    client = TestClient(create_app(FailingChecker(QuotaExceeded(7, ("minute",))), Settings()))
    response = client.post("/v1/check", json={"headline": "Tea calms"})
    assert response.headers["retry-after"] == "7"
    assert response.json()["violated-policies"] == ["minute"]
    assert response.json()["type"].startswith("https://iana.org/assignments/http-problem-types")
