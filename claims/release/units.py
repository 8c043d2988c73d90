"""Units: a sentence cut into the parts that can be read like headlines, and who says each.

Stage 4 of 9: blocks -> sentences -> sections -> **units** -> statements -> ... -> summary.

The checker reads headlines. A sentence of a release says several things at once ("it works well,
but does not cure"), speaks of what was named before ("they"), and repeats what others say. A
unit says one thing, with its subject, and keeps who says it. This stage must not make a statement
of what is only asked, supposed or denied.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.reading import Reading
from claims.release.load import ReleaseData
from claims.release.parts import Part, opening, parts
from claims.release.signals import Hit
from claims.release.subjects import Subjects
from claims.release.voice import Voice

FRAGMENT = 4
"""Words of a quotation that is but a part of what was said: “numb emotions”."""

_RESET = frozenset({"but", "howev", "although", "wherea", "yet"})
"""After these a release speaks for itself again: "some say it cures, but it does not"."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A part of a sentence that says one thing.

    Attributes:
        start: Where it starts in the sentence as people read it.
        end: Where it ends there.
        read: What is checked: the unit, with what its pronouns stand for.
        voice: Who says it.
        open: Whether it states nothing by itself: it depends, asks or supposes.
    """

    start: int
    end: int
    read: str
    voice: Voice
    open: bool


@dataclass(frozen=True, slots=True)
class Setting:
    """What a sentence stands in.

    Attributes:
        quoted: Stretches of the sentence in quotation marks.
        spoken: Whether somebody is named who speaks, here or beside.
        subject: What was spoken of before, in its own words; "" if nothing fits.
    """

    quoted: tuple[tuple[int, int], ...] = ()
    spoken: bool = False
    subject: str = ""


class Cutter:
    """Cuts sentences into units. Immutable, so one serves all threads.

    Args:
        data: The rules.
        subjects: Finds what is spoken of.
    """

    def __init__(self, data: ReleaseData, subjects: Subjects) -> None:
        self._voices = data.voices
        self._subjects = subjects

    def cut(self, reading: Reading, setting: Setting) -> tuple[Unit, ...]:
        """Cut a sentence.

        Args:
            reading: The sentence, taken apart.
            setting: What it stands in.

        Returns:
            Its units in reading order; at least one.
        """
        hits = list(self._voices.find(reading.words))
        subject, reported, units = setting.subject, False, []
        before: Part | None = None
        for part in parts(reading, setting.quoted, hits):
            inside = [hit for hit in hits if part[0] <= hit.first <= part[1]]
            if reading.words.stems[part[0]] in _RESET:
                reported = False
            reported = reported or any(hit.rule == "others" for hit in inside)
            first = opening(part, inside)
            held = _held(reading, (first, part[1]), setting)
            fragment = held and part[1] - first < FRAGMENT
            depends = any(hit.rule == "depending" and hit.first <= first for hit in inside)
            unit = Unit(
                start=reading.words.tokens[first].start,
                end=reading.words.tokens[part[1]].end,
                read=self._subjects.put_in(
                    reading, (first, part[1]), inside, subject, fragment=fragment
                ),
                voice=_voice(held=held, spoken=setting.spoken, reported=reported),
                open=depends or _doubted(reading, before, hits),
            )
            units.append(unit)
            subject = self._subjects.named(reading, part) or subject
            before = part
        return tuple(units)


def whole(text: str, voice: Voice = Voice.RELEASE) -> Unit:
    """Take a text as one unit."""
    return Unit(0, len(text), text, voice, False)


def _held(reading: Reading, part: Part, setting: Setting) -> bool:
    """Tell whether a part stands in quotation marks."""
    start, end = reading.words.tokens[part[0]].start, reading.words.tokens[part[1]].end
    return any(first <= start and end <= last for first, last in setting.quoted)


def _voice(*, held: bool, spoken: bool, reported: bool) -> Voice:
    if reported:
        return Voice.REPORTED
    if held:
        return Voice.QUOTE if spoken else Voice.REPORTED
    return Voice.RELEASE


def _doubted(reading: Reading, before: Part | None, hits: Sequence[Hit]) -> bool:
    """Tell whether the part before ends in a frame that supposes or doubts: "no sign that"."""
    if before is None:
        return False
    last = before[1] - (reading.words.stems[before[1]] == "that")
    frames = {"doubting", "depending"}
    return any(hit.rule in frames and before[0] <= hit.first <= hit.last == last for hit in hits)
