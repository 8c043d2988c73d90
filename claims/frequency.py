"""Frequency: the arithmetic and the sentence of two natural frequencies. Never typed by hand.

Source: Gigerenzer et al. (2007), "Helping doctors and patients make sense of health
statistics", Psychological Science in the Public Interest 8(2): same denominator for both
groups, absolute difference before any ratio.
"""

from claims.base.schema import Frequency


def difference(frequency: Frequency) -> float:
    """Give events with the exposure less those without, in `frequency.per` people."""
    return _tidy(frequency.with_ - frequency.without)


def frequency_sentence(frequency: Frequency) -> str:
    """Say both frequencies and their difference in one sentence.

    Returns:
        For 25 and 10 in 100: "Large improvement during the trial: about 25 in 100 on an
        antidepressant and 10 in 100 on placebo. That is 15 more in 100, or about 1 in 7."
        The last part is left out where it would say the same again (fewer than 2 people).
    """
    per = f"{frequency.per:,}"
    outcome = frequency.outcome[0].upper() + frequency.outcome[1:]
    both = (
        f"{outcome}: about {_number(frequency.with_)} in {per} {frequency.exposed} and"
        f" {_number(frequency.without)} in {per} {frequency.unexposed}."
    )
    gap = difference(frequency)
    if gap == 0:
        return f"{both} That is no difference."
    amount = f"{_number(abs(gap))} {'more' if gap > 0 else 'fewer'} in {per}"
    one_in = round(frequency.per / abs(gap))
    also = "" if one_in < 2 or (gap in (1, -1)) else f", or about 1 in {one_in:,}"
    return f"{both} That is {amount}{also}."


def _tidy(value: float) -> float:
    return int(value) if value == int(value) else round(value, 2)


def _number(value: float) -> str:
    return f"{_tidy(value):,}"
