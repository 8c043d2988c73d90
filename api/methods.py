"""Methods: HEAD wherever GET works, and the whole truth about what an address takes."""

from collections.abc import Iterable

from starlette.routing import BaseRoute, Match, Mount, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send


class HeadMiddleware:
    """Answers HEAD as GET would, headers and all, without the body (RFC 9110, 9.3.2)."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, as a GET if it is a HEAD."""
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self.app(scope, receive, send)
            return

        async def bodiless(message: Message) -> None:
            if message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        scope["method"] = "GET"  # in place: the outer middleware reads the route from this scope
        await self.app(scope, receive, bodiless)


def allowed_methods(routes: Iterable[BaseRoute], scope: Scope) -> str:
    """List the methods that an address takes, over all routes that share it.

    Args:
        routes: All routes of the application.
        scope: The ASGI scope of the request; its method does not matter.

    Returns:
        The methods in alphabetical order, as the Allow header wants them.
    """
    # inside a mount the root path is that of the mount: match from the outside again
    whole = {**scope, "root_path": scope.get("app_root_path", scope.get("root_path", ""))}
    found: set[str] = set()
    for route in routes:
        if route.matches(whole)[0] is Match.NONE:
            continue
        if isinstance(route, Route):
            found |= route.methods or set()
        elif isinstance(route, Mount):
            found.add("GET")
    if "GET" in found:
        found.add("HEAD")
    return ", ".join(sorted(found))
