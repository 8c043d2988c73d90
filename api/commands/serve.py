"""The command `presscheck serve`: the HTTP service."""

from typing import Annotated

import typer
import uvicorn

from api.commands.terminal import open_base, open_settings, open_store

STARTUP_FAILURE = 3
"""Exit code of uvicorn when the application does not start."""


def command(
    *,
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on.", min=0, max=65_535)] = None,
    workers: Annotated[int, typer.Option(help="How many processes answer.", min=1)] = 1,
) -> None:
    """Answer headlines over HTTP. Settings come from the environment: see the README.

    No access log is written by the server: query strings would hold headlines.
    """
    settings = open_settings()
    if workers > 1:
        # A worker that dies at start is started again and again: look at the base first.
        open_base()
        open_store()
    try:
        uvicorn.run(
            "api.asgi:app",
            host=host or settings.host,
            port=settings.port if port is None else port,
            workers=workers,
            access_log=False,
            log_level=settings.log_level,
            proxy_headers=False,
            server_header=False,
        )
    except SystemExit as stop:
        if stop.code == STARTUP_FAILURE:
            # The server has logged a traceback; if the base or the store is to blame, say so in
            # one line.
            open_base()
            open_store()
        raise
