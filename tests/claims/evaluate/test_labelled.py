"""Tests of claims.evaluate.labelled: what is read, and how a bad line is named."""

from pathlib import Path

import pytest

from claims.base.vocabulary import Stance
from claims.evaluate.labelled import (
    Covered,
    Labelled,
    NearMiss,
    Rated,
    UnreadableFile,
    read_outside,
    read_rows,
)

COVERED = (
    '{"text": "Tea calms", "claim": "tea-calms", "also": ["tea-soothes"], "stance": "affirms",'
    ' "hedged": false, "overstated": true, "from": "made up"}'
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "rows.jsonl"


def test_a_covered_headline(file: Path) -> None:
    file.write_text(f"\n{COVERED}\n\n", encoding="utf-8")
    [row] = read_rows(file, Covered)
    assert (row.text, row.stance, row.hedged, row.overstated) == (
        "Tea calms",
        Stance.AFFIRMS,
        False,
        True,
    )
    assert row.right == {"tea-calms", "tea-soothes"}
    assert row.strength is None


def test_a_near_miss_and_a_rated_sentence(file: Path) -> None:
    file.write_text('{"text": "Tea prices rise", "not": "tea-calms"}', encoding="utf-8")
    assert read_rows(file, NearMiss)[0].not_about == "tea-calms"
    file.write_text('{"text": "Tea may calm", "label": 2, "id": "x"}', encoding="utf-8")
    assert read_rows(file, Rated)[0].label == 2


def test_outside_headlines(file: Path) -> None:
    file.write_bytes("paper\tTea prices rise\r\npaper\t“Tea” sells\u2028well\r\n".encode())
    assert read_outside(file) == ("Tea prices rise", "“Tea” sells\u2028well")


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        pytest.param(f"{COVERED}\n{{", 2, "Invalid JSON", id="no JSON"),
        pytest.param(COVERED.replace("affirms", "likes"), 1, "stance", id="no stance"),
        pytest.param(COVERED.replace('"claim"', '"klaim"'), 1, "claim: Field required", id="key"),
        pytest.param(COVERED.replace("Tea calms", " "), 1, "text", id="no word"),
        pytest.param(COVERED.replace("true", '"yes"'), 1, "overstated", id="no truth value"),
        pytest.param("[]", 1, "object", id="no object"),
    ],
)
def test_a_bad_line_is_named(file: Path, text: str, line: int, problem: str) -> None:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableFile, match=problem) as caught:
        read_rows(file, Covered)
    assert caught.value.where == f"{file}:{line}"


@pytest.mark.parametrize("label", ["-1", "4", "1.5", '"2"'])
def test_a_strength_is_0_to_3(file: Path, label: str) -> None:
    file.write_text(f'{{"text": "Tea calms", "label": {label}}}', encoding="utf-8")
    with pytest.raises(UnreadableFile, match="label"):
        read_rows(file, Rated)


@pytest.mark.parametrize("line", ["no tab at all", "paper\t", "paper\ttwo\ttabs"])
def test_a_bad_outside_line_is_named(file: Path, line: str) -> None:
    file.write_text(f"paper\tTea prices rise\n{line}\n", encoding="utf-8")
    with pytest.raises(UnreadableFile, match=r"rows\.jsonl:2: is not a publisher"):
        read_outside(file)


def test_a_missing_an_empty_and_a_binary_file(file: Path) -> None:
    with pytest.raises(UnreadableFile, match="no such file"):
        read_rows(file, Covered)
    file.write_text("\n \n", encoding="utf-8")
    with pytest.raises(UnreadableFile, match="holds no row"):
        read_outside(file)
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(UnreadableFile, match="UTF-8"):
        read_outside(file)


def a_covered(claim: str, *also: str) -> Covered:
    return Covered(
        text="Any", claim=claim, also=also, stance=Stance.ASKS, hedged=False, overstated=False
    )


def test_rows_about_other_claims_are_left_out_and_counted() -> None:
    near = NearMiss.model_validate({"text": "Any", "not": "gone"})
    rows = Labelled(
        covered=(a_covered("held"), a_covered("gone"), a_covered("gone", "held")),
        outside=("Any",),
        near_misses=(near,),
        rated={"sentences": (Rated(text="Any", label=0),)},
    )
    kept = rows.about({"held"})
    assert kept.covered == (a_covered("held"), a_covered("gone", "held"))
    assert (kept.outside, kept.near_misses, kept.left_out) == (("Any",), (), 2)
    assert (len(rows), len(kept)) == (6, 4)
