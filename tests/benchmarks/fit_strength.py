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
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression

from claims.base.load import DATA, load_base
from claims.errors import UnreadableHeadline
from claims.lexicon import Lexicon
from claims.reading import read, sentence_of
from claims.strength.features import features_of, rule

LEVELS = range(4)
STRENGTH = 0.6
"""How weakly weights are drawn to 0 (C of an L1 penalty): about 1,200 of them are left."""
OTHER = 0.35
"""What a sentence of another kind of text counts, where one of the file to report on counts 1."""
ROWS, RELEASES = 8, 2
"""A feature is kept that occurs in so many rows, and in so many releases."""
FOLDS, SHUFFLES = 10, 4


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence that people labelled, taken apart; `release` is "" in other kinds of text."""

    label: int
    release: str
    found: frozenset[str]
    by_rule: int


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
    names = vocabulary([*own, *other] if in_training else other)
    report(own, other, names, in_training=in_training)
    weights, start = fit([*own, *other] if in_training else other, names)
    print(f"{np.count_nonzero(weights)} weights of {weights.any(axis=0).sum()} features")
    if given.headlines:
        rows = taken_apart(given.headlines, lexicon, "strength", releases=False)
        rated = [row.label for row in rows]
        print(f"rated headlines: {len(rows)}")
        print(f"  by cues {macro(rated, [row.by_rule for row in rows]):.3f}")
        print(f"  by weights {macro(rated, decide(matrix(rows, names), weights, start)):.3f}")
    if not given.dry:
        write(DATA / "strength.yml", names, weights, start)


def taken_apart(path: Path, lexicon: Lexicon, label: str, *, releases: bool = True) -> list[Row]:
    """Read the rows of a file that have a label, and take their sentences apart."""
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines():
        held = json.loads(line)
        if label not in held:
            continue
        release = re.sub(r"-\d+-(title|sentence)$", "", held["id"]) if releases else ""
        try:
            sentence = sentence_of(read(held["text"], lexicon))
        except UnreadableHeadline:
            continue
        found = frozenset(features_of(sentence, lexicon.strength))
        rows.append(Row(held[label], release, found, rule(sentence.cues)))
    return rows


def vocabulary(rows: Sequence[Row]) -> dict[str, int]:
    """Number the features that occur often enough, and in more than one release."""
    often = Counter(name for row in rows for name in row.found)
    where = Counter(
        name
        for _, name in {(row.release, name) for row in rows if row.release for name in row.found}
    )
    kept = sorted(n for n in often if often[n] >= ROWS and where[n] >= RELEASES)
    return {name: at for at, name in enumerate(kept)}


def matrix(rows: Sequence[Row], names: dict[str, int]) -> Any:  # noqa: ANN401  # SciPy has no types
    """Lay the features of each row out as a row of noughts and ones."""
    cells = [(at, names[n]) for at, row in enumerate(rows) for n in row.found if n in names]
    down, across = zip(*cells, strict=True)
    return sp.csr_matrix((np.ones(len(cells)), (down, across)), shape=(len(rows), len(names)))


def fit(rows: Sequence[Row], names: dict[str, int]) -> tuple[Any, Any]:
    """Learn, for each level against the others, few weights; each level counts the same.

    Returns:
        Weights by level and feature, and what each level starts with, in hundredths.
    """
    labels = np.array([row.label for row in rows])
    counts = np.array([1.0 if row.release else OTHER for row in rows])
    for level in LEVELS:
        counts[labels == level] /= counts[labels == level].sum()
    counts *= sum(1.0 if row.release else OTHER for row in rows) / len(LEVELS)
    cells = matrix(rows, names)
    learnt = [
        LogisticRegression(
            l1_ratio=1, C=STRENGTH, solver="liblinear", tol=1e-3, random_state=0
        ).fit(cells, labels == level, sample_weight=counts)
        for level in LEVELS
    ]
    weights = np.vstack([each.coef_[0] for each in learnt])
    start = np.array([each.intercept_[0] for each in learnt])
    return np.rint(weights * 100).astype(int), np.rint(start * 100).astype(int)


def decide(cells: Any, weights: Any, start: Any) -> list[int]:  # noqa: ANN401  # NumPy, SciPy
    """Give the level with most points, the lowest of equals."""
    return [int(level) for level in np.argmax(cells @ weights.T + start, axis=1)]


def report(
    own: Sequence[Row], other: Sequence[Row], names: dict[str, int], *, in_training: bool
) -> None:
    """Print how well releases are rated that were not trained on."""
    labels = [row.label for row in own]
    print(f"{len(own)} sentences of {len({row.release for row in own})} releases")
    print(f"by cues alone: macro-F1 {macro(labels, [row.by_rule for row in own]):.3f}")
    given = []
    for shuffle in range(SHUFFLES if in_training else 1):
        folds = folded([row.release for row in own], shuffle)
        levels = [0] * len(own)
        for fold in range(FOLDS):
            test = [at for at, each in enumerate(folds) if each == fold]
            rest = [row for row, each in zip(own, folds, strict=True) if each != fold]
            training = [*rest, *other] if in_training else list(other)
            learnt = fit(training, names)
            for at, level in zip(
                test, decide(matrix([own[at] for at in test], names), *learnt), strict=True
            ):
                levels[at] = level
        given.append(levels)
    scores = [macro(labels, levels) for levels in given]
    told = " ".join(f"{score:.3f}" for score in scores)
    print(f"by weights, {FOLDS} folds over releases, {len(scores)} shuffles: {told}")
    each = [np.mean([f1(labels, levels, level) for levels in given]) for level in LEVELS]
    print("F1 of each level: " + " ".join(f"{level} {each[level]:.3f}" for level in LEVELS))
    print("first shuffle, labelled (down) and given (across):")
    for label in LEVELS:
        pairs = Counter(zip(labels, given[0], strict=True))
        print("  " + " ".join(f"{pairs[label, level]:4}" for level in LEVELS))
    print(f"macro-F1 {np.mean(scores):.3f}")


def folded(releases: Sequence[str], shuffle: int) -> list[int]:
    """Deal releases out to folds, each with all its sentences."""
    order = sorted(set(releases))
    random.Random(shuffle).shuffle(order)
    fold = {release: at % FOLDS for at, release in enumerate(order)}
    return [fold[release] for release in releases]


def f1(labels: Sequence[int], given: Sequence[int], level: int) -> float:
    """Give 2TP / (2TP + FP + FN) of one level."""
    both = sum(a == b == level for a, b in zip(labels, given, strict=True))
    either = list(labels).count(level) + list(given).count(level)
    return 2 * both / either if either else 0.0


def macro(labels: Sequence[int], given: Sequence[int]) -> float:
    """Average the F1 of the four levels."""
    return sum(f1(labels, given, level) for level in LEVELS) / len(LEVELS)


def write(path: Path, names: Iterable[str], weights: Any, start: Any) -> None:  # noqa: ANN401  # NumPy
    """Write the weights that are not 0, a feature a line."""
    lines = [
        "# Written by `python -m tests.benchmarks.fit_strength`; not to be edited by hand.",
        "# Points, in hundredths, for the levels 0 none, 1 correlational, 2 conditional, 3 causal.",
        f"start: {[int(each) for each in start]}",
        "weights:",
    ]
    for name, row in zip(names, weights.T, strict=True):
        if row.any():
            lines.append(f"  {json.dumps(name)}: {[int(each) for each in row]}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"wrote {path}")


if __name__ == "__main__":
    main()
