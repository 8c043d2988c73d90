"""The command `presscheck mcp`: the answers as tools for assistants."""

import logging
import sys
from typing import Annotated

import typer

from api.commands.terminal import UNUSABLE, fail, open_checker, open_settings, open_store
from api.service import make_service

MISSING = "the extra is not installed; run: pip install 'presscheck[mcp]'"


def command(
    *,
    http: Annotated[
        bool, typer.Option("--http", help="Answer over streamable HTTP, at /mcp.")
    ] = False,
    host: Annotated[str | None, typer.Option(help="Address to listen on, over HTTP.")] = None,
    port: Annotated[
        int | None, typer.Option(help="Port to listen on, over HTTP.", min=0, max=65_535)
    ] = None,
) -> None:
    """Answer assistants that speak the Model Context Protocol, over standard input and output."""
    try:
        from api.assistants import make_server, serve_http
    except ModuleNotFoundError:
        fail(MISSING, UNUSABLE)
    settings = open_settings()
    logging.basicConfig(stream=sys.stderr, level=settings.log_level.upper())
    logging.getLogger("mcp").setLevel("WARNING")
    open_store()
    server = make_server(make_service(open_checker(), settings))
    if http:
        listen = (host or settings.host, settings.port if port is None else port)
        serve_http(server, settings, *listen)
    else:
        server.run("stdio")
