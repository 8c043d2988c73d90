"""SVG: a drawing as a small vector image that stands alone: no script, no link, no identifier."""

from xml.sax.saxutils import escape, quoteattr

from api.icons.layout import PAPER, Drawing, Squares, Text

FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"


def to_svg(drawing: Drawing) -> bytes:
    """Draw as SVG.

    A row of squares is one dashed line, so that ten thousand squares take a few kilobytes.

    Args:
        drawing: What to draw.

    Returns:
        The image as UTF-8. It carries title and description for screen readers.

    Source:
        SVG Accessibility API Mappings (W3C), 5.1: the first `title` names an image, `desc`
        describes it.
    """
    size = f'width="{drawing.width}" height="{drawing.height}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img"'
    lines = [
        f'{head} viewBox="0 0 {drawing.width} {drawing.height}" font-family={quoteattr(FONTS)}>',
        f"<title>{escape(drawing.title)}</title>",
        f"<desc>{escape(drawing.description)}</desc>",
        f'<rect width="100%" height="100%" fill="{PAPER}"/>',
    ]
    for part in drawing.parts:
        lines.append(_text(part) if isinstance(part, Text) else _squares(part))
    return "\n".join([*lines, "</svg>\n"]).encode()


def _text(text: Text) -> str:
    weight = ' font-weight="600"' if text.bold else ""
    look = f'font-size="{text.size}" fill="{text.colour}"{weight}'
    return f'<text x="{text.x:g}" y="{text.y:g}" {look}>{escape(text.text)}</text>'


def _squares(squares: Squares) -> str:
    middle = squares.size / 2
    rows = "".join(f"M{squares.x:g} {y + middle:g}h{long:g}" for y, long in squares.rows())
    dashes = f"{squares.size:g} {squares.pitch - squares.size:g}"
    look = f'stroke="{squares.colour}" stroke-width="{squares.size:g}" stroke-dasharray="{dashes}"'
    return f'<path d="{rows}" {look}/>' if rows else ""
