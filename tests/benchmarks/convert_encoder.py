"""Convert: makes the ONNX network of a sentence encoder whose folder holds only its weights.

    python -m tests.benchmarks.convert_encoder MODEL TARGET

MODEL is a folder in the sentence-transformers layout with `model.safetensors` of the BERT kind
(MiniLM, BGE small and the like); its weights are numbers, no code of it is run. TARGET becomes a
folder that `PRESSCHECK_ENCODER` may name: the descriptions, and the network in 8-bit integers, a
scale a column, because that is three times faster and its cosines stay within 0.01 of the whole
network's. `--whole` keeps it in 32 bits. Needs the packages `onnx` and `onnxruntime`.

The layers are written with ONNX Runtime's own operators (Attention, SkipLayerNormalization,
BiasGelu), so that nothing is left to be fused when the model is opened.

Source: Devlin et al. (2019), "BERT", NAACL, for the network.
"""

import argparse
import json
import shutil
import sys
from pathlib import Path
from typing import Any

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

DESCRIPTIONS = ("modules.json", "sentence_bert_config.json", "tokenizer.json", "1_Pooling")
KINDS = {"F32": "<f4", "F16": "<f2", "I64": "<i8"}
MICROSOFT = "com.microsoft"


def weights_of(path: Path) -> dict[str, Any]:
    """Read a safetensors file: the length of a JSON header, the header, the numbers."""
    data = path.read_bytes()
    start = 8 + int.from_bytes(data[:8], "little")
    found = {}
    for name, entry in json.loads(data[8:start]).items():
        if name != "__metadata__" and entry["dtype"] in KINDS:
            first, last = entry["data_offsets"]
            numbers = numpy.frombuffer(data[start + first : start + last], KINDS[entry["dtype"]])
            found[name.removeprefix("bert.")] = numbers.reshape(entry["shape"]).astype("float32")
    return found


class Network:
    """A BERT network as an ONNX graph, built from its weights."""

    def __init__(self, config: dict[str, Any], weights: dict[str, Any]) -> None:
        self._config, self._weights = config, weights
        self._nodes: list[Any] = []
        self._held: dict[str, Any] = {}

    def model(self) -> Any:
        """Give the whole network: word pieces in, a vector a piece out."""
        last = self._embeddings()
        for layer in range(self._config["num_hidden_layers"]):
            last = self._layer(f"encoder.layer.{layer}.", last)
        self._add("Identity", [last], "last_hidden_state")
        pieces = [
            helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "sequence"])
            for name in ("input_ids", "attention_mask")
        ]
        shape = ["batch", "sequence", self._config["hidden_size"]]
        vectors = helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, shape)
        graph = helper.make_graph(
            self._nodes, "encoder", pieces, [vectors], list(self._held.values())
        )
        versions = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
        return helper.make_model(graph, opset_imports=versions, ir_version=8)

    def _embeddings(self) -> str:
        self._add("Cast", ["attention_mask"], "mask", to=TensorProto.INT32)
        self._add(
            "Gather", [self._weight("embeddings.word_embeddings.weight"), "input_ids"], "words"
        )
        self._add("Shape", ["input_ids"], "length", start=1, end=2)
        start = self._hold("start", numpy.array([0], "int64"))
        places = self._weight("embeddings.position_embeddings.weight")
        self._add("Slice", [places, start, "length"], "places")
        kinds = self._hold("kind", self._weights["embeddings.token_type_embeddings.weight"][0])
        self._add("Add", [self._add("Add", ["words", "places"], "placed"), kinds], "summed")
        norm = [self._weight(f"embeddings.LayerNorm.{name}") for name in ("weight", "bias")]
        return self._add("LayerNormalization", ["summed", *norm], "embedded", epsilon=self._epsilon)

    def _layer(self, at: str, given: str) -> str:
        parts = [f"{at}attention.self.{name}" for name in ("query", "key", "value")]
        joined = [self._weights[f"{part}.weight"].T for part in parts]
        biases = [self._weights[f"{part}.bias"] for part in parts]
        weight = self._hold(f"{at}joined", numpy.concatenate(joined, 1))
        bias = self._hold(f"{at}joined.bias", numpy.concatenate(biases))
        heads = self._config["num_attention_heads"]
        inputs = [given, weight, bias, "mask"]
        seen = self._add("Attention", inputs, f"{at}seen", domain=MICROSOFT, num_heads=heads)
        seen = self._residual(f"{at}attention.output.", seen, given)
        inner = f"{at}intermediate.dense"
        inputs = [self._times(inner, seen), self._weight(f"{inner}.bias")]
        curved = self._add("BiasGelu", inputs, f"{at}curved", domain=MICROSOFT)
        return self._residual(f"{at}output.", curved, seen)

    def _residual(self, at: str, given: str, skipped: str) -> str:
        names = ("LayerNorm.weight", "LayerNorm.bias", "dense.bias")
        inputs = [self._times(f"{at}dense", given), skipped]
        inputs += [self._weight(f"{at}{name}") for name in names]
        return self._add(
            "SkipLayerNormalization", inputs, f"{at}out", domain=MICROSOFT, epsilon=self._epsilon
        )

    def _times(self, name: str, given: str) -> str:
        turned = self._hold(f"{name}.turned", self._weights[f"{name}.weight"].T)
        return self._add("MatMul", [given, turned], f"{name}.product")

    @property
    def _epsilon(self) -> float:
        return float(self._config["layer_norm_eps"])

    def _add(self, kind: str, inputs: list[str], out: str, **options: Any) -> str:
        self._nodes.append(helper.make_node(kind, inputs, [out], **options))
        return out

    def _weight(self, name: str) -> str:
        return self._hold(name, self._weights[name])

    def _hold(self, name: str, numbers: Any) -> str:
        self._held[name] = numpy_helper.from_array(numpy.ascontiguousarray(numbers), name)
        return name


def convert(source: Path, target: Path, *, whole: bool) -> Path:
    """Write a folder with an ONNX network; give the network's path."""
    config = json.loads((source / "config.json").read_text(encoding="utf-8"))
    if config.get("model_type") != "bert" or config.get("hidden_act") != "gelu":
        sys.exit(f"{source}: is a {config.get('model_type')}, not a BERT with GELU")
    (target / "onnx").mkdir(parents=True, exist_ok=True)
    for name in DESCRIPTIONS:
        if (source / name).is_dir():
            shutil.copytree(source / name, target / name, dirs_exist_ok=True)
        elif (source / name).is_file():
            shutil.copyfile(source / name, target / name)
    network = target / "onnx" / "model.onnx"
    onnx.save(Network(config, weights_of(source / "model.safetensors")).model(), str(network))
    if whole:
        return network
    small = network.with_name("model_quantized.onnx")
    options = {"DefaultTensorType": TensorProto.FLOAT}
    quantize_dynamic(
        network, small, weight_type=QuantType.QInt8, per_channel=True, extra_options=options
    )
    network.unlink()
    return small


def main() -> None:
    """Read the command line, and convert."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("source", type=Path, help="model folder with model.safetensors")
    parser.add_argument("target", type=Path, help="folder to write")
    parser.add_argument("--whole", action="store_true", help="keep 32 bits")
    options = parser.parse_args()
    network = convert(options.source, options.target, whole=options.whole)
    print(f"{network}: {network.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
