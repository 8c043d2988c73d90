"""Bodies of too many bytes are refused, whether their length is announced or not."""

import socket
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.settings import Settings
from tests.api.fakes import FakeChecker
from tests.api.shapes import assert_problem

LIMIT = 2_000
JSON = {"Content-Type": "application/json"}


@pytest.fixture
def client() -> TestClient:
    return TestClient(create_app(FakeChecker(), Settings(max_body_bytes=LIMIT)))


def body_of(size: int) -> bytes:
    start = b'{"headline": "Antidepressants work"'
    return start + b" " * (size - len(start) - 1) + b"}"


def pieces(body: bytes) -> Iterator[bytes]:
    for start in range(0, len(body), 500):
        yield body[start : start + 500]


def test_a_body_at_the_limit_is_read(client: TestClient) -> None:
    assert client.post("/v1/check", content=body_of(LIMIT), headers=JSON).status_code == 200
    assert client.post("/v1/check", content=pieces(body_of(LIMIT)), headers=JSON).status_code == 200


@pytest.mark.parametrize("chunked", [False, True], ids=["announced", "chunked"])
@pytest.mark.parametrize("path", ["/v1/check", "/v1/check/batch"])
def test_a_body_over_the_limit_is_not(client: TestClient, path: str, chunked: bool) -> None:
    body = body_of(LIMIT + 1)
    response = client.post(path, content=pieces(body) if chunked else body, headers=JSON)
    problem = assert_problem(response, 413, "body_too_large")
    assert str(LIMIT) in problem["detail"]
    assert response.headers["connection"] == "close"


@pytest.mark.parametrize("announced", [b"Content-Length: 99999999", b"Transfer-Encoding: chunked"])
def test_a_real_server_answers_before_the_body_has_come(address: str, announced: bytes) -> None:
    host, port = address.removeprefix("http://").split(":")
    head = b"POST /v1/check HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
    chunk = b"%x\r\n%s\r\n" % (300_000, b" " * 300_000)
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(head + announced + b"\r\n\r\n")
        if b"chunked" in announced:
            connection.sendall(chunk)
        assert connection.recv(4_096).startswith(b"HTTP/1.1 413 ")
