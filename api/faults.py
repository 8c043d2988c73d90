"""Faults: what pydantic says about a request, in plain words and without the value sent."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from api.errors import Fault

NAME_LENGTH = 60
"""Characters of an unknown name that are repeated to its sender."""

PLAIN = {
    "missing": "is missing",
    "string_type": "must be text",
    "string_unicode": "holds half of a surrogate pair, which is no character",
    "string_pattern_mismatch": "has a character that is not allowed there",
    "model_type": "must be an object",
    "model_attributes_type": "must be an object",
    "dict_type": "must be an object",
    "int_parsing": "must be a whole number",
    "int_type": "must be a whole number",
    "string_too_short": "must have at least {min_length} characters",
    "string_too_long": "may have at most {max_length} characters",
    "too_short": "must hold at least {min_length}",
    "greater_than_equal": "must be {ge} or more",
    "less_than_equal": "must be {le} or less",
    "enum": "must be {expected}",
}
"""Kind of fault to words, with the numbers that pydantic tells; the rest is in `_words`."""


def faults_of(errors: Iterable[Mapping[str, Any]], *, inside: tuple[str, ...] = ()) -> list[Fault]:
    """Put the errors of pydantic or FastAPI into words.

    Args:
        errors: As `ValidationError.errors()` gives them.
        inside: Where in the body the validated value stands.

    Returns:
        One fault per error, in the same order.
    """
    return [_fault(error, inside) for error in errors]


def pointer(steps: Sequence[str | int]) -> str:
    """Write a path into a JSON body as a pointer (RFC 6901, in URI fragment form).

    Args:
        steps: Keys and positions, from the outside in; empty for the whole body.

    Returns:
        As `#/queries/a/headline`.
    """
    return "".join(["#", *(f"/{_printable(step)}" for step in steps)])


def _fault(error: Mapping[str, Any], inside: tuple[str, ...]) -> Fault:
    steps = tuple(error["loc"])
    kind = str(error["type"])
    words = _words(kind, error)
    if steps[:1] in {("query",), ("path",), ("header",)}:
        return Fault(_printable(steps[-1]), words, kind, in_body=False)
    # pydantic marks a fault in a key of an object by "[key]" after it
    steps = tuple(step for step in steps if step != "[key]")
    return Fault(pointer((*inside, *steps)), words, kind)


def _words(kind: str, error: Mapping[str, Any]) -> str:
    context = error.get("ctx", {})
    match kind:
        case "extra_forbidden":
            where = "parameter" if error["loc"][:1] == ("query",) else "field"
            return f"is no {where} that this address knows"
        case "control_character" | "garbled_text":
            return str(error["msg"])
        case _:
            return PLAIN.get(kind, "is not valid").format(**context)


def _printable(step: str | int) -> str:
    name = str(step)[:NAME_LENGTH]
    name = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in name)
    return name.replace("~", "~0").replace("/", "~1")
