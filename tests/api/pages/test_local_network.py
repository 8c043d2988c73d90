"""A page of the public web and a service on the local network, in a real browser.

Chromium asks the reader (Local Network Access) where it once asked the server alone (Private
Network Access); for browsers that still do, `tests.api.test_app` has the preflight.
"""

from urllib.parse import urlsplit

import pytest
from fastapi import FastAPI
from playwright.sync_api import Error
from starlette.responses import HTMLResponse

from api.app import create_app
from api.settings import Settings
from tests.api.fakes import FakeChecker
from tests.api.pages.browser import CALL, chromium, needs_browser
from tests.api.serving import served

pytestmark = needs_browser

HEADLINE = "Antidepressants don't work"


def editor() -> FastAPI:
    site = FastAPI(openapi_url=None)

    @site.get("/editor")
    def show() -> HTMLResponse:
        return HTMLResponse("<!doctype html><title>Editor</title>")

    return site


def test_a_public_page_reaches_us_if_its_reader_agrees() -> None:
    with served(editor()) as cms:
        settings = Settings(cors_origins=(cms,), allow_private_network=True)
        as_public = f"--ip-address-space-overrides={urlsplit(cms).netloc}=public"
        with served(create_app(FakeChecker(), settings)) as desk, chromium(as_public) as browser:
            page = browser.new_page()
            page.goto(f"{cms}/editor")
            with pytest.raises(Error, match="Failed to fetch"):
                page.evaluate(CALL, [desk, HEADLINE])
            page.context.grant_permissions(["local-network-access"])
            assert page.evaluate(CALL, [desk, HEADLINE]) == ["misleading", True]
