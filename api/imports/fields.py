"""Fields: one value of a record, read forgivingly, with a note of what had to be mended.

Every reader takes whatever stands in the record and gives what it means, or None. It never
raises. What is wrong beyond mending is for `api.imports.record` to refuse.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from api.imports.html import plain

TEXT_MAX = 1_000
_WORDED = re.compile(
    r"(?:(?P<d1>\d{1,2})(?:st|nd|rd|th)?\s+(?P<m1>[A-Za-z]{3,9})\.?|"
    r"(?P<m2>[A-Za-z]{3,9})\.?\s+(?P<d2>\d{1,2})(?:st|nd|rd|th)?),?\s+(?P<y>\d{4})"
)
_SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
_ISO = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?", re.DOTALL)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_EPOCH_MS = 100_000_000_000
"""Larger numbers are milliseconds since 1970: as seconds they would lie in the year 5138."""


class Notes(list[str]):
    """What was mended, field by field."""

    def add(self, field: str, what: str) -> None:
        """Note what was mended."""
        self.append(f"{field} {what}")


def text_of(value: object, field: str, notes: Notes) -> str | None:
    """Read a text: out of a list, of an object with `@value` or `name`, of HTML."""
    inner = _first(value, field, notes)
    if isinstance(inner, dict):
        inner = next((inner[key] for key in ("@value", "text", "name") if key in inner), None)
        notes.add(field, "was an object")
    if isinstance(inner, bool) or not isinstance(inner, (str, int, float)):
        return None
    raw = str(inner)
    text = plain(raw)
    if text != " ".join(raw.split()):
        notes.add(field, "held HTML or control characters")
    return text or None


def object_of(value: object, field: str, notes: Notes) -> dict[str, Any]:
    """Read an object: the first of a list; a text becomes the name of one."""
    inner = _first(value, field, notes)
    if isinstance(inner, dict):
        return inner
    if isinstance(inner, (str, int, float)) and not isinstance(inner, bool) and str(inner).strip():
        notes.add(field, "was a bare value")
        return {"name": str(inner)}
    return {}


def names_of(value: object, field: str, notes: Notes) -> str | None:
    """Read the names of one or several people or bodies, joined by "and"."""
    held = value if isinstance(value, list) else [value]
    found = list(dict.fromkeys(name for each in held if (name := _name(each, field, notes))))
    if len(found) > 1:
        notes.add(field, f"had {len(found)} names")
    return " and ".join(found)[:TEXT_MAX] or None


def _name(value: object, field: str, notes: Notes) -> str | None:
    if isinstance(value, dict):
        return text_of(value.get("name") or value.get("alternateName"), field, notes)
    if isinstance(value, str) and value.startswith(("http://", "https://")):
        return host_of(value)
    return text_of(value, field, notes)


def address_of(value: object, field: str, notes: Notes) -> str | None:
    """Read an address of the web; None for anything that a reader could not safely follow."""
    inner = _first(value, field, notes)
    if isinstance(inner, dict):
        inner = inner.get("@id") or inner.get("url")
        notes.add(field, "was an object")
    if not isinstance(inner, str):
        return None
    address = inner.strip()
    if address.startswith("//"):
        address = f"https:{address}"
        notes.add(field, "had no protocol")
    return address if host_of(address) and len(address) <= 2_000 else None


def host_of(address: str) -> str:
    """Give the host of an http address without `www`; "" if it is none."""
    if re.search(r"[\s<>\"'\\\x00-\x1f]", address):
        return ""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.") if parts.scheme in {"http", "https"} and "." in host else ""


def date_of(value: object, field: str, notes: Notes) -> date | None:
    """Read a day in any of the forms that feeds hold; leave out what could be two days.

    ISO 8601 with or without time, RFC 5322, "23 November 2026", "Nov 23, 2026", 23/11/2026
    where only one of both numbers can be a month, and seconds or milliseconds since 1970.
    """
    inner = _first(value, field, notes)
    if isinstance(inner, dict):
        inner = inner.get("@value")
    if inner is None or inner == "":
        return None
    try:
        found = next(_days(inner), None)
    except (ValueError, OverflowError, OSError, TypeError):
        found = None
    if found is None or not 1990 <= found.year <= 2100:
        notes.add(field, "was left out: it is no plain date")
        return None
    if isinstance(inner, (int, float)) or not _ISO.fullmatch(str(inner).strip()):
        notes.add(field, f"was read as {found.isoformat()}")
    return found


def _days(value: object) -> Iterator[date]:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        yield datetime.fromtimestamp(value / 1000 if value > _EPOCH_MS else value, UTC).date()
        return
    text = str(value).strip()[:60]
    if found := _ISO.fullmatch(text):
        yield date(*map(int, found.groups()))
    elif found := _WORDED.fullmatch(text):
        month = (found["m1"] or found["m2"])[:3].casefold()
        yield date(int(found["y"]), _MONTHS.index(month) + 1, int(found["d1"] or found["d2"]))
    elif found := _SLASHED.fullmatch(text):
        one, other, year = map(int, found.groups())
        if one > 12 or one == other:
            yield date(year, other, one)
        elif other > 12:
            yield date(year, one, other)
    else:
        yield parsedate_to_datetime(text).date()


def _first(value: object, field: str, notes: Notes) -> object:
    """Give the first of a list, however deep; anything else as it is."""
    for _ in range(4):
        if not isinstance(value, list):
            return value
        notes.add(field, "was a list" if len(value) == 1 else f"was a list of {len(value)}")
        value = next((each for each in value if each not in (None, "", [], {})), None)
    return None
