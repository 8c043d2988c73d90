"""Metrics: what Prometheus may read at /metrics.

Each process counts for itself. With several workers behind one port, a scrape meets one of
them; run one process per port, or scrape each container.
"""

from functools import cache

from prometheus_client import (
    CollectorRegistry,
    Counter,
    GCCollector,
    Histogram,
    Info,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)

from api.version import engine_version
from claims.base.load import Base
from claims.base.vocabulary import Outcome

SECONDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0)
"""Bounds of the histogram: a check takes well under a millisecond, a batch up to 0.1 s."""

METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"})


class Metrics:
    """The counts of one application."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        PlatformCollector(registry=self._registry)
        GCCollector(registry=self._registry)
        self._requests = Counter(
            "presscheck_requests",
            "Requests answered.",
            ("method", "route", "status"),
            registry=self._registry,
        )
        self._seconds = Histogram(
            "presscheck_request_seconds",
            "Seconds from request to answer.",
            ("method", "route"),
            buckets=SECONDS,
            registry=self._registry,
        )
        checks = Counter(
            "presscheck_checks", "Headlines checked.", ("outcome",), registry=self._registry
        )
        self._checks = {outcome: checks.labels(outcome.value) for outcome in Outcome}
        self._info = Info("presscheck_base", "Claim base and engine.", registry=self._registry)
        # finding a child by its labels takes longer than counting, so found children are kept
        self._request_of = cache(self._requests.labels)
        self._seconds_of = cache(self._seconds.labels)

    def note(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count a request.

        Args:
            method: As sent; a method that HTTP does not know counts as "other".
            route: Template of the route, never the address as sent: there are few templates.
            status: Status of the answer.
            seconds: Time from request to answer.
        """
        method = method if method in METHODS else "other"
        self._request_of(method, route, str(status)).inc()
        self._seconds_of(method, route).observe(seconds)

    def note_check(self, outcome: Outcome) -> None:
        """Count a headline that was checked."""
        self._checks[outcome].inc()

    def note_base(self, base: Base) -> None:
        """Say which base is loaded."""
        self._info.info(
            {
                "version": base.version,
                "claims": str(len(base.propositions)),
                "reviewed": base.reviewed.isoformat(),
                "engine": engine_version(),
            }
        )

    def text(self) -> bytes:
        """Give all metrics in the text format of Prometheus."""
        return generate_latest(self._registry)
