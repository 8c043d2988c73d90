"""Tests of claims.unstructured.index: what is found, in which order, and why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.unstructured.claim import TextClaim
from claims.unstructured.table import load_table
from tests.claims.encoder.stub import StubEncoder
from tests.claims.unstructured.claims import an_index, ids

INDEX = an_index()


@pytest.mark.parametrize(
    ("message", "first"),
    [
        pytest.param("A shark on a flooded motorway!", "shark", id="words"),
        pytest.param("#FloodedMotorway: is that a #shark?", "shark", id="tags"),
        pytest.param("Shark on floodedmotorway", "shark", id="a compound"),
        pytest.param(
            "Owls fly \u2014 Olga Berg (@ob) May 1, 2020", "owl", id="the signer is named"
        ),
        pytest.param(
            "Sharks pic.twitter.com/x \u2014 A (@a) May 1, 2017", "shark", id="year, picture"
        ),
        pytest.param("MATCHA FOR THE NERVES", "tea", id="case does not matter"),
    ],
)
def test_first(message: str, first: str) -> None:
    assert ids(INDEX.find(message, limit=1)) == [first]


@pytest.mark.parametrize("message", ["", "https://a.example", "the of and", "Zebras"])
def test_nothing_shared_finds_nothing(message: str) -> None:
    assert INDEX.find(message, limit=5) == ()


def test_a_claim_given_twice_is_found_once() -> None:
    assert ids(INDEX.find("Mayor Olga Berg on owls", limit=5)) == ["owl"]
    assert INDEX.same["owl-again"] == INDEX.same["owl"] == "owl"


def test_equal_scores_stand_in_the_order_of_import() -> None:
    one, other = TextClaim("b", "Owls sing."), TextClaim("a", "Owls hoot.")
    assert ids(an_index(one, other).find("owls", limit=2)) == ["b", "a"]


def test_limit_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match="limit is 0"):
        INDEX.find("owls", limit=0)


words = st.sampled_from(
    ["shark", "motorway", "owls", "2017", "300", "Olga", "matcha", "late", "the"]
)
messages = st.lists(words, max_size=8).map(" ".join)


@given(messages)
def test_the_points_add_up_to_the_score(message: str) -> None:
    for hit in INDEX.find(message, limit=9):
        assert sum(point.points for point in hit.because) == pytest.approx(hit.score)
        assert all(0 < point.value <= 1 + 1e-9 for point in hit.because)


@given(messages, st.integers(1, 6))
def test_a_smaller_limit_is_a_prefix(message: str, limit: int) -> None:
    assert INDEX.find(message, limit=limit) == INDEX.find(message, limit=9)[:limit]


class TestEncoded:
    def test_what_shares_no_word_is_found(self) -> None:
        pytest.importorskip("numpy", reason="needs the extra 'semantic'")
        index = an_index(encoder=StubEncoder())
        assert ids(index.find("Tea will calm you", limit=1)) == ["tea"]
        [hit] = index.find("Tea will calm you", limit=1)
        assert "meaning_near" in [point.feature for point in hit.because]

    def test_points_of_the_other_column_are_used(self) -> None:
        pytest.importorskip("numpy", reason="needs the extra 'semantic'")
        [hit] = an_index(encoder=StubEncoder()).find("shark on a motorway", limit=1)
        table = load_table()
        assert all(
            point.points == point.value * table.points_encoded[point.feature]
            for point in hit.because
        )
