"""Our log lines: a time in UTC, and uvicorn's access log off."""

import logging
from collections.abc import Iterator

import pytest

from api.logs import LineFormatter, configure_logs

LOGGERS = ("presscheck", "uvicorn.access")


@pytest.fixture(autouse=True)
def _restored(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for flag in ("logThreads", "logProcesses", "logMultiprocessing"):
        monkeypatch.setattr(logging, flag, getattr(logging, flag))
    before = [
        (each.handlers, each.propagate, each.level) for each in map(logging.getLogger, LOGGERS)
    ]
    yield
    for name, (handlers, propagate, level) in zip(LOGGERS, before, strict=True):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = handlers, propagate
        logger.setLevel(level)


@pytest.mark.parametrize(
    ("created", "expected"),
    [
        (0.0, "1970-01-01T00:00:00.000Z INFO presscheck hello world"),
        (1_795_527_016.25, "2026-11-24T13:30:16.250Z INFO presscheck hello world"),
    ],
)
def test_a_line(created: float, expected: str) -> None:
    record = logging.LogRecord("presscheck", logging.INFO, "", 1, "hello %s", ("world",), None)
    record.created, record.msecs = created, created % 1 * 1000
    assert LineFormatter().format(record) == expected


def test_lines_go_to_standard_error_from_the_level_on(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logs("warning")
    logging.getLogger("presscheck.access").info("quiet")
    logging.getLogger("presscheck.access").warning("loud")
    caught = capsys.readouterr()
    assert caught.out == ""
    assert caught.err.endswith(" WARNING presscheck.access loud\n")
    assert "quiet" not in caught.err


def test_the_servers_access_log_is_off() -> None:
    configure_logs("debug")
    assert not logging.getLogger("uvicorn.access").hasHandlers()
