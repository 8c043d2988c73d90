"""Tests of claims.release.wordings and order: when prose may be trusted, and when not."""

import pytest

from claims.release.order import in_order, names_both
from claims.release.wordings import Wordings, telling_terms
from tests.claims.world import COFFEE, DRUG, LEXICON, STOPPING, WORLD, read_here

WORDINGS = Wordings(WORLD, LEXICON)
STATEMENT = "Antidepressants ease depression in adults more than placebo does."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(STATEMENT, (STATEMENT,), id="itself"),
        pytest.param(
            f"A trial of many years has by now shown {STATEMENT}", (STATEMENT,), id="inside prose"
        ),
        pytest.param(STATEMENT.replace(" ease", " do not ease"), (), id="not its denial"),
        pytest.param(STATEMENT.replace("depression", "pain"), (), id="every concept is named"),
        pytest.param(STATEMENT.rstrip(".") + "?", (), id="a question is none"),
        pytest.param("Prozac " + STATEMENT[16:], (STATEMENT,), id="a kind of it will do"),
        pytest.param("Rail strike called off", (), id="something else"),
    ],
)
def test_contained(text: str, expected: tuple[str, ...]) -> None:
    assert WORDINGS.contained(read_here(text)) == expected


def test_telling_terms() -> None:
    reading = read_here("The Prozac of the people")
    assert telling_terms(reading, LEXICON) == {"=fluoxetine", "peopl"}
    assert "=antidepressant" in telling_terms(reading, LEXICON, wider=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Happy pills ease depression", True, id="exposure, verb, outcome"),
        pytest.param("Happy pills do not ease depression", True, id="a denial before the verb"),
        pytest.param("Happy pills don't work", True, id="the outcome left to the verb"),
        pytest.param("Happy pills ease", False, id="but not to this one"),
        pytest.param("Depression eased by happy pills", False, id="another order"),
        pytest.param("Happy pills and cake ease depression", False, id="something joined"),
        pytest.param(
            "Happy pills were taken by people whom cake eases depression", False, id="far"
        ),
        pytest.param("Not that happy pills never ease depression", False, id="two denials"),
        pytest.param("Happy pills ease pain, depression is not rare", False, id="a late denial"),
    ],
)
def test_in_order(text: str, expected: bool) -> None:
    assert in_order(read_here(text), DRUG, LEXICON) is expected


def test_a_term_of_two_concepts_needs_both() -> None:
    assert in_order(read_here("Stopping happy pills causes withdrawal"), STOPPING, LEXICON)
    assert not in_order(read_here("Happy pills cause withdrawal"), STOPPING, LEXICON)


def test_names_both() -> None:
    assert names_both(read_here("Early death and coffee"), COFFEE, LEXICON)
    assert not names_both(read_here("Coffee and cake"), COFFEE, LEXICON)
