"""Tests of api.pages.check: the same answer as the JSON, by form and by address."""

import html
import re

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st

from api.app import create_app
from api.settings import Settings
from tests.api.fakes import FakeChecker

APP = create_app(FakeChecker(), Settings())
DENIAL = "Antidepressants don't work"


def plain(page: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", page)).split())


@pytest.mark.parametrize(
    ("headline", "words"),
    [
        pytest.param(DENIAL, "Misleading", id="denial"),
        pytest.param("Antidepressants work", "Accurate", id="affirmation"),
        pytest.param("Do antidepressants work?", "If stated: accurate", id="question"),
        pytest.param("Antidepressants cure everyone", "It says too much", id="overstatement"),
        pytest.param("A pill may work", "Not sure", id="unsure"),
        pytest.param("Shares fall", "That does not mean that it is false.", id="not covered"),
    ],
)
def test_the_answer_is_that_of_the_api(client: TestClient, headline: str, words: str) -> None:
    answer = client.get("/v1/check", params={"headline": headline}).json()
    page = plain(client.get("/check", params={"headline": headline}).text)
    assert words in page
    if answer["verdict"]:
        assert answer["verdict"]["summary"] in page
        assert answer["verdict"]["say_instead"] in page
        assert answer["claim"]["statement"] in page
    for each in answer["alternatives"]:
        assert each["statement"] in page
    for side in ("for", "against", "context"):
        for snippet in answer["evidence"][side]:
            assert snippet["snippet"] in page


def test_the_words_that_decided_are_marked(client: TestClient) -> None:
    page = client.get("/check", params={"headline": DENIAL}).text
    assert 'Antidepressants <mark title="negation">don&#39;t</mark> work' in page


def test_form_and_address_say_the_same(client: TestClient) -> None:
    sent = client.post("/check", data={"headline": f" {DENIAL.replace(' ', chr(10))} "})
    assert sent.text == client.get("/check", params={"headline": DENIAL}).text
    assert sent.headers["cache-control"] == "no-store"


def test_a_headline_is_text_and_no_markup(client: TestClient) -> None:
    page = client.get("/check", params={"headline": '<script>"pill"</script> & co'}).text
    assert "<script>" not in page
    assert '"pill"' not in page


@pytest.mark.parametrize(
    ("headline", "words"),
    [
        pytest.param("", "The headline", id="empty"),
        pytest.param("a" * 301, "The headline", id="too long"),
        pytest.param("caf\ufffd", "wrong encoding", id="garbled"),
        pytest.param("!!!", "nothing to check. The headline holds no word.", id="no word"),
    ],
)
def test_what_cannot_be_checked_is_said_beside_the_field(
    client: TestClient, headline: str, words: str
) -> None:
    for page in (
        client.get("/check", params={"headline": headline}),
        client.post("/check", data={"headline": headline}),
    ):
        assert page.status_code == 422
        assert words in plain(page.text)
        assert 'aria-describedby="problem"' in page.text


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        pytest.param(b'{"headline": "x"}', "application/json", id="no form"),
        pytest.param(b"headline=%ff%fe", "application/x-www-form-urlencoded", id="no UTF-8"),
        pytest.param(b"a=1&b=2&c=3&d=4&e=5", "application/x-www-form-urlencoded", id="many fields"),
    ],
)
def test_a_form_that_cannot_be_read(client: TestClient, content: bytes, kind: str) -> None:
    page = client.post("/check", content=content, headers={"Content-Type": kind})
    assert page.status_code == 400
    assert "cannot be read" in page.text


def test_the_form_alone(client: TestClient) -> None:
    page = client.get("/check").text
    assert '<form class="ask" action="/check" method="post"' in page
    assert "javascript:void(open(&#39;http://testserver/check?headline=" in page


@given(st.text(max_size=320))
def test_any_text_is_answered_on_a_page(text: str) -> None:
    page = TestClient(APP).get("/check", params={"headline": text.encode("utf-8", "replace")})
    assert page.status_code in {200, 422}
    assert page.text.endswith("</html>")


def test_pages_count_against_the_limit() -> None:
    client = TestClient(create_app(FakeChecker(), Settings(rate_limit="1/minute")))
    statuses = [client.get("/check", params={"headline": DENIAL}).status_code for _ in range(2)]
    assert statuses == [200, 429]
