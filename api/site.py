"""Site: under which address and whose name this service speaks to readers and machines."""

from typing import NamedTuple

from starlette.requests import Request


class Site(NamedTuple):
    """Who publishes the claim base, and where.

    Attributes:
        address: Where readers reach the service, without a slash at the end.
        publisher: Name of the newsroom.
    """

    address: str
    publisher: str

    def page(self, claim_id: str) -> str:
        """Give the address of a claim's page."""
        return f"{self.address}/claims/{claim_id}"


def site_of(request: Request) -> Site:
    """Give the site of the settings; without a public address, the one that was asked."""
    settings = request.app.state.settings
    address = settings.public_url or str(request.base_url).rstrip("/")
    return Site(address, settings.publisher)
