"""ONNX: runs a sentence encoder on the CPU, with nothing fetched and nothing trained."""

from collections.abc import Sequence
from pathlib import Path

from claims.encoder.folder import UnusableEncoder, describe


class OnnxEncoder:
    """A model in the sentence-transformers layout, run by ONNX Runtime.

    One thread, because a headline is too short to share out and a service runs as many workers
    as it has cores. Texts go through one by one, so that a vector never depends on neighbours.

    Args:
        folder: The model directory.

    Raises:
        UnusableEncoder: The directory is not such a model, or the extra `semantic` is missing.

    Source:
        Reimers & Gurevych (2019), "Sentence-BERT: Sentence Embeddings using Siamese
        BERT-Networks", EMNLP.
    """

    def __init__(self, folder: Path) -> None:
        try:
            import numpy
            from onnxruntime import InferenceSession, SessionOptions
            from tokenizers import Tokenizer
        except ImportError as error:
            raise UnusableEncoder(
                f"{error.name} is not installed; it comes with the extra 'semantic'"
            ) from error
        description = describe(folder)
        self._first = description.first
        self._numpy = numpy
        self._tokenizer = Tokenizer.from_file(str(description.tokenizer))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(description.longest)
        options = SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._session = InferenceSession(
            str(description.network), options, providers=["CPUExecutionProvider"]
        )
        self._inputs = {each.name for each in self._session.get_inputs()}

    def encode(self, texts: Sequence[str]) -> list[list[float]]:
        """Give one vector of length 1 a text, in order."""
        return [self._encode(text) for text in texts]

    def _encode(self, text: str) -> list[float]:
        numpy = self._numpy
        encoded = self._tokenizer.encode(text)
        given = {
            "input_ids": encoded.ids,
            "attention_mask": encoded.attention_mask,
            "token_type_ids": encoded.type_ids,
        }
        arrays = {
            name: numpy.asarray([values], dtype=numpy.int64)
            for name, values in given.items()
            if name in self._inputs
        }
        words = self._session.run(None, arrays)[0][0]
        # A sum points where the mean does, and is 0 where there is no word.
        sentence = (words[:1] if self._first else words).sum(axis=0)
        vector: list[float] = (sentence / (numpy.linalg.norm(sentence) or 1.0)).tolist()
        return vector


def open_encoder(folder: Path | None) -> OnnxEncoder | None:
    """Open the model of a setting, if one is set.

    Raises:
        UnusableEncoder: It cannot be used.
    """
    return None if folder is None else OnnxEncoder(folder)
