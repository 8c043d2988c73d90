"""Limits: how large a body may be, and how much one client may ask for. Pure ASGI middleware."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import BodyTooLarge, QuotaExceeded
from api.problems import problem_response
from api.quota import Allowance, Quota

LIMITED = ("/v1/", "/v1alpha1/", "/check", "/claims")
"""Starts of the addresses that count. Health, metrics and documentation never do."""


class BodyLimitMiddleware:
    """Refuses a body of too many bytes, before it is read if its length is announced.

    It raises; `api.problems.ProblemMiddleware` around it answers.

    Args:
        app: What to protect.
        limit: The most bytes that are read.
    """

    def __init__(self, app: ASGIApp, *, limit: int) -> None:
        self.app = app
        self._limit = limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, with its body counted if its length is not announced."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        length, chunked = _announced(scope)
        if length > self._limit:
            raise BodyTooLarge(self._limit)
        await self.app(scope, self._counting(receive) if chunked else receive, send)

    def _counting(self, receive: Receive) -> Receive:
        read = 0

        async def counted() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > self._limit:
                raise BodyTooLarge(self._limit)
            return message

        return counted


class RateLimitMiddleware:
    """Counts what each client asks for, tells it what is left, and refuses the rest.

    Every request counts 1 when it comes in; a batch counts its other headlines when it is read
    (`api.quota.charge`). The headers are those of draft-ietf-httpapi-ratelimit-headers.

    Args:
        app: What to protect.
        quota: The limits and the counts.
    """

    def __init__(self, app: ASGIApp, *, quota: Quota) -> None:
        self.app = app
        self._quota = quota

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count a request and pass it on, or refuse it."""
        if scope["type"] != "http" or not scope["path"].startswith(LIMITED):
            await self.app(scope, receive, send)
            return
        allowance = Allowance(self._quota, scope["client"])
        scope["presscheck.allowance"] = allowance

        async def telling(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *await allowance.headers()]
            await send(message)

        try:
            await allowance.charge(1)
        except QuotaExceeded as error:
            await problem_response(error, scope)(scope, receive, telling)
        else:
            await self.app(scope, receive, telling)


def _announced(scope: Scope) -> tuple[int, bool]:
    """Give the announced length of a body, and whether none is announced though one may come."""
    for name, value in scope["headers"]:
        if name == b"content-length":
            return (int(value) if value.isdigit() else 0), not value.isdigit()
        if name == b"transfer-encoding":
            return 0, True
    return 0, False
