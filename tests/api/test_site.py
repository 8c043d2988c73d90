"""Tests of api.site: the address is that of the settings, or else that which was asked."""

import pytest
from starlette.requests import Request

from api.app import create_app
from api.settings import Settings
from api.site import Site, site_of
from tests.api.fakes import FakeChecker


def asked(settings: Settings, *, root_path: str = "") -> Request:
    scope = {
        "type": "http",
        "app": create_app(FakeChecker(), settings),
        "headers": [(b"host", b"facts.local:8000")],
        "scheme": "http",
        "path": "/check",
        "root_path": root_path,
        "query_string": b"",
    }
    return Request(scope)


@pytest.mark.parametrize(
    ("address", "root_path", "expected"),
    [
        pytest.param(None, "", "http://facts.local:8000", id="that of the request"),
        pytest.param(None, "/facts", "http://facts.local:8000/facts", id="behind a proxy"),
        pytest.param(
            "https://desk.example/", "", "https://desk.example", id="that of the settings"
        ),
    ],
)
def test_address(address: str | None, root_path: str, expected: str) -> None:
    site = site_of(asked(Settings(public_url=address, publisher="Desk"), root_path=root_path))
    assert site == Site(expected, "Desk")
    assert site.page("tea") == f"{expected}/claims/tea"


@pytest.mark.parametrize(
    "address", ["desk.example", "ftp://desk.example", "https://a b", "https://x?y"]
)
def test_what_is_no_address_stops_the_start(address: str) -> None:
    with pytest.raises(ValueError, match="is no address"):
        Settings(public_url=address)


@pytest.mark.parametrize(
    "origin", ["cms.example", "https://cms.example/path", "https://a;script-src"]
)
def test_what_is_no_origin_cannot_get_into_the_policy(origin: str) -> None:
    with pytest.raises(ValueError, match="is no origin"):
        Settings(frame_ancestors=(origin,))
