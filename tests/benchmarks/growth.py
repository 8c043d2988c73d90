"""Growth: how the whole check, its memory and its start grow with the number of claims.

    python -m tests.benchmarks.growth                        from 100 to 100 000
    python -m tests.benchmarks.growth 1000 1000000           sizes of your choice

Each size runs in a process of its own, on one core, with a base made in memory (`synthetic`).
`start` is from the base to a checker that has answered one headline; `memory` is what the
process holds then, the interpreter and the base included. A check is timed in seconds of the
processor, so that neighbours on the machine don't count. A size that needs more memory than
`--memory` gigabytes is told as such. The size 0 is the shipped base, for comparison.
"""

import argparse
import json
import resource
import subprocess
import sys
import time
from pathlib import Path
from statistics import median, quantiles

from claims.base.load import load_base
from claims.base.vocabulary import Outcome
from claims.checker import Checker
from tests.benchmarks.synthetic import a_base_of, headlines_about

ROOT = Path(__file__).parent.parent.parent
SIZES = [0, 100, 1_000, 10_000, 100_000]
HEADLINES = 400
GIGABYTE = 1 << 30
COLUMNS = ("claims", "start s", "memory MB", "p50 ms", "p95 ms", "matched")


def measured(size: int) -> dict[str, float]:
    """Measure one size in this process."""
    shipped = load_base()
    base = a_base_of(size, shipped) if size else shipped
    headlines = (
        headlines_about(base, HEADLINES)
        if size
        else [each.text for record in base.propositions.values() for each in record.headlines]
    )
    begun = time.perf_counter()
    checker = Checker(base)
    checker.check(headlines[0])
    start = time.perf_counter() - begun
    times, matched = [], 0
    for headline in headlines:
        begun = time.thread_time()
        verdict = checker.check(headline)
        times.append((time.thread_time() - begun) * 1_000)
        matched += verdict.outcome is Outcome.MATCHED
    return {
        "claims": len(base.propositions),
        "start s": start,
        "memory MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_024,
        "p50 ms": median(times),
        "p95 ms": quantiles(times, n=20)[-1],
        "matched": matched / len(headlines),
    }


def apart(size: int, memory: float) -> dict[str, float] | None:
    """Measure one size in a process of its own; None if its memory did not do."""
    options = ["--one", str(size), "--memory", str(memory)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.growth", *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        if "MemoryError" in done.stderr or done.returncode < 0:
            return None
        raise RuntimeError(done.stderr)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> None:
    """Print a line for each size."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES, help="numbers of claims")
    parser.add_argument("--memory", type=float, default=16.0, help="gigabytes a size may take")
    parser.add_argument("--one", type=int, default=None, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one is not None:
        limit = int(options.memory * GIGABYTE)
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        print(json.dumps(measured(options.one)))
        return
    print("".join(f"{column:>12}" for column in COLUMNS))
    for size in options.sizes:
        found = apart(size, options.memory)
        if found is None:
            print(f"{size:>12}  needs more than {options.memory:g} GB")
            continue
        print(
            f"{found['claims']:>12.0f}{found['start s']:>12.2f}{found['memory MB']:>12.0f}"
            f"{found['p50 ms']:>12.3f}{found['p95 ms']:>12.3f}{found['matched']:>12.2f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
