"""Statements: the sentences of a release, each with what the base says of it.

Stage 5 of 9: blocks -> sentences -> sections -> units -> **statements** -> headline, labels,
checklist, safety, numbers -> flags -> summary.

A sentence is worth checking if the base knows what it is about, or if it states a relation at
all (strength 1 or more). It may list a sentence that is beside the point.
"""

from collections.abc import Sequence

from claims.base.vocabulary import Outcome
from claims.checker import Checker
from claims.reading import Reading
from claims.release.blocks import Block
from claims.release.claim import Claim, settled
from claims.release.load import ReleaseData
from claims.release.prose import Prose
from claims.release.quotes import inside, quotes
from claims.release.sections import Part, Sections, dateline
from claims.release.sentences import Sentence, cut
from claims.release.subjects import Subjects
from claims.release.units import Cutter, Setting, Unit
from claims.release.voice import Voice

LONGEST = 1_000
"""Characters of a sentence from which on it is none, but a table or a list; not checked."""
MOSTLY = 0.5
"""From this share on a sentence that holds a quotation is one."""


class Reader:
    """Reads the sentences of releases. Immutable, so one serves all threads.

    Args:
        checker: Checks what they say.
        data: The rules.
    """

    def __init__(self, checker: Checker, data: ReleaseData) -> None:
        self._data = data
        self._prose = Prose(checker, data)
        self._subjects = Subjects(checker.base, checker.lexicon)
        self._cutter = Cutter(data, self._subjects)

    def title(self, title: Sentence) -> Claim | None:
        """Check a title, as one unit; None if it holds no word."""
        reading = self._prose.read(title.plain)
        if reading is None:
            return None
        statement = self._prose.headline(title)
        statements = (statement,) if statement else ()
        return Claim(title, Part.HEADLINE, reading, statements, Voice.RELEASE)

    def story(
        self, source: str, blocks: Sequence[Block], found: Sequence[Sentence], sections: Sections
    ) -> tuple[Claim, ...]:
        """Check the sentences of the story.

        Args:
            source: The body as it was sent.
            blocks: Its blocks.
            found: Its sentences.
            sections: What each block is.

        Returns:
            Every sentence of the story that can be read, in order; `worth_checking` tells which
            of them are claims.
        """
        claims: list[Claim] = []
        subject, number, spoken = "", -1, False
        marks: tuple[tuple[int, int], ...] = ()
        for each in found:
            part, block = sections.parts[each.block], blocks[each.block]
            if part is None or len(each.plain) > LONGEST:
                continue
            if each.block != number:
                number, marks = each.block, quotes(block.plain)
                spoken = self._spoken(block.plain)
            sentence = _without_dateline(source, block, each, part)
            reading = self._prose.read(sentence.plain)
            if reading is None:
                continue
            setting = Setting(_here(marks, sentence), spoken, subject)
            claims.append(self._claim(sentence, part, reading, setting))
            subject = self._subjects.named(reading) or subject
        return tuple(claims)

    def _claim(self, sentence: Sentence, part: Part, reading: Reading, setting: Setting) -> Claim:
        units: Sequence[Unit] = self._cutter.cut(reading, setting)
        length = len(sentence.plain)
        if inside(0, length, setting.quoted) >= MOSTLY * length:
            # what stands outside the marks says who speaks
            units = [unit for unit in units if unit.voice is not Voice.RELEASE] or units
        found = [self._prose.statement(sentence, unit) for unit in units]
        statements = [each for each in found if each]
        if not any(each.outcome is Outcome.MATCHED for each in statements):
            statements += self._prose.as_a_whole(sentence, reading, units)
        voices = [unit.voice for unit in units]
        voice = max(sorted(set(voices)), key=voices.count)
        return Claim(sentence, part, reading, settled(statements), voice)

    def _spoken(self, plain: str) -> bool:
        words = self._data.lexicon.words(plain)
        return any(hit.rule == "speaking" for hit in self._data.voices.find(words))


def _without_dateline(source: str, block: Block, sentence: Sentence, part: Part) -> Sentence:
    opens = part is Part.LEAD and sentence.first == 0
    skip = dateline(sentence.plain) if opens else 0
    if 0 < skip < len(sentence.plain):
        return cut(source, block, sentence.block, skip, len(sentence.plain))
    return sentence


def _here(marks: Sequence[tuple[int, int]], sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """Give the quotations of a block inside one of its sentences, counted from its start."""
    first, last = sentence.first, sentence.first + len(sentence.plain)
    return tuple(
        (max(start, first) - first, min(end, last) - first)
        for start, end in marks
        if start < last and first < end
    )
