"""Tests of claims.base.definitions: the sentence after each word, and a word that has none."""

from enum import StrEnum

import pytest

from claims.base.definitions import definitions
from claims.base.vocabulary import Rating


class Undefined(StrEnum):
    YES = "yes"
    """So it is."""
    NO = "no"


def test_a_word_without_a_sentence_is_named() -> None:
    with pytest.raises(ValueError, match=r"Undefined has no definition of \['no'\]"):
        definitions(Undefined)


def test_the_definition_is_the_sentence_after_the_word() -> None:
    assert definitions(Rating)["false"] == "Good evidence shows that it is wrong."
