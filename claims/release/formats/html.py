"""HTML: blocks from HTML, however broken, by the tokeniser of the HTML standard.

Nothing is fetched or run. What a reader does not see (scripts, styles, comments) or what is not
the release (menus, forms, footers) is left out.
"""

import re
from itertools import pairwise

from turbohtml import Token, Tokenizer, TokenType

from claims.release.blocks import Block, BlockKind, BlockWriter

_UNSEEN = frozenset(
    {"script", "style", "head", "template", "noscript", "svg", "math", "iframe", "object"}
    | {"textarea", "select", "button", "nav", "form", "footer", "aside", "audio", "video", "canvas"}
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = _HEADINGS | frozenset(
    {"address", "article", "blockquote", "body", "br", "center", "dd", "details", "div", "dl", "dt"}
    | {"fieldset", "figcaption", "figure", "header", "hr", "html", "li", "main", "ol", "p", "pre"}
    | {"section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul"}
)
_LINE_END = re.compile(r"\r\n|\r")
_LEFT_OPEN = frozenset({"head"})
"""Elements whose end tag may be left out: any tag of the body ends them."""


def html_blocks(source: str) -> tuple[Block, ...]:
    """Take the text out of HTML.

    Args:
        source: A page or a part of one; tags may be unclosed or wrongly nested.

    Returns:
        The blocks in reading order; places are those of `source`.
    """
    writer = BlockWriter()
    write_html(source, 0, writer)
    return writer.blocks()


def write_html(source: str, offset: int, writer: BlockWriter) -> None:
    """Write the text of HTML that stands inside a larger source.

    Args:
        source: The HTML.
        offset: Where it starts in the larger source.
        writer: Takes the text.
    """
    # The tokeniser makes one line end of two characters: these two keep the places true.
    even = _LINE_END.sub(lambda end: " \n" if len(end.group()) == 2 else "\n", source)
    lines = [0, *(found.end() for found in re.finditer("\n", even))]
    reader = Tokenizer(resolve_references=False, capture_attributes=False)
    placed = [
        (token, lines[token.line - 1] + token.col)
        for part in (reader.feed(even), reader.close())
        for token in part
    ]
    unseen: list[str] = []
    for (token, start), (_, end) in pairwise([*placed, (None, len(even))]):
        if token is None:
            continue
        if token.type in (TokenType.START_TAG, TokenType.END_TAG):
            _tag(token, (offset + start, offset + end), unseen, writer)
        elif not unseen and token.type in (TokenType.TEXT, TokenType.CHARACTER_REFERENCE):
            text = token.data or ""
            if text == even[start : start + len(text)]:
                writer.text(text, offset + start)
            else:
                writer.whole(text, offset + start, offset + max(end, start + 1))


def _tag(token: Token, span: tuple[int, int], unseen: list[str], writer: BlockWriter) -> None:
    name = token.tag or ""
    opens = token.type is TokenType.START_TAG
    if name in _UNSEEN:
        if opens and not token.self_closing:
            unseen.append(name)
        elif not opens and name in unseen:
            del unseen[unseen.index(name) :]
        writer.begin()
    elif unseen and unseen[-1] in _LEFT_OPEN and opens and name in _BLOCKS - {"title"}:
        unseen.pop()
        writer.begin(_kind(name))
    elif name in _BLOCKS:
        writer.begin(_kind(name) if opens else BlockKind.PARAGRAPH)
    elif name == "q" and not unseen:
        writer.whole("\u201c" if opens else "\u201d", *span)


def _kind(name: str) -> BlockKind:
    if name in _HEADINGS:
        return BlockKind.HEADING
    return BlockKind.ITEM if name in {"li", "dd"} else BlockKind.PARAGRAPH
