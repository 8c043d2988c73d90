"""The command `presscheck evaluate retrieval`: finding one of many claims without structure."""

from pathlib import Path
from time import perf_counter
from typing import Annotated

import typer
from rich.progress import Progress

from api.commands.terminal import UNUSABLE, err, fail, open_base, open_encoder_of, out
from claims.evaluate.labelled import UnreadableFile, read_rows
from claims.evaluate.retrieval import (
    DEPTH,
    Query,
    Retrieval,
    read_claims,
    read_right,
    retrieve,
)
from claims.lexicon import Lexicon
from claims.unstructured.index import TextIndex


def command(
    *,
    claims: Annotated[Path, typer.Option(help="Claims, JSON Lines: id, text and perhaps title.")],
    queries: Annotated[Path, typer.Option(help="Messages, JSON Lines: id and text.")],
    qrels: Annotated[Path, typer.Option(help="Id of a message, a tab, id of its claim.")],
    encoder: Annotated[
        Path | None,
        typer.Option(
            help="Folder of a sentence encoder; needs the extra 'semantic'.",
            envvar="PRESSCHECK_ENCODER",
        ),
    ] = None,
) -> None:
    """Measure how often the right one of many claims without structure is found first.

    The last line reads `MAP@5` and the figure, alone.
    """
    try:
        held, asked, right = read_claims(claims), read_rows(queries, Query), read_right(qrels)
    except UnreadableFile as error:
        fail(str(error), UNUSABLE)
    unknown = {id_ for ids in right.values() for id_ in ids} - {claim.id for claim in held}
    if unknown:
        fail(f"{qrels}: {min(unknown)} is no claim of {claims}", UNUSABLE)
    judged = [query for query in asked if query.id in right]
    if not judged:
        fail(f"{qrels}: names no message of {queries}", UNUSABLE)
    lexicon, model = Lexicon(open_base()), open_encoder_of(encoder)
    start = perf_counter()
    index = TextIndex(held, lexicon, model)
    ready = perf_counter() - start
    with Progress(console=err, transient=True, disable=not err.is_terminal) as bar:
        task = bar.add_task("Finding", total=len(judged))
        result = retrieve(index, judged, right, tick=lambda: bar.advance(task))
    repeated = len(index.same) - len(set(index.same.values()))
    out.print(
        f"{len(held)} claims ({repeated} in the words of an earlier one), ready in {ready:.1f} s"
    )
    out.print(f"{len(judged)} messages with a claim, {len(asked) - len(judged)} without")
    _print(result)


def _print(result: Retrieval) -> None:
    time = result.timing
    if time:
        out.print(
            f"One message: {time.mean:.2f} ms on average, median {time.median:.2f}, "
            f"95 % under {time.p95:.2f}, slowest {time.slowest:.2f}"
        )
    out.print(f"MAP@1 {result.first:.3f}")
    out.print(f"MRR {result.reciprocal:.3f}")
    out.print(f"MAP@{DEPTH} {result.precision:.3f}")
