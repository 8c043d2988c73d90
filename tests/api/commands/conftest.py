"""A command line that runs in this process, about a small base in a folder of its own."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.cli import app
from tests.api.commands.small import Run, write_base


@pytest.fixture
def small_base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A base of one claim, which the command line then uses."""
    folder = write_base(tmp_path / "base")
    monkeypatch.setenv("PRESSCHECK_BASE", str(folder))
    return folder


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `presscheck` with some arguments, and standard input if given."""
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("NO_COLOR", "1")

    def invoke(*arguments: str, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(app, arguments, input=stdin, catch_exceptions=False)

    return invoke
