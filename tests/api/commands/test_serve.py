"""Tests of `presscheck serve`: it answers, it logs no headline, and it says why it won't start."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote
from urllib.request import urlopen

import pytest

from tests.api.commands.small import PROPOSITION, Run

START = (sys.executable, "-m", "api.cli", "serve", "--port", "0")


@pytest.fixture
def server(small_base: Path) -> Iterator[subprocess.Popen[str]]:
    settings = os.environ | {"PRESSCHECK_BASE": str(small_base)}
    with subprocess.Popen(START, stderr=subprocess.PIPE, text=True, env=settings) as process:
        yield process
        process.kill()


def until(process: subprocess.Popen[str], pattern: str) -> str:
    """Reads the log up to a line that matches, and gives what the pattern's group holds."""
    assert process.stderr is not None
    for line in process.stderr:
        found = re.search(pattern, line)
        if found:
            return found.group(1)
    raise AssertionError(f"the log ended without {pattern}")


def test_it_answers_and_logs_no_headline(server: subprocess.Popen[str]) -> None:
    address = until(server, r"running on (http://127\.0\.0\.1:\d+)")
    with urlopen(f"{address}/v1/check?headline={quote('Green tea calms nerves')}") as answer:
        assert b'"outcome":"matched"' in answer.read()
    server.terminate()
    assert server.stderr is not None
    log = server.stderr.read()
    assert "GET /v1/check 200" in log
    assert "nerves" not in log


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_bad_base_stops_the_start(small_base: Path, workers: str) -> None:
    record = small_base / "propositions/food/tea-calms.yml"
    record.write_text(PROPOSITION.replace("lowers,", "cuts,"), encoding="utf-8")
    ended = subprocess.run(
        (*START, "--workers", workers), capture_output=True, text=True, timeout=30, check=False
    )
    assert ended.returncode == 1
    last = ended.stderr.strip().splitlines()[-1]
    assert last.startswith("the claim base cannot be used: tea-calms.yml:4: relation.direction")


def test_a_bad_store_stops_the_start(
    small_base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert small_base.exists()
    store = tmp_path / "reviews.sqlite"
    store.write_text("no database " * 100, encoding="utf-8")
    monkeypatch.setenv("PRESSCHECK_STORE", str(store))
    ended = subprocess.run(START, capture_output=True, text=True, timeout=30, check=False)
    assert ended.returncode == 2
    last = ended.stderr.strip().splitlines()[-1]
    assert last.startswith(f"PRESSCHECK_STORE cannot be used: {store}")


def test_a_setting_that_makes_no_sense_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRESSCHECK_PORT", "many")
    result = run("serve")
    assert result.exit_code == 2
    assert result.stderr.startswith("PRESSCHECK_PORT: Input should be a valid integer")
