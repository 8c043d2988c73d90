"""Tell how the golden headlines do: how many are met by grade and topic, then each failure.

python -m tests.golden.report
"""

import sys
from collections import Counter
from collections.abc import Iterator

from claims.base.load import load_base
from claims.checker import Checker
from tests.golden.cases import cases


def report(checker: Checker) -> Iterator[str]:
    """Give the lines of the report."""
    all_cases = cases()
    verdicts = [checker.check(case.text) for case in all_cases]
    held: Counter[str] = Counter()
    met: Counter[str] = Counter()
    failures = []
    backwards = 0
    for case, verdict in zip(all_cases, verdicts, strict=True):
        passed, turned = case.met_by(verdict), case.reversed_by(verdict)
        backwards += turned
        for key in (case.grade, case.topic):
            held[key] += 1
            met[key] += passed
        if not passed:
            found = verdict.proposition.id if verdict.proposition else "-"
            failures += [
                f"{'BACKWARDS, ' if turned else ''}{case.grade} ({case.tries}): {case.text}",
                f"    expected {case.claim} {case.stance}",
                f"    answered {verdict.outcome} {found} {verdict.stance or '-'}",
            ]
    yield from (f"{key:<26}{met[key]:>4} of {held[key]:>4}" for key in held)
    yield f"{'backwards':<26}{backwards:>4} of {len(all_cases):>4}"
    yield from failures


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in report(Checker(load_base())))
