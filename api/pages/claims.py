"""/claims and /claims/{claim_id}: the claim base for people."""

import orjson
from fastapi import APIRouter, Request, Response

from api.claimreview.write import CONTEXT, review
from api.pages.render import embedded, page
from api.pages.route import PageRoute
from api.requests import ClaimsQuery, refuse_parameters, validated
from api.routes.claims import claim_of, page_address
from api.service import InService
from api.site import site_of
from claims.base.vocabulary import Stance

router = APIRouter(include_in_schema=False, route_class=PageRoute)

_KNOWN = frozenset(ClaimsQuery.model_fields)


@router.get("/claims")
async def claims_page(request: Request, service: InService) -> Response:
    """List claims, all or those of a topic or with words, a page at a time."""
    refuse_parameters(request, _KNOWN)
    # a form sends what was left empty, too
    asked = {name: value for name, value in request.query_params.items() if value.strip()}
    query = validated(ClaimsQuery, asked)
    found = service.listing.page(query)
    following = page_address("/claims", query, found.cursor) if found.cursor else None
    listed = service.writer.to_claims(found.claims, total=found.total, following=following)
    topics = orjson.loads(service.topics)["topics"]
    titles = {each["id"]: each["title"] for each in topics}
    heading = f"Claims about {titles[query.topic].lower()}" if query.topic else "Claims"
    return page(
        request,
        "claims.html",
        title=heading,
        heading=heading,
        at="claims",
        page=orjson.loads(listed),
        following=following,
        topics=topics,
        topic=query.topic,
        q=query.q or "",
    )


@router.get("/claims/{claim_id}")
async def claim_page(request: Request, claim_id: str, service: InService) -> Response:
    """Show one claim with both sides of its evidence."""
    refuse_parameters(request)
    base, site = service.checker.base, site_of(request)
    claim = claim_of(service, claim_id)
    # one review a page: Google leaves out pages with several
    statement = {"@context": CONTEXT, **review(claim, Stance.AFFIRMS, base, site)}
    return page(
        request,
        "claim.html",
        at="claims",
        claim=orjson.loads(service.writer.to_claim(claim)),
        topic=base.topics[base.topic_of[claim.id]].title,
        address=site.page(claim.id),
        review=embedded(statement),
    )
