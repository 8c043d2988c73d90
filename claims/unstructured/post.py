"""Post: a message as people write it, without what is no part of what it says.

A headline is a post with nothing to cut. A message from a social network holds addresses,
handles, tags in one word (#BushFires) and, where it was quoted, an attribution at its end:
"— Name (@handle) January 6, 2020". Who said it and when is evidence of another kind than what
was said, so it is kept apart and weighed apart.
"""

import re
from typing import NamedTuple

from claims.text import Normaliser

_ADDRESS = re.compile(r"(?:https?:|pic\.twitter\.com/)\S*", re.IGNORECASE)
_SIGNED = re.compile(
    r"[\u2014\u2013-]\s*(?P<name>[^\u2014\n]{1,100}?)\s*\(@(?P<handle>\w+)\)"
    r"(?:\s*(?P<date>[A-Z][a-z]+ \d{1,2}, (?P<year>\d{4})))?"
)
_TAG = re.compile(r"[#@](\w+)")
# Inside "StateOfTheUnion2019": before a capital after a small letter, before the last capital of
# several, and before a digit.
_JOINT = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)")


class Post(NamedTuple):
    """A message, taken apart.

    Attributes:
        text: What it says, without addresses and attributions, tags and handles in words.
        words: The comparable words of the text, in order, with repeats.
        signed: Comparable words of the names and handles that it is signed with.
        dated: Comparable words of the dates that it is signed with.
        years: Years of these dates, in four digits.
        linked: Whether it held an address: a picture, a video or a page.
    """

    text: str
    words: tuple[str, ...]
    signed: tuple[str, ...]
    dated: tuple[str, ...]
    years: frozenset[str]
    linked: bool


def take_apart(message: str, normaliser: Normaliser) -> Post:
    """Take a message apart.

    Args:
        message: A headline or a message of any length; may be empty.
        normaliser: The one that the claims went through, too.

    Returns:
        The post; without words if the message holds none of its own.
    """
    bare = _ADDRESS.sub(" ", message)
    signatures = list(_SIGNED.finditer(bare))
    text = _TAG.sub(_in_words, _SIGNED.sub(" ", bare))
    names = " ".join(f"{each['name']} {_split(each['handle'])}" for each in signatures)
    dates = [each["date"] for each in signatures if each["date"]]
    return Post(
        text=text,
        words=normaliser.stems(text),
        signed=normaliser.stems(names),
        dated=normaliser.stems(" ".join(dates)),
        years=frozenset(each["year"] for each in signatures if each["year"]),
        linked=_ADDRESS.search(message) is not None,
    )


def _in_words(tag: re.Match[str]) -> str:
    return f" {_split(tag[1])} "


def _split(tag: str) -> str:
    return _JOINT.sub(" ", tag).replace("_", " ")
