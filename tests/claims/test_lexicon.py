"""Tests of claims.lexicon: which names are found in a text, and what is known of them."""

import pytest

from claims.base.vocabulary import Valence
from claims.lexicon import Lexicon
from tests.claims.world import CONCEPTS, LEXICON, WORLD


def named(text: str) -> list[tuple[str, str, int]]:
    """What is named in a text: its words, the concept, and the sign."""
    words = LEXICON.words(text)
    return [
        (
            text[words.tokens[span.first].start : words.tokens[span.last].end],
            meaning.concept,
            meaning.sign,
        )
        for span in LEXICON.concepts.find(words)
        for meaning in span.meanings
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Coffee", [("Coffee", "coffee", 1)], id="one word"),
        pytest.param("COFFEES", [("COFFEES", "coffee", 1)], id="the same normaliser on both sides"),
        pytest.param(
            "Depression drug", [("Depression drug", "antidepressant", 1)], id="longest match wins"
        ),
        pytest.param(
            "Depression, drug", [("Depression", "depression", 1)], id="a comma ends a phrase"
        ),
        pytest.param(
            "Depression-drug", [("Depression-drug", "antidepressant", 1)], id="a hyphen does not"
        ),
        pytest.param(
            "The 'happy' pill", [("happy' pill", "antidepressant", 1)], id="a scare quote does not"
        ),
        pytest.param("Heart attack", [("Heart attack", "heart-disease", 1)], id="the disease"),
        pytest.param("Heart", [("Heart", "heart-disease", -1)], id="the opposite of a disease"),
        pytest.param("They live longer", [("live longer", "death", -1)], id="an opposite in words"),
        pytest.param("An autism charity", [], id="an exception"),
        pytest.param(
            "Autism, charity", [("Autism", "autism", 1)], id="a comma ends an exception, too"
        ),
        pytest.param(
            "Bowel cancer", [("Bowel cancer", "bowel-cancer", 1)], id="no kind beside its kind"
        ),
        pytest.param(
            "Coffee and cancer",
            [("Coffee", "coffee", 1), ("cancer", "cancer", 1)],
            id="in reading order",
        ),
        pytest.param("Tea", [], id="nothing that has a name"),
    ],
)
def test_names(text: str, expected: list[tuple[str, str, int]]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "breaks", "marks", "last"),
    [
        pytest.param("A, b", [False, True], ["", ","], "", id="comma"),
        pytest.param("A - b", [False, False], ["", "-"], "", id="hyphen"),
        pytest.param("A: b?", [False, True], ["", ":"], "?", id="colon, question mark"),
        pytest.param("\u201cA\u201d b", [False, False], ["\u201c", "\u201d"], "", id="quotes"),
        pytest.param("A\u2026! b", [False, True], ["", "...!"], "", id="several marks"),
        pytest.param("A (b)", [False, True], ["", "("], ")", id="brackets"),
    ],
)
def test_marks_between_words(text: str, breaks: list[bool], marks: list[str], last: str) -> None:
    words = LEXICON.words(text)
    assert (list(words.breaks), list(words.marks), words.last_marks) == (breaks, marks, last)


def test_a_concept_reaches_what_it_is_a_kind_of() -> None:
    assert LEXICON.broader["bowel-cancer"] == {"cancer": 1}
    assert LEXICON.kinds["bowel-cancer"] == {"bowel-cancer", "cancer"}
    assert LEXICON.kinds["cancer"] == {"cancer"}


def test_valences_and_populations() -> None:
    assert LEXICON.valence["memory"] is Valence.GOOD
    assert LEXICON.populations == {"adult", "child"}


def test_every_name_of_a_concept_is_found() -> None:
    for id_, concept in CONCEPTS.items():
        for name in (*concept.names, *concept.opposites):
            assert id_ in [found for _, found, _ in named(name)], name


def test_two_lexicons_of_one_base_find_the_same() -> None:
    words = LEXICON.words("Depression drug cuts risk of heart attack")
    assert Lexicon(WORLD).concepts.find(words) == LEXICON.concepts.find(words)
