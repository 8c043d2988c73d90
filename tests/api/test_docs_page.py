"""/docs in a real browser: open, try the first example, see the verdict; ask no other machine."""

import json
import os
import re
import shutil
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Request, expect, sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
REQUIRED = os.environ.get("PRESSCHECK_REQUIRE_BROWSER") == "1"

pytestmark = pytest.mark.skipif(
    CHROMIUM is None and not REQUIRED, reason="no chromium on this machine"
)


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def page(asked: list[str]) -> Iterator[Page]:
    """A page of headless Chromium; `asked` collects every address that it asks for."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-background-networking"]
        )
        page = browser.new_page()

        def note(request: Request) -> None:
            asked.append(request.url)

        page.on("request", note)
        yield page
        browser.close()


def test_a_newsroom_tries_the_first_example(page: Page, asked: list[str], address: str) -> None:
    troubles: list[str] = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("console", lambda line: troubles.append(line.text) if line.type == "error" else None)
    page.goto(f"{address}/")
    assert page.url == f"{address}/docs"
    operation = page.locator("#operations-check-check")
    operation.locator(".opblock-summary-control").click()
    operation.get_by_role("button", name="Try it out").click()
    operation.get_by_role("button", name="Execute").click()
    shown = operation.locator(".live-responses-table .response .highlight-code").first
    expect(shown).to_contain_text("verdict", timeout=15_000)
    expect(shown).to_contain_text("misleading")
    sent = operation.locator("textarea.body-param__text").input_value()
    assert json.loads(sent) == {"headline": "Antidepressants don't work"}
    assert troubles == []
    hosts = {urlsplit(each).netloc for each in asked if not each.startswith(("data:", "blob:"))}
    assert hosts == {urlsplit(address).netloc}


def test_the_examples_are_offered_by_name(page: Page, address: str) -> None:
    page.goto(f"{address}/docs")
    operation = page.locator("#operations-check-check")
    operation.locator(".opblock-summary-control").click()
    options = operation.locator(".opblock-section-request-body option:not([value*=json])")
    expect(options).to_have_text(
        ["A denial", "Its opposite", "An overstatement", "A question", re.compile("does not cover")]
    )


def test_it_is_dark_where_readers_want_it_dark(page: Page, address: str) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto(f"{address}/docs")
    dark = page.locator("html.dark-mode")
    expect(dark).to_have_count(1)
    page.emulate_media(color_scheme="light")
    expect(dark).to_have_count(0)
