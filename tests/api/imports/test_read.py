"""Tests of api.imports.read: every form, every kind of dirt, and a thousand spoilt files."""

import json
from datetime import date
from typing import Any

import pytest

from api.imports.fields import TEXT_MAX, host_of
from api.imports.read import Line, Unreadable, read_file
from claims.elsewhere import Review
from tests.api.imports.dirt import FEED, FORMS, REVIEW, in_page, mangled

GARLIC = Review(
    url="https://facts.example/garlic",
    text="Garlic cures gout",
    rating="False",
    publisher="Facts",
    claimant="A. Blogger",
    claimed=date(2026, 2, 1),
    reviewed=date(2026, 2, 20),
)


def read(value: object) -> list[Line]:
    text = value if isinstance(value, str) else json.dumps(value)
    return read_file("file", text.encode())


def one(**changes: Any) -> Line:
    [line] = read(REVIEW | changes)
    return line


@pytest.mark.parametrize(
    ("form", "places"),
    [
        pytest.param(
            "feed", ["dataFeedElement[0].item[0]", "dataFeedElement[1].item[0]"], id="feed"
        ),
        pytest.param("one", ["the whole"], id="one"),
        pytest.param("list", ["[0]", "[1]"], id="list"),
        pytest.param("graph", ["@graph[0]"], id="graph"),
        pytest.param("google", ["claims[0].claimReview[0]"], id="google"),
    ],
)
def test_forms(form: str, places: list[str]) -> None:
    lines = read(FORMS[form])
    assert lines[0].review == GARLIC
    assert [each.where for each in lines] == [f"file: {place}" for place in places]
    assert [str(each) for each in lines] == [f"file: {place}: taken" for place in places]


@pytest.mark.parametrize("form", FORMS)
def test_the_same_in_a_page(form: str) -> None:
    lines = read(in_page(FORMS[form]))
    assert [each.review for each in lines] == [each.review for each in read(FORMS[form])]
    assert lines[0].where.startswith("file: line 3, script[1]")


def test_our_own_reviews_come_back() -> None:
    from api.claimreview.feed import pieces
    from api.site import Site
    from tests.factories import a_base, a_proposition

    claim = a_proposition()
    site = Site("https://desk.example", "Example Desk")
    lines = read_file("feed", b"".join(pieces([claim], a_base(claim), site)))
    assert [each.notes for each in lines] == [(), ()]
    ratings = [each.review.rating for each in lines if each.review]
    assert ratings == ["Accurate", "Misleading"]


@pytest.mark.parametrize(
    ("changes", "field", "value", "note"),
    [
        pytest.param(
            {"claimReviewed": "<p>Garlic &amp; gout</p>\n"},
            "text",
            "Garlic & gout",
            "claimReviewed held HTML",
            id="HTML in text",
        ),
        pytest.param(
            {"claimReviewed": None, "itemReviewed": {"text": "Garlic cures"}},
            "text",
            "Garlic cures",
            "claimReviewed was taken from itemReviewed",
            id="claim in itemReviewed only",
        ),
        pytest.param(
            {"itemReviewed": [{"author": "A. Blogger"}]},
            "claimant",
            "A. Blogger",
            "itemReviewed was a list",
            id="an object in a list",
        ),
        pytest.param(
            {"reviewRating": "Pants on fire"},
            "rating",
            "Pants on fire",
            "reviewRating was a bare value",
            id="rating as text",
        ),
        pytest.param(
            {"reviewRating": {"ratingValue": 2, "bestRating": 5}},
            "rating",
            "2 of 5",
            "reviewRating had a number only",
            id="rating as number",
        ),
        pytest.param(
            {"author": [{"name": "A. One"}, {"name": "B. Two"}, "C. Three"]},
            "publisher",
            "A. One and B. Two and C. Three",
            "author had 3 names",
            id="several authors",
        ),
        pytest.param(
            {"author": None, "publisher": None},
            "publisher",
            "facts.example",
            "author was missing",
            id="no author",
        ),
        pytest.param(
            {"author": "https://www.facts.example/us"},
            "publisher",
            "facts.example",
            "",
            id="address",
        ),
        pytest.param(
            {"url": None, "@id": "https://facts.example/x"},
            "url",
            "https://facts.example/x",
            "url was taken from @id",
            id="no url but an id",
        ),
        pytest.param(
            {"url": "//facts.example/x"},
            "url",
            "https://facts.example/x",
            "url had no protocol",
            id="url without protocol",
        ),
        pytest.param(
            {"url": ["https://facts.example/y", "https://facts.example/z"]},
            "url",
            "https://facts.example/y",
            "url was a list of 2",
            id="several urls",
        ),
    ],
)
def test_what_can_be_mended_is(
    changes: dict[str, Any], field: str, value: object, note: str
) -> None:
    line = one(**changes)
    assert line.review is not None
    assert getattr(line.review, field) == value
    assert any(note in each for each in line.notes) or not note


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        pytest.param("2026-02-20", date(2026, 2, 20), id="ISO"),
        pytest.param("2026-02-20T23:30:00-05:00", date(2026, 2, 20), id="ISO with time"),
        pytest.param("2026/2/20", date(2026, 2, 20), id="slashes, year first"),
        pytest.param("Fri, 20 Feb 2026 10:00:00 GMT", date(2026, 2, 20), id="RFC 5322"),
        pytest.param("20 February 2026", date(2026, 2, 20), id="day and month in words"),
        pytest.param("Feb 20th, 2026", date(2026, 2, 20), id="month first, in words"),
        pytest.param("20/02/2026", date(2026, 2, 20), id="only one can be the month"),
        pytest.param("02/20/2026", date(2026, 2, 20), id="the American way"),
        pytest.param(1771545600000, date(2026, 2, 20), id="milliseconds"),
        pytest.param(1771545600, date(2026, 2, 20), id="seconds"),
        pytest.param("03/04/2026", None, id="could be two days"),
        pytest.param("2026-02-31", None, id="no such day"),
        pytest.param("soon", None, id="a word"),
        pytest.param("0001-01-01", None, id="the year one"),
        pytest.param(True, None, id="a truth value"),
    ],
)
def test_dates(sent: object, expected: date | None) -> None:
    line = one(datePublished=sent)
    assert line.review is not None
    assert line.review.reviewed == expected
    assert (expected is not None) or "datePublished was left out: it is no plain date" in line.notes


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        pytest.param({"claimReviewed": ""}, "claimReviewed is missing", id="no claim"),
        pytest.param({"claimReviewed": "12 - 3"}, "claimReviewed is missing", id="no letter"),
        pytest.param(
            {"claimReviewed": "a " * TEXT_MAX}, "characters; 1000 is the limit", id="too long"
        ),
        pytest.param({"reviewRating": None}, "neither a word nor a number", id="no rating"),
        pytest.param({"reviewRating": {"ratingValue": 2}}, "with its scale", id="no scale"),
        pytest.param({"url": "/garlic", "@id": 7}, "url is missing", id="relative url"),
        pytest.param({"url": "javascript:alert(1)"}, "no http address", id="script as url"),
        pytest.param({"inLanguage": "pt-BR"}, "only English", id="another language"),
    ],
)
def test_what_cannot_be_mended_is_refused(changes: dict[str, Any], why: str) -> None:
    line = one(**changes)
    assert line.review is None
    assert why in str(line)
    assert str(line).startswith("file: the whole: refused: ")


@pytest.mark.parametrize(
    ("element", "why"),
    [
        pytest.param({"item": None}, "dataFeedElement[0].item: refused: is empty", id="item null"),
        pytest.param({"item": REVIEW}, "dataFeedElement[0].item: taken", id="item is an object"),
        pytest.param(None, "dataFeedElement[0]: refused: is no object", id="null"),
        pytest.param({"item": [{"@type": "Thing"}]}, "is no ClaimReview", id="something else"),
    ],
)
def test_elements_of_a_feed(element: object, why: str) -> None:
    [line] = read({"@type": "DataFeed", "dataFeedElement": [element]})
    assert why in str(line)


def test_the_url_of_the_element_helps_out() -> None:
    element = {"url": "https://facts.example/e", "item": [REVIEW | {"url": None}]}
    [line] = read({"dataFeedElement": element})
    assert line.review is not None
    assert line.review.url == "https://facts.example/e"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        pytest.param("", "neither JSON nor HTML", id="empty"),
        pytest.param("a,b,c", "neither JSON nor HTML", id="CSV"),
        pytest.param("{oops", "is no JSON: ", id="broken JSON"),
        pytest.param("[" * 100_000, "is n", id="nested too deep"),
        pytest.param("<html><p>No data</p></html>", "holds no ClaimReview", id="page without data"),
        pytest.param('{"@type": "Recipe"}', "holds no ClaimReview", id="something else"),
        pytest.param("{}\x00\x01", "is no text", id="binary"),
    ],
)
def test_a_file_that_is_none_of_the_forms(text: str, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        read(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(json.dumps(REVIEW).replace("}", ",}"), id="commas before brackets"),
        pytest.param(json.dumps(REVIEW).replace("cures", "cures\t"), id="control characters"),
        pytest.param("\ufeff" + json.dumps(REVIEW), id="byte order mark"),
        pytest.param(in_page(REVIEW).replace("{", "<!-- {", 1), id="wrapped in a comment"),
        pytest.param(in_page(REVIEW).removesuffix("</script></head></html>"), id="page cut off"),
    ],
)
def test_broken_json_is_forgiven(text: str) -> None:
    assert [each.review for each in read(text)] == [GARLIC]


def test_a_broken_script_of_a_page_is_told_by_its_line() -> None:
    [line] = read(in_page(REVIEW).replace('"@type": "ClaimReview"', '"@type": "ClaimReview'))
    assert "line 3, script[1]: refused: is no JSON" in str(line)


def test_another_encoding_keeps_the_negation() -> None:
    content = json.dumps(REVIEW | {"claimReviewed": "Pills don\u2019t work"}, ensure_ascii=False)
    [line] = read_file("file", content.encode("cp1252"))
    assert line.review is not None
    assert line.review.text == "Pills don\u2019t work"
    assert line.notes == ("the file was read as Windows-1252",)


def test_a_thousand_spoilt_files() -> None:
    outcomes: dict[str, int] = {"unreadable": 0, "refused": 0, "taken": 0, "mended": 0}
    for seed in range(1_000):
        found = attempt(mangled(seed))
        if isinstance(found, str):
            assert len(found) > 8, seed
            outcomes["unreadable"] += 1
            continue
        assert found, seed
        for line in found:
            outcomes["refused" if not line.review else "mended" if line.notes else "taken"] += 1
            assert_told(line)
    # the manglings reach every outcome, so the assertions above were made
    assert min(outcomes.values()) > 50, outcomes


def attempt(content: bytes) -> list[Line] | str:
    """The lines of a file, or why it cannot be read; any other error fails the test."""
    try:
        return read_file("file", content)
    except Unreadable as error:
        return str(error)


def assert_told(line: Line) -> None:
    assert line.where.startswith("file: ")
    review = line.review
    if review is None:
        assert line.notes
        assert all(len(note) > 6 for note in line.notes)
        return
    assert host_of(review.url)
    for text in (review.text, review.rating, review.publisher):
        assert text == " ".join(text.split())
        assert 0 < len(text) <= TEXT_MAX
        assert "\x00" not in text


def test_nothing_of_a_file_is_lost() -> None:
    spoilt = [*FEED["dataFeedElement"], None, {"item": None}]
    lines = read(FEED | {"dataFeedElement": spoilt})
    assert [each.review is not None for each in lines] == [True, True, False, False]
