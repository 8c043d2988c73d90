"""Tests of api.imports.store: what goes in comes out, all or nothing."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api.imports.store import StoreError, keep, kept
from claims.elsewhere import Review

REVIEW = Review("https://facts.example/1", "Garlic cures gout", "False", "Facts")

words = st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=20)
days = st.none() | st.dates()
reviews = st.builds(Review, words, words, words, words, st.none() | words, days, days)


@settings(max_examples=20)  # each writes a file
@given(st.lists(reviews, max_size=5, unique_by=lambda each: (each.url, each.text)))
def test_what_goes_in_comes_out(
    tmp_path_factory: pytest.TempPathFactory, held: list[Review]
) -> None:
    path = tmp_path_factory.mktemp("store") / "reviews.sqlite"
    assert keep(path, held) == len(held)
    assert sorted(kept(path), key=repr) == sorted(held, key=repr)


def test_a_review_that_comes_again_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a b%20#?.sqlite"
    keep(path, [REVIEW])
    newer = Review(REVIEW.url, REVIEW.text, "True", "Facts", reviewed=date(2026, 2, 20))
    assert keep(path, [newer]) == 1
    assert kept(path) == [newer]


def test_all_or_nothing(tmp_path: Path) -> None:
    path = tmp_path / "reviews.sqlite"
    keep(path, [REVIEW])
    bad = Review("https://facts.example/2", None, "False", "Facts")  # type: ignore[arg-type]  # on purpose
    with pytest.raises(StoreError):
        keep(path, [Review("https://facts.example/3", "New", "False", "Facts"), bad])
    assert kept(path) == [REVIEW]


def test_no_file_is_an_empty_store(tmp_path: Path) -> None:
    assert kept(None) == kept(tmp_path / "none.sqlite") == []
    assert not (tmp_path / "none.sqlite").exists()


def test_another_part_of_the_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "shared.sqlite"
    with closing(sqlite3.connect(path)) as store, store:
        store.execute("CREATE TABLE queue (headline TEXT)")
    assert kept(path) == []
    keep(path, [REVIEW])
    with closing(sqlite3.connect(path)) as store:
        assert store.execute("SELECT count(*) FROM queue").fetchone() == (0,)


def test_what_is_no_store_is_said(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("no database at all, but text that is long enough to be one" * 20)
    with pytest.raises(StoreError, match=r"notes\.txt"):
        kept(path)
