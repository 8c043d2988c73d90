"""Hostile: random and hostile bodies against the real service on the shipped base.

    python -m tests.benchmarks.hostile --bodies 10000

Prints the answers by status, the slowest one, and the memory of the worker before and after.
Exits with 1 if any answer is a 5xx, is late, or does not come. The bodies are the same every time.
"""

import argparse
import http.client
import json
import random
import sys
import time
from collections import Counter
from urllib.parse import urlsplit

from tests.benchmarks.http import OURS, memory, served

LATE = 2.0
"""Seconds after which an answer counts as a hang."""
GOOD = [
    {"headline": "Antidepressants don't work"},
    {
        "queries": {
            "a": {"headline": "Do antidepressants work?"},
            "b": {"headline": "Tea cures all"},
        }
    },
]
SPECIAL = "\x00\n\ud800\u202e\u200b\ufffd\U0001f600'\"\\/%"
HOSTILE = [
    b"[" * 50_000,
    b'{"headline":' * 20_000,
    b'{"headline": "' + b"a" * 250_000 + b'"}',
    b'{"headline": ' + b"9" * 100_000 + b"}",
    b'{"headline": "' + b"\\ud83d\\ude00" * 280 + b'"}',
    b'{"headline": "' + b"not " * 74 + b'"}',
    b'{"headline": "' + b"don't, but " * 27 + b'"}',
    b'{"headline": "' + b"\\u0300" * 300 + b'"}',
    b'{"queries": {' + b",".join(b'"%d": {}' % at for at in range(20_000)) + b"}}",
    b'{"headline": "a", "headline": "b"}',
    b" " * 300_000,
    b"",
]


def body(dice: random.Random) -> bytes:
    """Make one body: noise, a good one with a flaw, random text, or one of the worst."""
    match dice.randrange(5):
        case 0:
            return dice.randbytes(dice.randrange(500))
        case 1:
            flawed = bytearray(json.dumps(dice.choice(GOOD)).encode())
            for _ in range(dice.randrange(1, 4)):
                flawed[dice.randrange(len(flawed))] = dice.randrange(256)
            return bytes(flawed)
        case 2:
            return json.dumps({"headline": text(dice)}).encode()
        case 3:
            queries = {text(dice)[:70]: {"headline": text(dice)} for _ in range(dice.randrange(9))}
            return json.dumps({"queries": queries}).encode()
        case _:
            return dice.choice(HOSTILE)


def text(dice: random.Random) -> str:
    """Make a text of words that matter and signs that hurt."""
    words = ["antidepressants", "don't", "cure", "not", "depression", "everyone", "?", "placebo"]
    parts = [
        dice.choice(words) if dice.random() < 0.7 else dice.choice(SPECIAL) * dice.randrange(1, 5)
        for _ in range(dice.randrange(1, 30))
    ]
    return " ".join(parts)


def send(connection: http.client.HTTPConnection, path: str, content: bytes) -> tuple[int, float]:
    """Send a body; give the status and the seconds until the answer was there."""
    started = time.perf_counter()
    connection.request("POST", path, content, {"Content-Type": "application/json"})
    response = connection.getresponse()
    response.read()
    return response.status, time.perf_counter() - started


def main() -> None:
    """Read the command line, send, and judge."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bodies", type=int, default=10_000, help="how many to send")
    count = parser.parse_args().bodies
    dice = random.Random(20_261_124)
    statuses: Counter[int] = Counter()
    slowest = 0.0
    with served(OURS) as (address, pid):
        target = urlsplit(address)
        connection = http.client.HTTPConnection(target.hostname or "", target.port, timeout=LATE)
        before = 0.0
        for at in range(count):
            if at == count // 10:
                before = memory(pid)
            path = dice.choice(["/v1/check", "/v1/check/batch"])
            status, seconds = send(connection, path, body(dice))
            statuses[status] += 1
            slowest = max(slowest, seconds)
        print(dict(sorted(statuses.items())), f"slowest {slowest * 1000:.0f} ms")
        print(f"memory {before:.0f} MB after a tenth, {memory(pid):.0f} MB at the end")
    sys.exit(any(status >= 500 for status in statuses))


if __name__ == "__main__":
    main()
