"""Tests of claims.release.headline: a title against what it rests on."""

import pytest

from claims.release.headline import Compared, compare_strengths
from claims.release.warning import WarningKind
from tests.claims.release.helpers import review

LINK = "Coffee was linked to memory in a study of many adults over the years."


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [(3, 1, Compared.STRONGER), (1, 3, Compared.WEAKER), (2, 2, Compared.SAME)],
)
def test_strengths(above: int, below: int, expected: Compared) -> None:
    assert compare_strengths(above, below) is expected


def test_a_title_rests_on_the_sentence_that_says_most_of_it() -> None:
    headline = review("Coffee linked to memory", "Adults like cake.", LINK).headline
    assert headline is not None
    assert headline.rests_on is not None
    assert headline.rests_on.sentence.plain == LINK
    assert (headline.strength, headline.issues) == (Compared.SAME, ())


def test_a_stronger_title() -> None:
    headline = review("Coffee improves memory", LINK).headline
    assert headline is not None
    assert headline.strength is Compared.STRONGER
    [issue] = headline.issues
    assert issue.kind is WarningKind.HEADLINE_STRONGER
    assert "“improves”" in issue.message
    assert "a link (“linked to”)" in issue.message
    assert [place.text for place in issue.places] == ["Coffee improves memory", LINK]


def test_a_wider_title() -> None:
    headline = review(
        "Coffee cuts early death for everyone", "Coffee cuts early death in some adults."
    ).headline
    assert headline is not None
    assert [each.kind for each in headline.issues] == [WarningKind.HEADLINE_WIDER]
    assert "“everyone”" in headline.issues[0].message


def test_a_title_without_the_doubt_of_its_text_is_stronger() -> None:
    headline = review("Coffee cuts early death", "Coffee may cut early death.").headline
    assert headline is not None
    assert [each.kind for each in headline.issues] == [WarningKind.HEADLINE_STRONGER]


def test_a_title_that_is_the_other_way_round() -> None:
    headline = review(
        "Happy pills do not ease depression", "Happy pills ease depression in adults."
    ).headline
    assert headline is not None
    assert WarningKind.HEADLINE_REVERSED in {each.kind for each in headline.issues}


def test_a_title_about_something_else() -> None:
    headline = review("Rail strike called off", LINK).headline
    assert headline is not None
    assert (headline.rests_on, headline.strength) == (None, Compared.NOT_FOUND)


def test_what_is_only_reported_carries_no_title() -> None:
    headline = review("Coffee cuts early death", "Critics say coffee cuts early death.").headline
    assert headline is not None
    assert headline.rests_on is None


def test_no_title() -> None:
    assert review("", LINK).headline is None
