"""Read: a file of any known form into reviews, with a line of report for each record.

Forms: a schema.org DataFeed, ClaimReview as JSON-LD (one, a list, or a graph), an HTML page with
JSON-LD in it, and the answer of Google's `claims:search`. A file that is none of them is refused
as a whole.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from api.imports.html import blocks
from api.imports.record import Refused
from api.imports.walk import records
from claims.elsewhere import Review

_TRAILING = re.compile(r",(\s*[}\]])")


class Unreadable(Exception):
    """A file that is none of the forms; the message says why."""


@dataclass(frozen=True, slots=True)
class Line:
    """What came of one record.

    Attributes:
        where: File and place in it, as `feed.json: dataFeedElement[3].item[0]`.
        review: What was taken; None if it was refused.
        notes: What was mended, or why it was refused.
    """

    where: str
    review: Review | None
    notes: tuple[str, ...]

    def __str__(self) -> str:
        """Tell it in one line."""
        if self.review is None:
            return f"{self.where}: refused: {'; '.join(self.notes)}"
        if self.notes:
            return f"{self.where}: mended: {'; '.join(self.notes)}"
        return f"{self.where}: taken"


def read_file(name: str, content: bytes) -> list[Line]:
    """Read every review of a file.

    Args:
        name: Name of the file, for the report.
        content: Its bytes.

    Returns:
        A line for each record that is, or should be, a review; in order.

    Raises:
        Unreadable: The file is none of the forms, or holds no review.
    """
    text, notes = _decoded(content)
    lines = [
        line for place, value in _documents(text) for line in _lines(name, place, value, notes)
    ]
    if not lines:
        raise Unreadable("holds no ClaimReview")
    return lines


def _lines(name: str, place: str, value: object, notes: tuple[str, ...]) -> Iterator[Line]:
    for found in records(value, place):
        where = f"{name}: {found.place or 'the whole'}"
        try:
            mended = found.read()
        except Refused as refused:
            yield Line(where, None, (str(refused),))
        else:
            yield Line(where, mended.review, (*notes, *mended.notes))


def _decoded(content: bytes) -> tuple[str, tuple[str, ...]]:
    if b"\x00" in content[:1_000]:
        raise Unreadable("is no text")
    try:
        return content.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace"), ("the file was read as Windows-1252",)


def _documents(text: str) -> Iterator[tuple[str, object]]:
    """Give every JSON document of a file, with its place."""
    start = text.lstrip()[:1]
    if start in {"{", "["}:
        yield "", _parsed(text)
        return
    if start != "<":
        raise Unreadable("is neither JSON nor HTML")
    for at, block in enumerate(blocks(text)):
        place = f"line {block.line}, script[{at}]"
        try:
            yield place, _parsed(block.text)
        except Unreadable as error:
            if "ClaimReview" in block.text:
                yield place, Refused(str(error))


def _parsed(text: str) -> object:
    """Parse JSON; control characters in strings and commas before a bracket are forgiven."""
    try:
        return json.loads(text, strict=False)
    except RecursionError:
        raise Unreadable("is nested too deep") from None
    except ValueError:
        pass
    try:
        return json.loads(_TRAILING.sub(r"\1", text), strict=False)
    except RecursionError:
        raise Unreadable("is nested too deep") from None
    except ValueError as error:
        raise Unreadable(f"is no JSON: {error}") from None
