"""The command `presscheck import`: the ratings of other publishers, from files and pages."""

from pathlib import Path
from typing import Annotated

import typer

from api.commands.terminal import UNUSABLE, err, fail, open_settings, out
from api.imports.fetch import Unfetchable, fetch
from api.imports.read import Line, Unreadable, read_file
from api.imports.store import StoreError, keep


def command(
    files: Annotated[
        list[str],
        typer.Argument(
            help="Files or web addresses with ClaimReview: a DataFeed, JSON-LD, an HTML page, or "
            "the answer of Google's claims:search; - for standard input.",
            metavar="FILE|URL...",
        ),
    ],
    *,
    store: Annotated[
        Path | None,
        typer.Option(help="SQLite file to keep them in; PRESSCHECK_STORE, if not given."),
    ] = None,
    quiet: Annotated[
        bool, typer.Option("--quiet", help="Tell only what was mended or refused.")
    ] = False,
) -> None:
    """Keep what other publishers have rated, to be told by name beside our own verdict.

    Every record is reported: taken, mended or refused. If one cannot be read, nothing is kept.
    """
    path = store or open_settings().store
    if path is None:
        fail("say where to keep them: PRESSCHECK_STORE or --store", UNUSABLE)
    lines = [line for file in files for line in _read(file)]
    for line in lines:
        if not quiet or line.notes:
            out.print(str(line), markup=False, soft_wrap=True)
    taken = [line.review for line in lines if line.review]
    try:
        count = keep(path, taken)
    except StoreError as error:
        fail(f"nothing was kept: {error}", UNUSABLE)
    mended = sum(1 for line in lines if line.review and line.notes)
    refused = len(lines) - len(taken)
    told = f"Taken: {len(taken)} (mended: {mended}), refused: {refused}; kept in all: {count}"
    err.print(told, style="yellow" if refused else "green")


def _read(named: str) -> list[Line]:
    try:
        return read_file(*fetch(named))
    except (Unfetchable, Unreadable) as error:
        fail(f"{named}: {error}; nothing was kept", UNUSABLE)
