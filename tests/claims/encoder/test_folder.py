"""Tests of claims.encoder.folder: what is read from a model folder, and what is refused."""

from collections.abc import Callable
from pathlib import Path

import pytest

from claims.encoder.folder import UnusableEncoder, describe
from tests.claims.encoder.tiny import write_model


def test_a_model_is_described(tmp_path: Path) -> None:
    found = describe(write_model(tmp_path))
    assert found.network == tmp_path / "onnx" / "model.onnx"
    assert (found.first, found.longest) == (False, 3)


def test_a_quantised_network_is_preferred(tmp_path: Path) -> None:
    folder = write_model(tmp_path)
    (folder / "onnx" / "model_quantized.onnx").write_bytes(b"")
    assert describe(folder).network.name == "model_quantized.onnx"


def test_a_model_that_does_not_say_reads_512_pieces(tmp_path: Path) -> None:
    folder = write_model(tmp_path)
    (folder / "sentence_bert_config.json").unlink()
    assert describe(folder).longest == 512


def rename(name: str) -> Callable[[Path], object]:
    return lambda folder: (folder / name).rename(folder / "gone")


def rewrite(name: str, text: str) -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        pytest.param(rename("onnx/model.onnx"), "holds none of onnx/model_quantized", id="network"),
        pytest.param(rename("tokenizer.json"), "holds no tokenizer.json", id="tokenizer"),
        pytest.param(
            rename("1_Pooling/config.json"), "1_Pooling/config.json cannot be read", id="pooling"
        ),
        pytest.param(rewrite("1_Pooling/config.json", "{"), "cannot be read", id="broken JSON"),
        pytest.param(rewrite("1_Pooling/config.json", "[]"), "nothing known", id="no mapping"),
        pytest.param(
            rewrite("1_Pooling/config.json", '{"pooling_mode_max_tokens": true}'),
            "pools by max_tokens",
            id="a pooling that is not known",
        ),
    ],
)
def test_what_cannot_be_used_is_named(
    tmp_path: Path, spoil: Callable[[Path], object], message: str
) -> None:
    folder = write_model(tmp_path)
    spoil(folder)
    with pytest.raises(UnusableEncoder, match=message):
        describe(folder)
