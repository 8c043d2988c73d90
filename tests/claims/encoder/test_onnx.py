"""Tests of claims.encoder.onnx: a tiny model folder, run."""

from pathlib import Path

import pytest

from claims.encoder.folder import UnusableEncoder
from claims.encoder.onnx import OnnxEncoder, open_encoder
from tests.claims.encoder.tiny import write_model

EXTRA = "needs the extra 'semantic'"
pytest.importorskip("onnxruntime", reason=EXTRA)
pytest.importorskip("tokenizers", reason=EXTRA)


def encode(folder: Path, text: str) -> list[float]:
    [vector] = OnnxEncoder(folder).encode([text])
    return vector


@pytest.mark.parametrize(
    ("text", "vector"),
    [
        pytest.param("tea", [1.0, 0.0], id="one word"),
        pytest.param("Tea rail", [0.5**0.5, 0.5**0.5], id="the mean, made a length of 1"),
        pytest.param("coffee", [0.0, 0.0], id="an unknown word has no direction"),
        pytest.param("", [0.0, 0.0], id="no word"),
        pytest.param("tea tea tea rail rail rail", [1.0, 0.0], id="no more than the model reads"),
    ],
)
def test_a_text_becomes_the_mean_of_its_words(
    tmp_path: Path, text: str, vector: list[float]
) -> None:
    assert encode(write_model(tmp_path), text) == pytest.approx(vector)


def test_the_first_word_may_stand_for_the_text(tmp_path: Path) -> None:
    assert encode(write_model(tmp_path, pooling="cls_token"), "rail tea tea") == [0.0, 1.0]


def test_a_vector_does_not_depend_on_its_neighbours(tmp_path: Path) -> None:
    encoder = OnnxEncoder(write_model(tmp_path))
    assert encoder.encode(["tea rail matcha", "tea"])[1] == encoder.encode(["tea"])[0]


def test_no_folder_means_no_encoder() -> None:
    assert open_encoder(None) is None


def test_a_folder_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnusableEncoder, match="there is no such folder"):
        open_encoder(tmp_path / "none")
