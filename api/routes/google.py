"""GET /v1alpha1/claims:search, as Google's Fact Check Tools API answers it.

It stands in Google's discovery document and so in no OpenAPI document of ours.
"""

from datetime import UTC, datetime

import orjson
from fastapi import APIRouter, Request, Response

from api.errors import Fault, InvalidRequest
from api.google.query import SearchQuery
from api.google.search import search
from api.requests import validated
from api.service import InService
from api.site import site_of

router = APIRouter(include_in_schema=False)

MEDIA_TYPE = "application/json; charset=UTF-8"


@router.get("/v1alpha1/claims:search")
async def search_claims(request: Request, service: InService) -> Response:
    """Search the base with Google's parameters. No match is an empty object, as theirs is."""
    query = validated(SearchQuery, dict(request.query_params))
    if not query.query.strip() and not query.publisher:
        message = "Request must contain a query or a reviewPublisherSiteFilter."
        raise InvalidRequest(Fault("query", message, "missing", in_body=False))
    version = service.checker.base.version
    start = query.start(version)
    end = start + query.wanted
    found = search(query, service, site_of(request), today=datetime.now(UTC).date())
    answer: dict[str, object] = {}
    if found[start:end]:
        answer["claims"] = found[start:end]
    if end < len(found):
        answer["nextPageToken"] = query.token_at(end, version)
    return Response(orjson.dumps(answer), media_type=MEDIA_TYPE)
