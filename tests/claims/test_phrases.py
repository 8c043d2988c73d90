"""Tests of claims.phrases: which phrase is found where, by example and against a naive search."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.phrases import PhraseBook
from tests.claims.world import LEXICON

PHRASES = {
    "heart": "organ",
    "heart attack": "disease",
    "attack": "event",
    "broken": "damage",
    "a and b": "both",
}
EXCEPTIONS = {"broken heart": "organ", "panic attack on stage": "event"}


def found(
    text: str, phrases: dict[str, str] = PHRASES, exceptions: dict[str, str] = EXCEPTIONS
) -> list[tuple[str, str]]:
    """The phrases found in a text, each with its meaning."""
    stems = LEXICON.normaliser.stems
    book: PhraseBook[str] = PhraseBook(
        ((stems(phrase), meaning) for phrase, meaning in phrases.items()),
        ((stems(phrase), meaning) for phrase, meaning in exceptions.items()),
    )
    words = LEXICON.words(text)
    return [
        (text[words.tokens[span.first].start : words.tokens[span.last].end], meaning)
        for span in book.find(words)
        for meaning in span.meanings
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("the heart", [("heart", "organ")], id="one word"),
        pytest.param("a heart attack", [("heart attack", "disease")], id="the longest wins"),
        pytest.param(
            "heart: attack", [("heart", "organ"), ("attack", "event")], id="a mark parts a phrase"
        ),
        pytest.param(
            "attack heart", [("attack", "event"), ("heart", "organ")], id="in reading order"
        ),
        pytest.param(
            "heart heart attack",
            [("heart", "organ"), ("heart attack", "disease")],
            id="a start that leads nowhere is no loss",
        ),
        pytest.param("a and c", [], id="a phrase begun and not ended"),
        pytest.param(
            "broken heart",
            [("broken", "damage")],
            id="an exception bars one meaning, not its words",
        ),
        pytest.param(
            "broken, heart",
            [("broken", "damage"), ("heart", "organ")],
            id="a mark parts an exception",
        ),
        pytest.param(
            "broken heart attack",
            [("broken", "damage"), ("heart attack", "disease")],
            id="a longer phrase is not inside the exception",
        ),
        pytest.param("panic attack on stage", [], id="inside a longer exception"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_find(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_one_phrase_may_mean_two_things() -> None:
    stems = LEXICON.normaliser.stems("mood")
    [span] = PhraseBook([(stems, "bad"), (stems, "good")]).find(LEXICON.words("mood"))
    assert span.meanings == ("bad", "good")


def test_an_exception_of_one_meaning_may_carry_another() -> None:
    book = {"mood": "feeling", "bad mood": "anger"}
    assert found("bad mood", book, {"bad mood": "feeling"}) == [("bad mood", "anger")]


stems = st.sampled_from("abc")
phrases = st.lists(stems, min_size=1, max_size=3).map(" ".join)


@given(st.sets(phrases, min_size=1, max_size=5), st.lists(stems, max_size=12))
def test_longest_from_the_left_as_a_naive_search_finds_it(held: set[str], text: list[str]) -> None:
    expected, at = [], 0
    while at < len(text):
        rest = " ".join(text[at:])
        here = [phrase for phrase in held if f"{rest} ".startswith(f"{phrase} ")]
        longest = max(here, key=len, default="")
        if longest:
            expected.append((longest, longest))
        at += len(longest.split()) or 1
    assert found(" ".join(text), {phrase: phrase for phrase in sorted(held)}, {}) == expected


@given(st.sets(phrases, max_size=5), st.sets(phrases, max_size=5), st.lists(stems, max_size=12))
def test_a_barred_meaning_is_never_found_inside(
    held: set[str], barred: set[str], text: list[str]
) -> None:
    everywhere = dict.fromkeys(sorted(held), "one")
    kept = found(" ".join(text), everywhere, dict.fromkeys(sorted(barred), "one"))
    assert not {phrase for phrase, _ in kept} & barred
