"""Stages: how long each stage of a check takes, on the shipped base.

    python -m tests.benchmarks.stages [--rounds 20]

The golden headlines are checked in turn. Each stage is timed by itself, with what the stages
before it gave; `whole` is `Checker.check`. Times are of one core, in milliseconds.
"""

import argparse
import time
from collections.abc import Callable
from functools import partial
from statistics import median, quantiles

from claims.base.load import load_base
from claims.checker import Checker
from claims.reading import read
from claims.verdict import weigh
from tests.golden.cases import cases

LIMIT = 20


def stages(checker: Checker, headlines: list[str]) -> dict[str, list[Callable[[], object]]]:
    """Give, for each stage, its calls: one for each headline."""
    readings = [read(headline, checker.lexicon) for headline in headlines]
    found = [(each, checker.index.find(each, limit=LIMIT)) for each in readings]
    matched = [(each, checker.matcher.match(each, candidates)) for each, candidates in found]
    find = partial(checker.index.find, limit=LIMIT)
    return {
        "read": [partial(read, text, checker.lexicon) for text in headlines],
        "find": [partial(find, reading) for reading in readings],
        "match": [partial(checker.matcher.match, *pair) for pair in found],
        "weigh": [partial(weigh, *pair, checker.base.sources) for pair in matched],
        "whole": [partial(checker.check, text) for text in headlines],
    }


def timed(calls: list[Callable[[], object]], rounds: int) -> list[float]:
    """Time each call; the best of some rounds, in milliseconds."""
    best = [float("inf")] * len(calls)
    for _ in range(rounds):
        for at, call in enumerate(calls):
            begun = time.perf_counter()
            call()
            best[at] = min(best[at], (time.perf_counter() - begun) * 1_000)
    return best


def main() -> None:
    """Print a line for each stage."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=20, help="how often each call is timed")
    options = parser.parse_args()
    begun = time.perf_counter()
    base = load_base()
    loaded = time.perf_counter()
    checker = Checker(base)
    ready = time.perf_counter()
    headlines = [case.text for case in cases()]
    print(f"{len(base.propositions)} claims, {len(headlines)} headlines")
    print(f"load {loaded - begun:.2f} s, index {ready - loaded:.2f} s")
    print(f"{'stage':<8}{'p50 ms':>10}{'p95 ms':>10}{'worst ms':>10}")
    for name, calls in stages(checker, headlines).items():
        times = timed(calls, options.rounds)
        print(
            f"{name:<8}{median(times):>10.3f}{quantiles(times, n=20)[-1]:>10.3f}{max(times):>10.3f}"
        )


if __name__ == "__main__":
    main()
