"""The command `presscheck evaluate`: the measures of the design, on files of labelled headlines."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress

from api.commands.figures import as_json, print_report
from api.commands.terminal import UNUSABLE, err, fail, open_checker, print_json
from claims.base.load import Base
from claims.evaluate.labelled import (
    Covered,
    Labelled,
    NearMiss,
    Rated,
    UnreadableFile,
    read_outside,
    read_rows,
)
from claims.evaluate.report import evaluate

LONG = 200
"""From so many rows on, a progress bar is shown."""


def command(
    context: typer.Context,
    *,
    headlines: Annotated[
        Path | None, typer.Option(help="Labelled headlines that the base covers, JSON Lines.")
    ] = None,
    outside: Annotated[
        Path | None, typer.Option(help="Headlines that it does not cover, tab-separated.")
    ] = None,
    near_misses: Annotated[
        Path | None, typer.Option(help="Headlines that share words with a claim, JSON Lines.")
    ] = None,
    strength: Annotated[
        list[Path] | None, typer.Option(help="Rated sentences, JSON Lines; may be given twice.")
    ] = None,
    topic: Annotated[
        list[str] | None, typer.Option(help="Only rows about claims of this topic.")
    ] = None,
    claims: Annotated[
        str | None, typer.Option(help="Only rows about these claims: ids, split by commas.")
    ] = None,
    misses: Annotated[bool, typer.Option("--misses", help="List what was not right.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Measure how often the checker is right, on files of labelled headlines."""
    if context.invoked_subcommand:
        return
    rows = _read(headlines, outside, near_misses, strength or [])
    checker = open_checker()
    rows = rows.about(_wanted(checker.base, topic or [], claims))
    with _progress(len(rows)) as tick:
        report = evaluate(checker, rows, tick=tick)
    if json:
        print_json(as_json(report, checker.base, misses=misses), indent=True)
    else:
        print_report(report, checker.base, misses=misses)


def _read(
    headlines: Path | None, outside: Path | None, near_misses: Path | None, strength: Sequence[Path]
) -> Labelled:
    if not (headlines or outside or near_misses or strength):
        fail("give at least one of --headlines, --outside, --near-misses, --strength", UNUSABLE)
    try:
        return Labelled(
            covered=read_rows(headlines, Covered) if headlines else (),
            outside=read_outside(outside) if outside else (),
            near_misses=read_rows(near_misses, NearMiss) if near_misses else (),
            rated={path.stem: read_rows(path, Rated) for path in strength},
        )
    except UnreadableFile as error:
        fail(str(error), UNUSABLE)


def _wanted(base: Base, topics: Sequence[str], claims: str | None) -> frozenset[str]:
    """Give the ids of the claims that rows may be about."""
    for topic in topics:
        if topic not in base.topics:
            fail(f"{topic} is no topic; there are: {', '.join(base.topics)}", UNUSABLE)
    listed = [each.strip() for each in claims.split(",")] if claims is not None else None
    for claim in listed or ():
        if claim not in base.propositions:
            fail(f"{claim} is no claim of the base", UNUSABLE)
    wanted = base.propositions.keys() if listed is None else listed
    return frozenset(id_ for id_ in wanted if not topics or base.topic_of[id_] in topics)


@contextmanager
def _progress(total: int) -> Iterator[Callable[[], None]]:
    """Show a bar on standard error while many rows are checked, if a person is looking."""
    with Progress(console=err, transient=True, disable=total < LONG or not err.is_terminal) as bar:
        task = bar.add_task("Checking", total=total)
        yield lambda: bar.advance(task)
