"""Releases: how long a press release takes, and what is found in many of them.

    python -m tests.benchmarks.releases --releases releases.jsonl

Reads JSON Lines with `title` and `text`. Prints the time a release takes, whether every place
holds what it says, and how many releases have each label, warning and point of the checklist.
Exits with 1 if a release fails or a place is wrong.
"""

import argparse
import json
import sys
import time
from collections import Counter
from pathlib import Path
from statistics import median

from claims.base.load import load_base
from claims.base.vocabulary import Outcome
from claims.checker import Checker
from claims.release.places import Source
from claims.release.reviewer import Release, Report, Reviewer
from tests.claims.release.helpers import places


def rows(path: Path) -> list[Release]:
    """Read the releases of a file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [Release(row["title"], row["text"]) for row in map(json.loads, lines)]


def wrong(report: Report) -> int:
    """Count the places that do not hold what they say."""
    texts = {Source.TITLE: report.release.title, Source.BODY: report.release.body}
    return sum(texts[each.source][each.start : each.end] != each.text for each in places(report))


def count(reports: list[Report]) -> None:
    """Print how many releases have each label, warning and point."""
    counts: dict[str, Counter[str]] = {}
    for report in reports:
        labels = report.labels
        found = {
            "publication": [labels.publication.label],
            "evidence": [labels.evidence.label],
            "subjects": [labels.subjects.label],
            "title beside its text": [report.headline.strength if report.headline else "no title"],
            "warnings": {each.kind for each in report.warnings},
            "statements": [
                f"{statement.outcome}, {'own' if statement.own else 'reported'}"
                for claim in report.claims
                for statement in claim.statements
                if statement.outcome is Outcome.MATCHED
            ],
        }
        for point in report.points:
            found[f"checklist: {point.id}"] = [point.status]
        for name, values in found.items():
            counts.setdefault(name, Counter()).update(str(value) for value in values)
    for name, counter in counts.items():
        told = ", ".join(f"{value} {number}" for value, number in counter.most_common())
        print(f"{name}: {told}")


def main() -> None:
    """Read the command line, review, and judge."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--releases", type=Path, required=True, help="JSON Lines: title, text")
    releases = rows(parser.parse_args().releases)
    reviewer = Reviewer(Checker(load_base()))
    reviewer.review(releases[0])
    spent, reports = [], []
    for release in releases:
        started = time.perf_counter()
        reports.append(reviewer.review(release))
        spent.append((time.perf_counter() - started) * 1000)
    spent.sort()
    late = spent[int(len(spent) * 0.99)]
    print(
        f"{len(spent)} releases: p50 {median(spent):.0f} ms, p99 {late:.0f}, most {spent[-1]:.0f}"
    )
    faults = sum(wrong(report) for report in reports)
    print(f"places that are wrong: {faults} of {sum(len(list(places(r))) for r in reports)}")
    count(reports)
    sys.exit(faults > 0)


if __name__ == "__main__":
    main()
