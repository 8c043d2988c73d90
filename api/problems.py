"""Problems: errors as clients see them, `application/problem+json` of RFC 9457, everywhere.

`type` is the relative reference `/problems/<code>`, served by `api.routes.about`; only a used-up
quota has the type that IANA registered for it. No member ever repeats what the client sent,
but for the names of unknown fields and parameters, shortened and made printable.
"""

import logging
import traceback
from typing import Any

import orjson
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import (
    ApiError,
    BadRequest,
    BodyTooLarge,
    Fault,
    InvalidRequest,
    MethodNotAllowed,
    NotFound,
    NotReady,
    QuotaExceeded,
    row_of,
)
from api.faults import faults_of
from api.google.errors import PREFIX, google_error
from api.methods import allowed_methods
from claims.errors import (
    UnknownClaim,
    UnreadableHeadline,
    UnreadableRelease,
)

logger = logging.getLogger("presscheck.errors")

MEDIA_TYPE = "application/problem+json"
QUOTA_TYPE = "https://iana.org/assignments/http-problem-types#quota-exceeded"
RETRY_NOT_READY = "5"
"""Seconds: a base of 255 claims loads in about one."""


def problem_of(error: Exception) -> dict[str, Any]:
    """Put an error into the members of a problem.

    Args:
        error: Any error.

    Returns:
        `type`, `title`, `status`, `code`, `detail`, and `errors` or `violated-policies` where
        the error has them. Nothing of an unexpected error is told but that it happened.
    """
    if isinstance(error, RequestValidationError):
        error = InvalidRequest(*faults_of(error.errors()))
    row = row_of(error)
    members = {
        "type": f"/problems/{row.code}",
        "title": row.title,
        "status": row.status,
        "code": row.code,
        "detail": _detail(error),
    }
    return members | _extras(error)


def problem_response(error: Exception, scope: Scope) -> Response:
    """Answer a request with an error.

    Args:
        error: Any error.
        scope: The request's ASGI scope; gives the request id.

    Returns:
        The problem, with the headers that belong to its status; in Google's shape, where the
        address is one of Google's API.
    """
    problem = problem_of(error)
    if scope["path"].startswith(PREFIX):
        return google_error(problem, {"Cache-Control": "no-store"} | _headers(error))
    request_id = scope.get("presscheck.request_id")
    body = problem | {"request_id": request_id} if request_id else problem
    headers = {"Cache-Control": "no-store"} | _headers(error)
    return Response(orjson.dumps(body), problem["status"], headers, MEDIA_TYPE)


def add_problem_handlers(app: FastAPI) -> None:
    """Answer what the framework finds wrong by itself as problems, too."""
    app.add_exception_handler(HTTPException, _framework_error)
    app.add_exception_handler(RequestValidationError, _validation_error)


class ProblemMiddleware:
    """Turns every error that no one else caught into a problem. Stands inside CORS.

    Starlette's own handler of 500 stands outside, so a browser would hide the answer from a
    plug-in (no Access-Control-Allow-Origin) and report a network error.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on; answer for what fails."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = False

        async def watch(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self.app(scope, receive, watch)
        except ClientDisconnect:
            return  # nobody is left to answer
        except Exception as error:
            if row_of(error).status == 500:
                _log(error, scope)
            if not started:
                await problem_response(error, scope)(scope, receive, send)


def _detail(error: Exception) -> str:
    match error:
        case UnknownClaim():
            return "GET /v1/claims lists the claims of the base."
        case ApiError() | UnreadableHeadline() | UnreadableRelease():
            return str(error)  # written for the sender, without what was sent
        case _:
            return "The error is logged under the request id; trying again may not help."


def _extras(error: Exception) -> dict[str, Any]:
    match error:
        case InvalidRequest():
            return {"errors": [_fault(fault) for fault in error.faults]}
        case QuotaExceeded():
            return {"type": QUOTA_TYPE, "violated-policies": list(error.policies)}
        case _:
            return {}


def _fault(fault: Fault) -> dict[str, str]:
    kind = "pointer" if fault.in_body else "parameter"
    return {kind: fault.place, "detail": fault.detail, "code": fault.code}


def _headers(error: Exception) -> dict[str, str]:
    match error:
        case QuotaExceeded():
            return {"Retry-After": str(error.retry_after)}
        case NotReady():
            return {"Retry-After": RETRY_NOT_READY}
        case MethodNotAllowed():
            return {"Allow": error.allowed}
        case BodyTooLarge():
            return {"Connection": "close"}  # the rest of the body stays unread
        case _:
            return {}


async def _validation_error(request: Request, error: Exception) -> Response:
    return problem_response(error, request.scope)


async def _framework_error(request: Request, error: Exception) -> Response:
    ours: ApiError = BadRequest()
    match error:
        case HTTPException(status_code=404):
            ours = NotFound()
        case HTTPException(status_code=405):
            ours = MethodNotAllowed(allowed_methods(request.app.routes, request.scope))
    return problem_response(ours, request.scope)


def _log(error: Exception, scope: Scope) -> None:
    """Log where it happened, without the message: it may hold words of a headline."""
    frames = traceback.extract_tb(error.__traceback__)
    steps = " < ".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames[::-1])
    kind = type(error).__name__
    logger.error("internal_error %s id=%s at %s", kind, scope.get("presscheck.request_id"), steps)
