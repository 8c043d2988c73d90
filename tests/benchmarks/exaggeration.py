"""Exaggeration: does a sentence of a press release say more than the abstract does?

    python -m tests.benchmarks.exaggeration --pairs pairs.jsonl

Reads JSON Lines with `text_a` (press release), `text_b` (abstract) and `label` (same,
exaggerates, downplays). Prints the macro-averaged F1 of ours, which compares the strength of
both wordings (`claims.release.headline`), beside two plain ways: always "same", and the strongest
verb of a short list of words. Nothing is tuned on the file.
"""

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path

from claims.base.load import load_base
from claims.lexicon import Lexicon
from claims.reading import read
from claims.release.headline import Compared, compare_strengths

LABELS = ("same", "exaggerates", "downplays")
NAMES = {
    Compared.SAME: "same",
    Compared.STRONGER: "exaggerates",
    Compared.WEAKER: "downplays",
    Compared.NOT_FOUND: "same",
}
LISTS = {
    3: "cause causes caused lead leads led increase increases increased reduce reduces reduced "
    "improve improves improved prevent prevents prevented affect affects protect protects",
    2: "may might could can should suggest suggests",
    1: "associated association linked link correlated relationship related predict predicts risk",
}
"""A list as people write one down in five minutes; the highest level that is found counts."""

Judge = Callable[[str, str], str]


def by_list(above: str, below: str) -> str:
    """Compare the strongest words of a short list."""
    return NAMES[compare_strengths(_level(above), _level(below))]


def _level(text: str) -> int:
    words = set(text.casefold().split())
    found = [level for level, listed in LISTS.items() if words & set(listed.split())]
    # a hedge beside a causal verb makes it conditional
    return 2 if {2, 3} <= set(found) else max(found, default=0)


def macro_f1(given: Sequence[str], expected: Sequence[str]) -> float:
    """Average the F1 of the three labels."""
    scores = []
    for label in LABELS:
        hits = sum(a == b == label for a, b in zip(given, expected, strict=True))
        either = given.count(label) + expected.count(label)
        scores.append(2 * hits / either if either else 0.0)
    return sum(scores) / len(scores)


def main() -> None:
    """Read the command line and print the three figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pairs", type=Path, required=True, help="JSON Lines: text_a, text_b")
    lines = parser.parse_args().pairs.read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    lexicon = Lexicon(load_base())

    def ours(above: str, below: str) -> str:
        strengths = (read(text, lexicon).strength for text in (above, below))
        return NAMES[compare_strengths(*strengths)]

    expected = [row["label"] for row in rows]
    judges: dict[str, Judge] = {
        "always same": lambda _above, _below: "same",
        "list of words": by_list,
        "ours": ours,
    }
    for name, judge in judges.items():
        given = [judge(row["text_a"], row["text_b"]) for row in rows]
        right = sum(a == b for a, b in zip(given, expected, strict=True))
        print(f"{name}: macro-F1 {macro_f1(given, expected):.3f}, right {right} of {len(rows)}")


if __name__ == "__main__":
    main()
