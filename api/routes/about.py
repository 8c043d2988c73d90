"""GET /v1/about, and /problems/{code}: what the service is, and what its words mean."""

from typing import Annotated

import orjson
from fastapi import APIRouter, Depends, Path, Request, Response

from api.about import error_shown
from api.conditional import conditional
from api.errors import NotFound, all_rows
from api.models.about import AboutResponse, ErrorShown
from api.openapi import problems
from api.requests import only
from api.service import InService

router = APIRouter(tags=["about"], dependencies=[Depends(only())])


@router.get(
    "/v1/about",
    operation_id="about",
    summary="About the service",
    response_model=AboutResponse,
    response_description="Versions, counts, words and limits.",
    responses=problems(unchanged=True),
)
async def about(request: Request, service: InService) -> Response:
    """Tell the versions of base and program, and define every word that an answer may hold."""
    return conditional(request, service.about)


@router.get(
    "/problems/{code}",
    operation_id="show_problem",
    summary="Explain a kind of problem",
    response_model=ErrorShown,
    response_description="What the problem means.",
    responses=problems(NotFound, unchanged=True),
)
async def show_problem(
    request: Request,
    code: Annotated[str, Path(description="Code of the problem.", examples=["unknown_claim"])],
) -> Response:
    """Say what a problem's code means; `type` of every problem leads here."""
    row = next((row for row in all_rows() if row.code == code), None)
    if row is None:
        raise NotFound
    return conditional(request, orjson.dumps(error_shown(row)))
