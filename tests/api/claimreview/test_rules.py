"""Tests of api.claimreview.rules: what we publish passes, and each fault is named by field."""

from typing import Any

import pytest

from api.claimreview.rules import faults, lint_reviews
from api.claimreview.write import review
from api.site import Site
from claims.base.load import Base
from claims.base.vocabulary import Stance
from tests.factories import a_base, a_proposition

SITE = Site("https://desk.example", "Example Desk")


def a_review(**changes: Any) -> dict[str, Any]:
    claim = a_proposition()
    return review(claim, Stance.DENIES, a_base(claim), SITE) | changes


def a_rating(**changes: Any) -> dict[str, Any]:
    rating: dict[str, Any] = a_review()["reviewRating"] | changes
    return {"reviewRating": rating}


def test_the_shipped_base_is_fit_to_be_published(shipped: Base) -> None:
    assert list(lint_reviews(shipped, SITE)) == []


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        pytest.param({"claimReviewed": "a" * 75}, "claimReviewed", id="a claim too long"),
        pytest.param({"claimReviewed": " "}, "claimReviewed", id="no claim"),
        pytest.param({"claimReviewed": "FALSE: tea cures"}, "claimReviewed", id="verdict in it"),
        pytest.param(a_rating(alternateName=""), "reviewRating.alternateName", id="no word"),
        pytest.param(a_rating(ratingValue=6), "reviewRating.ratingValue", id="above the best"),
        pytest.param(a_rating(worstRating=0), "reviewRating.ratingValue", id="scale below 1"),
        pytest.param(a_rating(bestRating=1), "reviewRating.ratingValue", id="scale of one"),
        pytest.param({"url": "https://other.example/claims/tea"}, "url", id="other site"),
        pytest.param({"url": "https://desk.example/claims/tea#top"}, "url", id="no such place"),
        pytest.param({"author": {"@type": "Organization"}}, "author", id="reviewer without name"),
        pytest.param(
            {"itemReviewed": {"author": {"name": ""}}},
            "itemReviewed.author",
            id="nameless claimant",
        ),
        pytest.param({"datePublished": "23/11/2026"}, "datePublished", id="date in another form"),
    ],
)
def test_a_fault_is_named(changes: dict[str, Any], field: str) -> None:
    assert [each for each, _ in faults(a_review(**changes), SITE)] == [field]


def test_a_site_without_encryption_is_told_once() -> None:
    [remark] = lint_reviews(a_base(), Site("http://desk.example", "Desk"))
    assert remark.where == "PRESSCHECK_PUBLIC_URL"


def test_a_remark_names_record_and_side() -> None:
    long = "Pills that are taken for depression do not do what is said of them by anyone at all."
    claim = a_proposition(opposite=long, headlines=a_proposition().headlines[:1] * 2)
    [remark] = lint_reviews(a_base(claim), SITE)
    where = "depression/antidepressants-beat-placebo.yml: claimreview.opposite.claimReviewed"
    assert remark.where == where
