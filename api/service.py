"""Service: what the routes need of a loaded base, and how they reach it."""

from dataclasses import dataclass
from typing import Annotated

import orjson
from fastapi import Depends, Request

from api.about import about_shown
from api.errors import NotReady
from api.imports.store import kept
from api.listing import Listing
from api.release_answer import ReleaseWriter
from api.responses import Writer
from api.settings import Settings
from claims.checker import Checker
from claims.elsewhere import Elsewhere
from claims.release.reviewer import Reviewer
from claims.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Service:
    """A checker, and everything that is made from its base once.

    Attributes:
        checker: Checks headlines.
        writer: Writes answers.
        listing: Finds claims to list.
        reviewer: Reads press releases.
        releases: Writes reports on them.
        about: The body of /v1/about.
        topics: The body of /v1/topics.
        elsewhere: The ratings of other publishers.
    """

    checker: Checker
    writer: Writer
    listing: Listing
    reviewer: Reviewer
    releases: ReleaseWriter
    about: bytes
    topics: bytes
    elsewhere: Elsewhere

    def answer(self, verdict: Verdict) -> bytes:
        """Write the answer to a headline, with what others have rated."""
        return self.writer.to_response(verdict, self.elsewhere.find(verdict))


def make_service(checker: Checker, settings: Settings) -> Service:
    """Make everything that is made from a base once.

    Raises:
        StoreError: The file of other publishers' ratings cannot be used.
    """
    base = checker.base
    writer = Writer(base)
    about = orjson.dumps(about_shown(base, settings))
    reviewer = Reviewer(checker)
    return Service(
        checker=checker,
        writer=writer,
        listing=Listing(base),
        reviewer=reviewer,
        releases=ReleaseWriter(base, reviewer.data.helplines),
        about=about,
        topics=writer.to_topics(),
        elsewhere=Elsewhere(kept(settings.store), checker),
    )


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
