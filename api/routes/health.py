"""/livez, /readyz and /metrics: for the machines that look after this one."""

import orjson
from fastapi import APIRouter, Request, Response
from fastapi.responses import PlainTextResponse
from prometheus_client import CONTENT_TYPE_LATEST
from pydantic import Field

from api.conditional import JSON
from api.models.parts import Shown
from api.openapi import problems
from api.service import InService

router = APIRouter(tags=["health"])

FRESH = {"Cache-Control": "no-store"}
ALIVE = orjson.dumps({"status": "pass"})


class HealthResponse(Shown):
    """All is well."""

    status: str = Field(description="Always pass; what fails answers with a problem instead.")


@router.get(
    "/livez",
    operation_id="alive",
    summary="Is the process up?",
    response_model=HealthResponse,
    response_description="It is.",
)
async def livez() -> Response:
    """Answer as soon as the process does; looks at nothing else."""
    return Response(ALIVE, media_type=JSON, headers=FRESH)


@router.get(
    "/readyz",
    operation_id="ready",
    summary="Can it check headlines?",
    response_model=HealthResponse,
    response_description="It can.",
    responses=problems(),
)
async def readyz(service: InService) -> Response:  # noqa: ARG001 - asking for it is the test
    """Answer 200 once the claim base is loaded and a first headline has been checked."""
    return Response(ALIVE, media_type=JSON, headers=FRESH)


@router.get(
    "/metrics",
    operation_id="metrics",
    summary="Metrics",
    response_class=PlainTextResponse,
    response_description="Metrics in the text format of Prometheus.",
)
async def metrics(request: Request) -> Response:
    """Give the counts of this process: requests, durations, checks by outcome, the base."""
    text = request.app.state.metrics.text()
    return Response(text, media_type=CONTENT_TYPE_LATEST, headers=FRESH)
