"""Texts: the kinds of text that clients send, with their lengths and what no text holds."""

import re
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, StringConstraints
from pydantic_core import PydanticCustomError, PydanticKnownError

HEADLINE_MIN = 3
HEADLINE_MAX = 300
KEY_MAX = 64
WORDS_MAX = 100

_MARK = "\N{REPLACEMENT CHARACTER}"


def readable(refused: str, advice: str) -> AfterValidator:
    """Refuse control characters, and the mark of text that was read in a wrong encoding.

    With that mark in its middle "don't" is no negation, which would turn the answer round.

    Args:
        refused: The control characters, as the inside of a character class.
        advice: What to do about one, after "holds the control character U+0000".

    Returns:
        The validator. Its errors have the codes `garbled_text` and `control_character`.
    """
    pattern = re.compile(f"[{refused}{_MARK}]")

    def read(text: str) -> str:
        found = pattern.search(text)
        if found is None:
            return text
        if found.group() == _MARK:
            raise PydanticCustomError("garbled_text", "was read in a wrong encoding; send UTF-8")
        words = f"holds the control character U+{ord(found.group()):04X}{advice}"
        raise PydanticCustomError("control_character", "{words}", {"words": words})

    return AfterValidator(read)


_READABLE = readable("\x00-\x1f\x7f-\x9f", "; take it out")


def _at_most(limit: int) -> BeforeValidator:
    """Count what is sent, spaces included: the document's maxLength knows of no trimming."""

    def counted(sent: object) -> object:
        if isinstance(sent, str) and len(sent) > limit:
            raise PydanticKnownError("string_too_long", {"max_length": limit})
        return sent

    return BeforeValidator(counted)


Headline = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=HEADLINE_MIN, max_length=HEADLINE_MAX),
    _READABLE,
    _at_most(HEADLINE_MAX),
]
Key = Annotated[str, StringConstraints(min_length=1, max_length=KEY_MAX), _READABLE]
Words = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=WORDS_MAX),
    _READABLE,
    _at_most(WORDS_MAX),
]

HEADLINE_DESCRIBED = (
    f"The headline, as it would be printed: at most {HEADLINE_MAX} characters, and at least "
    f"{HEADLINE_MIN} after spaces at both ends are taken off; no control characters. It is neither "
    "stored nor logged."
)
