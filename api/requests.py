"""Requests: what a client may send, with lengths, and the quickest safe way to read it."""

import json
import re
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import orjson
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
)
from starlette.requests import Request

from api.errors import InvalidRequest, MalformedJson, WrongContentType
from api.faults import faults_of
from api.texts import HEADLINE_DESCRIBED, KEY_MAX, Headline, Key, Words

_JSON_TYPE = re.compile(r"application/(json|[a-z0-9.+-]+\+json)\s*(;.*)?", re.IGNORECASE)

Model = TypeVar("Model", bound=BaseModel)


class Sent(BaseModel):
    """Something that a client sends: no field that is not named here."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class CheckRequest(Sent):
    """One headline to check."""

    headline: Headline = Field(description=HEADLINE_DESCRIBED)


class BatchRequest(Sent):
    """Several headlines to check, each under a key of the caller's."""

    queries: dict[Key, CheckRequest] = Field(
        min_length=1,
        description=f"Key to headline. Keys have 1 to {KEY_MAX} characters and come back in the "
        "answer. As many as `limits.batch_max` of /v1/about allows: 100, if not set otherwise.",
    )


class BatchEnvelope(Sent):
    """A batch before its items are looked at, so that one bad item spoils no other."""

    queries: dict[Key, Any] = Field(min_length=1)


class ClaimsQuery(Sent):
    """Which claims to list."""

    topic: str | None = Field(
        None, max_length=80, description="Only this topic: an id of /v1/topics."
    )
    q: Words | None = Field(
        None, description="Only claims whose statement or headlines hold all these words."
    )
    limit: int = Field(20, ge=1, le=100, description="Most claims on one page.")
    cursor: str | None = Field(
        None, max_length=200, description="Where the page starts: taken from `next`, never made up."
    )


async def read_json(request: Request) -> Any:  # noqa: ANN401 - any JSON value; the model decides
    """Read the body of a request as JSON.

    Args:
        request: A request that has not been read yet.

    Returns:
        The value, not yet checked against any model.

    Raises:
        WrongContentType: The request does not say that its body is JSON.
        MalformedJson: It is not JSON, not UTF-8, or nested more than 1,024 deep.
        BodyTooLarge: It is longer than the settings allow.
    """
    if not _says_json(request):
        raise WrongContentType
    body = await request.body()
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError as error:
        if "surrogate in string" in error.msg:
            return _with_surrogates(body)
        where = f"line {error.lineno}, column {error.colno}"
        raise MalformedJson(f"It stops making sense at {where}: {error.msg}.") from None


def _says_json(request: Request) -> bool:
    for name, value in request.scope["headers"]:
        if name == b"content-type":
            return value == b"application/json" or bool(
                _JSON_TYPE.fullmatch(value.decode("latin-1"))
            )
    return False


def _with_surrogates(body: bytes) -> Any:  # noqa: ANN401 - as read_json
    """Read JSON that escapes half a surrogate pair, so that the model can say in which field."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise MalformedJson("It is not JSON.") from None


def validated(model: type[Model], value: object, *, inside: tuple[str, ...] = ()) -> Model:
    """Check a value against a model.

    Args:
        model: What it should be.
        value: Parsed JSON.
        inside: Where in the body the value stands, for the error.

    Returns:
        The model's instance.

    Raises:
        InvalidRequest: With every fault, by place.
    """
    try:
        return model.model_validate(value)
    except ValidationError as error:
        faults = faults_of(error.errors(include_url=False, include_input=False), inside=inside)
        raise InvalidRequest(*faults) from None


def refuse_parameters(request: Request, known: frozenset[str] = frozenset()) -> None:
    """Refuse query parameters that are not known.

    Args:
        request: The request.
        known: Names of those that are.

    Raises:
        InvalidRequest: There is another; every other is named.
    """
    if request.scope["query_string"]:
        unknown = [name for name in request.query_params if name not in known]
        if unknown:
            errors = [{"loc": ("query", name), "type": "extra_forbidden"} for name in unknown]
            raise InvalidRequest(*faults_of(errors))


def only(*known: str) -> Callable[[Request], Awaitable[None]]:
    """Make a dependency that refuses query parameters but those that are known."""
    names = frozenset(known)

    # asynchronous, or FastAPI would run it in a thread of its own
    async def refuse_others(request: Request) -> None:
        refuse_parameters(request, names)

    return refuse_others
