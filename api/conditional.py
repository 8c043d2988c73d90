"""Conditional: ETag on what depends on the base and the request alone, and 304 when it is known.

The tag is a hash of the very bytes, so that it changes with the base, with the program and with
the headline, and with nothing else.
"""

from hashlib import blake2b

from starlette.requests import Request
from starlette.responses import Response

JSON = "application/json"


def conditional(
    request: Request,
    body: bytes,
    *,
    cache: str = "no-cache",
    link: str | None = None,
    media_type: str = JSON,
) -> Response:
    """Answer with a body, or with 304 if the client has it already.

    Args:
        request: Its If-None-Match counts.
        body: What to send.
        cache: Cache-Control; no-cache lets others keep the answer and ask whether it still holds.
        link: The Link header, if there is one.
        media_type: What the body is.

    Returns:
        200 with the body, or 304 without.
    """
    tag = f'"{blake2b(body, digest_size=16).hexdigest()}"'
    headers = {"ETag": tag, "Cache-Control": cache}
    if link is not None:
        headers["Link"] = link
    if is_known(request.headers.getlist("if-none-match"), tag):
        return Response(status_code=304, headers=headers)
    return Response(body, 200, headers, media_type)


def is_known(sent: list[str], tag: str) -> bool:
    """Tell whether a tag is among those of the lines of If-None-Match."""
    tags = {each.strip().removeprefix("W/") for line in sent for each in line.split(",")}
    return tag in tags or "*" in tags
