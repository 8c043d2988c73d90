"""Tests of claims.unstructured.post: what is cut, what is split, and what is kept apart."""

import pytest

from claims.unstructured.post import Post, take_apart
from tests.claims.world import LEXICON


def apart(message: str) -> Post:
    return take_apart(message, LEXICON.normaliser)


SIGNED = "Owls are back \u2014 Olga Berg (@OlgaBerg_9) January 6, 2020"


def test_a_headline_has_nothing_to_cut() -> None:
    headline = "Tea cuts risk of death - study"
    assert apart(headline) == Post(
        headline, LEXICON.normaliser.stems(headline), (), (), frozenset(), linked=False
    )


def test_a_signature_is_kept_apart() -> None:
    post = apart(SIGNED)
    assert post.words == LEXICON.normaliser.stems("Owls are back")
    assert post.signed == LEXICON.normaliser.stems("Olga Berg Olga Berg 9")
    assert (post.dated, post.years) == (
        LEXICON.normaliser.stems("January 6, 2020"),
        frozenset({"2020"}),
    )


def test_every_signature_of_a_thread_counts() -> None:
    post = apart(f"{SIGNED} So they are \u2014 Ann (@ann) March 1, 2021")
    assert post.words == LEXICON.normaliser.stems("Owls are back So they are")
    assert post.years == {"2020", "2021"}


@pytest.mark.parametrize(
    ("message", "text"),
    [
        pytest.param("See https://a.example/owls?x=1 now", "See now", id="address"),
        pytest.param("Owls!pic.twitter.com/AbC1 ", "Owls!", id="address glued to a word"),
        pytest.param("#BushFires2020 rage", "Bush Fires 2020 rage", id="tag"),
        pytest.param("#NASAFacts by @space_agency", "NASA Facts by space agency", id="handle"),
        pytest.param("#owls", "owls", id="a tag that is a word"),
        pytest.param("A \u2014 B (C)", "A \u2014 B (C)", id="a dash is no signature"),
    ],
)
def test_text(message: str, text: str) -> None:
    assert apart(message).text.split() == text.split()


@pytest.mark.parametrize(
    ("message", "linked"), [("Look: pic.twitter.com/x", True), ("Look: a picture", False)]
)
def test_a_link_is_noted(message: str, linked: bool) -> None:
    assert apart(message).linked is linked


def test_nothing_is_left_of_a_bare_address() -> None:
    assert apart("https://a.example").words == ()
