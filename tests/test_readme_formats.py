"""Every command and every piece of code in the README's section on formats runs as it stands."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest
from fastapi import FastAPI
from mcp import Client, StdioServerParameters
from starlette.responses import HTMLResponse

from api.app import create_app
from api.imports.store import kept
from api.settings import Settings
from tests.api.commands.small import write_base
from tests.api.fakes import FakeChecker
from tests.api.pages.browser import chromium, needs_browser
from tests.api.serving import served

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
FORMATS = README.partition("\n## Formats\n")[2].partition("\n## ")[0]
BIN = Path(sys.executable).parent
HERE = "http://127.0.0.1:8000"


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", FORMATS, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def cms() -> Iterator[str]:
    site = FastAPI(openapi_url=None)

    @site.get("/editor")
    def show() -> HTMLResponse:
        return HTMLResponse("<!doctype html><title>Editor</title>")

    with served(site) as address:
        yield address


@pytest.fixture(scope="module")
def desk(cms: str) -> Iterator[str]:
    with served(create_app(FakeChecker(), Settings(cors_origins=(cms,)))) as address:
        yield address


def test_the_shell_commands(desk: str, tmp_path: Path) -> None:
    script = "\n".join(blocks("sh")).replace(HERE, desk).replace(".venv/bin", str(BIN))
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    run = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert (tmp_path / "figure.svg").read_bytes().startswith(b"<svg")
    assert (tmp_path / "figure.png").read_bytes().startswith(b"\x89PNG")
    assert '"ClaimReview"' in run.stdout
    assert "<feed" in run.stdout
    assert "feed.json: dataFeedElement[0].item[1]: taken" in run.stdout
    assert "<iframe" in run.stdout
    assert len(kept(tmp_path / "reviews.sqlite")) == 2


def test_the_code_for_googles_client(desk: str) -> None:
    [code] = blocks("python")
    run = subprocess.run(
        [sys.executable, "-c", code.replace(HERE, desk)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.stdout.startswith("Misleading: "), run.stderr


def test_the_settings_for_an_assistant(tmp_path: Path) -> None:
    [settings] = blocks("json")
    server = json.loads(settings)["mcpServers"]["presscheck"]
    parameters = StdioServerParameters(
        command=server["command"].replace(".venv/bin", str(BIN)),
        args=server["args"],
        env={"PRESSCHECK_BASE": str(write_base(tmp_path / "base")), "PYTHONPATH": str(ROOT)},
    )

    async def names() -> set[str]:
        async with Client(parameters) as client:
            return {tool.name for tool in (await client.list_tools()).tools}

    for name in anyio.run(names):
        assert f"`{name}`" in FORMATS


@needs_browser
def test_the_code_for_a_cms_page(cms: str, desk: str) -> None:
    [code] = blocks("js")
    with chromium() as browser:
        page = browser.new_page()
        page.goto(f"{cms}/editor")
        script = f"async () => {{ {code.replace(HERE, desk)} return answer; }}"
        answer: dict[str, Any] = page.evaluate(script)
    assert answer["verdict"]["rating"] == "misleading"
