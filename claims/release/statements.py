"""Statements: the sentences of a release that are worth checking, each with its verdict.

Stage 5 of 9: blocks -> sentences -> sections -> units -> **statements** -> headline, labels,
checklist, safety, numbers -> summary.

A sentence is worth checking if the base knows what it is about, or if it states a relation at
all (strength 1 or more). It may list a sentence that is beside the point. It must not give a
verdict on a part of a sentence that the whole takes back.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.base.load import Base
from claims.base.vocabulary import Outcome
from claims.checker import Checker
from claims.errors import UnreadableHeadline
from claims.reading import Reading, read
from claims.release.blocks import Block
from claims.release.load import ReleaseData
from claims.release.order import SHORT, in_order
from claims.release.quotes import inside, quotes
from claims.release.sections import Part, Sections, dateline
from claims.release.sentences import Sentence, cut
from claims.release.units import FEWEST, Cutter, Setting, Unit, Voice
from claims.release.wordings import Wordings
from claims.verdict import Verdict

LONG = 30
"""Words of a unit that is too long to be read as a headline: what matches is only near."""
HEADLINE = 12
"""Words of a sentence that may be read as a headline is."""
SURE = 0.9
"""From this score on it is nearly a wording of the record, wherever it stands."""
LONGEST = 1_000
"""Characters of a sentence from which on it is none, but a table or a list; not checked."""
MOSTLY = 0.5
"""From this share on a sentence that holds a quotation is one."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that a sentence says.

    Attributes:
        unit: The part of the sentence.
        verdict: What the base says of it.
        outcome: What the check came to: never matched where the unit is no plain statement.
        start: Where the unit starts in the source.
        end: Where it ends there.
    """

    unit: Unit
    verdict: Verdict
    outcome: Outcome
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence worth checking.

    Attributes:
        sentence: The sentence.
        title: Whether it is the title.
        part: Where it stands.
        reading: The whole sentence, taken apart.
        statements: What it says that the base knows; the plainest first.
        voice: Who says it.
    """

    sentence: Sentence
    part: Part
    reading: Reading
    statements: tuple[Statement, ...]
    voice: Voice

    @property
    def best(self) -> Statement | None:
        """The statement that counts for the sentence."""
        return self.statements[0] if self.statements else None

    @property
    def outcome(self) -> Outcome:
        """What the check of the sentence came to."""
        return self.best.outcome if self.best else Outcome.UNMATCHED


class Reader:
    """Reads the sentences of releases. Immutable, so one serves all threads.

    Args:
        checker: Checks what they say.
        data: The rules.
    """

    def __init__(self, checker: Checker, data: ReleaseData) -> None:
        self._checker = checker
        self._data = data
        self._cutter = Cutter(data, _exposures(checker.base))
        self._wordings = Wordings(checker.base, checker.lexicon)

    def title(self, title: Sentence) -> Claim | None:
        """Check the title, as one unit."""
        reading = self._read(title.plain)
        if reading is None:
            return None
        whole = Unit(
            0, len(title.plain), title.plain, tuple(range(len(title.plain))), Voice.RELEASE, False
        )
        return self._claim(title, Part.HEADLINE, reading, (whole,))

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
        subject, block, quoted, spoken = "", -1, (), False
        marks: tuple[tuple[int, int], ...] = quoted
        for sentence in found:
            part = sections.parts[sentence.block]
            if part is None or len(sentence.plain) > LONGEST:
                continue
            if sentence.block != block:
                block = sentence.block
                marks = quotes(blocks[block].plain)
                spoken = self._spoken(blocks[block].plain)
            sentence = _without_dateline(source, blocks[block], sentence, part)
            reading = self._read(sentence.plain)
            if reading is None:
                continue
            setting = Setting(_here(marks, blocks[block], sentence), spoken, subject)
            claims.append(self._sentence(sentence, part, reading, setting))
            subject = self._cutter.subject(reading) or subject
        return tuple(claims)

    def _sentence(
        self, sentence: Sentence, part: Part, reading: Reading, setting: Setting
    ) -> Claim:
        units = self._cutter.cut(reading, setting)
        length = len(sentence.plain)
        if inside(0, length, setting.quoted) >= MOSTLY * length:
            # what stands outside the marks says who speaks
            units = tuple(unit for unit in units if unit.voice is not Voice.RELEASE) or units
        return self._claim(sentence, part, reading, units)

    def _claim(
        self, sentence: Sentence, part: Part, reading: Reading, units: Sequence[Unit]
    ) -> Claim:
        check = self._headline if part is Part.HEADLINE else self._statement
        statements = [each for each in (check(sentence, unit) for unit in units) if each]
        statements.sort(key=_weight)
        known: dict[object, Statement] = {}
        for statement in statements:
            known.setdefault(_same(statement), statement)
        voices = [unit.voice for unit in units]
        voice = max(set(voices), key=voices.count)
        return Claim(sentence, part, reading, tuple(known.values()), voice)

    def _statement(self, sentence: Sentence, unit: Unit) -> Statement | None:
        reading = self._read(unit.read)
        if reading is None or len(reading.words.tokens) < FEWEST:
            return None
        worded = self._wordings.contained(reading)
        if worded is not None:
            verdict = self._checker.check(worded)
        elif self._may_match(reading):
            verdict = self._checker.check(unit.read)
        else:
            return None
        if verdict.outcome is Outcome.UNMATCHED:
            return None
        plain = worded is not None or self._plain(sentence, unit, reading, verdict)
        outcome = verdict.outcome if plain and not unit.open else Outcome.UNSURE
        return Statement(unit, verdict, outcome, *sentence.span(unit.start, unit.end))

    def _headline(self, title: Sentence, unit: Unit) -> Statement | None:
        """Check a title as the checker would: it is a headline."""
        verdict = self._checker.check(unit.read)
        if verdict.outcome is Outcome.UNMATCHED:
            return None
        return Statement(unit, verdict, verdict.outcome, title.start, title.end)

    def _may_match(self, reading: Reading) -> bool:
        """Tell whether a unit names enough to be about a claim: two things, or one and a verb."""
        named = {mention.concept for mention in reading.mentions}
        return len(named) > 1 or (bool(named) and len(reading.words.tokens) <= SHORT)

    def _plain(self, sentence: Sentence, unit: Unit, reading: Reading, verdict: Verdict) -> bool:
        """Tell whether a match may be trusted in prose."""
        words = len(reading.words.tokens)
        if verdict.match is None or words > LONG or self._is_limited(reading):
            return False
        whole = unit.end - unit.start >= len(sentence.plain) - 1
        if (whole and words <= HEADLINE) or verdict.match.best.score >= SURE:
            return True
        proposition = verdict.match.best.proposition
        return in_order(reading, proposition, self._checker.lexicon)

    def _is_limited(self, reading: Reading) -> bool:
        """Tell whether it speaks of a part of the matter: "only one possible cause"."""
        return any(hit.rule == "limiting" for hit in self._data.voices.find(reading.words))

    def _read(self, text: str) -> Reading | None:
        try:
            return read(text, self._checker.lexicon)
        except UnreadableHeadline:
            return None

    def _spoken(self, plain: str) -> bool:
        words = self._data.lexicon.words(plain)
        return any(hit.rule == "speaking" for hit in self._data.voices.find(words))


def worth_checking(claim: Claim) -> bool:
    """Tell whether a sentence states anything that can be checked."""
    return bool(claim.statements) or claim.reading.strength > 0


def _exposures(base: Base) -> frozenset[str]:
    return frozenset(
        concept
        for proposition in base.propositions.values()
        for relation in (proposition.relation, *proposition.also)
        for term in relation.exposure
        for concept in term.split(" + ")
    )


def _without_dateline(source: str, block: Block, sentence: Sentence, part: Part) -> Sentence:
    first = block.starts.index(sentence.start)
    skip = dateline(sentence.plain) if part is Part.LEAD and first == 0 else 0
    if 0 < skip < len(sentence.plain):
        last = first + len(sentence.plain)
        return cut(source, block, sentence.block, first + skip, last)
    return sentence


def _here(
    marks: Sequence[tuple[int, int]], block: Block, sentence: Sentence
) -> tuple[tuple[int, int], ...]:
    """Give the quotations of a block inside one of its sentences, counted from its start."""
    first = block.starts.index(sentence.start)
    last = first + len(sentence.plain)
    return tuple(
        (max(start, first) - first, min(end, last) - first)
        for start, end in marks
        if start < last and first < end
    )


def _weight(statement: Statement) -> tuple[int, int, float, int]:
    """Order statements: matched before unsure, own before reported, better before worse."""
    matched = statement.outcome is Outcome.MATCHED
    verdict = statement.verdict
    score = verdict.match.best.score if verdict.match else verdict.alternatives[0].score
    return (
        0 if matched else 1,
        1 if statement.unit.voice is Voice.REPORTED else 0,
        -score,
        statement.start,
    )


def _same(statement: Statement) -> object:
    proposition = statement.verdict.proposition
    if proposition is None or statement.outcome is not Outcome.MATCHED:
        return "unsure"
    return proposition.id, statement.verdict.stance, statement.unit.voice
