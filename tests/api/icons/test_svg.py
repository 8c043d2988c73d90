"""Tests of api.icons.svg: the golden image, what screen readers get, and nothing but an image.

To accept a change: PRESSCHECK_REFRESH_GOLDEN=1 pytest tests/api/icons/test_svg.py
"""

import os
from pathlib import Path
from xml.etree import ElementTree

import pytest

from api.icons.layout import lay_out
from api.icons.svg import to_svg
from claims.base.schema import Frequency
from tests.factories import a_frequency

GOLDEN = Path(__file__).parents[2] / "golden"
SVG = "{http://www.w3.org/2000/svg}"
FIGURES = {
    "hundred": a_frequency(),
    "thousand-with-parts": a_frequency(per=1_000, **{"with": 140.5, "without": 113}),
    "ten-thousand": a_frequency(per=10_000, **{"with": 98, "without": 120}),
    "hundred-thousand-without-any": a_frequency(per=100_000, **{"with": 13, "without": 0}),
}


@pytest.mark.parametrize("name", FIGURES)
def test_it_is_the_golden_file(name: str) -> None:
    drawn = to_svg(lay_out(FIGURES[name]))
    path = GOLDEN / f"figure-{name}.svg"
    if os.environ.get("PRESSCHECK_REFRESH_GOLDEN") == "1":
        path.write_bytes(drawn)
    assert drawn == path.read_bytes()


@pytest.mark.parametrize("frequency", FIGURES.values(), ids=FIGURES)
def test_a_screen_reader_gets_title_and_description(frequency: Frequency) -> None:
    image = ElementTree.fromstring(to_svg(lay_out(frequency)))
    title, description = image[:2]
    assert image.get("role") == "img"
    assert (title.tag, title.text) == (f"{SVG}title", "Large improvement during the trial")
    assert description.tag == f"{SVG}desc"
    assert "in 100" in str(description.text) or "in 1" in str(description.text)


def test_words_are_words_and_no_markup() -> None:
    drawn = to_svg(lay_out(a_frequency(outcome='<script>"&"</script>')))
    assert b"<script" not in drawn.lower()
    assert ElementTree.fromstring(drawn)[0].text == '<script>"&"</script>'


@pytest.mark.parametrize("frequency", FIGURES.values(), ids=FIGURES)
def test_it_is_small_and_has_no_identifiers(frequency: Frequency) -> None:
    drawn = to_svg(lay_out(frequency))
    assert len(drawn) < 6_000
    assert b" id=" not in drawn
    assert b"href" not in drawn
