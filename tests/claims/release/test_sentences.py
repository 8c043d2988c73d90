"""Tests of claims.release.sentences: where a sentence ends, and where it does not."""

import pytest

from claims.release.formats.html import html_blocks
from claims.release.formats.text import text_blocks
from claims.release.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Tea calms. So does cake.", 2, id="two"),
        pytest.param("Tea calms", 1, id="no full stop"),
        pytest.param("Dr. Who and Prof. Other met in Washington, D.C. on Monday.", 1, id="titles"),
        pytest.param("It fell by 3.5% vs. placebo.", 1, id="a decimal and an abbreviation"),
        pytest.param("“It calms. It wakes,” she said. He left.", 3, id="in quotation marks"),
        pytest.param(
            "It treats breast cancer. The drug is new.", 2, id="cancer is no abbreviation"
        ),
        pytest.param("Does it calm? Yes! It does.", 3, id="other marks"),
    ],
)
def test_sentences(text: str, expected: int) -> None:
    assert len(sentences(text, text_blocks(text))) == expected


def test_markup_inside_a_sentence_is_part_of_its_place() -> None:
    source = "<p>Tea <b>calms</b>. So</p>"
    first, second = sentences(source, html_blocks(source))
    assert (first.text, first.plain) == ("Tea <b>calms</b>.", "Tea calms.")
    assert first.span(4, 9) == (source.index("calms"), source.index("calms") + 5)
    assert second.text == "So"
