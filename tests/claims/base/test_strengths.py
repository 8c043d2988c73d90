"""Tests of claims.base.strengths: what its two files must not hold."""

import pytest
from pydantic import ValidationError

from claims.base.strengths import StrengthWeights, StrengthWords
from tests.claims.strength.small import WORDS


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
