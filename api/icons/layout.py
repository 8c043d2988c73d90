"""Layout: where everything of an icon array stands. A pure function of the numbers.

Both groups have the same number of squares, in rows from the top left; a dark square is a person
(or ten, where there are too many to draw) who has the outcome. Nothing of this knows whether it
becomes SVG or PNG.
"""

from dataclasses import dataclass
from textwrap import wrap

from claims.base.schema import Frequency
from claims.frequency import frequency_sentence

WIDTH = 480
MARGIN = 20
PANEL = 200
"""Width of one array; two of them, the margins and a gap of 40 make up the width."""

DARK, LIGHT = "#1b4f72", "#cfd6dc"
"""With the outcome, without it: contrast 5.9 to 1, so they differ without colour, too."""
INK, GREY, PAPER = "#1a1a1a", "#4a4f55", "#ffffff"

# By the size of a group: people a square stands for, squares in a row, distance from one square
# to the next, and size of a square. Squares of 2 units have no gap: lines between them would
# thin out the colour.
_GRIDS = {
    100: (1, 10, 20.0, 17.0),
    1_000: (1, 40, 5.0, 4.0),
    10_000: (10, 40, 5.0, 4.0),
    100_000: (10, 100, 2.0, 2.0),
}


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; `y` is its baseline."""

    x: float
    y: float
    size: int
    text: str
    bold: bool = False
    colour: str = INK


@dataclass(frozen=True, slots=True)
class Squares:
    """Squares in rows from the top left; the last may be a part of one, for 0.4 of a person."""

    x: float
    y: float
    columns: int
    pitch: float
    size: float
    count: float
    colour: str

    def rows(self) -> list[tuple[float, float]]:
        """Give the top of each row and how long it is, the part of a last square included."""
        found, left, top = [], self.count, self.y
        while left > 0:
            whole = min(int(left), self.columns)
            part = min(left - whole, 1) if whole < self.columns else 0
            found.append((top, whole * self.pitch + part * self.size))
            left -= self.columns
            top += self.pitch
        return found


@dataclass(frozen=True, slots=True)
class Drawing:
    """A whole figure: its size, what it says to those who cannot see it, and its parts."""

    width: int
    height: int
    title: str
    description: str
    parts: tuple[Text | Squares, ...]


def lay_out(frequency: Frequency) -> Drawing:
    """Place two arrays of the same size with their numbers in words.

    Args:
        frequency: The same event counted in two groups.

    Returns:
        The figure; the same for the same numbers and words, always.

    Source:
        Galesic, Garcia-Retamero & Gigerenzer (2009), "Using icon arrays to communicate medical
        risks", Health Psychology 28(2): paired arrays with one denominator.
    """
    sentence = frequency_sentence(frequency)
    title = frequency.outcome[0].upper() + frequency.outcome[1:]
    parts: list[Text | Squares] = []
    y = _lines(parts, MARGIN, MARGIN + 16, title, size=17, fit=44, bold=True) - 8
    each, columns, pitch, size = _GRIDS[frequency.per]
    bottom = y + frequency.per / each / columns * pitch + 26
    ends = []
    groups = ((frequency.with_, frequency.exposed), (frequency.without, frequency.unexposed))
    for at, (count, group) in enumerate(groups):
        x = MARGIN + at * (WIDTH - 2 * MARGIN - PANEL)
        for number, colour in ((frequency.per, LIGHT), (count, DARK)):
            parts.append(Squares(x, y, columns, pitch, size, number / each, colour))
        parts.append(Text(x, bottom, 18, f"{_number(count)} in {frequency.per:,}", bold=True))
        ends.append(_lines(parts, x, bottom + 21, group, size=14, fit=26, colour=GREY))
    told = sentence[sentence.rindex("That is") :]
    y = _lines(parts, MARGIN, max(ends) + 14, told, size=15, fit=54)
    scale = "Each square is one person." if each == 1 else f"Each square is {each} people."
    y = _lines(parts, MARGIN, y + 2, scale, size=12, fit=60, colour=GREY)
    return Drawing(WIDTH, int(y), title, f"{sentence} {scale}", tuple(parts))


def _lines(  # noqa: PLR0913 - a paragraph has a place, a width and a look
    parts: list[Text | Squares],
    x: float,
    y: float,
    text: str,
    *,
    size: int,
    fit: int,
    bold: bool = False,
    colour: str = INK,
) -> float:
    """Add a paragraph whose first baseline is `y`; give the baseline that would come next."""
    for line in wrap(text, fit):
        parts.append(Text(x, y, size, line, bold, colour))
        y += round(size * 1.3)
    return y


def _number(value: float) -> str:
    return f"{int(value) if value == int(value) else round(value, 2):,}"
