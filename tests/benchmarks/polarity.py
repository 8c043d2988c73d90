"""Polarity: how often a headline's stance to a bare sentence is read rightly.

    python -m tests.benchmarks.polarity HEADLINES

Each labelled headline is set beside the statement of its claim as if that were an imported text:
no relation, no wordings, nothing of the record. Prints how it went where a relation that both
name settled it, and where denials alone did.
"""

import argparse
from collections import Counter
from pathlib import Path

from claims.base.load import load_base
from claims.base.vocabulary import Stance
from claims.evaluate.labelled import Covered, read_rows
from claims.evaluate.misses import backwards
from claims.lexicon import Lexicon
from claims.reading import read
from claims.unstructured.polarity import stance_towards


def outcome(labelled: Stance, given: Stance | None) -> str:
    """Say how a stance compares with its label."""
    if given is None:
        return "silent"
    if given is labelled:
        return "right"
    return "backwards" if backwards(labelled, given) else "a question taken for a side"


def main() -> None:
    """Read the command line, and count."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("headlines", type=Path, help="labelled headlines, JSON Lines")
    base = load_base()
    lexicon = Lexicon(base)
    counts: Counter[tuple[str, str]] = Counter()
    for row in read_rows(parser.parse_args().headlines, Covered):
        if row.claim in base.propositions:
            claim = read(base.propositions[row.claim].statement, lexicon)
            found = stance_towards(read(row.text, lexicon), claim, lexicon)
            settled = "by signs" if found.by_signs else "by denials"
            counts[settled, outcome(row.stance, found.stance)] += 1
    for (settled, how), count in sorted(counts.items()):
        print(f"{settled:10} {how:28} {count:4}")


if __name__ == "__main__":
    main()
