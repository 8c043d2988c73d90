"""/check: a form for a headline, and the answer to it, for people."""

from typing import Any
from urllib.parse import parse_qs

import orjson
from fastapi import APIRouter, Request, Response

from api.errors import ApiError, BadRequest
from api.pages.marks import marked
from api.pages.render import page
from api.pages.route import PageRoute
from api.problems import problem_of
from api.requests import CheckRequest, refuse_parameters, validated
from api.routes.check import answer_of
from api.service import InService, Service
from api.site import Site, site_of
from claims.base.vocabulary import Stance
from claims.errors import UnreadableHeadline

router = APIRouter(include_in_schema=False, route_class=PageRoute)

STANCES = {Stance.AFFIRMS: "affirms", Stance.DENIES: "denies", Stance.ASKS: "asks about"}
FORM = "application/x-www-form-urlencoded"


@router.get("/check")
async def check_page(request: Request, service: InService) -> Response:
    """Show the form; with a headline in the address, its answer, too."""
    refuse_parameters(request, frozenset({"headline"}))
    headline = request.query_params.get("headline")
    if headline is None:
        return page(request, "check.html", **_values(site_of(request), ""))
    return _answered(request, service, headline, cache="private, no-cache")


@router.post("/check")
async def check_form(request: Request, service: InService) -> Response:
    """Answer the form: sent in the body, a headline gets into no address and no history."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != FORM:
        raise BadRequest
    try:
        sent = parse_qs((await request.body()).decode("ascii"), errors="strict", max_num_fields=4)
    except ValueError:
        raise BadRequest from None
    return _answered(request, service, sent.get("headline", [""])[0], cache="no-store")


def _answered(request: Request, service: Service, sent: str, *, cache: str) -> Response:
    headline = " ".join(sent.split())  # text that is pasted brings its line breaks along
    values = _values(site_of(request), headline)
    try:
        body = validated(CheckRequest, {"headline": headline})
        answer = orjson.loads(answer_of(request, service, body.headline))
    except (ApiError, UnreadableHeadline) as error:
        problem = _in_words(error)
        return page(request, "check.html", status=422, **(values | {"problem": problem}))
    pieces = marked(answer["headline"], answer["reading"]["cues"])
    kinds = dict.fromkeys(kind for piece in pieces for kind in piece.kinds)
    shown = {"answer": answer, "marked": pieces, "kinds": kinds}
    return page(request, "check.html", cache=cache, **(values | shown))


def _values(site: Site, headline: str) -> dict[str, Any]:
    return {
        "title": "Check a headline",
        "at": "check",
        "headline": headline,
        "problem": None,
        "answer": None,
        "marked": [],
        "stances": STANCES,
        "bookmarklet": bookmarklet(site),
    }


def _in_words(error: Exception) -> str:
    problem = problem_of(error)
    faults = problem.get("errors")
    if faults:
        return f"The headline {faults[0]['detail']}."
    detail = str(problem["detail"]).rstrip(".")
    return f"{problem['title']}. {detail[:1].upper()}{detail[1:]}."


def bookmarklet(site: Site) -> str:
    """Give a script address that sends the selected text of any page to /check, in a new tab."""
    selected = "encodeURIComponent(String(getSelection()).trim().slice(0,300))"
    return f"javascript:void(open('{site.address}/check?headline='+{selected}))"
