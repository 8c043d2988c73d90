"""Elsewhere: what other publishers have said about the claim that a headline makes.

Their ratings are theirs: they are told by name, with a link, and never change our own. What may
not happen is that a rating of the opposite is taken for one of the headline, so a rating is only
told when it is plain which way round it was given:

* their text and the headline are matched to the same claim of the base, so that both have a
  stance to it; or
* both hold nearly the same telling words, and either the signs of both (`claims.signs`) on a
  relation between concepts that both name decide, or they are the same words in the same order
  but for negations, which are counted.

Where that cannot be read, nothing is told.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from claims.alike import says_the_same, telling
from claims.base.vocabulary import Stance
from claims.checker import Checker
from claims.errors import UnreadableHeadline
from claims.reading import Reading
from claims.verdict import Verdict

ALIKE = 0.6
"""Share of telling words that two texts must have in common to be about the same thing, where no
claim of the base ties them: "coffee cures cancer" and "coffee causes cancer" have 1.0, with another
disease 0.5."""
TOLD = 5
"""Most ratings of others in one answer."""


@dataclass(frozen=True, slots=True)
class Review:
    """A claim as another publisher rated it.

    Attributes:
        url: Where the review can be read.
        text: The claim, in the wording that was rated.
        rating: The rating in the publisher's own words.
        publisher: Who rated it.
        claimant: Who had made the claim; None if not told.
        claimed: When it was made; None if not told.
        reviewed: When it was rated; None if not told.
    """

    url: str
    text: str
    rating: str
    publisher: str
    claimant: str | None = None
    claimed: date | None = None
    reviewed: date | None = None


class About(StrEnum):
    """What another publisher's rating is about."""

    HEADLINE = "headline"
    """What the headline says; what the claim's statement says, where the headline asks."""
    OPPOSITE = "opposite"
    """The opposite of that."""


class Told(NamedTuple):
    """A review that bears on a headline, and which way round."""

    review: Review
    about: About


class _Known(NamedTuple):
    review: Review
    reading: Reading
    words: frozenset[str]
    claim: str | None
    stance: Stance | None


class Elsewhere:
    """The ratings of other publishers, ready to be told. Immutable after construction.

    Args:
        reviews: All of them.
        checker: Reads and matches their texts as it does headlines.
    """

    def __init__(self, reviews: Iterable[Review], checker: Checker) -> None:
        self._lexicon = checker.lexicon
        known = [_known(review, checker) for review in sorted(reviews, key=_order)]
        self._known = tuple(each for each in known if each is not None)
        holders: dict[str, list[int]] = {}
        for at, each in enumerate(self._known):
            for key in (*each.words, *([f"={each.claim}"] if each.claim else ())):
                holders.setdefault(key, []).append(at)
        self._holders: Mapping[str, tuple[int, ...]] = MappingProxyType(
            {key: tuple(held) for key, held in holders.items()}
        )

    def find(self, verdict: Verdict) -> tuple[Told, ...]:
        """Tell what others have rated of what a headline says.

        Args:
            verdict: Our own answer to it.

        Returns:
            Ratings of the headline first, then those of its opposite, the newest first; five
            at most. Empty if there are none, or none whose direction is plain.
        """
        if not self._known:
            return ()
        words = telling(verdict.reading, self._lexicon)
        claim = verdict.proposition.id if verdict.proposition else None
        keys = (*words, *([f"={claim}"] if claim else ()))
        near = sorted({at for key in keys for at in self._holders.get(key, ())})
        told = []
        for at in near:
            about = self._about(self._known[at], verdict, words, claim)
            if about is not None:
                told.append(Told(self._known[at].review, about))
        told.sort(key=lambda each: each.about is About.OPPOSITE)  # the rest stays in order
        return tuple(told[:TOLD])

    def _about(
        self, known: _Known, verdict: Verdict, words: frozenset[str], claim: str | None
    ) -> About | None:
        if claim is not None and known.claim == claim:
            ours = Stance.AFFIRMS if verdict.stance is Stance.ASKS else verdict.stance
            return _as_about(known.stance is ours)
        shared = len(words & known.words) / len(words | known.words) if words else 0.0
        if shared < ALIKE or verdict.reading.question:
            return None
        same = says_the_same(verdict.reading, known.reading, self._lexicon)
        return None if same is None else _as_about(same)


def _order(review: Review) -> tuple[int, str, str]:
    return (-(review.reviewed or date.min).toordinal(), review.url, review.text)


def _known(review: Review, checker: Checker) -> _Known | None:
    """Read a review's text; None if it holds no word, or only asks."""
    try:
        verdict = checker.check(review.text)
    except UnreadableHeadline:
        return None
    reading = verdict.reading
    if reading.question:
        return None
    matched = verdict.proposition is not None and verdict.stance is not Stance.ASKS
    return _Known(
        review=review,
        reading=reading,
        words=telling(reading, checker.lexicon),
        claim=verdict.proposition.id if matched and verdict.proposition else None,
        stance=verdict.stance if matched else None,
    )


def _as_about(same: bool) -> About:
    return About.HEADLINE if same else About.OPPOSITE
