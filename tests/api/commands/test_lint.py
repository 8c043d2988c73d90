"""Tests of `presscheck lint`: silence on a good base, remarks on a poor one, exit codes."""

from pathlib import Path

import pytest

from tests.api.commands.small import PROPOSITION, Run

RECORD = "propositions/food/tea-calms.yml"


@pytest.mark.usefixtures("small_base")
def test_a_good_base(run: Run) -> None:
    result = run("lint")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "No remark (claims: 1, sources: 2)" in result.stderr


def test_remarks_are_printed_one_a_line(run: Run, small_base: Path) -> None:
    poor = PROPOSITION.replace("calms nerves a little\n", "calms nerves.\n")
    poor = poor.replace("Tea exports fall", "Green tea does nothing for anxiety")
    (small_base / RECORD).write_text(poor, encoding="utf-8")
    result = run("lint")
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "food/tea-calms.yml: say_instead: ends with a full stop; headlines do not",
        "food/tea-calms.yml: near_misses.0:"
        " 'Green tea does nothing for anxiety' is taken for this claim",
    ]
    assert "Remarks: 2" in result.stderr
    assert run("lint", "--no-check").stdout.splitlines() == result.stdout.splitlines()[:1]


def test_overdue_reviews_may_be_left_out(run: Run, small_base: Path) -> None:
    old = PROPOSITION.replace("2126-11-23", "2020-11-23").replace("2026-11-23", "2019-11-23")
    (small_base / RECORD).write_text(old, encoding="utf-8")
    assert "the review was due on 2020-11-23" in run("lint").stdout
    assert run("lint", "--no-overdue").exit_code == 0


def test_a_bad_base_is_named_by_file_and_field(run: Run, small_base: Path) -> None:
    (small_base / RECORD).write_text(PROPOSITION.replace("lowers,", "cuts,"), encoding="utf-8")
    result = run("lint")
    assert result.exit_code == 1
    assert "the claim base cannot be used: tea-calms.yml:4: relation.direction" in result.stderr
