"""ClaimReview out: per claim, all as a DataFeed, and what changed as Atom."""

import re
from collections.abc import AsyncIterator, Iterable
from datetime import UTC, date, datetime, time
from email.utils import format_datetime, parsedate_to_datetime
from hashlib import blake2b
from typing import Annotated

import orjson
from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import JSONResponse, StreamingResponse
from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from api.claimreview.atom import atom
from api.claimreview.feed import changed_since, newest, pieces
from api.claimreview.write import document
from api.conditional import conditional, is_known
from api.models.claimreview import ClaimReviewDocument, DataFeedDocument
from api.openapi import problems
from api.requests import only
from api.routes.claims import LINKED_DATA, ClaimId, claim_of
from api.service import InService
from api.site import Site, site_of
from api.version import engine_version
from claims.base.load import Base
from claims.errors import UnknownClaim

router = APIRouter(prefix="/v1", tags=["feeds"])

ATOM = "application/atom+xml"


def _iso(value: object) -> object:
    """Refuse what pydantic takes for a date besides: seconds since 1970, and times."""
    if isinstance(value, str) and not re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
        raise PydanticCustomError("date_from_datetime_parsing", "is no day as 2026-02-20")
    return value


Since = Annotated[
    Annotated[date, BeforeValidator(_iso)] | None,
    Query(description="Only claims reviewed on this day or after it, as 2026-02-20."),
]


class LinkedData(JSONResponse):
    """For the document: JSON-LD."""

    media_type = LINKED_DATA


class AtomResponse(Response):
    """For the document: an Atom feed."""

    media_type = ATOM


@router.get(
    "/claims/{claim_id}/claimreview",
    operation_id="show_claim_review",
    summary="Show a claim as ClaimReview",
    response_model=ClaimReviewDocument,
    response_class=LinkedData,
    response_description="Two reviews: of the statement and of its opposite.",
    responses=problems(UnknownClaim, unchanged=True),
    dependencies=[Depends(only())],
)
async def show_claim_review(request: Request, claim_id: ClaimId, service: InService) -> Response:
    """Give a claim in the format that fact-checkers exchange: one review of each side.

    The same comes from /v1/claims/{claim_id} with the header `Accept: application/ld+json`.
    """
    claim = claim_of(service, claim_id)
    body = orjson.dumps(document(claim, service.checker.base, site_of(request)))
    return conditional(request, body, media_type=LINKED_DATA)


@router.get(
    "/feed/claimreview",
    operation_id="feed_claim_reviews",
    summary="All claims as a feed of ClaimReview",
    response_model=DataFeedDocument,
    response_class=LinkedData,
    response_description="A DataFeed, newest reviews first.",
    responses=problems(unchanged=True),
    dependencies=[Depends(only("since"))],
)
async def feed_claim_reviews(request: Request, service: InService, since: Since = None) -> Response:
    """Give every claim as ClaimReview in one DataFeed, sent piece by piece.

    Ask again with the ETag in If-None-Match, or with `since`, the day of the last answer.
    """
    base, site = service.checker.base, site_of(request)
    claims = changed_since(base, since)
    headers = _headers(base, site, since, newest(claims, base))
    if _unchanged(request, headers):
        return Response(status_code=304, headers=headers)
    body = _one_by_one(pieces(claims, base, site))
    return StreamingResponse(body, headers=headers, media_type=LINKED_DATA)


@router.get(
    "/feed/changes.atom",
    operation_id="feed_changes",
    summary="Claims reviewed last, as Atom",
    response_class=AtomResponse,
    response_description="An Atom feed, newest first, 50 entries at most.",
    responses=problems(unchanged=True),
    dependencies=[Depends(only("since"))],
)
async def feed_changes(request: Request, service: InService, since: Since = None) -> Response:
    """Tell feed readers which claims were reviewed last."""
    base, site = service.checker.base, site_of(request)
    claims = changed_since(base, since)[:50]
    headers = _headers(base, site, since, newest(claims, base))
    if _unchanged(request, headers):
        return Response(status_code=304, headers=headers)
    return Response(atom(claims, base, site), headers=headers, media_type=ATOM)


def _headers(base: Base, site: Site, since: date | None, last: date) -> dict[str, str]:
    """Name the answer by all that it is made from, so that it need not be made to be named."""
    parts = (base.version, engine_version(), *site, str(since))
    moment = datetime.combine(last, time(), UTC)
    return {
        "ETag": f'"{blake2b(repr(parts).encode(), digest_size=16).hexdigest()}"',
        "Last-Modified": format_datetime(moment, usegmt=True),
        "Cache-Control": "no-cache",
    }


def _unchanged(request: Request, headers: dict[str, str]) -> bool:
    """Tell whether the client has this answer; the tag counts first (RFC 9110, 13.2.2)."""
    tags = request.headers.getlist("if-none-match")
    if tags:
        return is_known(tags, headers["ETag"])
    try:
        held = parsedate_to_datetime(request.headers.get("if-modified-since", ""))
        return parsedate_to_datetime(headers["Last-Modified"]) <= held
    except (ValueError, TypeError):
        return False


async def _one_by_one(parts: Iterable[bytes]) -> AsyncIterator[bytes]:
    for part in parts:
        yield part
