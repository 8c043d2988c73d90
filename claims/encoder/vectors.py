"""Vectors: what an encoder makes of many texts, made once, and how near another text is."""

from collections.abc import Sequence
from typing import Any, Protocol


class Encoder(Protocol):
    """Turns texts into vectors of length 1, so that a product of two is their cosine."""

    def encode(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """Give one vector a text, in order; the same text always gets the same vector."""
        ...


class Near:
    """How near one text is to each of the others, from -1 to 1."""

    def __init__(self, cosines: Any) -> None:  # noqa: ANN401 - an array of an optional package
        self._cosines = cosines

    def of(self, at: int) -> float:
        """Give the cosine to the text at one place."""
        return float(self._cosines[at])

    def best(self, limit: int) -> list[int]:
        """Give the places of the nearest texts, nearest first; of equals, the first."""
        order = (-self._cosines).argsort(kind="stable")
        return [int(at) for at in order[:limit]]


class Vectors:
    """The vectors of many texts. Immutable after construction; one serves all threads.

    Args:
        encoder: What makes the vectors.
        texts: One or more; their places are those of the answers.
    """

    def __init__(self, encoder: Encoder, texts: Sequence[str]) -> None:
        import numpy

        self._encoder = encoder
        self._array, self._product = numpy.asarray, numpy.einsum
        # One text after another: a list of ten thousand vectors of floats is ten times the array.
        self._matrix = numpy.stack(
            [self._array(encoder.encode([text])[0], dtype="float32") for text in texts]
        )

    def near(self, text: str) -> Near:
        """Compare a text with all of them."""
        vector = self._array(self._encoder.encode([text])[0], dtype="float32")
        # Not `@`, which shares so small a product out to threads that then wait for each other.
        return Near(self._product("ij,j->i", self._matrix, vector))
