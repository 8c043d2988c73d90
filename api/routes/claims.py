"""GET /v1/claims, /v1/claims/{claim_id} and /v1/topics: the claim base, to be read."""

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from api.conditional import conditional
from api.models.claims import ClaimResponse, ClaimsResponse, TopicsResponse
from api.openapi import problems
from api.requests import ClaimsQuery, only
from api.service import InService
from claims.errors import UnknownClaim

router = APIRouter(prefix="/v1", tags=["claims"])

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
    following = _address(query, page.cursor) if page.cursor else None
    body = service.writer.to_claims(page.claims, total=page.total, following=following)
    link = f'<{following}>; rel="next"' if following else None
    return conditional(request, body, link=link)


@router.get(
    "/claims/{claim_id}",
    operation_id="show_claim",
    summary="Show a claim with its evidence",
    response_model=ClaimResponse,
    response_description="The claim.",
    responses=problems(UnknownClaim, unchanged=True),
    dependencies=[Depends(only())],
)
async def show_claim(request: Request, claim_id: ClaimId, service: InService) -> Response:
    """Show one claim: its statement, the evidence on both sides, and what headlines deserve."""
    proposition = service.checker.base.propositions.get(claim_id)
    if proposition is None:
        raise UnknownClaim
    return conditional(request, service.writer.to_claim(proposition))


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


def _address(query: ClaimsQuery, cursor: str) -> str:
    asked = query.model_dump(exclude_none=True, exclude={"cursor"})
    return f"/v1/claims?{urlencode(asked | {'cursor': cursor})}"
