"""Retrieval: fits the weights of claims/unstructured on labelled posts, and says what each adds.

    python -m tests.benchmarks.retrieval fit CLAIMS QUERIES QRELS [--encoder MODEL] [--write]
    python -m tests.benchmarks.retrieval ablate CLAIMS QUERIES QRELS [--encoder MODEL]

Give the training part, never what figures are reported on. `fit` prints MAP@5 by cross-validation
over queries, then the weights fitted on all of them; `--write` puts them into table.yml. `ablate`
leaves out one feature at a time. Needs NumPy, which comes with the extra `semantic`.

The weights maximise the likelihood of the right claim among the candidates of its post (a softmax
over the scores, with a quadratic penalty), by Adam. What speaks for a claim is kept at or above 0
and what speaks against it at or below, so that each weight means what its feature says.

Source: Cao et al. (2007), "Learning to rank: from pairwise approach to listwise approach", ICML.
"""

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy

from claims.base.load import load_base
from claims.encoder.onnx import OnnxEncoder
from claims.evaluate.labelled import read_rows
from claims.evaluate.retrieval import DEPTH, Query, average_precision, read_claims, read_right
from claims.lexicon import Lexicon
from claims.unstructured.features import FEATURES
from claims.unstructured.index import TextIndex
from claims.unstructured.table import TABLE

FOLDS = 5
PENALTY = 0.01
STEPS = 300
RATE = 0.05
NAMES = [feature.__name__ for feature in FEATURES]
AGAINST = {"numbers_missing", "other_year"}
Array = Any


class Case(NamedTuple):
    """A query's candidates: their features, which are right, and how many are right at all."""

    values: Array
    right: Array
    wanted: int


def cases(options: argparse.Namespace) -> list[Case]:
    """Set every query beside its candidates."""
    encoder = OnnxEncoder(options.encoder) if options.encoder else None
    claims = read_claims(options.claims)
    index = TextIndex(claims, Lexicon(load_base()), encoder)
    right = read_right(options.qrels)
    found = []
    for query in read_rows(options.queries, Query):
        wanted = {index.same[id_] for id_ in right[query.id]}
        pairs = [pair for _, pair in sorted(index.pairings(query.text))]
        values = [[feature(pair) for feature in FEATURES] for pair in pairs]
        hits = [pair.held.claim.id in wanted for pair in pairs]
        found.append(Case(numpy.array(values), numpy.array(hits, float), len(wanted)))
    return found


def fit(held: Sequence[Case], mask: Array) -> Array:
    """Fit the weights; those that the mask holds at 0 stay 0."""
    used = [case for case in held if case.right.any()]
    scale = numpy.concatenate([case.values for case in used]).std(axis=0) + 1e-9
    signs = numpy.array([-1.0 if name in AGAINST else 1.0 for name in NAMES])
    rows = [(case.values / scale, case.right / case.right.sum()) for case in used]
    weights = numpy.zeros(len(NAMES))
    slow, fast = numpy.zeros(len(NAMES)), numpy.zeros(len(NAMES))
    for step in range(1, STEPS + 1):
        slope = numpy.zeros(len(NAMES))
        for values, wanted in rows:
            scores = numpy.exp(values @ weights - (values @ weights).max())
            slope += values.T @ (wanted - scores / scores.sum())
        slope = (slope / len(rows) - PENALTY * weights) * mask
        slow, fast = 0.9 * slow + 0.1 * slope, 0.999 * fast + 0.001 * slope**2
        move = (slow / (1 - 0.9**step)) / (numpy.sqrt(fast / (1 - 0.999**step)) + 1e-8)
        weights = numpy.maximum(0, (weights + RATE * move) * signs) * signs
    return weights / scale


def precision(held: Sequence[Case], weights: Array) -> float:
    """MAP@5 of the cases under some weights."""
    total = 0.0
    for case in held:
        order = numpy.argsort(-(case.values @ weights), kind="stable")
        total += average_precision([bool(case.right[at]) for at in order], case.wanted, DEPTH)
    return total / len(held)


def crossed(held: Sequence[Case], mask: Array) -> float:
    """MAP@5 by cross-validation: each fold under weights fitted on the others."""
    total = 0.0
    for fold in range(FOLDS):
        tried = [case for at, case in enumerate(held) if at % FOLDS == fold]
        others = [case for at, case in enumerate(held) if at % FOLDS != fold]
        total += precision(tried, fit(others, mask)) * len(tried)
    return total / len(held)


def write(weights: Array, column: str) -> None:
    """Put the weights into one column of table.yml."""
    head, _, body = TABLE.read_text(encoding="utf-8").partition("features:\n")
    rows = {name: {"alone": 0.0, "encoded": 0.0} for name in NAMES}
    for name, alone, encoded in re.findall(r"(\w+): \{alone: (\S+), encoded: (\S+)\}", body):
        if name in rows:
            rows[name] = {"alone": float(alone), "encoded": float(encoded)}
    for name, weight in zip(NAMES, weights, strict=True):
        rows[name][column] = round(float(weight), 2) + 0.0
    lines = [
        f"  {name}: {{alone: {row['alone']}, encoded: {row['encoded']}}}\n"
        for name, row in rows.items()
    ]
    TABLE.write_text(f"{head}features:\n{''.join(lines)}", encoding="utf-8")


def main() -> None:
    """Read the command line, and fit or ablate."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["fit", "ablate"])
    for name in ("claims", "queries", "qrels"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--encoder", type=Path, help="model directory")
    parser.add_argument("--write", action="store_true", help="put the weights into table.yml")
    options = parser.parse_args()
    held = cases(options)
    mask = numpy.ones(len(NAMES))
    reach = sum(bool(case.right.any()) for case in held) / len(held)
    print(f"{len(held)} queries, the right claim among the candidates of {reach:.3f}")
    print(f"MAP@5 by {FOLDS}-fold cross-validation {crossed(held, mask):.4f}")
    if options.what == "ablate":
        for at, name in enumerate(NAMES):
            without = mask.copy()
            without[at] = 0.0
            print(f"  without {name:18} {crossed(held, without):.4f}")
        return
    weights = fit(held, mask)
    for name, weight in zip(NAMES, weights, strict=True):
        print(f"  {name:18} {weight:7.2f}")
    if options.write:
        write(weights, "encoded" if options.encoder else "alone")


if __name__ == "__main__":
    main()
