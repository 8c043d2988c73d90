"""Release request: what a client may send to have a whole press release read."""

from typing import Annotated

from pydantic import Field, StringConstraints

from api.requests import Sent
from api.texts import readable
from claims.release.extract import Format

TITLE_MAX = 500
BODY_MAX = 100_000

_READABLE = readable(
    "\x00-\x08\x0e-\x1f\x7f", " and is no text; send the text itself"
)  # line ends and tabs are welcome

Title = Annotated[str, StringConstraints(max_length=TITLE_MAX), _READABLE]
Body = Annotated[str, StringConstraints(min_length=1, max_length=BODY_MAX), _READABLE]
Country = Annotated[str, StringConstraints(pattern="^[A-Z]{2}$")]


class ReleaseRequest(Sent):
    """A press release to read. It is neither stored nor logged."""

    title: Title = Field(
        "", description=f"The headline of the release; up to {TITLE_MAX} characters, may be empty."
    )
    body: Body = Field(description=f"The text of the release; 1 to {BODY_MAX:,} characters.")
    format: Format = Field(Format.TEXT, description="What the body is written in.")
    country: Country | None = Field(
        None,
        description="Where it will be printed, ISO 3166: chooses the support line. All of them are "
        "given if it is left out, or if there is none for it.",
    )
