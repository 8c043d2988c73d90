"""Route: pages answer with pages, also when something is wrong."""

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.requests import Request
from starlette.responses import Response

from api.errors import ApiError
from api.pages.render import page
from api.problems import problem_of
from claims.errors import ClaimsError


class PageRoute(APIRoute):
    """A route for people: what cannot be answered is explained on a page."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Give the handler, with errors that are told to clients turned into pages."""
        inner = super().get_route_handler()

        async def handle(request: Request) -> Response:
            try:
                return await inner(request)
            except (ApiError, ClaimsError, RequestValidationError) as error:
                problem = problem_of(error)
                if problem["status"] >= 500:
                    raise
                return page(
                    request,
                    "problem.html",
                    status=problem["status"],
                    title=problem["title"],
                    at="",
                    problem=problem,
                )

        return handle
