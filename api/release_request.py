"""Release request: what a client may send to have a whole press release read."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from api.requests import Sent
from claims.release.extract import Format

TITLE_MAX = 500
BODY_MAX = 100_000

_REFUSED = re.compile("[\x00-\x08\x0e-\x1f\x7f\N{REPLACEMENT CHARACTER}]")
"""What no text holds, and the mark of text read in a wrong encoding: see `api.requests`. Line ends
and tabs are welcome."""


def _readable(text: str) -> str:
    found = _REFUSED.search(text)
    if found is None:
        return text
    if found.group() == "\N{REPLACEMENT CHARACTER}":
        raise PydanticCustomError("garbled_text", "was read in a wrong encoding; send UTF-8")
    code = f"{ord(found.group()):04X}"
    words = "holds the control character U+{code} and is no text; send the text itself"
    raise PydanticCustomError("control_character", words, {"code": code})


Title = Annotated[str, StringConstraints(max_length=TITLE_MAX), AfterValidator(_readable)]
Body = Annotated[
    str, StringConstraints(min_length=1, max_length=BODY_MAX), AfterValidator(_readable)
]
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
