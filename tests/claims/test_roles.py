"""Tests of claims.roles: how well the words of a headline fill a role, and which way round."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.roles import NOTHING, Filled, fill
from claims.weights import BROADER_FILLS, NARROWER_FILLS
from tests.claims.world import CONCEPTS, LEXICON, read_here


def filled(headline: str, *terms: str, compound: bool = False) -> Filled:
    """What fills a role; each term as a record writes it."""
    split = tuple(tuple(term.split(" + ")) for term in terms)
    return fill(split, read_here(headline), LEXICON.broader, compound=compound)


@pytest.mark.parametrize(
    ("headline", "terms", "value", "text"),
    [
        pytest.param("Happy pills work", ["antidepressant"], 1.0, "Happy pills", id="the concept"),
        pytest.param("Prozac works", ["antidepressant"], NARROWER_FILLS, "Prozac", id="a kind"),
        pytest.param("Antidepressants work", ["fluoxetine"], BROADER_FILLS, None, id="its kind"),
        pytest.param("Coffee works", ["antidepressant"], 0.0, "", id="another"),
        pytest.param("It works", ["antidepressant"], 0.0, "", id="no name at all"),
        pytest.param(
            "Prozac, an antidepressant",
            ["antidepressant"],
            1.0,
            "antidepressant",
            id="the concept before a kind of it",
        ),
        pytest.param("Coffee", ["sleep", "coffee"], 1.0, "Coffee", id="any term will do"),
        pytest.param(
            "Stopping antidepressants",
            ["stopping + antidepressant"],
            1.0,
            "Stopping",
            id="both of a joined term",
        ),
        pytest.param(
            "Antidepressants",
            ["stopping + antidepressant"],
            0.5,
            "Antidepressants",
            id="half of a joined term",
        ),
        pytest.param(
            "Antidepressants",
            ["stopping + antidepressant", "antidepressant"],
            1.0,
            "Antidepressants",
            id="the term that is filled best",
        ),
    ],
)
def test_how_well(headline: str, terms: list[str], value: float, text: str | None) -> None:
    found = filled(headline, *terms)
    assert found.value == pytest.approx(value)
    if text is not None:
        assert [each.text for each in found.mentions][:1] == [text][: len(text)]


def test_a_kind_fills_better_than_its_kind() -> None:
    assert 0 < BROADER_FILLS < NARROWER_FILLS < 1


def test_of_equal_terms_the_first_counts() -> None:
    one = filled("Coffee or sleep", "coffee", "sleep")
    other = filled("Coffee or sleep", "sleep", "coffee")
    assert [each.text for each in (*one.mentions, *other.mentions)] == ["Coffee", "sleep"]


@pytest.mark.parametrize(
    ("headline", "outcome", "sign"),
    [
        pytest.param("Coffee and early death", "death", 1, id="by its name"),
        pytest.param("Coffee and survival", "death", -1, id="by its opposite"),
        pytest.param("Coffee and the heart", "heart-disease", -1, id="an organ for its health"),
        pytest.param("Coffee and heart risk", "heart-disease", 1, id="an organ at risk"),
        pytest.param("Coffee and heart harm", "heart-disease", 1, id="an organ harmed"),
        pytest.param("Coffee and the heart: risk", "heart-disease", -1, id="a mark between both"),
        pytest.param("Coffee and cancer survival", "cancer", -1, id="living with a disease"),
        pytest.param("Coffee and cancer, survival", "cancer", 1, id="a comma between both"),
        pytest.param(
            "Coffee and heart: heart disease", "heart-disease", 1, id="disease over organ"
        ),
    ],
)
def test_which_way_round(headline: str, outcome: str, sign: int) -> None:
    assert filled(headline, outcome, compound=True).sign == sign


@pytest.mark.parametrize(
    ("headline", "exposure", "sign"),
    [
        pytest.param("Exercise works", "exercise", 1, id="by its name"),
        pytest.param("Inactivity harms", "exercise", -1, id="by its opposite"),
        pytest.param(
            "Stopping sleeplessness", "stopping + sleep", -1, id="a joined term multiplies"
        ),
    ],
)
def test_which_way_round_an_exposure_stands(headline: str, exposure: str, sign: int) -> None:
    assert filled(headline, exposure).sign == sign


names = st.sampled_from([name for concept in CONCEPTS.values() for name in concept.names])
terms = st.lists(st.sampled_from(sorted(CONCEPTS)), min_size=1, max_size=3)


@given(st.lists(names, max_size=4), terms, st.booleans())
def test_between_nothing_and_all(found: list[str], wanted: list[str], compound: bool) -> None:
    role = filled(", ".join(["It", *found]), *wanted, compound=compound)
    assert 0 <= role.value <= 1
    assert role.sign in {-1, 1}
    assert (role == NOTHING) is (role.value == 0)
    assert bool(role.mentions) is bool(role.value)


@given(st.lists(names, max_size=4), terms)
def test_one_more_alternative_never_fills_it_worse(found: list[str], wanted: list[str]) -> None:
    headline = ", ".join(["It", *found])
    assert filled(headline, *wanted).value >= filled(headline, *wanted[:1]).value
