"""Load: as many requests as one server answers, and what came back.

`wrk` is used where it is installed: it takes less from the machine than any client in Python.
"""

import asyncio
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

CONNECTIONS = 32
HEAD = "POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nContent-Length: "


@dataclass(frozen=True, slots=True)
class Load:
    """What a stretch of load came to.

    Attributes:
        answers: Answers of status 200.
        errors: Other answers, and connections that broke.
        seconds: How long it took.
        client: Which client asked.
    """

    answers: int
    errors: int
    seconds: float
    client: str

    @property
    def rate(self) -> float:
        """Answers a second."""
        return self.answers / self.seconds


def load(url: str, bodies: Sequence[bytes], seconds: float) -> Load:
    """Send bodies in turn over `CONNECTIONS` connections, as fast as they are answered."""
    wrk = shutil.which("wrk")
    if wrk:
        return _with_wrk(wrk, url, bodies, seconds)
    return asyncio.run(_with_asyncio(url, bodies, seconds))


def _with_wrk(wrk: str, url: str, bodies: Sequence[bytes], seconds: float) -> Load:
    with TemporaryDirectory() as folder:
        script = Path(folder) / "bodies.lua"
        script.write_text(_lua(bodies), encoding="utf-8")
        command = [wrk, "-t1", f"-c{CONNECTIONS}", f"-d{seconds:.0f}s", "-s", str(script), url]
        output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = re.search(r"(\d+) requests in ([\d.]+)(s|m)", output)
    if not found:
        sys.exit(f"wrk said something else than expected:\n{output}")
    total = int(found.group(1))
    took = float(found.group(2)) * (60 if found.group(3) == "m" else 1)
    bad = sum(int(each) for each in re.findall(r"Non-2xx or 3xx responses: (\d+)", output))
    broken = sum(
        int(each)
        for line in re.findall(r"Socket errors: (.*)", output)
        for each in re.findall(r"\d+", line)
    )
    return Load(total - bad, bad + broken, took, "wrk")


def _lua(bodies: Sequence[bytes]) -> str:
    # a long bracket with a level that no body holds, so that nothing needs escaping
    held = ",\n".join(f"[====[{body.decode()}]====]" for body in bodies)
    return f"""
local bodies = {{ {held} }}
local at = 0
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
function request()
    at = at % #bodies + 1
    return wrk.format(nil, nil, nil, bodies[at])
end
"""


async def _with_asyncio(url: str, bodies: Sequence[bytes], seconds: float) -> Load:
    target = urlsplit(url)
    head = HEAD.format(path=target.path, host=target.netloc)
    requests = cycle([f"{head}{len(body)}\r\n\r\n".encode() + body for body in bodies])
    started = time.perf_counter()
    until = started + seconds
    found = [0, 0]

    async def ask() -> None:
        reader, writer = await asyncio.open_connection(target.hostname, target.port)
        while time.perf_counter() < until:
            writer.write(next(requests))
            answer = await reader.readuntil(b"\r\n\r\n")
            length = re.search(rb"content-length: (\d+)", answer)
            await reader.readexactly(int(length.group(1)) if length else 0)
            found[not answer.startswith(b"HTTP/1.1 200")] += 1
        writer.close()

    ends = await asyncio.gather(*(ask() for _ in range(CONNECTIONS)), return_exceptions=True)
    broken = sum(isinstance(end, BaseException) for end in ends)
    return Load(found[0], found[1] + broken, time.perf_counter() - started, "asyncio")
