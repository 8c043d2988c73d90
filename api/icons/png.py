"""PNG: the same drawing as pixels, for a CMS that takes no SVG."""

from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from api.icons.layout import PAPER, Drawing, Squares, Text

SCALE = 2
"""Pixels for each unit of the drawing: sharp on screens of high density and in print."""


def to_png(drawing: Drawing) -> bytes:
    """Draw as PNG, with the letters that come with the imaging library: no font is needed.

    Args:
        drawing: What to draw.

    Returns:
        The image, opaque, on white.
    """
    image = Image.new("RGB", (drawing.width * SCALE, drawing.height * SCALE), PAPER)
    pen = ImageDraw.Draw(image)
    for part in drawing.parts:
        if isinstance(part, Text):
            _text(pen, part)
        else:
            _squares(pen, part)
    held = BytesIO()
    image.save(held, "PNG")
    return held.getvalue()


def _text(pen: ImageDraw.ImageDraw, text: Text) -> None:
    font = ImageFont.load_default(text.size * SCALE)
    place = (text.x * SCALE, text.y * SCALE)
    thick = 0.6 if text.bold else 0
    pen.text(place, text.text, text.colour, font, anchor="ls", stroke_width=thick)


def _squares(pen: ImageDraw.ImageDraw, squares: Squares) -> None:
    for y, long in squares.rows():
        at = 0.0
        while at < long:
            wide = min(squares.size, long - at)
            corner = ((squares.x + at) * SCALE, y * SCALE)
            opposite = (corner[0] + wide * SCALE - 1, corner[1] + squares.size * SCALE - 1)
            if opposite[0] >= corner[0]:
                pen.rectangle((corner, opposite), squares.colour)
            at += squares.pitch
