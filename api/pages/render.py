"""Render: a template and the values of an answer into a page that asks nothing of anyone else.

Pages show the JSON that the API sends: the same types, the same texts. Nothing is decided here.
"""

import re
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import Any

import orjson
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response
from starlette.staticfiles import StaticFiles

from api.conditional import conditional
from api.site import site_of

HERE = Path(__file__).parent
ASSETS = "/assets"
HTML = "text/html; charset=utf-8"
HEADERS = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
"""No source that a page links to learns the address, which may hold a headline."""

_SHEET = HERE / "assets" / "site.css"
_VERSION = blake2b(_SHEET.read_bytes(), digest_size=6).hexdigest()
_COMPOUND = re.compile(r"\b(meta|non|cross|case|self)-")
_UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def policy(frame_ancestors: tuple[str, ...] = ()) -> str:
    """Give the Content-Security-Policy of a page: a stylesheet, images and forms of our own.

    Args:
        frame_ancestors: Origins that may show the page in a frame; empty for none.

    Returns:
        The header's value.
    """
    ancestors = " ".join(frame_ancestors) or "'none'"
    return "; ".join(
        (
            "default-src 'none'",
            "style-src 'self'",
            "img-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            f"frame-ancestors {ancestors}",
        )
    )


def page(
    request: Request,
    template: str,
    *,
    status: int = 200,
    cache: str = "no-cache",
    csp: str | None = None,
    **values: Any,  # noqa: ANN401 - whatever the template shows
) -> Response:
    """Answer with a page.

    Args:
        request: What was asked.
        template: File name of the template.
        status: The HTTP status; only 200 carries an ETag.
        cache: Cache-Control.
        csp: Content-Security-Policy; that of a page that stands in no frame, if not given.
        **values: What the template shows besides site and addresses.

    Returns:
        The page, or 304 if the client has it.
    """
    shown = _TEMPLATES.get_template(template).render(
        root=str(request.scope.get("root_path", "")).rstrip("/"),
        site=site_of(request),
        stylesheet=f"{ASSETS}/site.css?v={_VERSION}",
        **values,
    )
    if status == 200:
        response = conditional(request, shown.encode(), cache=cache, media_type=HTML)
    else:
        response = Response(shown, status, {"Cache-Control": "no-store"}, HTML)
    response.headers.update(HEADERS | {"Content-Security-Policy": csp or policy()})
    return response


def assets() -> StaticFiles:
    """Give the files that pages load, to be mounted at `ASSETS`."""
    return StaticFiles(directory=HERE / "assets")


def embedded(value: object) -> Markup:
    """Write JSON that may stand inside a script element of a page.

    Source: WHATWG HTML, "Restrictions for contents of script elements".
    """
    text = orjson.dumps(value).decode()
    for character, escape in _UNSAFE.items():
        text = text.replace(character, escape)
    return Markup(text)  # nothing is left in it that could end the element


def _label(word: str) -> str:
    spaced = _words(word)
    return spaced[:1].upper() + spaced[1:]


def _words(word: str) -> str:
    return word.replace("-", " ")


def _design(design: str) -> str:
    """Put a kind of study into words, with the hyphens that belong into them."""
    kept = _COMPOUND.sub("\\1\N{NON-BREAKING HYPHEN}", design)
    return _label(kept).replace("Ipd ", "IPD ")


def _day(day: str) -> str:
    moment = date.fromisoformat(day)
    return f"{moment.day} {moment:%B %Y}"


_TEMPLATES = Environment(
    loader=FileSystemLoader(HERE / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    auto_reload=False,
)
_TEMPLATES.filters.update(label=_label, words=_words, day=_day, design=_design)
for _name in _TEMPLATES.list_templates():
    _TEMPLATES.get_template(_name)  # compiled at start, or the first reader would wait for it
