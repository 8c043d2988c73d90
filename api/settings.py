"""Settings: everything an operator may decide, read once at start and never written again."""

import re
from collections.abc import Iterable
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Literal, Self

from limits import parse_many
from limits.errors import ConfigurationError
from limits.storage import storage_from_string
from pydantic import BeforeValidator, Field, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict


def _parts(value: object) -> object:
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    return value


CommaList = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_parts)]
"""Words with commas between them; empty for none."""

_ORIGIN = re.compile(r"\*|null|[a-z][a-z0-9+.-]*://[^/\s?#;,'\"]+")
_ADDRESS = re.compile(r"https?://[^/\s?#]+(/[^\s?#]*)?")


PREFIX = "PRESSCHECK_"


class Settings(BaseSettings):
    """The settings of one process, from environment variables `PRESSCHECK_...`.

    A value that makes no sense stops the start with a message that names the variable.
    """

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="forbid")

    host: str = Field("127.0.0.1", min_length=1, description="Address to listen on.")
    port: int = Field(8000, ge=0, le=65_535, description="Port to listen on; 0 takes a free one.")
    base: Path | None = Field(
        None, description="Folder of the claim base; the one that is shipped, if not given."
    )
    encoder: Path | None = Field(
        None,
        description="Folder of a sentence encoder that finds claims sharing no word with a "
        "headline; it needs the extra 'semantic'. None, if not given.",
    )
    cors_origins: CommaList = Field(
        (),
        description="Origins whose pages may call the service, with commas between them, "
        "as https://cms.example; * for any, null for pages opened from a file.",
    )
    cors_origin_regex: str | None = Field(
        None, description="Origins that match this regular expression as a whole may call, too."
    )
    allow_private_network: bool = Field(
        False,
        description="Let allowed pages from the public web call a service on the local network "
        "(Chrome asks for it).",
    )
    rate_limit: str = Field(
        "",
        description="Checks and other requests that one client may make, as 60/minute or "
        "60/minute;5000/day; empty for no limit. A batch counts as many as it holds headlines.",
    )
    rate_limit_storage: str = Field(
        "memory://",
        description="Where the counts are kept: memory:// (each process its own) or an address "
        "that the limits library knows, as redis://host:6379.",
    )
    max_body_bytes: int = Field(
        262_144, ge=1_024, le=16_777_216, description="Largest request body that is read, in bytes."
    )
    batch_max: int = Field(100, ge=1, le=1_000, description="Most headlines in one batch.")
    trusted_proxies: CommaList = Field(
        (),
        description="Addresses or networks of proxies whose X-Forwarded-For is believed, with "
        "commas between them; empty for none.",
    )
    public_url: str | None = Field(
        None,
        description="Address at which readers reach this service, as https://desk.example; it "
        "stands in feeds, ClaimReview and citations. Taken from each request, if not given.",
    )
    publisher: str = Field(
        "Presscheck",
        min_length=1,
        max_length=80,
        description="Name of the newsroom that answers for the claim base; author of its reviews.",
    )
    frame_ancestors: CommaList = Field(
        (),
        description="Origins whose pages may show the card of a claim in a frame, with commas "
        "between them; * for any; empty for none.",
    )
    store: Path | None = Field(
        None, description="SQLite file with the ratings of other publishers (presscheck import)."
    )
    log_level: Literal["debug", "info", "warning", "error", "critical"] = Field(
        "info", description="Least urgent message that is logged; requests are logged at info."
    )

    @field_validator("public_url")
    @classmethod
    def _address(cls, address: str | None) -> str | None:
        if address and not _ADDRESS.fullmatch(address):
            raise ValueError(f"{address!r} is no address; write https://host, no query after it")
        return address.rstrip("/") if address else None

    @field_validator("cors_origins", "frame_ancestors")
    @classmethod
    def _origins(cls, origins: tuple[str, ...]) -> tuple[str, ...]:
        for origin in origins:
            if not _ORIGIN.fullmatch(origin):
                raise ValueError(f"{origin!r} is no origin; write scheme://host, no path after it")
        return origins

    @field_validator("cors_origin_regex")
    @classmethod
    def _regex(cls, pattern: str | None) -> str | None:
        try:
            re.compile(pattern or "")
        except re.error as error:
            raise ValueError(f"is no regular expression: {error}") from error
        return pattern or None

    @field_validator("rate_limit")
    @classmethod
    def _rate(cls, rate: str) -> str:
        rates = parse_many(rate) if rate else []
        if any(each.amount < 1 for each in rates):
            raise ValueError("allows nothing; leave it empty for no limit")
        return rate

    @field_validator("trusted_proxies")
    @classmethod
    def _networks(cls, proxies: tuple[str, ...]) -> tuple[str, ...]:
        for proxy in proxies:
            ip_network(proxy)
        return proxies

    @field_validator("base", "encoder")
    @classmethod
    def _folder(cls, base: Path | None) -> Path | None:
        if base is not None and not base.is_dir():
            raise ValueError("is no folder")
        return base

    @model_validator(mode="after")
    def _storage(self) -> Self:
        if self.rate_limit:
            try:
                storage_from_string(f"async+{self.rate_limit_storage}")
            except (ConfigurationError, ValueError) as error:
                raise ValueError(f"rate_limit_storage cannot be used: {error}") from error
        return self


def unknown_variables(environment: Iterable[str]) -> list[str]:
    """Find variables that look like settings and are none: most likely misspelt.

    Args:
        environment: Names of environment variables.

    Returns:
        Those that start with our prefix and name no setting, in alphabetical order.
    """
    known = {f"{PREFIX}{name}".upper() for name in Settings.model_fields}
    return sorted(
        name
        for name in environment
        if name.upper().startswith(PREFIX) and name.upper() not in known
    )
