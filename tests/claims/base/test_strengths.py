"""Tests of claims.base.strengths: a base with its two files, without them, and with bad ones."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from claims.base.load import load_base
from claims.base.strengths import BY_CUES_ALONE, StrengthWeights, StrengthWords
from claims.errors import BaseError
from tests.claims.base.folder import write
from tests.claims.strength.small import WORDS

GROUPS = "groups: {may: [may, could]}\n"
POINTS = "start: [0, 0, 0, 0]\nweights: {run may: [0, 0, 70, -30]}\n"


def folder(path: Path, words: str = GROUPS, weights: str = POINTS) -> Path:
    return write(path, {"strength-words.yml": words, "strength.yml": weights})


def test_both_files_become_one_table(tmp_path: Path) -> None:
    table = load_base(folder(tmp_path)).strength
    assert (table.group("could"), table.group("tea")) == ("may", "")
    assert table.weights == {"run may": (0, 0, 70, -30)}


def test_a_base_without_them_goes_by_its_cues(tmp_path: Path) -> None:
    assert load_base(write(tmp_path)).strength is BY_CUES_ALONE


def test_another_weight_is_another_version(tmp_path: Path) -> None:
    before = load_base(folder(tmp_path)).version
    after = load_base(folder(tmp_path, weights=POINTS.replace("70", "71"))).version
    assert before != after


@pytest.mark.parametrize(
    ("words", "weights", "where"),
    [
        pytest.param(GROUPS, "start: [0, 0, 0, 0]\n", "strength.yml:1: weights", id="no weights"),
        pytest.param(GROUPS, POINTS.replace("70", "much"), "strength.yml:2", id="no number"),
        pytest.param("groups: {may: []}\n", POINTS, "strength-words.yml:1", id="an empty group"),
    ],
)
def test_a_bad_file_is_refused_by_line(
    tmp_path: Path, words: str, weights: str, where: str
) -> None:
    with pytest.raises(BaseError) as caught:
        load_base(folder(tmp_path, words, weights))
    assert caught.value.where.startswith(where)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        pytest.param({"kept": ("may",)}, "'may' is given twice", id="a word twice"),
        pytest.param({"topical": ("vehicle",)}, "'vehicle' is no group", id="no such group"),
        pytest.param({"groups": {"May": ("may",)}}, "should match", id="a name with a capital"),
    ],
)
def test_bad_words_are_refused(change: dict[str, object], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        StrengthWords.model_validate({**WORDS.model_dump(), **change})


def test_weights_for_three_levels_are_refused() -> None:
    with pytest.raises(ValidationError, match=r"weights\.run x"):
        StrengthWeights.model_validate({"start": [0, 0, 0, 0], "weights": {"run x": [1, 2, 3]}})
