"""Tests of claims.release.formats.markdown: what is seen, and where it stood."""

import pytest

from claims.release.formats.markdown import markdown_blocks


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("# Tea\n\ncalms *very* **well**", ["Tea", "calms very well"], id="emphasis"),
        pytest.param("Tea\ncalms", ["Tea calms"], id="a soft line end"),
        pytest.param("Tea  \ncalms", ["Tea", "calms"], id="a hard line end"),
        pytest.param("[Tea](http://tea.example 'T') calms", ["Tea calms"], id="a link"),
        pytest.param("![Tea](tea.png) calms", ["calms"], id="a picture"),
        pytest.param("`Tea` calms\n\n```\ncode\n```", ["Tea calms"], id="code"),
        pytest.param("Tea &amp; \\*cake\\*", ["Tea & *cake*"], id="entity and escape"),
        pytest.param("> Tea\n> calms", ["Tea calms"], id="a quotation"),
        pytest.param("- Tea\n- calms", ["Tea", "calms"], id="a list"),
        pytest.param(
            "| Tea | calms |\n|---|---|\n| a | b |", ["Tea", "calms", "a", "b"], id="table"
        ),
        pytest.param("<div>Tea <i>calms</i>\n</div>\n\nso", ["Tea calms", "so"], id="HTML"),
        pytest.param("Tea <b>calms</b><br>so", ["Tea calms", "so"], id="HTML inside"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_blocks(source: str, expected: list[str]) -> None:
    assert [block.plain for block in markdown_blocks(source)] == expected


def test_places_are_characters_not_bytes() -> None:
    source = "> Caf\u00e9 \N{GRINNING FACE} *calms*\n> me"
    [block] = markdown_blocks(source)
    for word in ("calms", "me"):
        at = block.plain.index(word)
        start, end = block.span(at, at + len(word))
        assert source[start:end] == word


def test_kinds() -> None:
    kinds = [block.kind for block in markdown_blocks("# Tea\n\n- calms\n\nso")]
    assert kinds == ["heading", "item", "paragraph"]
