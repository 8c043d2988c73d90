"""The service as an operator starts it: the shipped base, a stock uvicorn, and quiet logs."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

ROOT = Path(__file__).parent.parent.parent
COMMAND = [sys.executable, "-m", "uvicorn", "api.asgi:app", "--port", "0"]
SECRET = "Antidepressants don't work, says the embargoed unicorn"


def started(**environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        COMMAND,
        cwd=ROOT,
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


class Running:
    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.log = ""
        assert process.stdout is not None
        for line in process.stdout:
            self.log += line
            if found := re.search(r"running on (http://\S+)", line):
                self.address = found.group(1)
                break

    def stop(self) -> str:
        self.process.terminate()
        rest, _ = self.process.communicate(timeout=10)
        self.log += rest
        return self.log


@pytest.fixture
def running() -> Iterator[Running]:
    running = Running(started(PRESSCHECK_RATELIMIT="misspelt"))
    yield running
    running.stop()


def test_a_stock_server_answers_and_logs_no_headline(running: Running) -> None:
    assert httpx2.get(f"{running.address}/readyz").status_code == 200
    answer = httpx2.get(f"{running.address}/v1/check", params={"headline": SECRET})
    httpx2.post(f"{running.address}/v1/check?{SECRET}", json={"headline": SECRET})
    httpx2.get(f"{running.address}/{SECRET}")
    assert answer.status_code == 200
    assert answer.json()["headline"] == SECRET
    log = running.stop()
    assert "ready base=" in log
    assert re.search(r"GET /v1/check 200 \d+\.\d\d ms id=\w{32}", log)
    assert "PRESSCHECK_RATELIMIT is no setting" in log
    assert "unicorn" not in log


def test_a_bad_base_stops_the_start(tmp_path: Path) -> None:
    (tmp_path / "topics.yml").write_text("depression: {title: 7}", encoding="utf-8")
    process = started(PRESSCHECK_BASE=str(tmp_path))
    output, _ = process.communicate(timeout=30)
    assert process.returncode != 0
    assert "topics.yml:1: depression.title" in output
