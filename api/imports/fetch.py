"""Fetch: what `presscheck import` is given, from a file, standard input or a web address.

The only place that asks the network for anything, and only when a curator names an address.
"""

import sys
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

MOST_BYTES = 64 * 1024 * 1024
"""A feed of every review of a large publisher has a tenth of that."""
PATIENCE = 30.0
"""Seconds to wait for an answer."""


class Unfetchable(Exception):
    """What was named cannot be read; the message says why."""


def fetch(named: str) -> tuple[str, bytes]:
    """Read a file, standard input or a page.

    Args:
        named: A path, "-" for standard input, or an address that begins with http:// or https://.

    Returns:
        A short name for reports, and the bytes.

    Raises:
        Unfetchable: There is no such thing, it cannot be read, or it is larger than `MOST_BYTES`.
    """
    if named == "-":
        name, content = "standard input", sys.stdin.buffer.read(MOST_BYTES + 1)
    elif named.startswith(("http://", "https://")):
        name, content = named, _page(named)
    else:
        name, content = Path(named).name, _file(Path(named))
    if len(content) > MOST_BYTES:
        raise Unfetchable(f"is larger than {MOST_BYTES // 1024 // 1024} MB")
    return name, content


def _file(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise Unfetchable(error.strerror or "cannot be read") from error


def _page(address: str) -> bytes:
    try:
        request = Request(address, headers={"User-Agent": "presscheck", "Accept": "*/*"})
        with urlopen(request, timeout=PATIENCE) as answer:
            content: bytes = answer.read(MOST_BYTES + 1)
    except HTTPError as error:
        raise Unfetchable(f"the server answered {error.code}") from error
    except (URLError, HTTPException, TimeoutError, ValueError) as error:
        raise Unfetchable("cannot be reached") from error
    return content
