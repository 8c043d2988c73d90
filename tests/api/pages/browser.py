"""Headless Chromium for tests of pages, and where it is."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
REQUIRED = os.environ.get("PRESSCHECK_REQUIRE_BROWSER") == "1"
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")

CALL = """async ([address, headline]) => {
    const response = await fetch(address + "/v1/check", {
        method: "POST",
        headers: {"Content-Type": "application/json"},
        body: JSON.stringify({headline}),
    });
    const answer = await response.json();
    return [answer.verdict.rating, response.headers.get("x-request-id") !== null];
}"""
"""What a page of a newsroom's own does to check a headline (the README shows the same)."""

needs_browser = pytest.mark.skipif(
    CHROMIUM is None and not REQUIRED, reason="no chromium on this machine"
)


@contextmanager
def chromium(*flags: str) -> Iterator[Browser]:
    """Start a browser that asks no machine for anything by itself."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=[*FLAGS, *flags])
        yield browser
        browser.close()
