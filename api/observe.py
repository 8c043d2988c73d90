"""Observe: a request id, one line in the log and the metrics of each request.

No headline gets into any of them. The log names the route (`/v1/claims/{claim_id}`), never the
address as sent: the query string of GET /v1/check holds the headline.
"""

import logging
import re
from os import urandom
from time import perf_counter

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.metrics import Metrics

logger = logging.getLogger("presscheck.access")

GONE = 499
"""Status in log and metrics of a request whose client left before the answer (as nginx has it)."""

_SANE_ID = re.compile(rb"[A-Za-z0-9._-]{8,64}")


class ObserveMiddleware:
    """Watches every request from outside all other middleware.

    Args:
        app: What to watch.
        metrics: Where to count.
    """

    def __init__(self, app: ASGIApp, *, metrics: Metrics) -> None:
        self.app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, and note how it went."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = perf_counter()
        status = GONE
        method = scope["method"]
        request_id = _request_id(scope)
        scope["presscheck.request_id"] = request_id.decode()

        async def named(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], (b"x-request-id", request_id)]
            await send(message)

        try:
            await self.app(scope, receive, named)
        finally:
            self._note(scope, method, status, perf_counter() - started)

    def _note(self, scope: Scope, method: str, status: int, seconds: float) -> None:
        route = getattr(scope.get("route"), "path", "-")
        self._metrics.note(method, route, status, seconds)
        if logger.isEnabledFor(logging.INFO):
            request_id = scope["presscheck.request_id"]
            logger.info("%s %s %d %.2f ms id=%s", method, route, status, seconds * 1e3, request_id)


def _request_id(scope: Scope) -> bytes:
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _SANE_ID.fullmatch(value):
            return bytes(value)
    return urandom(16).hex().encode()
