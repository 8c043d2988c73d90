"""Strength rows: sentences that people rated, taken apart for `tests.benchmarks.fit_strength`."""

import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import scipy.sparse as sp

from claims.errors import UnreadableHeadline
from claims.lexicon import Lexicon
from claims.reading import read, sentence_of
from claims.strength.features import features_of, rule

LEVELS = range(4)
ROWS, RELEASES = 8, 2
"""A feature is kept that occurs in so many rows, and in so many releases."""


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence that people labelled, taken apart; `release` is "" in other kinds of text."""

    label: int
    release: str
    found: frozenset[str]
    by_rule: int


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
    pairs = {(row.release, name) for row in rows if row.release for name in row.found}
    where = Counter(name for _, name in pairs)
    least = RELEASES if pairs else 0
    kept = sorted(n for n in often if often[n] >= ROWS and where[n] >= least)
    return {name: at for at, name in enumerate(kept)}


def matrix(rows: Sequence[Row], names: dict[str, int]) -> Any:  # SciPy has no types
    """Lay the features of each row out as a row of noughts and ones."""
    cells = [
        (at, names[n]) for at, row in enumerate(rows) for n in sorted(row.found & names.keys())
    ]
    down, across = zip(*cells, strict=True)
    return sp.csr_matrix((np.ones(len(cells)), (down, across)), shape=(len(rows), len(names)))


def f1(labels: Sequence[int], given: Sequence[int], level: int) -> float:
    """Give 2TP / (2TP + FP + FN) of one level."""
    both = sum(a == b == level for a, b in zip(labels, given, strict=True))
    either = list(labels).count(level) + list(given).count(level)
    return 2 * both / either if either else 0.0


def macro(labels: Sequence[int], given: Sequence[int]) -> float:
    """Average the F1 of the four levels."""
    return sum(f1(labels, given, level) for level in LEVELS) / len(LEVELS)
