"""GET /v1/claims, /v1/claims/{claim_id} and /v1/topics: the claim base, to be read."""

from typing import Annotated
from urllib.parse import urlencode

import orjson
from fastapi import APIRouter, Depends, Path, Query, Request, Response

from api.claimreview.write import document
from api.conditional import conditional
from api.models.claims import ClaimResponse, ClaimsResponse, TopicsResponse
from api.openapi import problems
from api.requests import ClaimsQuery, only
from api.service import InService, Service
from api.site import site_of
from claims.base.schema import Proposition
from claims.errors import UnknownClaim

router = APIRouter(prefix="/v1", tags=["claims"])

LINKED_DATA = "application/ld+json"
AS_CLAIM_REVIEW = {LINKED_DATA: {"schema": {"$ref": "#/components/schemas/ClaimReviewDocument"}}}

ClaimId = Annotated[
    str,
    Path(description="Id of the claim.", examples=["antidepressants-beat-placebo"]),
]


@router.get(
    "/claims",
    operation_id="list_claims",
    summary="List claims",
    response_model=ClaimsResponse,
    response_description="One page of claims.",
    responses=problems(unchanged=True),
)
async def list_claims(
    request: Request, query: Annotated[ClaimsQuery, Query()], service: InService
) -> Response:
    """List the claims of the base in order of id, all of them or those of a topic or with words.

    `next`, and the header Link with rel="next", give the address of the next page.
    """
    page = service.listing.page(query)
    following = page_address("/v1/claims", query, page.cursor) if page.cursor else None
    body = service.writer.to_claims(page.claims, total=page.total, following=following)
    link = f'<{following}>; rel="next"' if following else None
    return conditional(request, body, link=link)


@router.get(
    "/claims/{claim_id}",
    operation_id="show_claim",
    summary="Show a claim with its evidence",
    response_model=ClaimResponse,
    response_description="The claim.",
    responses={**problems(UnknownClaim, unchanged=True), 200: {"content": AS_CLAIM_REVIEW}},
    dependencies=[Depends(only())],
)
async def show_claim(request: Request, claim_id: ClaimId, service: InService) -> Response:
    """Show one claim: its statement, the evidence on both sides, and what headlines deserve.

    With the header `Accept: application/ld+json` the same comes as ClaimReview.
    """
    claim = claim_of(service, claim_id)
    if LINKED_DATA in request.headers.get("accept", ""):
        body = orjson.dumps(document(claim, service.checker.base, site_of(request)))
        response = conditional(request, body, media_type=LINKED_DATA)
    else:
        response = conditional(request, service.writer.to_claim(claim))
    response.headers["Vary"] = "Accept"
    return response


@router.get(
    "/topics",
    operation_id="list_topics",
    summary="List topics",
    response_model=TopicsResponse,
    response_description="All topics.",
    responses=problems(unchanged=True),
    dependencies=[Depends(only())],
)
async def list_topics(request: Request, service: InService) -> Response:
    """List the topics of the base, with the number of their claims."""
    return conditional(request, service.topics)


def claim_of(service: Service, claim_id: str) -> Proposition:
    """Give the claim with an id.

    Raises:
        UnknownClaim: There is none.
    """
    claim = service.checker.base.propositions.get(claim_id)
    if claim is None:
        raise UnknownClaim
    return claim


def page_address(path: str, query: ClaimsQuery, cursor: str) -> str:
    """Give the address of the page of a list that starts at a cursor, with the same filters."""
    asked = query.model_dump(exclude_none=True, exclude={"cursor"})
    return f"{path}?{urlencode(asked | {'cursor': cursor})}"
