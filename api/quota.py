"""Quota: what one client may ask for in a stretch of time, and how much of it is left."""

from collections.abc import Sequence
from ipaddress import IPv6Address, ip_address
from math import ceil
from time import time
from typing import cast

from limits import RateLimitItem, parse_many
from limits.aio.storage import Storage
from limits.aio.strategies import FixedWindowRateLimiter
from limits.storage import storage_from_string
from starlette.requests import Request

from api.errors import QuotaExceeded

NEIGHBOURS = 64
"""Bits of an IPv6 address that name a client: one household or office has the rest to itself."""


class Quota:
    """The limits per client, and the counts.

    Windows are fixed: the first request of a client opens one, and it ends a minute (an hour, a
    day) later. That may let twice the quota pass around its end; it needs one number per client.

    Args:
        rates: As `60/minute;5000/day`.
        storage: Where to count, as `memory://`.
    """

    def __init__(self, rates: str, storage: str) -> None:
        self._policies = {_name(each): each for each in parse_many(rates)}
        # the prefix async+ makes the library build the asynchronous twin of a storage
        self._limiter = FixedWindowRateLimiter(
            cast("Storage", storage_from_string(f"async+{storage}"))
        )
        policies = (
            f'"{name}";q={each.amount};w={each.get_expiry()}'
            for name, each in self._policies.items()
        )
        self.policy_header = (b"ratelimit-policy", ", ".join(policies).encode())

    async def take(self, client: str, cost: int) -> None:
        """Count something that a client asks for.

        Args:
            client: Who asks.
            cost: How much it counts.

        Raises:
            QuotaExceeded: At least one limit does not allow so much; nothing was counted.
        """
        refused = [
            name
            for name, each in self._policies.items()
            if not await self._limiter.test(each, client, cost=cost)
        ]
        if refused:
            waits = [await self._wait(client, self._policies[name]) for name in refused]
            raise QuotaExceeded(max(waits), tuple(refused))
        for each in self._policies.values():
            await self._limiter.hit(each, client, cost=cost)

    async def left(self, client: str) -> str:
        """Say what is left to a client, as the RateLimit header wants it."""
        parts = []
        for name, each in self._policies.items():
            stats = await self._limiter.get_window_stats(each, client)
            wait = await self._wait(client, each)
            parts.append(f'"{name}";r={max(0, stats.remaining)};t={wait}')
        return ", ".join(parts)

    async def _wait(self, client: str, policy: RateLimitItem) -> int:
        stats = await self._limiter.get_window_stats(policy, client)
        return max(1, ceil(stats.reset_time - time()))


class Allowance:
    """What one request may take from its client's quota."""

    def __init__(self, quota: Quota, address: Sequence[object] | None) -> None:
        self._quota = quota
        self._client = _client(address)

    async def charge(self, cost: int) -> None:
        """Count something; see `Quota.take`."""
        await self._quota.take(self._client, cost)

    async def headers(self) -> list[tuple[bytes, bytes]]:
        """Give the headers that tell the client its limits and what is left."""
        left = await self._quota.left(self._client)
        return [self._quota.policy_header, (b"ratelimit", left.encode())]


async def charge(request: Request, cost: int) -> None:
    """Count more than the 1 that every request counts.

    Args:
        request: A request on its way through `RateLimitMiddleware`; without one, nothing counts.
        cost: How much more; 0 or more.

    Raises:
        QuotaExceeded: The client may not ask for so much.
    """
    allowance: Allowance | None = request.scope.get("presscheck.allowance")
    if allowance is not None and cost:
        await allowance.charge(cost)


def _name(item: RateLimitItem) -> str:
    unit = item.GRANULARITY.name
    return unit if item.multiples == 1 else f"{item.multiples}-{unit}s"


def _client(address: Sequence[object] | None) -> str:
    if not address:
        return "unknown"
    host = str(address[0])
    try:
        parsed = ip_address(host)
    except ValueError:
        return host  # a Unix socket or a test client has a name instead
    if isinstance(parsed, IPv6Address):
        mapped = parsed.ipv4_mapped
        return str(mapped) if mapped else f"{int(parsed) >> (128 - NEIGHBOURS):x}::/{NEIGHBOURS}"
    return host
