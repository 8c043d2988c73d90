"""Errors as Google's APIs tell them. Source: https://google.aip.dev/193 and google.rpc.Code."""

from collections.abc import Mapping
from typing import Any

import orjson
from starlette.responses import Response

PREFIX = "/v1alpha1/"
"""Start of the addresses that answer in this shape."""

_STATUS = {
    400: "INVALID_ARGUMENT",
    404: "NOT_FOUND",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    503: "UNAVAILABLE",
}
_AS = {405: 404, 413: 400, 415: 400, 422: 400}
"""Statuses that Google's APIs do not use, and what they say instead."""


def google_error(problem: Mapping[str, Any], headers: Mapping[str, str]) -> Response:
    """Answer with an error in Google's shape.

    Args:
        problem: The members of the problem, as `api.problems` gives them.
        headers: What belongs to the error: Retry-After and the like.

    Returns:
        The error; what Google has no status for is told as the nearest that it has.
    """
    status = _AS.get(problem["status"], problem["status"])
    error = {"code": status, "message": problem["detail"], "status": _STATUS[status]}
    body = orjson.dumps({"error": error}, option=orjson.OPT_INDENT_2)
    return Response(body, status, dict(headers), "application/json; charset=UTF-8")
