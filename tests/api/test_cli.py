"""Tests of api.cli: every command is there and says what it does."""

import pytest
from typer.testing import CliRunner

from api.cli import app
from api.commands import evaluate

COMMANDS = {command.name: command.callback for command in app.registered_commands}
COMMANDS["evaluate"] = evaluate.command  # a group: `evaluate retrieval` stands below it


def test_the_commands() -> None:
    assert set(COMMANDS) == {
        "serve",
        "check",
        "lint",
        "evaluate",
        "schema",
        "new",
        "mcp",
        "import",
        "release",
    }


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_says_what_it_does(name: str) -> None:
    callback = COMMANDS[name]
    assert callback is not None
    assert callback.__doc__
    result = CliRunner().invoke(app, [name, "--help"], env={"COLUMNS": "200"})
    assert result.exit_code == 0
    assert callback.__doc__.partition("\n")[0] in result.stdout


def test_without_a_command_it_shows_help() -> None:
    assert "Tells a newsroom" in CliRunner().invoke(app, []).output


def test_an_unknown_command_is_refused() -> None:
    assert CliRunner().invoke(app, ["divine"]).exit_code == 2
