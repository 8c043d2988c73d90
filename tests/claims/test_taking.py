"""Tests of claims.taking: what is kept of a proposition once its wordings are read."""

from claims.taking import take, telling
from tests.claims.world import DRUG, LEXICON, read_here


def test_each_wording_is_kept_as_words_and_as_examples() -> None:
    taken = take(DRUG, LEXICON)
    count = 2 + len(DRUG.headlines)
    assert len(taken.wordings) == len(taken.telling) == count
    assert [len(row) for row in taken.examples] == [count] * len(taken.frames)
    assert taken.words[: len(taken.content)] == tuple(stem for stem, _ in taken.content)


def test_words_of_the_statement_know_the_concepts_that_they_name() -> None:
    named = {concept for _, concepts in take(DRUG, LEXICON).content for concept in concepts}
    assert {"antidepressant", "depression"} <= named


def test_who_says_so_tells_nothing() -> None:
    assert telling(read_here("Coffee cuts cancer, study finds")) == telling(
        read_here("Coffee cuts cancer")
    )
