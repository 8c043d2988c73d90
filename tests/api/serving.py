"""The real server on a free port, in a thread, for tests that need a socket."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp

PATIENCE = 10.0
"""Seconds that a server may take to start or to stop."""


@contextmanager
def served(app: ASGIApp) -> Iterator[str]:
    """Serve an application; give its address."""
    config = uvicorn.Config(app, host="127.0.0.1", port=0, access_log=False, log_config=None)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    until = time.monotonic() + PATIENCE
    while not server.started:
        if time.monotonic() > until or not thread.is_alive():
            raise TimeoutError("the server did not start")
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(PATIENCE)
