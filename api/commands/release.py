"""The command `presscheck release`: a press release read in the terminal, or as JSON."""

import sys
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError

from api.commands.release_view import print_report
from api.commands.terminal import UNUSABLE, fail, open_checker
from api.faults import faults_of
from api.release_answer import ReleaseWriter
from api.release_request import ReleaseRequest
from claims.errors import UnreadableRelease, UnsupportedLanguage
from claims.release.extract import Format, extract
from claims.release.reviewer import Release, Reviewer

_SUFFIXES = {
    ".htm": Format.HTML,
    ".html": Format.HTML,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
}


def command(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="The release; - reads standard input.")
    ],
    *,
    title: Annotated[
        str | None,
        typer.Option(help="Its headline; without it, the first heading or line of the file."),
    ] = None,
    format_: Annotated[
        Format | None,
        typer.Option("--format", help="What it is written in; without it, the name tells."),
    ] = None,
    country: Annotated[
        str | None, typer.Option(help="Where it will be printed, as GB: chooses the support line.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print the answer of the API.")] = False,
) -> None:
    """Say what a press release claims, overstates and leaves out, with the text marked.

    Exit code 0 whatever is found, 2 if the file cannot be read.
    """
    sent = _sent(_read(file), title, format_ or _SUFFIXES.get(file.suffix, Format.TEXT), country)
    checker = open_checker()
    reviewer = Reviewer(checker)
    try:
        report = reviewer.review(Release(sent.title, sent.body, sent.format))
    except (UnreadableRelease, UnsupportedLanguage) as error:
        fail(str(error), UNUSABLE)
    if json:
        writer = ReleaseWriter(checker.base, reviewer.data.helplines)
        sys.stdout.write(writer.to_response(report, sent.country).decode() + "\n")
    else:
        print_report(report, reviewer.data.helplines, sent.country)


def _read(file: Path) -> str:
    try:
        data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        fail(f"{file} cannot be read: {error.strerror}", UNUSABLE)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        fail(f"{file} is not UTF-8 text; save it as text, HTML or Markdown", UNUSABLE)


def _sent(text: str, title: str | None, format_: Format, country: str | None) -> ReleaseRequest:
    """Make a request of a file, so that the same rules hold as in the API."""
    if title is None:
        title, text = _split(text, format_)
    try:
        return ReleaseRequest(title=title, body=text, format=format_, country=country)
    except ValidationError as error:
        fault = faults_of(error.errors(include_url=False, include_input=False))[0]
        fail(f"the {fault.place.removeprefix('#/')} {fault.detail}", UNUSABLE)


def _split(text: str, format_: Format) -> tuple[str, str]:
    """Take the first block of a file for its title; plain text goes on after it."""
    blocks = extract(text, format_)
    if not blocks:
        return "", text
    first = blocks[0]
    if format_ is Format.TEXT:
        return first.plain, text[first.ends[-1] :] or text
    return first.plain, text
