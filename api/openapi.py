"""OpenAPI: what the document says beyond what FastAPI finds out by itself."""

from typing import Any

from fastapi import FastAPI
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from api.errors import ROWS, InvalidRequest, NotReady, QuotaExceeded, Row
from api.models.problem import Problem
from api.problems import MEDIA_TYPE
from api.release_request import ReleaseRequest
from api.requests import BatchRequest, CheckRequest

REFERENCE = "#/components/schemas/{model}"
ALWAYS = (InvalidRequest, QuotaExceeded, NotReady, Exception)
"""What may go wrong at every address under /v1."""
OUTSIDE: tuple[type[BaseModel], ...] = (CheckRequest, BatchRequest, ReleaseRequest, Problem)
"""Models that FastAPI does not meet by itself: bodies of direct routes, and problems."""

TITLE = "Presscheck"
SUMMARY = "What the evidence says about a health headline, before it is printed."
DESCRIPTION = """\
Send a headline; get a verdict, the evidence for and against it, and what to say instead. The
answers come from a claim base that people curate: every claim with its sources, its certainty and
the day of its last review.

* **Never backwards.** A headline and its opposite meet the same claim and get opposite verdicts.
* **Silence before a wrong answer.** "Not in the base" is an answer. It never means "false".
* **Both sides, always.** The strongest evidence for and against is shown; an empty side is stated.

Try it: open *Check a headline* below, press *Try it out*, choose an example, press *Execute*.

Errors are problem details (RFC 9457) with a stable `code`. Headlines are neither stored nor logged.
"""
TAGS = [
    {"name": "check", "description": "A headline in, a verdict out. Start here."},
    {"name": "releases", "description": "A press release in; what to ask before it is printed."},
    {"name": "claims", "description": "The claim base, to be read, cited and corrected."},
    {"name": "feeds", "description": "The claims as ClaimReview, and what changed."},
    {"name": "about", "description": "What the words of an answer mean, and what may be asked."},
    {"name": "health", "description": "For the machines that look after this one."},
]


def problems(*kinds: type[Exception], unchanged: bool = False) -> dict[int | str, dict[str, Any]]:
    """Document the problems that an address may answer with.

    Args:
        *kinds: Errors that are its own; those of `ALWAYS` are added.
        unchanged: Whether it answers 304, too.

    Returns:
        What FastAPI takes as `responses`.
    """
    found: dict[int | str, dict[str, Any]] = {}
    for row in sorted({ROWS[kind] for kind in (*kinds, *ALWAYS)}):
        meaning = f"`{row.code}`: {row.title}."
        if row.status in found:
            found[row.status]["description"] += f" Or {meaning}"
        else:
            content = {"schema": _reference(Problem), "examples": {}}
            found[row.status] = {"description": meaning, "content": {MEDIA_TYPE: content}}
        found[row.status]["content"][MEDIA_TYPE]["examples"][row.code] = _example(row)
    if unchanged:
        found[304] = {"description": "The answer is still the one whose ETag was sent."}
    return found


def body_of(model: type[BaseModel], examples: dict[str, Any]) -> dict[str, Any]:
    """Document the body of a direct route.

    Args:
        model: Its model, one of `OUTSIDE`.
        examples: Named examples, as OpenAPI wants them.

    Returns:
        What FastAPI takes as `openapi_extra`.
    """
    content = {"schema": _reference(model), "examples": examples}
    return {"requestBody": {"required": True, "content": {"application/json": content}}}


def add_document(app: FastAPI) -> None:
    """Let `app.openapi` give the whole document, models of `OUTSIDE` included."""
    made = app.openapi

    def document() -> dict[str, Any]:
        if app.openapi_schema is None:
            _complete(made())
        return made()

    app.openapi = document  # type: ignore[method-assign]  # the way that FastAPI documents


def _complete(document: dict[str, Any]) -> None:
    inputs = [(model, "validation") for model in OUTSIDE]
    _, schema = models_json_schema(inputs, ref_template=REFERENCE)  # type: ignore[arg-type]
    held = document.setdefault("components", {}).setdefault("schemas", {})
    for name, each in schema["$defs"].items():
        held.setdefault(name, each)


def _example(row: Row) -> dict[str, Any]:
    problem = {
        "type": f"/problems/{row.code}",
        "title": row.title,
        "status": row.status,
        "code": row.code,
        "detail": "What went wrong this time, and what to do.",
        "request_id": "9d1969c99991b803c899c148a6188f43",
    }
    return {"summary": row.title, "value": problem}


def _reference(model: type[BaseModel]) -> dict[str, str]:
    return {"$ref": REFERENCE.format(model=model.__name__)}
