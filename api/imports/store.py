"""Store: the ratings of other publishers in one SQLite file.

One transaction a run: either all that was taken stands in the file afterwards, or none of it.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

from claims.elsewhere import Review

_TABLE = """\
CREATE TABLE IF NOT EXISTS reviews (
    url TEXT NOT NULL,
    text TEXT NOT NULL,
    rating TEXT NOT NULL,
    publisher TEXT NOT NULL,
    claimant TEXT,
    claimed TEXT,
    reviewed TEXT,
    PRIMARY KEY (url, text)
) STRICT
"""
_PUT = "INSERT OR REPLACE INTO reviews VALUES (?, ?, ?, ?, ?, ?, ?)"
_ALL = "SELECT url, text, rating, publisher, claimant, claimed, reviewed FROM reviews"


class StoreError(Exception):
    """The file cannot be used; the message says why."""


def keep(path: Path, reviews: Iterable[Review]) -> int:
    """Put reviews into the file; one with the same address and wording is replaced.

    Args:
        path: The file; it is made, if there is none.
        reviews: What to keep.

    Returns:
        How many stand in the file afterwards.

    Raises:
        StoreError: The file is no store, or cannot be written. It is as it was.
    """
    with _opened(path, "rwc") as store, store:
        store.execute(_TABLE)
        store.executemany(_PUT, [_row(review) for review in reviews])
        [(count,)] = store.execute("SELECT count(*) FROM reviews")
    return int(count)


def kept(path: Path | None) -> list[Review]:
    """Give all reviews of the file; none if there is no file yet.

    Raises:
        StoreError: The file is no store, or cannot be read.
    """
    if path is None or not path.exists():
        return []
    with _opened(path, "ro") as store:
        if not store.execute("SELECT 1 FROM sqlite_master WHERE name = 'reviews'").fetchone():
            return []
        return [_review(row) for row in store.execute(_ALL)]


@contextmanager
def _opened(path: Path, mode: str) -> Iterator[sqlite3.Connection]:
    try:
        address = f"{path.absolute().as_uri()}?mode={mode}"
        with closing(sqlite3.connect(address, uri=True, timeout=10)) as store:
            yield store
    except (sqlite3.Error, ValueError) as error:
        raise StoreError(f"{path}: {error}") from error


def _row(review: Review) -> tuple[str | None, ...]:
    return (
        review.url,
        review.text,
        review.rating,
        review.publisher,
        review.claimant,
        review.claimed.isoformat() if review.claimed else None,
        review.reviewed.isoformat() if review.reviewed else None,
    )


def _review(row: tuple[str, str, str, str, str | None, str | None, str | None]) -> Review:
    *told, claimed, reviewed = row
    url, text, rating, publisher, claimant = told
    return Review(
        url=str(url),
        text=str(text),
        rating=str(rating),
        publisher=str(publisher),
        claimant=claimant,
        claimed=date.fromisoformat(claimed) if claimed else None,
        reviewed=date.fromisoformat(reviewed) if reviewed else None,
    )
