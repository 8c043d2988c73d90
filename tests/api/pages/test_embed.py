"""Tests of api.pages.embed: oEmbed as its specification has it, and the card's policy."""

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.pages.embed import OembedShown
from api.settings import Settings
from tests.api.fakes import FakeChecker
from tests.api.shapes import assert_problem

SITE = "https://desk.example"
CLAIM = f"{SITE}/claims/antidepressants-beat-placebo"


@pytest.fixture
def client() -> TestClient:
    settings = Settings(public_url=SITE, frame_ancestors=("https://cms.example",))
    return TestClient(create_app(FakeChecker(), settings))


def test_a_claim_is_embedded(client: TestClient) -> None:
    answer = client.get("/oembed", params={"url": CLAIM, "format": "json"})
    shown = OembedShown.model_validate_json(answer.content, strict=True)
    assert shown.html.startswith(f'<iframe src="{CLAIM}/card" width="600" height="320"')
    assert shown.provider_name == "Presscheck"


def test_it_fits_where_it_has_to(client: TestClient) -> None:
    wide, narrow, low = (
        client.get("/oembed", params={"url": CLAIM, **most}).json()
        for most in ({"maxwidth": 9000}, {"maxwidth": 300, "maxheight": 9000}, {"maxheight": 200})
    )
    assert (wide["width"], wide["height"]) == (600, 320)
    assert (narrow["width"], narrow["height"]) == (300, 480)
    assert (low["width"], low["height"]) == (600, 200)


def test_the_page_leads_to_it(client: TestClient) -> None:
    page = client.get("/claims/antidepressants-beat-placebo").text
    assert 'type="application/json+oembed" href="/oembed?url=https%3A//desk.example/claims' in page


@pytest.mark.parametrize(
    "url",
    [
        "https://desk.example/claims/unicorn",
        "https://desk.example/claims",
        "https://desk.example/check",
        "https://evil.example/claims/antidepressants-beat-placebo",
        "http://desk.example/claims/antidepressants-beat-placebo",
        "antidepressants-beat-placebo",
    ],
)
def test_nothing_else_is_embedded(client: TestClient, url: str) -> None:
    assert_problem(client.get("/oembed", params={"url": url}), 404, "not_found")


def test_a_format_that_is_not_offered(client: TestClient) -> None:
    answer = client.get("/oembed", params={"url": CLAIM, "format": "xml"})
    assert_problem(answer, 422, "invalid_request")


def test_the_card_may_stand_where_the_settings_say(client: TestClient) -> None:
    card = client.get("/claims/antidepressants-beat-placebo/card")
    assert card.headers["content-security-policy"].endswith("frame-ancestors https://cms.example")
    assert CLAIM in card.text
    assert client.get("/claims/unicorn/card").status_code == 404
