"""Tests of `presscheck evaluate`: its table, its JSON, and what it says of files it cannot use."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.api.commands.small import Run

pytestmark = pytest.mark.usefixtures("small_base")


def a_row(text: str, stance: str = "affirms", claim: str = "tea-calms") -> str:
    row: dict[str, Any] = {"text": text, "claim": claim, "also": [], "stance": stance}
    return json.dumps(row | {"hedged": False, "overstated": False})


@pytest.fixture
def headlines(tmp_path: Path) -> str:
    path = tmp_path / "headlines.jsonl"
    rows = (
        a_row("Green tea calms nerves"),
        a_row("Green tea does nothing for anxiety"),
        a_row("Cocoa wards off colds", claim="cocoa-colds"),
    )
    path.write_text("\n".join(rows), encoding="utf-8")
    return str(path)


@pytest.fixture
def outside(tmp_path: Path) -> str:
    path = tmp_path / "outside.tsv"
    path.write_text("paper\tRail strike called off\n", encoding="utf-8")
    return str(path)


def test_the_table(run: Run, headlines: str, outside: str) -> None:
    result = run("evaluate", "--headlines", headlines, "--outside", outside)
    assert result.exit_code == 0
    for part in ("2 of 2", "backwards, of those", "1 of 2", "≤ 0.01", "not yet", "0 of 1"):
        assert part in result.stdout
    assert "Left out: 1 rows about other claims." in result.stdout
    assert "green" not in result.stdout


def test_the_misses(run: Run, headlines: str) -> None:
    text = run("evaluate", "--headlines", headlines, "--misses").stdout
    assert "backwards (1)\n  Green tea does nothing for anxiety\n" in text
    assert "    expected affirms, given denies, score" in text


def test_json(run: Run, headlines: str, outside: str) -> None:
    arguments = ("--headlines", headlines, "--outside", outside, "--json", "--misses")
    report = json.loads(run("evaluate", *arguments).stdout)
    assert report["figures"]["backwards, of those"] == {
        "value": 0.5,
        "hits": 1,
        "of": 2,
        "goal": {"at_most": 0.01},
        "reached": False,
    }
    assert report["left_out"] == 1
    assert report["milliseconds"]["checks"] == 3
    assert [miss["kind"] for miss in report["misses"]] == ["backwards"]
    assert report["base"]["claims"] == 1


def test_strength_and_near_misses(run: Run, tmp_path: Path) -> None:
    near, rated = tmp_path / "near.jsonl", tmp_path / "rated.jsonl"
    near.write_text('{"text": "Green tea recalled", "not": "tea-calms"}', encoding="utf-8")
    rated.write_text('{"text": "Rail strike called off", "label": 0}', encoding="utf-8")
    result = run("evaluate", "--near-misses", str(near), "--strength", str(rated), "--json")
    assert set(json.loads(result.stdout)["figures"]) == {
        "near miss taken for the claim",
        "strength, macro-F1, rated",
    }


@pytest.mark.parametrize(
    "restriction",
    [
        pytest.param(("--topic", "food"), id="topic"),
        pytest.param(("--claims", "tea-calms"), id="claims"),
        pytest.param(("--claims", " tea-calms ", "--topic", "food"), id="both"),
    ],
)
def test_restricted(run: Run, headlines: str, restriction: tuple[str, ...]) -> None:
    report = json.loads(run("evaluate", "--headlines", headlines, *restriction, "--json").stdout)
    assert report["figures"]["right claim first"]["of"] == 2


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        pytest.param((), "give at least one of --headlines", id="nothing given"),
        pytest.param(("--headlines", "none.jsonl"), "none.jsonl: there is no such file", id="gone"),
        pytest.param(("--outside", "none.tsv"), "none.tsv: there is no such file", id="gone too"),
        pytest.param(("--topic", "drink"), "drink is no topic; there are: food", id="topic"),
        pytest.param(("--claims", "cocoa"), "cocoa is no claim of the base", id="claim"),
    ],
)
def test_what_cannot_be_used(
    run: Run, headlines: str, arguments: tuple[str, ...], problem: str
) -> None:
    files = ("--headlines", headlines) if arguments and "none" not in str(arguments) else ()
    result = run("evaluate", *files, *arguments)
    assert result.exit_code == 2
    assert problem in result.stderr


def test_a_bad_line_is_named(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text(f"{a_row('Tea calms')}\n{{\n", encoding="utf-8")
    result = run("evaluate", "--headlines", str(path))
    assert result.exit_code == 2
    assert f"{path}:2: Invalid JSON" in result.stderr
