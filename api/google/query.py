"""Query: the parameters of Google's `claims:search`, and the token that leads to the next page.

Source: the API's discovery document, factchecktools.v1alpha1, revision 20240929.
"""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import blake2b
from typing import Any, Literal

from pydantic import ConfigDict, Field

from api.errors import Fault, InvalidRequest
from api.requests import Sent
from api.texts import HEADLINE_MAX

PAGE = 10
PAGE_MAX = 100


class Ignored(Sent):
    """Parameters that every API of Google takes; clients send them whatever they ask."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    key: str | None = None
    access_token: str | None = None
    oauth_token: str | None = None
    callback: str | None = None
    fields: str | None = None
    pretty_print: str | None = Field(None, alias="prettyPrint")
    quota_user: str | None = Field(None, alias="quotaUser")
    xgafv: str | None = Field(None, alias="$.xgafv")
    upload_type: str | None = Field(None, alias="uploadType")
    upload_protocol: str | None = None
    alt: Literal["json"] = "json"


class SearchQuery(Ignored):
    """What is searched for."""

    query: str = Field("", max_length=HEADLINE_MAX)
    language: str = Field("", alias="languageCode", max_length=35)
    publisher: str = Field("", alias="reviewPublisherSiteFilter", max_length=253)
    max_age: int | None = Field(None, alias="maxAgeDays", ge=0, le=100_000)
    size: int = Field(PAGE, alias="pageSize", ge=0)
    token: str = Field("", alias="pageToken", max_length=200)
    offset: int = Field(0, ge=0, le=1_000_000)

    @property
    def wanted(self) -> int:
        """How many claims a page has: 0 asks for the default, too many get the most."""
        return min(self.size or PAGE, PAGE_MAX)

    def start(self, version: str) -> int:
        """Give the place of the first claim of the page.

        Args:
            version: Of the claim base.

        Raises:
            InvalidRequest: The token belongs to another search or another base.
        """
        if not self.token:
            return self.offset
        try:
            at, mark = json.loads(urlsafe_b64decode(self.token.encode("ascii")))
        except (ValueError, TypeError):
            at, mark = None, None
        if mark != self._mark(version) or not isinstance(at, int):
            raise InvalidRequest(
                Fault("pageToken", "belongs to another search; start again", "stale", in_body=False)
            )
        return at

    def token_at(self, at: int, version: str) -> str:
        """Give the token of the page that starts at a place."""
        return urlsafe_b64encode(json.dumps([at, self._mark(version)]).encode()).decode()

    def _mark(self, version: str) -> str:
        parts: list[Any] = [self.query, self.language, self.publisher, self.max_age, self.wanted]
        return blake2b(repr([*parts, version]).encode(), digest_size=8).hexdigest()
