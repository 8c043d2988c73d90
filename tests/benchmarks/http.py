"""HTTP: how many requests a second one worker answers, beside an empty route of FastAPI.

    python -m tests.benchmarks.http                     rates and their ratio, in rounds
    python -m tests.benchmarks.http --seconds 60        ours alone, at saturation

The empty route takes no body and returns the bytes of one answer. Ours checks the headlines of
the base's own records in turn, so hardly any comes twice in a row; nothing is cached, and the
log is written as in production, to a file. Both run with one worker on uvloop and httptools,
in turn, in one run, so that they meet the same machine. The ratio is that of the medians.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from fastapi import FastAPI, Response

from claims.base.load import load_base
from tests.benchmarks.load import load

ROOT = Path(__file__).parent.parent.parent
OURS = ["api.asgi:app"]
EMPTY = ["--factory", "tests.benchmarks.http:empty"]
BYTES = "PRESSCHECK_BENCHMARK_BYTES"
PATIENCE = 20.0


def empty() -> FastAPI:
    """The application that is measured against: one route that does nothing."""
    body = Path(os.environ[BYTES]).read_bytes()
    app = FastAPI()

    @app.post("/v1/check")
    async def check() -> Response:
        return Response(body, media_type="application/json")

    return app


@contextmanager
def served(target: list[str], **environment: str) -> Iterator[tuple[str, int]]:
    """Start one worker; give its address and its process id."""
    command = [sys.executable, "-m", "uvicorn", *target, "--port", "0", "--no-access-log"]
    with TemporaryDirectory() as folder:
        log = Path(folder) / "log"
        with log.open("w", encoding="utf-8") as stream:
            process = subprocess.Popen(
                [*command, "--loop", "uvloop", "--http", "httptools"],
                cwd=ROOT,
                env=os.environ | environment,
                stderr=stream,
            )
        try:
            yield _address(process, log), process.pid
        finally:
            process.terminate()
            process.wait(PATIENCE)


def _address(process: subprocess.Popen[bytes], log: Path) -> str:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and process.poll() is None:
        if found := re.search(r"running on (http://\S+)", log.read_text(encoding="utf-8")):
            return f"{found.group(1)}/v1/check"
        time.sleep(0.01)
    sys.exit(f"the server did not start:\n{log.read_text(encoding='utf-8')}")


def memory(pid: int) -> float:
    """Resident memory of a process, in MB."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    return int(found.group(1)) / 1024 if found else float("nan")


def headlines() -> list[bytes]:
    """Bodies with the headlines of all records of the shipped base, in a fixed order."""
    texts = [
        text
        for proposition in load_base().propositions.values()
        for text in (*(each.text for each in proposition.headlines), *proposition.near_misses)
    ]
    return [json.dumps({"headline": text}).encode() for text in dict.fromkeys(texts)]


def answer(address: str) -> bytes:
    """One answer, of the kind that the empty route returns."""
    body = b'{"headline": "Antidepressants don\'t work"}'
    request = urllib.request.Request(address, body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as response:
        found: bytes = response.read()
    return found


def compare(rounds: int, seconds: float) -> None:
    """Measure both in turn, and print the ratio."""
    bodies = headlines()
    with TemporaryDirectory() as folder, served(OURS) as (ours, pid):
        file = Path(folder) / "answer.json"
        file.write_bytes(answer(ours))
        print(f"{len(bodies)} headlines, answer of {file.stat().st_size} bytes")
        with served(EMPTY, **{BYTES: str(file)}) as (nothing, _):
            rates: dict[str, list[float]] = {"ours": [], "empty": []}
            for turn in range(rounds + 1):
                for name, address in (("ours", ours), ("empty", nothing)):
                    result = load(address, bodies, seconds if turn else 1)
                    if turn:  # the first round only warms up
                        rates[name].append(result.rate)
                        print(f"{turn} {name:5} {result.rate:8.0f}/s  errors {result.errors}")
        middle = {name: median(each) for name, each in rates.items()}
        print(
            f"median ours {middle['ours']:.0f}/s, empty {middle['empty']:.0f}/s ({result.client})"
        )
        print(f"ratio {middle['ours'] / middle['empty']:.3f}, memory {memory(pid):.0f} MB")


def soak(seconds: float) -> None:
    """Keep ours at saturation, and print what went wrong and how memory grew."""
    bodies = headlines()
    started = time.perf_counter()
    with served(OURS) as (address, pid):
        print(f"ready after {time.perf_counter() - started:.2f} s, {memory(pid):.0f} MB")
        load(address, bodies, 2)
        before = memory(pid)
        result = load(address, bodies, seconds)
        print(f"{result.answers} answers in {result.seconds:.0f} s, {result.rate:.0f}/s")
        print(f"errors {result.errors}, memory {before:.0f} MB -> {memory(pid):.0f} MB")


def main() -> None:
    """Read the command line, and measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5, help="rounds of the comparison")
    parser.add_argument("--round-seconds", type=float, default=4, help="length of a round")
    parser.add_argument("--seconds", type=float, help="soak for so long instead of comparing")
    options = parser.parse_args()
    if options.seconds:
        soak(options.seconds)
    else:
        compare(options.rounds, options.round_seconds)


if __name__ == "__main__":
    main()
