"""Assistants: the same answers as tools of the Model Context Protocol.

The limits of an answer stand in the answer itself: assistants drop the descriptions of tools.
Needs the extra `mcp`.

Source: https://modelcontextprotocol.io, protocol 2026-07-28.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated
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
from api.requests import CheckRequest, ClaimsQuery, validated
from api.service import Service
from api.settings import Settings
from api.shapes import scope_of
from api.version import engine_version
from claims.errors import UnreadableHeadline

logger = logging.getLogger("presscheck.errors")

LIMITS = (
    "Curated evidence for journalists, no medical advice. Give the certainty and both sides when "
    "you pass a verdict on, and say so when there is no match: that never means false. "
)
INSTRUCTIONS = (
    "Check health headlines against a curated claim base. Quote `verdict.summary` and "
    "`say_instead`; do not add a verdict of your own where `outcome` is not matched."
)
READS = ToolAnnotations(
    read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
)
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


def make_server(service: Service) -> MCPServer:
    """Make a server of the protocol around a loaded base.

    Args:
        service: The checker, and what is made from its base.

    Returns:
        A server with one tool for each question; run it over stdio or HTTP.
    """
    server = MCPServer("presscheck", instructions=INSTRUCTIONS, version=engine_version())
    limits = LIMITS + scope_of(service.checker.base)

    @server.tool(annotations=READS, title="Check a headline")
    def check_headline(
        headline: Annotated[str, Field(description="The headline, as it would be printed.")],
    ) -> CheckedHeadline:
        """Say what the evidence says about a health headline: verdict, both sides, caveats."""
        with told():
            asked = validated(CheckRequest, {"headline": headline})
            answer = service.writer.to_response(service.checker.check(asked.headline))
            return CheckedHeadline.model_validate(orjson.loads(answer) | {"limits": limits})

    @server.tool(annotations=READS, title="Show a claim")
    def get_claim(
        claim_id: Annotated[str, Field(description="Id of a claim, as `claim.id` has it.")],
    ) -> ClaimFound:
        """Show a claim with the evidence for and against it and what headlines deserve."""
        with told():
            claim = service.checker.base.propositions.get(claim_id)
            if claim is None:
                raise ToolError("No claim has this id; search_claims lists the claims.")
            answer = service.writer.to_claim(claim)
            return ClaimFound.model_validate(orjson.loads(answer) | {"limits": limits})

    @server.tool(annotations=READS, title="Search the claims")
    def search_claims(
        words: Annotated[str, Field(description="Words that the claim holds, all of them.")],
        limit: Annotated[int, Field(ge=1, le=100, description="Most claims to list.")] = 20,
    ) -> ClaimsFound:
        """List claims of the base by words; to judge a headline, use check_headline instead."""
        with told():
            page = service.listing.page(validated(ClaimsQuery, {"q": words, "limit": limit}))
            listed = service.writer.to_claims(page.claims, total=page.total, following=None)
            return ClaimsFound.model_validate(orjson.loads(listed) | {"limits": limits})

    return server


@contextmanager
def told() -> Iterator[None]:
    """Tell an assistant what was wrong with its question, and of our own faults that they are.

    The protocol's own server would log what an error says, and with it words of a headline.
    """
    try:
        yield
    except ToolError:
        raise
    except (ApiError, UnreadableHeadline) as error:
        raise ToolError(str(error)) from None
    except Exception as error:  # noqa: BLE001 - it is told and logged without its message
        logger.error("internal_error %s", type(error).__name__)  # noqa: TRY400 - as above
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
