"""Tests of api.imports.fetch, with a web server of our own."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from api.imports import fetch as module
from api.imports.fetch import Unfetchable, fetch

FEED = b'{"@type": "DataFeed"}'


class Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        found = self.path == "/feed"
        self.send_response(200 if found else 404)
        self.end_headers()
        self.wfile.write(FEED if found else b"gone")

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def site() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Site)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_page_is_fetched(site: str) -> None:
    assert fetch(f"{site}/feed") == (f"{site}/feed", FEED)


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "feed.json").write_bytes(FEED)
    assert fetch(str(tmp_path / "feed.json")) == ("feed.json", FEED)


def test_an_error_of_the_server_is_told(site: str) -> None:
    with pytest.raises(Unfetchable, match="the server answered 404"):
        fetch(f"{site}/none")


@pytest.mark.parametrize(
    ("named", "why"),
    [
        pytest.param("http://127.0.0.1:1/feed", "cannot be reached", id="nobody listens"),
        pytest.param("http://[::1/feed", "cannot be reached", id="no address"),
        pytest.param("no-such-file.json", "No such file", id="no file"),
    ],
)
def test_what_is_not_there_is_told(named: str, why: str) -> None:
    with pytest.raises(Unfetchable, match=why):
        fetch(named)


def test_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_BYTES", 5)
    (tmp_path / "feed.json").write_bytes(FEED)
    with pytest.raises(Unfetchable, match="is larger than"):
        fetch(str(tmp_path / "feed.json"))
