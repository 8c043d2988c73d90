"""Folder: what a model directory in the sentence-transformers layout says of itself.

It holds `modules.json` (the steps), `1_Pooling/config.json` (how words become a sentence),
`sentence_bert_config.json` (how much of a text is read), `tokenizer.json`, and the network:
here, as ONNX. A quantised network is preferred: it is several times faster and finds the same.
"""

import json
from pathlib import Path
from typing import Any, NamedTuple

NETWORKS = ("onnx/model_quantized.onnx", "onnx/model.onnx", "model_quantized.onnx", "model.onnx")
"""Where the network may lie, best first."""

_POOLING = "pooling_mode_"
_LONGEST = 512  # what BERT-like networks read at most; used where the model does not say


class UnusableEncoder(ValueError):
    """A model cannot be used; the message says what is missing."""


class Description(NamedTuple):
    """What has to be known of a model.

    Attributes:
        network: The ONNX file.
        tokenizer: The tokenizer file.
        first: Whether the first word's vector stands for the sentence, instead of the mean.
        longest: How many word pieces are read at most.
    """

    network: Path
    tokenizer: Path
    first: bool
    longest: int


def describe(folder: Path) -> Description:
    """Read what a model directory says of itself.

    Args:
        folder: The directory.

    Returns:
        The description.

    Raises:
        UnusableEncoder: It is no such directory, its network is not there as ONNX, or its
            words become a sentence in a way that is not known here.
    """
    if not folder.is_dir():
        raise UnusableEncoder(f"{folder}: there is no such folder")
    network = next((folder / name for name in NETWORKS if (folder / name).is_file()), None)
    if network is None:
        raise UnusableEncoder(f"{folder}: holds none of {', '.join(NETWORKS)}")
    tokenizer = folder / "tokenizer.json"
    if not tokenizer.is_file():
        raise UnusableEncoder(f"{folder}: holds no tokenizer.json")
    pooling = _json(folder / "1_Pooling" / "config.json", folder)
    modes = {key.removeprefix(_POOLING) for key, on in pooling.items() if on is True}
    known = modes & {"mean_tokens", "cls_token", "max_tokens", "mean_sqrt_len_tokens"}
    if known not in ({"mean_tokens"}, {"cls_token"}):
        raise UnusableEncoder(f"{folder}: pools by {', '.join(sorted(known)) or 'nothing known'}")
    config = folder / "sentence_bert_config.json"
    longest = _json(config, folder).get("max_seq_length") if config.is_file() else None
    return Description(network, tokenizer, known == {"cls_token"}, int(longest or _LONGEST))


def _json(path: Path, folder: Path) -> dict[str, Any]:
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        name = path.relative_to(folder)
        raise UnusableEncoder(f"{folder}: {name} cannot be read as JSON") from error
    return record if isinstance(record, dict) else {}
