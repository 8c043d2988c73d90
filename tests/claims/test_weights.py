"""Tests of claims.weights: every number has its reason beside it, and stays in its range."""

import ast
import inspect
from itertools import pairwise

import pytest

from claims import weights
from claims.base.vocabulary import EvidenceStrength

NUMBERS = [name for name in vars(weights) if name.isupper()]


def reasons() -> dict[str, str]:
    """The sentence after each constant of the module."""
    found = {}
    for line, after in pairwise(ast.parse(inspect.getsource(weights)).body):
        match line, after:
            case (
                ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(sentence))),
            ):
                found[name] = sentence
    return found


@pytest.mark.parametrize("name", NUMBERS)
def test_every_number_has_its_reason(name: str) -> None:
    assert reasons().get(name, "").strip().endswith(".")


def test_no_feature_decides_alone() -> None:
    assert all(abs(weight) < 1 for weight in weights.WEIGHTS.values())


def test_all_that_speaks_for_a_claim_reaches_a_match() -> None:
    most = weights.START + sum(max(0.0, weight) for weight in weights.WEIGHTS.values())
    assert most >= weights.MATCHED


def test_what_evidence_allows_grows_with_its_design() -> None:
    assert list(weights.EVIDENCE_ALLOWS) == list(EvidenceStrength)
    levels = list(weights.EVIDENCE_ALLOWS.values())
    assert levels == sorted(levels, reverse=True)
    assert set(levels) <= {0, 1, 2, 3}
