"""GET /v1/claims/{claim_id}/figure.svg and .png: the numbers of a claim as an icon array."""

from functools import lru_cache

from fastapi import APIRouter, Depends, Request, Response

from api.conditional import conditional
from api.errors import NoFigure
from api.icons.layout import lay_out
from api.icons.svg import to_svg
from api.openapi import problems
from api.requests import only
from api.routes.claims import ClaimId, claim_of
from api.service import InService, Service
from claims.base.schema import Frequency
from claims.errors import UnknownClaim

router = APIRouter(prefix="/v1", tags=["claims"], dependencies=[Depends(only())])

SVG, PNG = "image/svg+xml", "image/png"
ALONE = "default-src 'none'; style-src 'unsafe-inline'"
"""Content-Security-Policy of an image that is opened by itself."""


class SvgResponse(Response):
    """For the document: an SVG image."""

    media_type = SVG


class PngResponse(Response):
    """For the document: a PNG image."""

    media_type = PNG


@router.get(
    "/claims/{claim_id}/figure.svg",
    operation_id="show_figure",
    summary="Draw the numbers of a claim",
    response_class=SvgResponse,
    response_description="Two icon arrays, with title and description for screen readers.",
    responses=problems(UnknownClaim, NoFigure, unchanged=True),
)
async def show_figure(request: Request, claim_id: ClaimId, service: InService) -> Response:
    """Draw how often the outcome happens in two groups of the same size, as SVG."""
    body = to_svg(lay_out(_frequency(service, claim_id)))
    response = conditional(request, body, media_type=SVG)
    response.headers["Content-Security-Policy"] = ALONE
    return response


@router.get(
    "/claims/{claim_id}/figure.png",
    operation_id="show_figure_as_pixels",
    summary="Draw the numbers of a claim as pixels",
    response_class=PngResponse,
    response_description="The same figure, 960 pixels wide.",
    responses=problems(UnknownClaim, NoFigure, unchanged=True),
)
def show_figure_as_pixels(request: Request, claim_id: ClaimId, service: InService) -> Response:
    """Draw the same as PNG, for a content management system that takes no SVG."""
    return conditional(request, _pixels(_frequency(service, claim_id)), media_type=PNG)


@lru_cache(maxsize=256)
def _pixels(frequency: Frequency) -> bytes:
    from api.icons.png import to_png  # the imaging library is loaded when a PNG is asked for

    return to_png(lay_out(frequency))


def _frequency(service: Service, claim_id: str) -> Frequency:
    frequency = claim_of(service, claim_id).frequency
    if frequency is None:
        raise NoFigure
    return frequency
