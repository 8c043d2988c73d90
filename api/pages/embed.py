"""Card and oEmbed: a claim in a frame of somebody else's page. Source: https://oembed.com."""

from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

import orjson
from fastapi import APIRouter, Query, Request, Response
from markupsafe import escape
from pydantic import Field

from api.conditional import conditional
from api.errors import NotFound
from api.models.parts import Shown
from api.openapi import problems
from api.pages.render import page, policy
from api.pages.route import PageRoute
from api.requests import Sent, refuse_parameters
from api.routes.claims import claim_of
from api.service import InService
from api.site import Site, site_of
from claims.base.schema import Proposition

cards = APIRouter(include_in_schema=False, route_class=PageRoute)
router = APIRouter(tags=["feeds"])

WIDTH, HEIGHT, TALL = 600, 320, 480
"""Size of the frame in pixels, where the page that embeds it asks for no smaller one; `TALL` where
it is narrow and lines wrap."""
NARROW = 480


@cards.get("/claims/{claim_id}/card")
async def card(request: Request, claim_id: str, service: InService) -> Response:
    """Show a claim in short, for a frame."""
    refuse_parameters(request)
    claim = claim_of(service, claim_id)
    return page(
        request,
        "card.html",
        csp=policy(request.app.state.settings.frame_ancestors),
        claim=orjson.loads(service.writer.to_claim(claim)),
        address=site_of(request).page(claim.id),
    )


class OembedQuery(Sent):
    """What is to be embedded."""

    url: str = Field(max_length=2_000, description="Address of a claim's page.")
    format: Literal["json"] = Field("json", description="Only json is offered.")
    maxwidth: int = Field(WIDTH, ge=1, description="Most pixels that the frame may be wide.")
    maxheight: int = Field(TALL, ge=1, description="Most pixels that it may be high.")


class OembedShown(Shown):
    """How to embed a claim (https://oembed.com)."""

    version: Literal["1.0"] = Field(description="Always 1.0.")
    type: Literal["rich"] = Field(description="Always rich.")
    title: str = Field(description="The claim's statement.")
    provider_name: str = Field(description="Name of the newsroom.")
    provider_url: str = Field(description="Its address.")
    cache_age: int = Field(description="Seconds for which this may be kept.")
    html: str = Field(description="A frame with the claim's card.")
    width: int = Field(description="Width of the frame in pixels.")
    height: int = Field(description="Height of the frame in pixels.")


@router.get(
    "/oembed",
    operation_id="embed_claim",
    summary="Embed a claim",
    response_model=OembedShown,
    response_description="A frame with the card of the claim.",
    responses=problems(NotFound, unchanged=True),
)
async def oembed(
    request: Request, query: Annotated[OembedQuery, Query()], service: InService
) -> Response:
    """Tell a content management system how to embed the page of a claim (oEmbed).

    The card shows up only on pages whose origin the setting PRESSCHECK_FRAME_ANCESTORS names.
    """
    site = site_of(request)
    claim = service.checker.base.propositions.get(_claim_id(query.url, site))
    if claim is None:
        raise NotFound
    return conditional(request, orjson.dumps(_shown(claim, site, query)))


def _claim_id(address: str, site: Site) -> str:
    """Give the id in the address of a claim's page; "" if it is none of ours."""
    asked, home = urlsplit(address), urlsplit(site.address)
    if (asked.scheme, asked.netloc) != (home.scheme, home.netloc):
        return ""
    folder, _, claim_id = asked.path.rpartition("/")
    return claim_id if folder == f"{home.path}/claims" else ""


def _shown(claim: Proposition, site: Site, query: OembedQuery) -> dict[str, Any]:
    width = min(WIDTH, query.maxwidth)
    height = min(TALL if width < NARROW else HEIGHT, query.maxheight)
    frame = (
        f'<iframe src="{escape(site.page(claim.id))}/card" width="{width}" height="{height}" '
        f'title="{escape(claim.statement)}" style="border:0;max-width:100%" loading="lazy" '
        'sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>'
    )
    return {
        "version": "1.0",
        "type": "rich",
        "title": claim.statement,
        "provider_name": site.publisher,
        "provider_url": site.address,
        "cache_age": 3600,
        "html": frame,
        "width": width,
        "height": height,
    }
