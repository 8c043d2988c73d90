"""Index: finds the claims that a post is about, best first, and says why.

Two steps, as with the curated base: an inverted index (and an encoder, if there is one) brings
a hundred claims of which one may be right; a table of explained features ranks them. The points
of the features add up to the score.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from claims.encoder.vectors import Encoder, Vectors
from claims.lexicon import Lexicon
from claims.unstructured.claim import TextClaim
from claims.unstructured.features import FEATURES, Pairing
from claims.unstructured.holdings import Asked, Holdings
from claims.unstructured.post import take_apart
from claims.unstructured.table import Table, load_table
from claims.unstructured.words import WordIndex


class Point(NamedTuple):
    """One row of the explanation: a feature, its value and its points."""

    feature: str
    value: float
    points: float


class Hit(NamedTuple):
    """A claim that was found; the points of `because` add up to the score.

    Attributes:
        claim: The claim as it came.
        score: Orders the hits of one post and means nothing across posts.
        because: The features that were not 0.
    """

    claim: TextClaim
    score: float
    because: tuple[Point, ...]


class TextIndex:
    """Claims without structure, ready to be found. Immutable; one serves all threads.

    Args:
        claims: In the order in which they were imported; of several in the same words, only
            the first can be found.
        lexicon: Of the base, for its normaliser and its words of form.
        encoder: Finds claims that share no word with a post; optional.
        table: The numbers; those that are shipped, if not given.

    Attributes:
        same: For the id of each claim given, the id of the one that stands for it.
    """

    def __init__(
        self,
        claims: Sequence[TextClaim],
        lexicon: Lexicon,
        encoder: Encoder | None = None,
        table: Table | None = None,
    ) -> None:
        self._table = table or load_table()
        self._normaliser = lexicon.normaliser
        self._holdings = Holdings(claims, lexicon.normaliser, lexicon.form, self._table)
        self.same = self._holdings.same
        self._points = self._table.points_encoded if encoder else self._table.points
        self._words = WordIndex(each.stems for each in self._holdings.all)
        wordings = [f"{each.claim.title} {each.claim.text}" for each in self._holdings.all]
        self._vectors = Vectors(encoder, wordings) if encoder and wordings else None

    def find(self, message: str, *, limit: int) -> tuple[Hit, ...]:
        """Find the claims that a message may be about.

        Args:
            message: A headline or a post, as it came.
            limit: How many to return at most; 1 or more.

        Returns:
            Up to `limit` hits, best first; equal scores in the order of import. Without an
            encoder, empty if no telling word is shared.

        Raises:
            ValueError: `limit` is below 1.
        """
        if limit < 1:
            raise ValueError(f"limit is {limit}, must be 1 or more")
        ranked = sorted(
            (-sum(point.points for point in because), at, because)
            for at, because in self.weighed(message)
        )
        claims = self._holdings.all
        return tuple(Hit(claims[at].claim, -score, why) for score, at, why in ranked[:limit])

    def weighed(self, message: str) -> Iterable[tuple[int, tuple[Point, ...]]]:
        """Weigh every candidate, in no order: its place among the claims, and why."""
        for at, pair in self.pairings(message):
            yield (
                at,
                tuple(
                    Point(feature.__name__, value, value * self._points[feature.__name__])
                    for feature in FEATURES
                    if (value := feature(pair))
                ),
            )

    def pairings(self, message: str) -> Iterable[tuple[int, Pairing]]:
        """Set a message beside each candidate: its place among the claims, and both."""
        asked = self._holdings.asked(take_apart(message, self._normaliser))
        scores = self._words.search(self._query(asked), limit=self._table.candidates)
        near = self._vectors.near(message) if self._vectors and message.strip() else None
        if near:
            scores |= {at: 0.0 for at in near.best(self._table.near) if at not in scores}
        top = max(scores.values(), default=0.0) or 1.0
        for at, score in scores.items():
            yield (
                at,
                Pairing(
                    asked=asked,
                    held=self._holdings.all[at],
                    length=self._holdings.lengths[at],
                    keywords=score / top,
                    nearness=near.of(at) if near else 0.0,
                    holdings=self._holdings,
                ),
            )

    def _query(self, asked: Asked) -> dict[str, float]:
        counts = dict.fromkeys(sorted(asked.dated), self._table.dated)
        counts |= dict.fromkeys(sorted(asked.signed), self._table.signed)
        return counts | dict.fromkeys(sorted(asked.words), 1.0)
