"""Tests of claims.release.extract and sentences: places hold on any text, in any format."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claims.release.extract import Format, extract
from claims.release.sentences import sentences

PIECES = [
    *("Tea calms. ", "Dr. Who says no! ", "\n", "\n\n", "\r\n", "\t", "\x0c", "5% vs. 10%. "),
    *("<p>", "</p>", "<b>", "</b", "<script>", "</script>", "<!--", "-->", "<q>", "<br/>", "<li>"),
    *("&amp;", "&eacute;", "&#233;", "&#x1F600;", "&NotEqualTilde;", "&nope", "&"),
    *(
        "**",
        "_",
        "`",
        "```\n",
        "> ",
        "- ",
        "# ",
        "[a](b)",
        "![",
        "|",
        "\\*",
        "***\n",
        "<http://a.b>",
    ),
    *(
        "\N{GRINNING FACE}",
        "é",
        "e\u0301",
        "\u200b",
        "\u2028",
        "“",
        "”",
        '"',
        "\u00a0",
        "ﬁ",
        "\x85",
    ),
]
sources = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=25).map("".join)


@settings(max_examples=300)
@given(sources, st.sampled_from(Format))
@example("`Tea calms. Tea calms. \n`", Format.MARKDOWN)
def test_every_sentence_stands_where_it_says(source: str, format_: Format) -> None:
    blocks = extract(source, format_)
    end = 0
    for sentence in sentences(source, blocks):
        assert source[sentence.start : sentence.end] == sentence.text
        assert sentence.text
        assert sentence.start >= end
        end = sentence.end
        block = blocks[sentence.block]
        last = sentence.first + len(sentence.plain)
        assert block.plain[sentence.first : last] == sentence.plain == sentence.plain.strip()
        assert block.span(sentence.first, last) == (sentence.start, sentence.end)


@given(st.text())
def test_plain_text_is_itself(source: str) -> None:
    for sentence in sentences(source, extract(source, Format.TEXT)):
        assert " ".join(sentence.text.split()) == " ".join(sentence.plain.split())


@pytest.mark.parametrize("format_", Format)
def test_every_format_gives_the_same_words(format_: Format) -> None:
    [block] = extract("Tea calms the nerves.", format_)
    assert block.plain == "Tea calms the nerves."
