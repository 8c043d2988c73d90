"""Tests of `presscheck evaluate retrieval`: its last line, and what it says of bad files."""

import json
from pathlib import Path

import pytest

from tests.api.commands.small import Run

pytestmark = pytest.mark.usefixtures("small_base")

CLAIMS = [
    {"id": "owl", "text": "Owls are a danger to gardens.", "title": "Dangerous Owls?"},
    {"id": "owl-again", "text": "Owls are a danger to gardens", "title": "Dangerous owls"},
    {"id": "shark", "text": "A shark swam on a motorway."},
]
QUERIES = [{"id": "1", "text": "owls in gardens"}, {"id": "2", "text": "nobody judged this"}]


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    texts = {
        "claims": "\n".join(map(json.dumps, CLAIMS)),
        "queries": "\n".join(map(json.dumps, QUERIES)),
        "qrels": "1\towl-again\n",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return {name: tmp_path / name for name in texts}


def retrieval(run: Run, files: dict[str, Path], *more: str) -> tuple[int, str, str]:
    given = [part for name, path in files.items() for part in (f"--{name}", str(path))]
    result = run("evaluate", "retrieval", *given, *more)
    return result.exit_code, result.stdout, result.stderr


def test_the_last_line_is_the_figure_alone(run: Run, files: dict[str, Path]) -> None:
    code, printed, _ = retrieval(run, files)
    assert code == 0
    assert printed.splitlines()[-3:] == ["MAP@1 1.000", "MRR 1.000", "MAP@5 1.000"]
    assert "3 claims (1 in the words of an earlier one)" in printed
    assert "1 messages with a claim, 1 without" in printed
    assert "One message: " in printed


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        pytest.param("claims", "{", "claims:1: Invalid JSON", id="no JSON"),
        pytest.param("queries", '{"id": "1"}', "queries:1: text: Field required", id="no text"),
        pytest.param("qrels", "1 owl", "qrels:1: is not a query, one tab", id="no tab"),
        pytest.param("qrels", "1\tlion", "lion is no claim of", id="unknown claim"),
        pytest.param("qrels", "9\towl", "names no message of", id="unknown messages"),
    ],
)
def test_what_cannot_be_used(
    run: Run, files: dict[str, Path], name: str, text: str, problem: str
) -> None:
    files[name].write_text(text, encoding="utf-8")
    code, _, complaint = retrieval(run, files)
    assert code == 2
    assert problem in complaint


def test_an_encoder_that_is_none(run: Run, files: dict[str, Path], tmp_path: Path) -> None:
    code, _, complaint = retrieval(run, files, "--encoder", str(tmp_path / "none"))
    assert code == 2
    assert "the encoder cannot be used: " in complaint


def test_evaluate_without_retrieval_still_asks_for_a_file(run: Run) -> None:
    result = run("evaluate")
    assert result.exit_code == 2
    assert "give at least one of --headlines" in result.stderr
