"""Fit strength: learn the weights of `claims.strength` and write `claims/data/strength.yml`.

    python -m tests.benchmarks.fit_strength --train F --train F --report F [--headlines F] [--dry]

Files are JSON Lines with `text` and `label` (0 to 3). Rows of the file to report on have an `id`
that begins with that of their release; the figures come from a cross-validation in which no
release is in training and in test. `--headlines` names rows with `text` and `strength` that are
never trained on. Needs the extra `fit`. No row and no sentence goes into the file that is
written: only names of features and whole numbers.
"""

import argparse
import json
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

from claims.base.load import DATA, load_base
from claims.lexicon import Lexicon
from tests.benchmarks.strength_rows import LEVELS, Row, f1, macro, matrix, taken_apart, vocabulary

FREEDOM = 0.5
"""How weakly weights are drawn to 0 (C of an L1 penalty): about 1,000 of them are left."""
OTHER = 0.35
"""What a sentence of another kind of text counts, where one of the file to report on counts 1."""
FOLDS, SHUFFLES = 10, 4


@dataclass(frozen=True, slots=True)
class Learnt:
    """Weights by level and feature, and what each level starts with, in hundredths."""

    names: dict[str, int]
    weights: Any
    start: Any

    def levels(self, rows: Sequence[Row]) -> list[int]:
        """Give each row the level with most points, the lowest of equals."""
        points = matrix(rows, self.names) @ self.weights.T + self.start
        return [int(level) for level in np.argmax(points, axis=1)]


def main() -> None:
    """Read the command line, print the figures, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--train", type=Path, action="append", required=True)
    parser.add_argument("--report", type=Path, required=True, help="reported by cross-validation")
    parser.add_argument("--headlines", type=Path, help="rows with `strength`; never trained on")
    parser.add_argument("--dry", action="store_true", help="write nothing")
    given = parser.parse_args()
    lexicon = Lexicon(load_base())
    own = taken_apart(given.report, lexicon, "label")
    other = [
        row
        for path in given.train
        if not path.samefile(given.report)
        for row in taken_apart(path, lexicon, "label", releases=False)
    ]
    in_training = any(path.samefile(given.report) for path in given.train)
    report(own, other, in_training=in_training)
    learnt = fit([*own, *other] if in_training else other)
    features = learnt.weights.any(axis=0).sum()
    print(f"{np.count_nonzero(learnt.weights)} weights of {features} features")
    if given.headlines:
        rows = taken_apart(given.headlines, lexicon, "strength", releases=False)
        rated = [row.label for row in rows]
        print(f"{len(rows)} rated headlines, none of them trained on:")
        print(f"  by cues alone: macro-F1 {macro(rated, [row.by_rule for row in rows]):.3f}")
        print(f"  by weights: macro-F1 {macro(rated, learnt.levels(rows)):.3f}")
    if not given.dry:
        write(DATA / "strength.yml", learnt)


def fit(rows: Sequence[Row]) -> Learnt:
    """Learn, for each level against the others, few weights; each level counts the same."""
    names = vocabulary(rows)
    labels = np.array([row.label for row in rows])
    counts = np.array([1.0 if row.release else OTHER for row in rows])
    share = counts.sum() / len(LEVELS)
    for level in LEVELS:
        counts[labels == level] *= share / counts[labels == level].sum()
    cells = matrix(rows, names)
    learnt = [
        LogisticRegression(l1_ratio=1, C=FREEDOM, solver="liblinear", tol=1e-3, random_state=0).fit(
            cells, labels == level, sample_weight=counts
        )
        for level in LEVELS
    ]
    weights = np.vstack([each.coef_[0] for each in learnt])
    start = np.array([each.intercept_[0] for each in learnt])
    return Learnt(names, np.rint(weights * 100).astype(int), np.rint(start * 100).astype(int))


def report(own: Sequence[Row], other: Sequence[Row], *, in_training: bool) -> None:
    """Print how well releases are rated that were not trained on."""
    labels = [row.label for row in own]
    print(f"{len(own)} sentences of {len({row.release for row in own})} releases")
    print(f"by cues alone: macro-F1 {macro(labels, [row.by_rule for row in own]):.3f}")
    if in_training:
        given = [held_out(own, other, shuffle) for shuffle in range(SHUFFLES)]
        print(f"by weights, {FOLDS} folds over releases, once a shuffle:")
    else:
        given = [fit(other).levels(own)]
        print("by weights learnt from other kinds of text:")
    scores = [macro(labels, levels) for levels in given]
    print("  macro-F1 " + " ".join(f"{score:.3f}" for score in scores))
    each = [np.mean([f1(labels, levels, level) for levels in given]) for level in LEVELS]
    print("  F1 of each level: " + " ".join(f"{level} {each[level]:.3f}" for level in LEVELS))
    print("  first shuffle, labelled (down) and given (across):")
    pairs = Counter(zip(labels, given[0], strict=True))
    for label in LEVELS:
        print("   " + " ".join(f"{pairs[label, level]:4}" for level in LEVELS))
    print(f"macro-F1 {np.mean(scores):.3f}")


def held_out(own: Sequence[Row], other: Sequence[Row], shuffle: int) -> list[int]:
    """Rate each sentence by weights that were learnt without its release."""
    folds = folded([row.release for row in own], shuffle)
    levels = [0] * len(own)
    for fold in range(FOLDS):
        test = [at for at, each in enumerate(folds) if each == fold]
        rest = [row for row, each in zip(own, folds, strict=True) if each != fold]
        found = fit([*rest, *other]).levels([own[at] for at in test])
        for at, level in zip(test, found, strict=True):
            levels[at] = level
    return levels


def folded(releases: Sequence[str], shuffle: int) -> list[int]:
    """Deal releases out to folds, each with all its sentences."""
    order = sorted(set(releases))
    random.Random(shuffle).shuffle(order)
    fold = {release: at % FOLDS for at, release in enumerate(order)}
    return [fold[release] for release in releases]


def write(path: Path, learnt: Learnt) -> None:
    """Write the weights that are not 0, a feature a line."""
    lines = [
        "# Written by `python -m tests.benchmarks.fit_strength`; not to be edited by hand.",
        "# Points, in hundredths, for the levels 0 none, 1 correlational, 2 conditional, 3 causal.",
        f"start: {[int(each) for each in learnt.start]}",
        "weights:",
    ]
    for name, row in zip(learnt.names, learnt.weights.T, strict=True):
        if row.any():
            lines.append(f"  {json.dumps(name)}: {[int(each) for each in row]}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"wrote {path}")


if __name__ == "__main__":
    main()
