"""Assertions about shapes that every answer keeps."""

from typing import Any

from httpx2 import Response

from api.models.problem import Problem


def assert_problem(response: Response, status: int, code: str) -> dict[str, Any]:
    """The one shape of every error: RFC 9457, the status twice, a stable code, the request id."""
    assert response.status_code == status
    assert response.headers["content-type"] == "application/problem+json"
    body: dict[str, Any] = response.json()
    Problem.model_validate(body)
    assert body["status"] == status
    assert body["code"] == code
    assert body["title"]
    assert body["detail"]
    assert body["request_id"] == response.headers["x-request-id"]
    return body
