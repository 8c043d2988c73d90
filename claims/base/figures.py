"""Figures: the numbers that a text states, so that two texts can be held against each other.

A number that is part of a name is none: B12, omega-3, covid-19, 5-HT. Words ("two thirds") are
not read.
"""

import re
from collections.abc import Collection, Iterator
from decimal import Decimal

# Thousands are split by a comma or a thin, narrow or no-break space; decimals by a point or a
# middle dot. Not after a letter, nor after a letter and a hyphen; not before a letter or before
# a hyphen and a letter, but "14-day" is a number of days.
_NUMBER = re.compile(
    r"(?<![\w.,\u00b7])(?<![^\W\d_]-)"
    r"(\d{1,3}(?:[,\u2009\u202f\u00a0]\d{3})+|\d+)(?:[.\u00b7](\d+))?"
    r"(?![\w])(?!-?[A-Z]{2})"
)
_MAGNITUDES = {"thousand": 3, "million": 6, "billion": 9}
_MAGNITUDE = re.compile(r"\s*(thousand|million|billion)\b")


def numbers(text: str) -> frozenset[Decimal]:
    """Read the numbers of a text.

    Args:
        text: Any text.

    Returns:
        Their values; "1.2 million" counts as 1.2 and as 1200000.
    """
    return frozenset(_numbers(text))


def _numbers(text: str) -> Iterator[Decimal]:
    for found in _NUMBER.finditer(text):
        whole = re.sub(r"\D", "", found.group(1))
        value = Decimal(f"{whole}.{found.group(2)}") if found.group(2) else Decimal(whole)
        yield value
        magnitude = _MAGNITUDE.match(text, found.end())
        if magnitude:
            yield value.scaleb(_MAGNITUDES[magnitude.group(1)])


def stated(value: Decimal, sources: Collection[Decimal]) -> bool:
    """Tell whether a number occurs among others, rounded to its own precision.

    Args:
        value: A number as written, so that 15 is less precise than 15.0.
        sources: Numbers that may stand behind it.

    Returns:
        Whether one of them is `value` when rounded: 15 stands for 14.6, and 300,000 for
        298,413, but 20 does not stand for 17.
    """
    return any(abs(source - value) <= _slack(value) for source in sources)


def _slack(value: Decimal) -> Decimal:
    """Give half of the last digit that counts, and no more than a twentieth of the number."""
    _, _, decimals = f"{value:f}".partition(".")
    if decimals:
        return Decimal(5).scaleb(-len(decimals) - 1)
    digits = f"{value:f}"
    zeros = len(digits) - len(digits.rstrip("0"))
    return min(Decimal(5).scaleb(zeros - 1), max(value / 20, Decimal("0.5")))
