"""Tests of claims.elsewhere: a rating is told with the way round it was given, or not at all."""

from datetime import date

import pytest

from claims.checker import Checker
from claims.elsewhere import TOLD, About, Elsewhere, Review
from tests.api.fakes import FakeChecker
from tests.claims.world import a_world


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(a_world())


def a_review(text: str, **changes: object) -> Review:
    fields = {
        "url": f"https://facts.example/{text.replace(' ', '-')}",
        "text": text,
        "rating": "False",
        "publisher": "Facts",
    }
    return Review(**(fields | changes))  # type: ignore[arg-type]  # a factory takes any change


def told(checker: Checker, headline: str, *texts: str) -> list[tuple[str, About]]:
    elsewhere = Elsewhere([a_review(text) for text in texts], checker)
    found = elsewhere.find(checker.check(headline))
    return [(each.review.text, each.about) for each in found]


WORK, FAIL = "Antidepressants work", "Antidepressants don't help"


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        pytest.param(
            "Antidepressants help adults",
            [(WORK, About.HEADLINE), (FAIL, About.OPPOSITE)],
            id="affirms",
        ),
        pytest.param(
            "I don't believe in antidepressants",
            [(FAIL, About.HEADLINE), (WORK, About.OPPOSITE)],
            id="denies",
        ),
        pytest.param(
            "Do antidepressants work?",
            [(WORK, About.HEADLINE), (FAIL, About.OPPOSITE)],
            id="asks: seen from the statement",
        ),
    ],
)
def test_a_claim_of_the_base_ties_texts_together(
    headline: str, expected: list[tuple[str, About]]
) -> None:
    assert told(FakeChecker(), headline, WORK, FAIL) == expected


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        pytest.param("Garlic cuts gout", "Garlic cuts gout", About.HEADLINE, id="same words"),
        pytest.param("GARLIC cuts gout!", "Garlic cut gout", About.HEADLINE, id="other form"),
        pytest.param(
            "Garlic doesn't cut gout", "Garlic cuts gout", About.OPPOSITE, id="one negation"
        ),
        pytest.param(
            "Prozac prevents bowel cancer",
            "Prozac triggers bowel cancer",
            About.OPPOSITE,
            id="opposite signs",
        ),
        pytest.param(
            "Prozac triggers bowel cancer",
            "Prozac raises bowel cancer",
            About.HEADLINE,
            id="same signs",
        ),
        pytest.param(
            "Prozac does not trigger bowel cancer",
            "Prozac prevents bowel cancer",
            None,
            id="denying the reverse says neither",
        ),
        pytest.param("Garlic cuts gout", "Ginger cuts gout", None, id="about something else"),
        pytest.param("Gout cuts garlic", "Garlic cuts gout", None, id="the other way about"),
        pytest.param("Does garlic cut gout?", "Garlic cuts gout", None, id="a question, untied"),
        pytest.param("Garlic cuts gout", "Does garlic cut gout?", None, id="a question rated"),
        pytest.param("Garlic cuts gout", "!!!", None, id="no words"),
    ],
)
def test_texts_that_no_claim_ties(
    checker: Checker, headline: str, text: str, expected: About | None
) -> None:
    assert told(checker, headline, text) == ([(text, expected)] if expected else [])


def test_the_newest_come_first_and_no_more_than_a_few() -> None:
    checker = FakeChecker()
    days = {f"https://facts.example/{at}": date(2026, 1, at) for at in range(1, TOLD + 3)}
    reviews = [a_review(WORK, url=url, reviewed=day) for url, day in days.items()]
    reviews.append(a_review(WORK, url="https://facts.example/undated"))
    found = Elsewhere(reviews, checker).find(checker.check(WORK))
    assert [each.review.url for each in found] == list(days)[: -TOLD - 1 : -1]


def test_the_order_of_the_reviews_does_not_matter(checker: Checker) -> None:
    reviews = [a_review(text) for text in (WORK, FAIL, "Coffee works", "Garlic cuts gout")]
    verdict = checker.check("Antidepressants work")
    assert Elsewhere(reviews, checker).find(verdict) == Elsewhere(reviews[::-1], checker).find(
        verdict
    )


def test_without_reviews_nothing_is_told(checker: Checker) -> None:
    assert Elsewhere([], checker).find(checker.check(WORK)) == ()
