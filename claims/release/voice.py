"""Voice: who says something in a release."""

from enum import StrEnum


class Voice(StrEnum):
    """Who says something in a release."""

    RELEASE = "release"
    """The release itself."""
    QUOTE = "quote"
    """A person whom the release quotes in support."""
    REPORTED = "reported"
    """Others, whose words the release only reports."""
