"""HTML: the JSON-LD of a page, and text without its markup. Standard library only."""

import html
import re
from html.parser import HTMLParser
from typing import NamedTuple

_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--.*?-->", re.DOTALL)
_WRAPPING = re.compile(r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*$")


class Block(NamedTuple):
    """The text of one script element with JSON-LD, and the line where it starts."""

    line: int
    text: str


class _Blocks(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[Block] = []
        self._line: int | None = None
        self._parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kind = (dict(attrs).get("type") or "").partition(";")[0].strip().casefold()
        if tag == "script" and kind == "application/ld+json":
            self._line, self._parts = self.getpos()[0], []

    def handle_data(self, data: str) -> None:
        if self._line is not None:
            self._parts.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self.end()

    def end(self, rest: str = "") -> None:
        if self._line is not None:
            self._parts = self._parts or [rest]
            self.found.append(Block(self._line, _WRAPPING.sub("", "".join(self._parts))))
            self._line = None


def blocks(page: str) -> list[Block]:
    """Find the JSON-LD of a page.

    Args:
        page: HTML, however broken.

    Returns:
        The text of each `<script type="application/ld+json">`, in order, without the comments
        or CDATA marks that old systems wrap scripts in.
    """
    parser = _Blocks()
    parser.feed(page)
    rest = parser.rawdata  # of a script that never ends; some versions of Python drop it
    parser.close()
    parser.end(rest)
    return parser.found


def plain(text: str) -> str:
    """Give text without tags, entities, control characters and runs of space."""
    bare = html.unescape(_TAG.sub(" ", html.unescape(text)))
    seen = "".join(each if each.isprintable() else " " for each in bare)
    return " ".join(seen.split())
