"""Assistants: the same answers as tools of the Model Context Protocol.

The limits of an answer stand in the answer itself: assistants drop the descriptions of tools.
Needs the extra `mcp`.

Source: https://modelcontextprotocol.io, protocol 2026-07-28.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any
from urllib.parse import urlsplit

import orjson
import uvicorn
from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.server.transport_security import TransportSecuritySettings
from mcp.types import ToolAnnotations
from pydantic import Field

from api.errors import ApiError
from api.models.check import CheckResponse
from api.models.claims import ClaimResponse, ClaimsResponse
from api.models.releases import ReleaseResponse
from api.release_request import ReleaseRequest
from api.requests import CheckRequest, ClaimsQuery, validated
from api.service import Service
from api.settings import Settings
from api.shapes import scope_of
from api.version import engine_version
from claims.errors import UnreadableHeadline, UnreadableRelease, UnsupportedLanguage
from claims.release.reviewer import Release

logger = logging.getLogger("presscheck.errors")

LIMITS = (
    "Curated evidence for journalists, no medical advice. Give the certainty and both sides when "
    "you pass a verdict on, and say so when there is no match: that never means false. "
)
INSTRUCTIONS = (
    "Check health headlines and press releases against a curated claim base. Quote "
    "`verdict.summary` and `say_instead`; do not add a verdict of your own where `outcome` is "
    "not matched."
)
READS = ToolAnnotations(
    read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
)
TOLD = (ApiError, UnreadableHeadline, UnreadableRelease, UnsupportedLanguage)
"""Errors whose message is written for the sender and repeats nothing of what was sent."""
LOCAL = ("127.0.0.1", "localhost", "[::1]")
Limits = Annotated[str, Field(description="What the answer can't say: tell it along.")]


class CheckedHeadline(CheckResponse):
    """What the evidence says about a headline, with the limits of the answer."""

    limits: Limits


class ClaimFound(ClaimResponse):
    """A claim with all its evidence, with the limits of the answer."""

    limits: Limits


class ClaimsFound(ClaimsResponse):
    """Claims that hold some words, with the limits of the answer."""

    limits: Limits


class CheckedRelease(ReleaseResponse):
    """What a press release claims, overstates and leaves out, with the limits of the answer."""

    limits: Limits


def make_server(service: Service) -> MCPServer:
    """Make a server of the protocol around a loaded base.

    Args:
        service: The checker, and what is made from its base.

    Returns:
        A server with one tool for each question; run it over stdio or HTTP.
    """
    server = MCPServer("presscheck", instructions=INSTRUCTIONS, version=engine_version())
    tools = Tools(service)
    for tool in (tools.check_headline, tools.check_release, tools.get_claim, tools.search_claims):
        server.add_tool(tool, annotations=READS)
    return server


class Tools:
    """The questions that an assistant may ask; names and docstrings are what it sees."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._limits = LIMITS + scope_of(service.checker.base)

    def check_headline(
        self, headline: Annotated[str, Field(description="The headline, as it would be printed.")]
    ) -> CheckedHeadline:
        """Say what the evidence says about a health headline: verdict, both sides, caveats."""
        with told():
            asked = validated(CheckRequest, {"headline": headline})
            answer = self._service.answer(self._service.checker.check(asked.headline))
            return CheckedHeadline.model_validate(self._limited(answer))

    def check_release(
        self,
        body: Annotated[str, Field(description="The text of the press release.")],
        title: Annotated[str, Field(description="Its headline; may be empty.")] = "",
    ) -> CheckedRelease:
        """Say what a press release on health claims, overstates and leaves out."""
        with told():
            sent = validated(ReleaseRequest, {"title": title, "body": body})
            report = self._service.reviewer.review(Release(sent.title, sent.body, sent.format))
            answer = self._service.releases.to_response(report)
            return CheckedRelease.model_validate(self._limited(answer))

    def get_claim(
        self, claim_id: Annotated[str, Field(description="Id of a claim, as `claim.id` has it.")]
    ) -> ClaimFound:
        """Show a claim with the evidence for and against it and what headlines deserve."""
        with told():
            claim = self._service.checker.base.propositions.get(claim_id)
            if claim is None:
                raise ToolError("No claim has this id; search_claims lists the claims.")
            return ClaimFound.model_validate(self._limited(self._service.writer.to_claim(claim)))

    def search_claims(
        self,
        words: Annotated[str, Field(description="Words that the claim holds, all of them.")],
        limit: Annotated[int, Field(ge=1, le=100, description="Most claims to list.")] = 20,
    ) -> ClaimsFound:
        """List claims of the base by words; to judge a headline, use check_headline instead."""
        with told():
            query = validated(ClaimsQuery, {"q": words, "limit": limit})
            page = self._service.listing.page(query)
            listed = self._service.writer.to_claims(page.claims, total=page.total, following=None)
            return ClaimsFound.model_validate(self._limited(listed))

    def _limited(self, answer: bytes) -> dict[str, Any]:
        return {**orjson.loads(answer), "limits": self._limits}


@contextmanager
def told() -> Iterator[None]:
    """Tell an assistant what was wrong with its question, and of our own faults that they are.

    The protocol's own server would log what an error says, and with it words of a headline.
    """
    try:
        yield
    except ToolError:
        raise
    except TOLD as error:
        raise ToolError(str(error)) from None
    except Exception as error:
        logger.error("internal_error %s", type(error).__name__)  # noqa: TRY400 - no message
        raise ToolError("Something went wrong on our side.") from None


def serve_http(server: MCPServer, settings: Settings, host: str, port: int) -> None:
    """Answer over streamable HTTP at /mcp, without an access log.

    Args:
        server: The tools.
        settings: By which names it may be called, and how much is logged.
        host: Address to listen on.
        port: Port to listen on.
    """
    app = server.streamable_http_app(
        stateless_http=True, json_response=True, transport_security=security(settings, host)
    )
    uvicorn.run(app, host=host, port=port, access_log=False, log_level=settings.log_level)


def security(settings: Settings, host: str) -> TransportSecuritySettings:
    """Say by which names the server may be called, so that no web page rebinds a name to it.

    Args:
        settings: Its public address and the origins that may call it.
        host: Address that it listens on.

    Returns:
        The names: local ones, the address itself, and that of the public site.
    """
    names = {*LOCAL, host}
    public = urlsplit(settings.public_url or "").netloc
    hosts = [*names, *(f"{name}:*" for name in names), *([public] if public else ())]
    return TransportSecuritySettings(
        allowed_hosts=sorted(hosts), allowed_origins=sorted(settings.cors_origins)
    )
