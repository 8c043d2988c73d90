"""Fit: the weights of the match table, learnt from labelled headlines.

    python -m tests.benchmarks.fit_weights --headlines F --outside F --near-misses F

Prints how the fitted table does on headlines of claims that it was not fitted on (five folds,
by claim), and then the numbers that go into `claims/weights.py`. It changes no file: a weight
is looked at, rounded and given its reason by a person. Needs scikit-learn's companion scipy
(the extra `fit`).

The model is a logistic regression with signs: what speaks for a match may not speak against it,
nor the reverse. A headline that the base does not cover counts `OUTSIDE_COUNTS` times: giving a
wrong verdict is worse than giving none.
"""

import argparse
import zlib
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize

from claims.base.load import load_base
from claims.checker import Checker
from claims.evaluate.labelled import Covered, NearMiss, read_outside, read_rows
from claims.reading import read
from claims.table import FEATURES
from claims.weights import MATCHED

FOLDS = 5
OUTSIDE_COUNTS = 4.0
OUTSIDE_ALLOWED = 0.01
SCALE = 12.0
"""Natural units of evidence that one point is worth: so that a clear match comes near 1."""
AGAINST = frozenset(
    {
        "population_missing",
        "other_population",
        "other_concepts",
        "words_left_over",
        "news_event",
        "unknown_figure",
        "signs_disagree",
    }
)
SHRINKAGE = 0.3

Array = npt.NDArray[np.float64]


class Case(NamedTuple):
    """One headline beside its candidates."""

    rows: Array
    ids: list[str]
    settled: list[bool]
    right: frozenset[str]
    kind: str
    fold: int


def cases(checker: Checker, options: argparse.Namespace) -> list[Case]:
    """Compare every labelled headline with its candidates."""
    held = checker.base.propositions
    found = []
    for row in read_rows(options.headlines, Covered):
        if row.claim in held:
            found.append(_case(checker, row.text, row.right, "covered", row.claim))
    found += [
        _case(checker, text, frozenset(), "outside", text) for text in read_outside(options.outside)
    ]
    for near in read_rows(options.near_misses, NearMiss):
        case = _case(checker, near.text, frozenset(), "near", near.text)
        keep = [at for at, id_ in enumerate(case.ids) if id_ == near.not_about]
        if keep:
            found.append(
                case._replace(
                    rows=case.rows[keep],
                    ids=[case.ids[at] for at in keep],
                    settled=[case.settled[at] for at in keep],
                )
            )
    return [case for case in found if len(case.ids)]


def _case(checker: Checker, text: str, right: frozenset[str], kind: str, group: str) -> Case:
    reading = read(text, checker.lexicon)
    compared = checker.matcher.compare(reading, checker.index.find(reading, limit=12))
    rows = [[feature(each).value for feature in FEATURES] for each in compared]
    return Case(
        rows=np.array(rows).reshape(len(compared), len(FEATURES)),
        ids=[each.profile.proposition.id for each in compared],
        settled=[each.stance is not None for each in compared],
        right=right,
        kind=kind,
        fold=zlib.crc32(group.encode()) % FOLDS,
    )


def fit(train: list[Case]) -> tuple[Array, float]:
    """Fit weights and intercept, in nats."""
    rows = np.concatenate([case.rows for case in train])
    labels = np.array([id_ in case.right for case in train for id_ in case.ids], dtype=float)
    counts = np.array(
        [1.0 if case.kind == "covered" else OUTSIDE_COUNTS for case in train for _ in case.ids]
    )

    def loss(theta: Array) -> tuple[float, Array]:
        z = rows @ theta[:-1] + theta[-1]
        p = 1 / (1 + np.exp(-z))
        gap = counts * (p - labels)
        value = float(np.sum(counts * (np.logaddexp(0, z) - labels * z)))
        value += SHRINKAGE * float(np.sum(theta[:-1] ** 2)) / 2
        return value, np.append(rows.T @ gap + SHRINKAGE * theta[:-1], gap.sum())

    signs = [feature.__name__ in AGAINST for feature in FEATURES]
    bounds = [(None, 0) if against else (0, None) for against in signs] + [(None, None)]
    found = minimize(loss, np.zeros(len(FEATURES) + 1), jac=True, method="L-BFGS-B", bounds=bounds)
    return found.x[:-1], float(found.x[-1])


def judge(case: Case, weights: Array, intercept: float) -> tuple[float, bool]:
    """Give the best candidate's evidence, if its stance is settled, and whether it is right."""
    z = case.rows @ weights + intercept
    best = int(np.argmax(z))
    return (float(z[best]) if case.settled[best] else -99.0), case.ids[best] in case.right


def report(judged: list[tuple[Case, float, bool]]) -> float:
    """Print what thresholds reach; give the one that lets `OUTSIDE_ALLOWED` through."""
    outside = sorted((z for case, z, _ in judged if case.kind == "outside"), reverse=True)
    covered = [(z, right) for case, z, right in judged if case.kind == "covered"]
    print(f"right claim first: {np.mean([right for _, right in covered]):.3f}")
    for allowed in (0.005, 0.01, 0.02, 0.03):
        threshold = outside[int(allowed * len(outside))]
        taken = [right for z, right in covered if z > threshold]
        near = np.mean([z > threshold for case, z, _ in judged if case.kind == "near"])
        print(
            f"outside <= {allowed}: evidence above {threshold:.2f}, matched right"
            f" {sum(taken) / len(covered):.3f}, precision {np.mean(taken):.3f}, near {near:.3f}"
        )
    return outside[int(OUTSIDE_ALLOWED * len(outside))]


def main() -> None:
    """Fit by folds, report, then fit on all and print the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--headlines", "--outside", "--near-misses"):
        parser.add_argument(name, type=Path, required=True)
    every = cases(Checker(load_base()), parser.parse_args())
    judged = []
    for fold in range(FOLDS):
        weights, intercept = fit([case for case in every if case.fold != fold])
        judged += [(case, *judge(case, weights, intercept)) for case in every if case.fold == fold]
    threshold = report(judged)
    weights, intercept = fit(every)
    print(f"START {MATCHED + (intercept - threshold) / SCALE:.2f}")
    for feature, weight in zip(FEATURES, weights, strict=True):
        print(f"{feature.__name__} {weight / SCALE:+.3f}")


if __name__ == "__main__":
    main()
