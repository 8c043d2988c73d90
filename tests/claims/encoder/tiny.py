"""A model folder of a few hundred bytes: four words, each a corner of a plane.

The network looks every word piece up in a table of vectors, and nothing else. It is written here
as bytes, in the wire format of ONNX, so that no package is needed to make it.
"""

import json
import struct
from collections.abc import Sequence
from pathlib import Path

WORDS = {"[UNK]": (0.0, 0.0), "tea": (1.0, 0.0), "matcha": (0.8, 0.6), "rail": (0.0, 1.0)}


def _number(value: int) -> bytes:
    out = b""
    while value > 127:
        out += bytes([value % 128 + 128])
        value //= 128
    return out + bytes([value])


def _field(at: int, value: int | bytes | str) -> bytes:
    if isinstance(value, int):
        return _number(at * 8) + _number(value)
    data = value.encode() if isinstance(value, str) else value
    return _number(at * 8 + 2) + _number(len(data)) + data


def _tensor(name: str, kind: int, shape: Sequence[str | int]) -> bytes:
    """A description of an input or an output."""
    sizes = [
        _field(1, _field(2, size) if isinstance(size, str) else _field(1, size)) for size in shape
    ]
    described = _field(1, kind) + _field(2, b"".join(sizes))
    return _field(1, name) + _field(2, _field(1, described))


def network() -> bytes:
    floats, whole = 1, 7
    table = struct.pack("<8f", *(value for vector in WORDS.values() for value in vector))
    weights = _field(1, 4) + _field(1, 2) + _field(2, floats) + _field(8, "table")
    axis = _field(1, "axis") + _field(3, 0) + _field(20, 2)
    node = _field(1, "table") + _field(1, "input_ids") + _field(2, "vectors") + _field(4, "Gather")
    graph = (
        _field(1, node + _field(5, axis))
        + _field(2, "tiny")
        + _field(5, weights + _field(9, table))
        + _field(11, _tensor("input_ids", whole, ["batch", "sequence"]))
        + _field(12, _tensor("vectors", floats, ["batch", "sequence", 2]))
    )
    return _field(1, 8) + _field(7, graph) + _field(8, _field(2, 13))


def write_model(folder: Path, *, pooling: str = "mean_tokens") -> Path:
    """Write the folder; its tokenizer splits at spaces and knows the four words."""
    files = {
        "modules.json": [],
        "sentence_bert_config.json": {"max_seq_length": 3},
        "1_Pooling/config.json": {
            "word_embedding_dimension": 2,
            **{f"pooling_mode_{name}": name == pooling for name in ("mean_tokens", "cls_token")},
            f"pooling_mode_{pooling}": True,
        },
        "tokenizer.json": {
            "version": "1.0",
            "normalizer": {"type": "Lowercase"},
            "pre_tokenizer": {"type": "Whitespace"},
            "model": {
                "type": "WordLevel",
                "vocab": {word: at for at, word in enumerate(WORDS)},
                "unk_token": "[UNK]",
            },
        },
    }
    for name, record in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(record), encoding="utf-8")
    (folder / "onnx").mkdir()
    (folder / "onnx" / "model.onnx").write_bytes(network())
    return folder
