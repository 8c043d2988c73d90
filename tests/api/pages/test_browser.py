"""The pages in a real browser: read, check, embed and call, and ask no other machine."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from fastapi import FastAPI
from playwright.sync_api import Browser, Page, Request, expect
from starlette.responses import HTMLResponse

from api.app import create_app
from api.settings import Settings
from tests.api.fakes import FakeChecker
from tests.api.pages.browser import CALL, chromium, needs_browser
from tests.api.serving import served
from tests.factories import a_base, a_frequency, a_proposition

pytestmark = needs_browser

CLAIM = "/claims/antidepressants-beat-placebo"
HEADLINE = "Antidepressants don't work"
PAGES = {
    "claim": CLAIM,
    "claims": "/claims?topic=depression",
    "form": "/check",
    "answer": f"/check?headline={HEADLINE}",
    "unsure": "/check?headline=A pill may work",
    "not covered": "/check?headline=Shares fall",
    "bad headline": "/check?headline=!",
    "unknown claim": "/claims/unicorn",
    "card": f"{CLAIM}/card",
}


@pytest.fixture(scope="module")
def cms() -> Iterator[str]:
    """The site of a newsroom, on another origin."""
    site = FastAPI(openapi_url=None)

    @site.get("/{name}")
    def show(name: str) -> HTMLResponse:
        return HTMLResponse(f"<!doctype html><title>{name}</title><h1>{HEADLINE}</h1>")

    with served(site) as address:
        yield address


@pytest.fixture(scope="module")
def desk(cms: str) -> Iterator[str]:
    """Presscheck, with the newsroom's site allowed to call and to embed it."""
    claim = a_proposition(frequency=a_frequency(), safety="Never stop them suddenly.")
    checker = FakeChecker(a_base(claim, a_proposition("other")))
    settings = Settings(cors_origins=(cms,), frame_ancestors=(cms,), allow_private_network=True)
    with served(create_app(checker, settings)) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def page(browser: Browser, asked: list[str]) -> Iterator[Page]:
    """A page that fails a test at any error in its console; `asked` gets what it asks for."""
    troubles: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url)

    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.on("request", note)
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("console", lambda line: troubles.append(line.text) if line.type == "error" else None)
    yield page
    context.close()
    assert [each for each in troubles if "status of 4" not in each] == []


LOOKS = [(name, "light") for name in PAGES] + [(name, "dark") for name in ("claim", "answer")]


@pytest.mark.parametrize(("name", "scheme"), LOOKS)
def test_a_page_is_accessible_and_asks_no_one_else(
    page: Page, asked: list[str], desk: str, name: str, scheme: str
) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(f"{desk}{PAGES[name]}")
    assert {urlsplit(each).netloc for each in asked} == {urlsplit(desk).netloc}
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(wide) == 0
    # axe is put in from outside: the page's own policy lets no script run
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    assert [each["id"] for each in found] == []


def test_the_form_is_answered_without_a_script(browser: Browser, desk: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{desk}/check")
    page.get_by_label("Headline").fill(HEADLINE)
    page.get_by_role("button", name="Check").click()
    expect(page.locator(".verdict")).to_contain_text("Misleading")
    expect(page.locator("mark")).to_have_text("don't")
    assert page.url == f"{desk}/check"
    page.get_by_role("link", name="Link to this answer").click()
    expect(page.locator("h2.headline")).to_have_text(HEADLINE)
    context.close()


def test_the_policy_stops_what_does_not_belong(browser: Browser, desk: str) -> None:
    page = browser.new_page()
    page.goto(f"{desk}{CLAIM}")
    ran = page.evaluate(
        """() => {
            const script = document.createElement("script");
            script.textContent = "window.ran = true";
            document.head.append(script);
            return window.ran === true;
        }"""
    )
    assert ran is False
    page.close()


@pytest.mark.parametrize(
    ("allowed", "shown"), [(True, "Never stop"), (False, "")], ids=["named", "not named"]
)
def test_the_card_shows_up_where_the_settings_allow_it(
    browser: Browser, cms: str, desk: str, allowed: bool, shown: str
) -> None:
    page = browser.new_page()
    page.goto(f"{cms if allowed else cms.replace('127.0.0.1', 'localhost')}/story")
    found = page.request.get(f"{desk}/oembed", params={"url": f"{desk}{CLAIM}"}).json()
    page.evaluate("html => { document.body.innerHTML = html }", found["html"])
    page.wait_for_timeout(300)
    frame = page.frames[-1]
    text = frame.locator("body").inner_text() if allowed else ""
    assert shown in text
    assert (frame.url == f"{desk}{CLAIM}/card") is allowed
    page.close()


def test_the_bookmarklet_sends_the_selected_text(page: Page, cms: str, desk: str) -> None:
    page.goto(f"{desk}/check")
    script = page.get_by_role("link", name="Presscheck this").get_attribute("href") or ""
    page.goto(f"{cms}/story")
    page.evaluate("getSelection().selectAllChildren(document.querySelector('h1'))")
    with page.expect_popup() as opened:
        page.evaluate(script.removeprefix("javascript:"))
    expect(opened.value.locator("h2.headline")).to_have_text(HEADLINE)


def test_a_page_of_the_newsroom_may_call(page: Page, cms: str, desk: str) -> None:
    page.goto(f"{cms}/editor")
    assert page.evaluate(CALL, [desk, HEADLINE]) == ["misleading", True]
