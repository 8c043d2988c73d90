"""Tests of claims.encoder.vectors: how near, and in which order."""

import pytest

from claims.encoder.vectors import Vectors
from tests.claims.encoder.stub import StubEncoder

pytest.importorskip("numpy", reason="needs the extra 'semantic'")

TEXTS = ["rail strike", "tea", "tea may calm", "matcha"]
VECTORS = Vectors(StubEncoder(), TEXTS)


def test_nearness_is_the_cosine() -> None:
    near = VECTORS.near("matcha")
    assert [near.of(at) for at in range(4)] == pytest.approx([0.0, 1.0, 0.5**0.5, 1.0])


@pytest.mark.parametrize(("limit", "places"), [(1, [1]), (3, [1, 3, 2]), (9, [1, 3, 2, 0])])
def test_the_nearest_come_first_and_equals_in_order(limit: int, places: list[int]) -> None:
    assert VECTORS.near("matcha").best(limit) == places
