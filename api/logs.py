"""Logs: our own lines on standard error, and none that could hold a headline."""

import logging
import sys
import time


class LineFormatter(logging.Formatter):
    """Formats as `2026-11-24T13:30:16.051Z INFO presscheck.access GET /livez 200 ...`.

    The standard formatter takes longer to write the time than a check takes to be routed;
    this one writes it anew once a second only.
    """

    def __init__(self) -> None:
        super().__init__()
        self._second = -1
        self._written = ""

    def format(self, record: logging.LogRecord) -> str:
        """Put a record into one line."""
        second = int(record.created)
        if second != self._second:
            self._written = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(second))
            self._second = second
        head = f"{self._written}.{int(record.msecs):03}Z {record.levelname} {record.name}"
        return f"{head} {record.getMessage()}"


def configure_logs(level: str) -> None:
    """Send our log lines to standard error, and silence uvicorn's access log.

    uvicorn's access log prints query strings, and that of GET /v1/check holds the headline. It
    decides for each connection whether it logs, so this works however the server was started.

    Args:
        level: Name of the least urgent level that is logged.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(LineFormatter())
    ours = logging.getLogger("presscheck")
    ours.handlers = [handler]
    ours.propagate = False
    ours.setLevel(level.upper())
    theirs = logging.getLogger("uvicorn.access")
    theirs.handlers = []
    theirs.propagate = False
    # nobody prints these, and finding them out for each record takes time
    logging.logThreads = False
    logging.logProcesses = False
    logging.logMultiprocessing = False
