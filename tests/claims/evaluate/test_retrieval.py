"""Tests of claims.evaluate.retrieval: the measures by hand, and the files they are read from."""

from pathlib import Path

import pytest

from claims.evaluate.labelled import UnreadableFile
from claims.evaluate.retrieval import (
    Query,
    average_precision,
    read_claims,
    read_right,
    retrieve,
)
from claims.unstructured.claim import TextClaim
from tests.claims.unstructured.claims import an_index


@pytest.mark.parametrize(
    ("hits", "wanted", "value"),
    [
        pytest.param([True], 1, 1.0, id="first"),
        pytest.param([False, True], 1, 1 / 2, id="second"),
        pytest.param([True, False, True], 2, (1 + 2 / 3) / 2, id="two"),
        pytest.param([True], 2, 1 / 2, id="one of two"),
        pytest.param([False] * 5 + [True], 1, 0.0, id="too deep"),
        pytest.param([True] * 5, 7, 1.0, id="more than can be shown"),
        pytest.param([], 1, 0.0, id="none"),
    ],
)
def test_average_precision(hits: list[bool], wanted: int, value: float) -> None:
    assert average_precision(hits, wanted, 5) == pytest.approx(value)


def test_the_measures() -> None:
    queries = [
        Query(id="1", text="a shark on a motorway"),
        Query(id="2", text="sharks"),
        Query(id="3", text="zebras"),
        Query(id="4", text="Mayor Olga Berg on owls"),
    ]
    first = an_index().find("sharks", limit=2)[0].claim.id
    other = {"shark": "shark-film", "shark-film": "shark"}[first]
    right = {"1": {"shark"}, "2": {other}, "3": {"tea"}, "4": {"owl-again"}}
    found = retrieve(an_index(), queries, {key: frozenset(ids) for key, ids in right.items()})
    assert found.precision == pytest.approx((1 + 1 / 2 + 0 + 1) / 4)
    assert found.first == pytest.approx(2 / 4)
    assert found.reciprocal == pytest.approx((1 + 1 / 2 + 0 + 1) / 4)
    assert found.timing is not None
    assert found.timing.checks == 4


def test_claims_are_read_with_or_without_a_title(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    path.write_text('{"id": "1", "text": "A", "title": "B", "x": 1}\n{"id": "2", "text": "C"}')
    assert read_claims(path) == (TextClaim("1", "A", "B"), TextClaim("2", "C", ""))


def test_right_claims_are_gathered(tmp_path: Path) -> None:
    path = tmp_path / "qrels.tsv"
    path.write_text("1\ta\n\n1\tb\n2\ta\n")
    assert read_right(path) == {"1": {"a", "b"}, "2": {"a"}}


@pytest.mark.parametrize("line", ["1", "1\t", "1\ta\tb"])
def test_a_line_without_two_fields_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "qrels.tsv"
    path.write_text(f"1\ta\n{line}\n")
    with pytest.raises(UnreadableFile, match=r"qrels\.tsv:2: is not a query"):
        read_right(path)
