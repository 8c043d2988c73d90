"""Tests of claims.base.figures: which numbers a text states, and which stand for which."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.base.figures import numbers, stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("24.5% on drug against 9.6%", {"24.5", "9.6"}, id="decimals"),
        pytest.param("In 116,477 adults", {"116477"}, id="thousands with a comma"),
        pytest.param("In 116\u202f477 adults", {"116477"}, id="thousands with a thin space"),
        pytest.param("ratio 0\u00b785", {"0.85"}, id="a middle dot"),
        pytest.param("1.2 million people", {"1.2", "1200000"}, id="a million, both ways"),
        pytest.param("a 14-day course", {"14"}, id="a number of days"),
        pytest.param("aged 18-24, 1 to 2", {"18", "24", "1", "2"}, id="ranges"),
        pytest.param("vitamin B12, omega-3, covid-19, 5-HT", set(), id="parts of names"),
        pytest.param("It ended in 2018.", {"2018"}, id="a full stop is no decimal point"),
        pytest.param("three of them", set(), id="words are not read"),
    ],
)
def test_numbers(text: str, expected: set[str]) -> None:
    assert numbers(text) == {Decimal(each) for each in expected}


@pytest.mark.parametrize(
    ("value", "source", "expected"),
    [
        pytest.param("25", "24.5", True, id="rounded to a whole"),
        pytest.param("25", "24.4", False, id="rounds to another whole"),
        pytest.param("2.5", "2.46", True, id="rounded to a decimal"),
        pytest.param("2.5", "2.44", False, id="rounds to another decimal"),
        pytest.param("300000", "298413", True, id="zeros at the end are rounding"),
        pytest.param("20", "17", False, id="but not that much"),
        pytest.param("100", "100", True, id="the same"),
        pytest.param("0", "0.3", True, id="nothing, rounded"),
        pytest.param("15.0", "15.2", False, id="a decimal that is nought counts"),
    ],
)
def test_stated(value: str, source: str, expected: bool) -> None:
    assert stated(Decimal(value), {Decimal(source)}) is expected


@given(st.decimals(0, 10**6, places=3))
def test_a_number_stands_for_itself(value: Decimal) -> None:
    assert stated(value, {value})
    assert not stated(value, set())
