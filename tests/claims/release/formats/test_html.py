"""Tests of claims.release.formats.html: what is seen, what is not, and where it stood."""

import pytest

from claims.release.formats.html import html_blocks


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("<p>Tea <b>calms</b>.</p><p>So</p>", ["Tea calms.", "So"], id="paragraphs"),
        pytest.param("<p>Tea<p>calms", ["Tea", "calms"], id="unclosed tags"),
        pytest.param("<p>Tea</b></i></p></div>calms", ["Tea", "calms"], id="too many end tags"),
        pytest.param("Tea<br>calms", ["Tea", "calms"], id="a line break"),
        pytest.param("<ul><li>Tea<li>calms</ul>", ["Tea", "calms"], id="a list"),
        pytest.param("Tea &amp; <i>caf&eacute;</i> &lt;3", ["Tea & café <3"], id="entities"),
        pytest.param("<q>Tea calms</q>", ["“Tea calms”"], id="a quotation"),
        pytest.param("<script>var x = '<p>Tea</p>'</script>calms", ["calms"], id="a script"),
        pytest.param("<style>p {}</style><!-- Tea -->calms", ["calms"], id="style and comment"),
        pytest.param("<head><title>T</title></head>Tea", ["Tea"], id="the head"),
        pytest.param("<head><title>T</title><p>Tea", ["Tea"], id="a head without end"),
        pytest.param("<nav>Home</nav>Tea<footer>Us</footer>", ["Tea"], id="menu and footer"),
        pytest.param("<script>Tea", [], id="a script without end"),
        pytest.param("Tea <", ["Tea <"], id="half a tag"),
        pytest.param("Tea <b", ["Tea"], id="a tag without end"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_blocks(source: str, expected: list[str]) -> None:
    assert [block.plain for block in html_blocks(source)] == expected


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_places_are_true_after_any_line_end(line_end: str) -> None:
    source = f"<p>Caf&eacute;{line_end}\N{GRINNING FACE} <b>Tea</b>{line_end}calms</p>"
    [block] = html_blocks(source)
    assert block.plain == "Café \N{GRINNING FACE} Tea calms"
    for word in ("Tea", "calms", "\N{GRINNING FACE}"):
        at = block.plain.index(word)
        start, end = block.span(at, at + len(word))
        assert source[start:end] == word
    start, end = block.span(0, 4)
    assert source[start:end] == "Caf&eacute;"


def test_headings_are_headings() -> None:
    kinds = [block.kind for block in html_blocks("<h2>Tea</h2>calms<li>so")]
    assert kinds == ["heading", "paragraph", "item"]
