"""Tests of claims.lexicon: which phrase is found where, by example and against a naive search."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.base.vocabulary import Valence
from claims.lexicon import Lexicon, Named, PhraseBook
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
        pytest.param("An autism charity", [], id="an exception takes its words"),
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


def test_one_name_may_mean_two_things() -> None:
    book = PhraseBook([(("mood",), Named("depression", -1)), (("mood",), Named("joy", 1))])
    [span] = book.find(LEXICON.words("mood"))
    assert span.meanings == (Named("depression", -1), Named("joy", 1))


def test_an_exception_of_one_concept_may_be_the_name_of_another() -> None:
    book = PhraseBook([(("bad", "mood"), None), (("bad", "mood"), Named("anger", 1))])
    [span] = book.find(LEXICON.words("bad mood"))
    assert span.meanings == (Named("anger", 1),)


@pytest.mark.parametrize(
    ("text", "breaks", "marks", "last"),
    [
        pytest.param("A, b", [False, True], ["", ","], "", id="comma"),
        pytest.param("A - b", [False, False], ["", "-"], "", id="hyphen"),
        pytest.param("A: b?", [False, True], ["", ":"], "?", id="colon, question mark"),
        pytest.param("\u201cA\u201d b", [False, False], ["\u201c", "\u201d"], "", id="quotes"),
        pytest.param("A\u2026! b", [False, True], ["", "!"], "", id="the last of several marks"),
        pytest.param("A (b)", [False, True], ["", "("], ")", id="brackets"),
    ],
)
def test_marks_between_words(text: str, breaks: list[bool], marks: list[str], last: str) -> None:
    words = LEXICON.words(text)
    assert (list(words.breaks), list(words.marks), words.last_mark) == (breaks, marks, last)


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


stems = st.sampled_from("abc")
phrases = st.lists(stems, min_size=1, max_size=3).map(tuple)


@given(st.sets(phrases, min_size=1, max_size=5), st.lists(stems, max_size=12))
def test_longest_from_the_left_as_a_naive_search_finds_it(
    held: set[tuple[str, ...]], text: list[str]
) -> None:
    book = PhraseBook((phrase, Named("".join(phrase), 1)) for phrase in sorted(held))
    expected, at = [], 0
    while at < len(text):
        here = [phrase for phrase in held if tuple(text[at : at + len(phrase)]) == phrase]
        longest = max(here, key=len, default=())
        if longest:
            expected.append((at, at + len(longest) - 1, "".join(longest)))
        at += len(longest) or 1
    found = book.find(LEXICON.words(" ".join(text)))
    assert [(span.first, span.last, span.meanings[0].concept) for span in found] == expected
