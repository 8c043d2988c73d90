"""Tests of claims.base.vocabulary: every word of every list is defined, in a sentence."""

from enum import StrEnum

import pytest

from claims.base import vocabulary
from claims.base.definitions import definitions
from claims.base.vocabulary import Design

LISTS = [
    each
    for each in vars(vocabulary).values()
    if isinstance(each, type) and issubclass(each, StrEnum) and each is not StrEnum
]


@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.__name__)
def test_every_word_has_a_sentence_of_its_own(kind: type[StrEnum]) -> None:
    found = definitions(kind)
    assert list(found) == [str(member) for member in kind]
    assert len(set(found.values())) == len(found)
    for word, sentence in found.items():
        assert sentence.endswith("."), word
        assert sentence[0].isupper(), word
        assert "\n" not in sentence, word


@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.__name__)
def test_every_list_says_what_it_lists(kind: type[StrEnum]) -> None:
    assert kind.__doc__
    assert kind.__doc__ != StrEnum.__doc__


@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.__name__)
def test_words_are_written_as_in_records(kind: type[StrEnum]) -> None:
    for member in kind:
        assert member == member.lower()
        assert set(member) <= set("abcdefghijklmnopqrstuvwxyz-")


def test_designs_stand_from_strong_to_weak() -> None:
    order = list(Design)
    assert order.index(Design.META_ANALYSIS_OF_TRIALS) < order.index(Design.TRIAL)
    assert order.index(Design.TRIAL) < order.index(Design.COHORT)
    assert order.index(Design.COHORT) < order.index(Design.OPINION)
