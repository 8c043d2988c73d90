"""Tests of claims.text: each step of the normaliser by example, then its laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.text import Normaliser

NORMALISER = Normaliser(
    {"tumour": "tumor", "programme": "program"}, {"fitness": "fitness", "fitnesses": "fitness"}
)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        pytest.param("COFFEE", "coffee", id="case"),
        pytest.param("STRA\u00dfE", "strasse", id="case beyond lower case"),
        pytest.param("don\u2019t", "don't", id="curly apostrophe"),
        pytest.param("don\u02bct", "don't", id="modifier apostrophe"),
        pytest.param("anti\u00addepressant", "antidepressant", id="soft hyphen"),
        pytest.param("anti\u200bdepressant", "antidepressant", id="zero-width space"),
        pytest.param("\uff43offee", "coffee", id="full width"),
        pytest.param("e\ufb03cacy", "efficacy", id="ligature"),
        pytest.param("Alzheimer's", "Alzheimer", id="possessive"),
        pytest.param("doctors'", "doctor", id="possessive of a plural"),
        pytest.param("doctor\u2019s", "doctor", id="possessive with a curly apostrophe"),
        pytest.param("drugs", "drug", id="plural"),
        pytest.param("eased", "eases", id="endings of a verb"),
        pytest.param("tumour", "tumor", id="British and American"),
        pytest.param("TUMOURS", "tumor", id="British and American, in another form"),
        pytest.param("programmes", "program", id="spelling pair with another stem"),
        pytest.param("FITNESSES", "fitness", id="two forms of a word that keeps its form"),
        pytest.param("fitness's", "fitness", id="possessive of a word that keeps its form"),
        pytest.param(
            "rose\u0301",
            "ros\u00e9",
            id="accent as a mark of its own",
        ),
    ],
)
def test_two_ways_to_write_a_word_meet(text: str, same: str) -> None:
    assert NORMALISER.stems(text) == NORMALISER.stems(same)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        pytest.param("can't", "can", id="a negation is no ending"),
        pytest.param("not", "no", id="not and no"),
        pytest.param("harm", "harmless", id="harm and harmless"),
        pytest.param("effective", "ineffective", id="a prefix turns a word round"),
        pytest.param("fitness", "fit", id="a word that the stemmer would take for another"),
    ],
)
def test_words_that_mean_the_reverse_stay_apart(text: str, other: str) -> None:
    assert NORMALISER.stems(text) != NORMALISER.stems(other)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        pytest.param("Tea, not coffee!", ["Tea", ",", "not", "coffee", "!"], id="words and marks"),
        pytest.param("don't", ["don't"], id="inner apostrophe"),
        pytest.param("'happy' pill", ["'", "happy", "'", "pill"], id="quotes are marks"),
        pytest.param("covid-19", ["covid", "-", "19"], id="hyphen"),
        pytest.param("B12 and 5HT", ["B12", "and", "5", "HT"], id="letters with digits"),
        pytest.param("10,000 or 1.5", ["10,000", "or", "1.5"], id="thousands and decimals"),
        pytest.param("in 2020, 5.", ["in", "2020", ",", "5", "."], id="marks after numbers"),
        pytest.param("5%", ["5", "%"], id="per cent"),
        pytest.param("", [], id="nothing"),
        pytest.param(" \t\n", [], id="space"),
    ],
)
def test_pieces(text: str, pieces: list[str]) -> None:
    assert [text[token.start : token.end] for token in NORMALISER.tokens(text)] == pieces


def test_marks_are_no_words() -> None:
    assert [token.word for token in NORMALISER.tokens("So: 5 a day?")] == [
        True,
        False,
        True,
        True,
        True,
        False,
    ]
    assert NORMALISER.stems("So: why?") == NORMALISER.stems("So why")


def test_without_lists_nothing_is_special() -> None:
    assert Normaliser().stems("tumour") != Normaliser().stems("tumor")
    assert Normaliser().stems("fitness") == Normaliser().stems("fit")


words = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), min_size=1, max_size=12)


@given(st.text())
def test_spans_slice_back_on_any_text(text: str) -> None:
    at = 0
    for token in NORMALISER.tokens(text):
        assert at <= token.start < token.end <= len(text)
        piece = text[token.start : token.end]
        assert not any(each.isspace() for each in piece)
        assert token.word is piece[0].isalnum()
        at = token.end


@given(st.text())
def test_nothing_but_space_and_underscores_is_left_out(text: str) -> None:
    held = {at for token in NORMALISER.tokens(text) for at in range(token.start, token.end)}
    assert all(text[at].isspace() or text[at] == "_" for at in set(range(len(text))) - held)


@given(st.text(), st.text())
def test_a_space_between_two_texts_keeps_their_tokens(one: str, other: str) -> None:
    assert NORMALISER.stems(f"{one} {other}") == NORMALISER.stems(one) + NORMALISER.stems(other)


@given(words)
def test_case_never_matters(word: str) -> None:
    assert NORMALISER.stems(word) == NORMALISER.stems(word.upper())


@given(words.filter(lambda word: len(word) > 2))
def test_possessives_never_matter(word: str) -> None:
    assert NORMALISER.stems(f"{word}'s") == NORMALISER.stems(word)


@given(words)
def test_writing_out_what_is_compared_changes_nothing(word: str) -> None:
    # Idempotence up to the stem. The stem itself is no word: Snowball makes "exercis" of
    # "exercise" and "exerci" of "exercis", so that nothing may be stemmed twice.
    assert NORMALISER.stems(word.casefold()) == NORMALISER.stems(word)
    assert NORMALISER.stems("exercis") != NORMALISER.stems("exercise")


@given(st.lists(words, max_size=6))
def test_same_text_same_tokens(parts: list[str]) -> None:
    text = " ".join(parts)
    assert Normaliser().tokens(text) == Normaliser().tokens(text)
