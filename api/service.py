"""Service: what the routes need of a loaded base, and how they reach it."""

from dataclasses import dataclass
from typing import Annotated

import orjson
from fastapi import Depends, Request

from api.about import about_shown
from api.errors import NotReady
from api.listing import Listing
from api.responses import Writer
from api.settings import Settings
from claims.checker import Checker


@dataclass(frozen=True, slots=True)
class Service:
    """A checker, and everything that is made from its base once.

    Attributes:
        checker: Checks headlines.
        writer: Writes answers.
        listing: Finds claims to list.
        about: The body of /v1/about.
        topics: The body of /v1/topics.
    """

    checker: Checker
    writer: Writer
    listing: Listing
    about: bytes
    topics: bytes


def make_service(checker: Checker, settings: Settings) -> Service:
    """Make everything that is made from a base once."""
    base = checker.base
    writer = Writer(base)
    about = orjson.dumps(about_shown(base, settings))
    return Service(checker, writer, Listing(base), about, writer.to_topics())


def service_of(request: Request) -> Service:
    """Give the service that answers a request.

    Raises:
        NotReady: The base is not loaded yet.
    """
    service: Service | None = request.app.state.service
    if service is None:
        raise NotReady
    return service


async def _service(request: Request) -> Service:
    return service_of(request)  # asynchronous, or FastAPI would call it in a thread of its own


InService = Annotated[Service, Depends(_service)]
