"""Tests of `presscheck new`: the skeleton loads, and the linter lists what is to be filled in."""

from datetime import date
from pathlib import Path

import pytest

from api.commands.new import skeleton
from claims.base.lint import lint
from claims.base.load import load_base
from tests.api.commands.small import Run


def test_the_skeleton_loads_and_is_linted(run: Run, small_base: Path) -> None:
    result = run("new", "food", "tea-lifts-mood")
    path = small_base / "propositions" / "food" / "tea-lifts-mood.yml"
    assert (result.exit_code, result.stdout) == (0, f"{path}\n")
    base = load_base(small_base)
    assert base.topic_of["tea-lifts-mood"] == "food"
    marked = {
        remark.where.removeprefix("food/tea-lifts-mood.yml: ")
        for remark in lint(base)
        if "still to be filled in" in remark.problem
    }
    assert marked >= {"statement", "opposite", "affirmed.say", "say_instead", "caveats.0"}
    assert marked >= {"findings.0.finding", "headlines.4.text", "near_misses.0"}


def test_the_file_says_what_each_field_may_hold(run: Run, small_base: Path) -> None:
    run("new", "food", "tea-lifts-mood")
    text = (small_base / "propositions/food/tea-lifts-mood.yml").read_text(encoding="utf-8")
    assert "TODO raises | lowers | no-difference | is" in text
    assert "TODO high | moderate | low | very-low" in text


@pytest.mark.parametrize(
    ("today", "due"),
    [
        pytest.param(date(2026, 11, 24), "due: 2027-11-24", id="a year on"),
        pytest.param(date(2028, 2, 29), "due: 2029-02-28", id="from a leap day"),
    ],
)
def test_the_review_is_due_in_a_year(small_base: Path, today: date, due: str) -> None:
    assert skeleton(load_base(small_base), "x", today).splitlines()[-1] == due


@pytest.mark.parametrize(
    ("topic", "id_", "problem"),
    [
        pytest.param("drink", "tea", "drink is no topic; there are: food", id="no topic"),
        pytest.param("food", "Tea Calms", "Tea Calms is no id", id="no id"),
        pytest.param("food", "../tea", "../tea is no id", id="a path"),
        pytest.param("food", "tea-calms", "already a claim, in the topic food", id="taken"),
    ],
)
@pytest.mark.usefixtures("small_base")
def test_what_cannot_be_used(run: Run, topic: str, id_: str, problem: str) -> None:
    result = run("new", topic, id_)
    assert result.exit_code == 2
    assert problem in result.stderr
