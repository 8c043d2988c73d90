"""POST /v1/releases: a press release in; what it claims, overstates and leaves out."""

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from api.conditional import JSON
from api.direct import DirectRoute
from api.errors import BodyTooLarge, MalformedJson, WrongContentType
from api.models.releases import ReleaseResponse
from api.openapi import body_of, problems
from api.release_examples import RELEASE_EXAMPLES
from api.release_request import ReleaseRequest
from api.requests import read_json, refuse_parameters, validated
from api.service import Service, service_of
from claims.errors import UnreadableRelease, UnsupportedLanguage
from claims.release.reviewer import Release

router = APIRouter(prefix="/v1", tags=["releases"])


async def read_release(request: Request) -> Response:
    """Say what a press release claims, overstates and leaves out.

    Every sentence worth checking comes with its place in the text as it was sent, its strength
    and, where the base covers it, a verdict; what the release only reports that others say is
    told apart. The headline is set against the sentence that it rests on. Labels say what kind of
    study it is, a checklist what to ask the sender, warnings what could mislead or hurt readers.
    `summary` holds it in three lines, the gravest first.

    It prompts; it gives no grade. Nothing that is sent is stored or logged.
    """
    service = service_of(request)
    refuse_parameters(request)
    sent = validated(ReleaseRequest, await read_json(request))
    # a long release takes a second: other requests must not wait for it
    body = await run_in_threadpool(_answer, service, sent)
    return Response(body, media_type=JSON)


def _answer(service: Service, sent: ReleaseRequest) -> bytes:
    report = service.reviewer.review(Release(sent.title, sent.body, sent.format))
    return service.releases.to_response(report, sent.country)


router.add_api_route(
    "/releases",
    read_release,
    methods=["POST"],
    operation_id="read_release",
    summary="Read a press release",
    response_model=ReleaseResponse,
    response_description="What the release claims, overstates and leaves out.",
    responses=problems(
        *(MalformedJson, BodyTooLarge, WrongContentType, UnreadableRelease, UnsupportedLanguage)
    ),
    openapi_extra=body_of(ReleaseRequest, RELEASE_EXAMPLES),
    route_class_override=DirectRoute,
)
