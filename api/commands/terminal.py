"""Terminal: what every command shares: where it prints, how it fails, how it opens the base.

Exit codes of all commands: 0 done, 1 the claim base is bad or has remarks, 2 the command was
given something that it cannot use.
"""

import sys
from pathlib import Path
from typing import NoReturn

import orjson
import typer
from pydantic import ValidationError
from rich.console import Console

from api.imports.store import StoreError, kept
from api.settings import Settings
from claims.base.load import DATA, Base, load_base
from claims.checker import Checker
from claims.elsewhere import Elsewhere, Review
from claims.encoder.folder import UnusableEncoder
from claims.encoder.onnx import OnnxEncoder, open_encoder
from claims.errors import BaseError

BAD_BASE = 1
UNUSABLE = 2

out = Console(highlight=False)
err = Console(stderr=True, highlight=False)


def fail(message: str, code: int) -> NoReturn:
    """Print a message to standard error and end the command.

    Args:
        message: What is wrong, in words that help to mend it.
        code: The exit code.

    Raises:
        typer.Exit: Always.
    """
    err.print(message, style="red", markup=False, soft_wrap=True)
    raise typer.Exit(code)


def open_settings() -> Settings:
    """Read the settings from the environment, or say which variable makes no sense.

    Raises:
        typer.Exit: A setting is wrong; its variable has been named.
    """
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = "_".join(("PRESSCHECK", *(str(step).upper() for step in first["loc"])))
        fail(f"{name}: {first['msg']}", UNUSABLE)


def base_folder() -> Path:
    """Give the folder of the claim base that the service would serve."""
    return open_settings().base or DATA


def open_base() -> Base:
    """Load the claim base that the service would serve, or say what is wrong with it.

    Raises:
        typer.Exit: The base is bad; file and field have been printed.
    """
    try:
        return load_base(base_folder())
    except BaseError as error:
        fail(f"the claim base cannot be used: {error}", BAD_BASE)


def open_checker() -> Checker:
    """Load the claim base and build the checker of it."""
    return Checker(open_base(), encoder=open_encoder_of(open_settings().encoder))


def open_encoder_of(folder: Path | None) -> OnnxEncoder | None:
    """Open a sentence encoder, if one was named, or say why it cannot be used.

    Raises:
        typer.Exit: It cannot be used; the reason has been printed.
    """
    try:
        return open_encoder(folder)
    except UnusableEncoder as error:
        fail(f"the encoder cannot be used: {error}", UNUSABLE)


def open_store() -> list[Review]:
    """Read the ratings of other publishers, or say why they cannot be read.

    Raises:
        typer.Exit: The file cannot be used; it has been named.
    """
    try:
        return kept(open_settings().store)
    except StoreError as error:
        fail(f"PRESSCHECK_STORE cannot be used: {error}", UNUSABLE)


def open_elsewhere(checker: Checker) -> Elsewhere:
    """Give the ratings of other publishers that the service would tell."""
    return Elsewhere(open_store(), checker)


def print_json(value: object, *, indent: bool = False) -> None:
    """Print one JSON value on standard output, in the bytes that the API would send.

    Args:
        value: Anything that JSON holds.
        indent: Whether a person will read it.
    """
    data = orjson.dumps(value, option=orjson.OPT_INDENT_2 if indent else None)
    sys.stdout.write(data.decode() + "\n")
