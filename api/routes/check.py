"""POST and GET /v1/check, and POST /v1/check/batch: a headline in, a verdict out."""

import asyncio
from typing import Annotated

import orjson
from fastapi import APIRouter, Depends, Query, Request, Response

from api.conditional import JSON, conditional
from api.direct import DirectRoute
from api.errors import (
    ApiError,
    BodyTooLarge,
    Fault,
    InvalidRequest,
    MalformedJson,
    WrongContentType,
)
from api.examples import BATCH_EXAMPLES, CHECK_EXAMPLES, QUERY_EXAMPLES
from api.models.check import BatchResponse, CheckResponse
from api.openapi import body_of, problems
from api.problems import problem_of
from api.quota import charge
from api.requests import (
    BatchEnvelope,
    BatchRequest,
    CheckRequest,
    only,
    read_json,
    refuse_parameters,
    validated,
)
from api.service import InService, Service, service_of
from api.texts import HEADLINE_DESCRIBED, Headline
from claims.errors import UnreadableHeadline, UnsupportedLanguage

router = APIRouter(prefix="/v1", tags=["check"])

BREATH = 8
"""Headlines of a batch that are checked in one go, before other requests get their turn."""

InAddress = Annotated[
    Headline, Query(description=HEADLINE_DESCRIBED, openapi_examples=QUERY_EXAMPLES)
]
BODY_PROBLEMS = (MalformedJson, BodyTooLarge, WrongContentType)


async def check(request: Request) -> Response:
    """Say what the evidence says about a headline.

    The headline is matched to a claim of the curated base, and read for what it says about it:
    whether it affirms, denies or asks, and whether it says too much. The answer has the verdict,
    the evidence for and against, and what led to it.

    If the base does not cover the headline, `outcome` is `unmatched`, and there is no verdict;
    that never means that the headline is false. The status is 200 all the same.
    """
    service = service_of(request)
    refuse_parameters(request)
    body = validated(CheckRequest, await read_json(request))
    return Response(answer_of(request, service, body.headline), media_type=JSON)


async def check_by_address(request: Request, headline: InAddress, service: InService) -> Response:
    """Say the same under an address that can be linked to.

    The answer carries an ETag. A client that sends it back in If-None-Match gets 304, as long as
    the answer would be the same. Prefer POST for headlines under embargo: addresses end up in
    the logs of proxies and in the history of browsers.
    """
    body = answer_of(request, service, headline)
    return conditional(request, body, cache="private, no-cache")


async def check_batch(request: Request) -> Response:
    """Check several headlines at once, each under a key of your own.

    Every headline gets its own answer or its own problem, so one bad item spoils no other.
    """
    service = service_of(request)
    refuse_parameters(request)
    queries = validated(BatchEnvelope, await read_json(request)).queries
    most = request.app.state.settings.batch_max
    if len(queries) > most:
        raise InvalidRequest(Fault("#/queries", f"may hold at most {most}", "too_long"))
    await charge(request, len(queries) - 1)
    results: dict[str, orjson.Fragment] = {}
    for position, (key, query) in enumerate(queries.items(), start=1):
        results[key] = orjson.Fragment(_result(request, service, key, query))
        if position % BREATH == 0:
            await asyncio.sleep(0)
    return Response(orjson.dumps({"results": results}), media_type=JSON)


def _result(request: Request, service: Service, key: str, query: object) -> bytes:
    try:
        body = validated(CheckRequest, query, inside=("queries", key))
        return answer_of(request, service, body.headline)
    except (ApiError, UnreadableHeadline) as error:
        return orjson.dumps(problem_of(error))


def answer_of(request: Request, service: Service, headline: str) -> bytes:
    """Check a headline, count it, and write the answer."""
    verdict = service.checker.check(headline)
    request.app.state.metrics.note_check(verdict.outcome)
    return service.answer(verdict)


router.add_api_route(
    "/check",
    check,
    methods=["POST"],
    operation_id="check",
    summary="Check a headline",
    response_model=CheckResponse,
    response_description="What the evidence says.",
    responses=problems(*BODY_PROBLEMS, UnreadableHeadline, UnsupportedLanguage),
    openapi_extra=body_of(CheckRequest, CHECK_EXAMPLES),
    route_class_override=DirectRoute,
)
router.add_api_route(
    "/check",
    check_by_address,
    methods=["GET"],
    operation_id="check_by_address",
    summary="Check a headline by its address",
    response_model=CheckResponse,
    response_description="What the evidence says.",
    responses=problems(UnreadableHeadline, UnsupportedLanguage, unchanged=True),
    dependencies=[Depends(only("headline"))],
)
router.add_api_route(
    "/check/batch",
    check_batch,
    methods=["POST"],
    operation_id="check_batch",
    summary="Check several headlines",
    response_model=BatchResponse,
    response_description="An answer or a problem under each key.",
    responses=problems(*BODY_PROBLEMS),
    openapi_extra=body_of(BatchRequest, BATCH_EXAMPLES),
    route_class_override=DirectRoute,
)
