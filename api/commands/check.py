"""The command `presscheck check`: a verdict in the terminal, for people or as JSON."""

import sys
from collections.abc import Iterator, Sequence
from typing import Annotated, NamedTuple

import typer
from pydantic import TypeAdapter, ValidationError

from api.commands.explanation import print_explanation
from api.commands.terminal import UNUSABLE, err, fail, open_checker, open_elsewhere, out
from api.commands.verdict import print_elsewhere, print_verdict
from api.responses import Writer
from api.texts import Headline
from claims.checker import Checker
from claims.elsewhere import Elsewhere
from claims.errors import UnreadableHeadline

_HEADLINE: TypeAdapter[str] = TypeAdapter(Headline)


def command(
    headlines: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[HEADLINE]...",
            help="Headlines, each in quotes; without any, they are read from standard input, "
            "one a line.",
        ),
    ] = None,
    *,
    json: Annotated[
        bool, typer.Option("--json", help="Print the answer of the API, one line a headline.")
    ] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show how each headline was read and compared.")
    ] = False,
) -> None:
    """Say what the evidence says about a headline.

    Exit code 0 whatever the verdict, 2 if a headline cannot be read.
    """
    if json and explain:
        fail("--json and --explain do not go together; JSON holds the explanation", UNUSABLE)
    asked = list(headlines) if headlines else list(_standard_input())
    if not asked:
        fail("no headline on standard input", UNUSABLE)
    checker = open_checker()
    writer = Writer(checker.base)
    elsewhere = open_elsewhere(checker)
    readable = True
    for number, headline in enumerate(asked, 1):
        ask = _Ask(headline, checker, elsewhere, writer if json else None)
        problem = _check(ask, explain=explain)
        if problem:
            err.print(f"headline {number}: {problem}", style="red", markup=False, soft_wrap=True)
            readable = False
    if not readable:
        raise typer.Exit(UNUSABLE)


def _standard_input() -> Iterator[str]:
    if sys.stdin.isatty():
        fail('give a headline: presscheck check "..."', UNUSABLE)
    lines: Sequence[bytes] = sys.stdin.buffer.read().split(b"\n")
    for number, line in enumerate(lines, 1):
        try:
            text = line.decode("utf-8-sig" if number == 1 else "utf-8").strip()
        except UnicodeDecodeError:
            fail(f"line {number} of standard input is not UTF-8", UNUSABLE)
        if text:
            yield text


class _Ask(NamedTuple):
    """A headline, and what answers it."""

    headline: str
    checker: Checker
    elsewhere: Elsewhere
    writer: Writer | None


def _check(ask: _Ask, *, explain: bool) -> str | None:
    """Check one headline and print the answer; give what is wrong with it, if anything."""
    try:
        verdict = ask.checker.check(_HEADLINE.validate_python(ask.headline))
    except ValidationError as error:
        return str(error.errors(include_url=False, include_input=False)[0]["msg"])
    except UnreadableHeadline as error:
        return str(error)
    if ask.writer:
        answer = ask.writer.to_response(verdict, ask.elsewhere.find(verdict))
        sys.stdout.write(answer.decode() + "\n")
    elif explain:
        print_explanation(verdict.reading, ask.checker)
    else:
        print_verdict(verdict)
        print_elsewhere(ask.elsewhere.find(verdict))
    out.file.flush()
    return None
