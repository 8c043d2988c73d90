"""Tests of api.icons.png: pixels where the drawing has squares, and a letter for every letter."""

from io import BytesIO

import pytest
from PIL import Image, ImageFont

from api.icons.layout import DARK, LIGHT, PAPER, Drawing, Squares, Text, lay_out
from api.icons.png import SCALE, to_png
from claims.base.load import Base
from tests.factories import a_frequency


def pixels(drawing: Drawing) -> Image.Image:
    return Image.open(BytesIO(to_png(drawing))).convert("RGB")


def colour(text: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(text[1:]))


def test_size_and_background() -> None:
    drawing = lay_out(a_frequency())
    image = pixels(drawing)
    assert image.size == (drawing.width * SCALE, drawing.height * SCALE)
    assert image.getpixel((0, 0)) == colour(PAPER)


@pytest.mark.parametrize("count", [pytest.param(25, id="whole"), pytest.param(24.5, id="part")])
def test_the_dark_area_is_the_number(count: float) -> None:
    drawing = Drawing(200, 200, "", "", (Squares(0, 0, 10, 20.0, 17.0, count, DARK),))
    counted = {each: n for n, each in pixels(drawing).getcolors() or ()}
    assert counted[colour(DARK)] == pytest.approx(count * (17 * SCALE) ** 2, rel=0.01)


def test_squares_stand_where_svg_has_them() -> None:
    drawing = lay_out(a_frequency())
    image = pixels(drawing)
    for part in drawing.parts:
        if isinstance(part, Squares) and part.colour == DARK:
            inside = (int(part.x + 5) * SCALE, int(part.y + 5) * SCALE)
            last_row = (inside[0], int(part.y + 185) * SCALE)
            assert image.getpixel(inside) == colour(DARK)
            assert image.getpixel(last_row) == colour(LIGHT)


def test_every_letter_of_the_base_can_be_drawn(shipped: Base) -> None:
    font = ImageFont.load_default(28)
    box = bytes(font.getmask("\uffff"))
    for proposition in shipped.propositions.values():
        if proposition.frequency:
            parts = lay_out(proposition.frequency).parts
            letters = {each for part in parts if isinstance(part, Text) for each in part.text}
            for letter in letters - {" "}:
                assert bytes(font.getmask(letter)) != box, (proposition.id, letter)
