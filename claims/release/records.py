"""Records: what the files of `claims/data/release` hold, key by key."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from claims.base.schema import HeadlineText, Name, Record, Sentence


class Signal(Record):
    """Words that mean something, wherever they stand.

    Attributes:
        words: Ways to say it; the longest match wins.
        not_in: Phrases in which they mean something else.
        hit: A sentence in which they must be found.
        miss: A sentence in which they must not.
    """

    words: Annotated[tuple[Name, ...], Field(min_length=1)]
    not_in: tuple[Name, ...] = ()
    hit: HeadlineText
    miss: HeadlineText


class SectionKind(StrEnum):
    """A part of a release that is no part of the story."""

    ABOUT = "about"
    """Who the sender is."""
    CONTACT = "contact"
    """Whom to call."""
    NOTES = "notes"
    """Notes to editors, authors, where the study is published."""
    REFERENCES = "references"
    """A list of other publications."""
    EMBARGO = "embargo"
    """When it may be printed."""
    LEGAL = "legal"
    """What the lawyers wanted to be said."""
    FURNITURE = "furniture"
    """What belongs to the web page, not to the release."""
    EXCESS = "excess"
    """More than is read: what follows the first thousand sentences."""


class Where(StrEnum):
    """Where in a block the words of a section must stand."""

    HEADING = "heading"
    START = "start"
    ANYWHERE = "anywhere"


class Reach(StrEnum):
    """How far a section goes."""

    BLOCK = "block"
    SECTION = "section"
    END = "end"


class SectionRule(Signal):
    """How a section is recognised."""

    kind: SectionKind
    where: Where
    reach: Reach


class Labelled(Signal):
    """A signal with a label to show."""

    label: Name


class DesignRule(Labelled):
    """A kind of evidence; `observational` if a link is all that it can show."""

    observational: bool


class Severity(StrEnum):
    """How much a warning matters."""

    HIGH = "high"
    """Someone could come to harm, or the release says the reverse of what is known."""
    MEDIUM = "medium"
    """Readers would get a wrong picture."""
    LOW = "low"
    """Something is missing that a good story has."""
    NONE = "none"
    """No warning by itself."""


class SafetyRule(Signal):
    """Wording that may hurt readers, or that helps them."""

    severity: Severity
    message: Sentence


class ChecklistRule(Signal):
    """A point of the checklist.

    Attributes:
        title: The point.
        ask: What to ask the sender, if nothing is found.
        turned: Whether finding the words is what is wrong.
        needs: The signal of `intervention.yml` without which it does not apply; None if it
            always does.
    """

    title: Name
    ask: Sentence
    turned: bool = False
    needs: str | None = None


class Helpline(Record):
    """Where people find support."""

    country: Name
    name: Name
    contact: Sentence
    page: Annotated[str, Field(pattern=r"^https://\S+$")]
    checked: date
