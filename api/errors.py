"""Errors: what can go wrong with a request, and the one table that chooses status and code.

To change a status or a code, change `ROWS`. How an error is put into words on the wire stands
in `api.problems`; errors of the domain stand in `claims.errors`.

* ApiError
  - BadRequest         the framework cannot make sense of the request
  - MalformedJson      the body cannot be read as JSON
  - NotFound           there is nothing at the address
  - NoFigure           the claim has no numbers that could be drawn
  - MethodNotAllowed   the address does not take the method
  - BodyTooLarge       the body has more bytes than are read
  - WrongContentType   the body does not say that it is JSON
  - InvalidRequest     a field or a parameter is missing, unknown or has a wrong value
  - QuotaExceeded      the client has used up what it may ask for
  - NotReady           the claim base is not loaded yet
"""

from dataclasses import dataclass
from typing import NamedTuple

from claims.errors import (
    ClaimsError,
    UnknownClaim,
    UnreadableHeadline,
    UnreadableRelease,
    UnsupportedLanguage,
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong in a request.

    Attributes:
        place: Where: a JSON pointer into the body (`#/headline`), or a query parameter's name.
        detail: What is wrong, to be read after the place: "is missing".
        code: The kind of fault, for machines.
        in_body: Whether `place` is a pointer into the body.
    """

    place: str
    detail: str
    code: str
    in_body: bool = True


class ApiError(Exception):
    """Base of every error that this package raises on purpose.

    The message is sent to the client as `detail`. It never repeats what the client sent.
    """


class BadRequest(ApiError):
    """The framework cannot make sense of the request."""

    def __init__(self) -> None:
        super().__init__("/docs shows how requests are made.")


class NotFound(ApiError):
    """There is nothing at the address."""

    def __init__(self) -> None:
        super().__init__("/docs shows the addresses that there are.")


class NoFigure(ApiError):
    """The claim has no numbers that could be drawn."""

    def __init__(self) -> None:
        super().__init__("The base holds no natural frequency for this claim.")


class MethodNotAllowed(ApiError):
    """The address does not take the method.

    Args:
        allowed: The methods that it takes, with commas between them.
    """

    def __init__(self, allowed: str) -> None:
        super().__init__(f"It takes {allowed}.")
        self.allowed = allowed


class MalformedJson(ApiError):
    """The body cannot be read as JSON."""


class BodyTooLarge(ApiError):
    """The body has more bytes than are read.

    Args:
        limit: The most bytes that are read.
    """

    def __init__(self, limit: int) -> None:
        super().__init__(f"The body may have {limit} bytes at most.")


class WrongContentType(ApiError):
    """The body does not say that it is JSON."""

    def __init__(self) -> None:
        super().__init__("Send the body as JSON, with the header Content-Type: application/json")


class InvalidRequest(ApiError):
    """A field or a parameter is missing, unknown or has a wrong value.

    Args:
        *faults: Everything that is wrong; at least one.
    """

    def __init__(self, *faults: Fault) -> None:
        first = faults[0]
        more = f" ({len(faults)} faults in all)" if len(faults) > 1 else ""
        place = "the body" if first.place == "#" else first.place
        super().__init__(f"{place} {first.detail}{more}")
        self.faults = faults


class QuotaExceeded(ApiError):
    """The client has used up what it may ask for.

    Args:
        retry_after: Seconds after which asking again makes sense; 1 or more.
        policies: Names of the limits that are used up.
    """

    def __init__(self, retry_after: int, policies: tuple[str, ...]) -> None:
        super().__init__(f"Too many requests from your address; try again in {retry_after} s.")
        self.retry_after = retry_after
        self.policies = policies


class NotReady(ApiError):
    """The claim base is not loaded yet."""

    def __init__(self) -> None:
        super().__init__("The claim base is still being loaded; try again in a few seconds.")


class Row(NamedTuple):
    """How one kind of error is told to a client."""

    status: int
    code: str
    title: str


ROWS: dict[type[Exception], Row] = {
    BadRequest: Row(400, "bad_request", "The request cannot be read"),
    MalformedJson: Row(400, "malformed_json", "The body cannot be read as JSON"),
    NotFound: Row(404, "not_found", "There is nothing at this address"),
    UnknownClaim: Row(404, "unknown_claim", "No claim has this id"),
    NoFigure: Row(404, "no_figure", "The claim has no figure"),
    MethodNotAllowed: Row(405, "method_not_allowed", "This address does not take this method"),
    BodyTooLarge: Row(413, "body_too_large", "The body is too large"),
    WrongContentType: Row(415, "wrong_content_type", "The body does not say that it is JSON"),
    InvalidRequest: Row(422, "invalid_request", "The request is not valid"),
    UnreadableHeadline: Row(422, "unreadable_headline", "The headline holds nothing to check"),
    UnreadableRelease: Row(422, "unreadable_release", "The release holds nothing to read"),
    UnsupportedLanguage: Row(422, "unsupported_language", "The text is not in English"),
    QuotaExceeded: Row(429, "quota_exceeded", "Too many requests"),
    NotReady: Row(503, "not_ready", "The service is starting"),
    ClaimsError: Row(500, "internal_error", "Something went wrong on our side"),
    Exception: Row(500, "internal_error", "Something went wrong on our side"),
}
"""Error class to status, code and title. The nearest class above an error counts."""


def row_of(error: Exception) -> Row:
    """Find the row of the nearest class above an error.

    Args:
        error: Any error.

    Returns:
        Its row; that of `Exception`, if no other class is in the table.
    """
    return next(ROWS[kind] for kind in type(error).__mro__ if kind in ROWS)


def all_rows() -> tuple[Row, ...]:
    """Give every row that a client may meet, by status and code, each code once."""
    return tuple(sorted(set(ROWS.values())))
