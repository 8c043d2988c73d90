"""Prose: what the base says of one unit, where more words mean less than in a headline.

A match of the checker counts if the unit is like a headline, or states the relation in plain
order (`claims.release.order`), or holds a wording of the record (`claims.release.wordings`).
Everything else is at best unsure. It must not give a verdict on a part that the whole takes back.
"""

from collections.abc import Sequence

from claims.base.vocabulary import Outcome
from claims.checker import Checker
from claims.errors import UnreadableHeadline
from claims.reading import Reading, read
from claims.release.claim import Statement
from claims.release.load import ReleaseData
from claims.release.order import SHORT, in_order, names_both
from claims.release.parts import FEWEST
from claims.release.sentences import Sentence
from claims.release.units import Unit, whole
from claims.release.wordings import Wordings
from claims.verdict import Verdict

LONG = 30
"""Words of a unit that is too long to be read as a headline: what matches is only near."""
WHOLE = 60
"""Words of a sentence from which on it lists so much that it holds any wording."""
HEADLINE = 12
"""Words of a sentence that may be read as a headline is."""
SURE = 0.9
"""From this score on it is nearly a wording of the record, wherever it stands."""


class Prose:
    """Checks units. Immutable, so one serves all threads.

    Args:
        checker: Checks headlines.
        data: The rules.
    """

    def __init__(self, checker: Checker, data: ReleaseData) -> None:
        self._checker = checker
        self._data = data
        self._wordings = Wordings(checker.base, checker.lexicon)

    def read(self, text: str) -> Reading | None:
        """Take a text apart; None if it holds no word."""
        try:
            return read(text, self._checker.lexicon)
        except UnreadableHeadline:
            return None

    def headline(self, title: Sentence) -> Statement | None:
        """Check a title as the checker would: it is a headline."""
        verdict = self._check(title.plain)
        if verdict is None or verdict.outcome is Outcome.UNMATCHED:
            return None
        return Statement(whole(title.plain), verdict, verdict.outcome, title.start, title.end)

    def statement(self, sentence: Sentence, unit: Unit) -> Statement | None:
        """Check a unit: as a headline if it is like one, else by the wording that it holds.

        Args:
            sentence: The sentence that it is a part of.
            unit: The unit.

        Returns:
            What the base says; None if it says nothing.
        """
        reading = self.read(unit.read)
        if reading is None or len(reading.words.tokens) < FEWEST:
            return None
        verdict = self._check(unit.read) if _may_match(reading) else None
        plain = verdict is not None and self._plain(sentence, unit, reading, verdict)
        if not plain:
            worded = self._wordings.contained(reading)
            plain = bool(worded)
            verdict = self._check(worded[0]) if worded else verdict
        if verdict is None or not (plain or self._near(reading, verdict)):
            return None
        outcome = verdict.outcome if plain and not unit.open else Outcome.UNSURE
        return Statement(unit, verdict, outcome, *sentence.span(unit.start, unit.end))

    def as_a_whole(
        self, sentence: Sentence, reading: Reading, units: Sequence[Unit]
    ) -> list[Statement]:
        """Check a sentence by the wordings that it holds, if it is all of one voice.

        Args:
            sentence: The sentence.
            reading: It, taken apart.
            units: What it was cut into.

        Returns:
            What the base says; empty if it says nothing.
        """
        voices = {unit.voice for unit in units}
        if len(units) == 1 or len(voices) > 1 or len(reading.words.tokens) > WHOLE:
            return []
        unit = whole(sentence.plain, units[0].voice)
        verdicts = [self._check(text) for text in self._wordings.contained(reading)]
        start, end = sentence.start, sentence.end
        return [Statement(unit, each, each.outcome, start, end) for each in verdicts if each]

    def _plain(self, sentence: Sentence, unit: Unit, reading: Reading, verdict: Verdict) -> bool:
        """Tell whether a match may be trusted in prose."""
        words = len(reading.words.tokens)
        if verdict.match is None or words > LONG or self._limited(reading):
            return False
        best, lexicon = verdict.match.best, self._checker.lexicon
        alone = unit.end - unit.start >= len(sentence.plain) - 1 and words <= HEADLINE
        if (alone or best.score >= SURE) and names_both(reading, best.proposition, lexicon):
            return True
        return in_order(reading, best.proposition, lexicon)

    def _near(self, reading: Reading, verdict: Verdict) -> bool:
        """Tell whether a unit names both sides of the claim that it may be about."""
        if verdict.outcome is Outcome.UNMATCHED:
            return False
        best = verdict.match.best if verdict.match else verdict.alternatives[0]
        return names_both(reading, best.proposition, self._checker.lexicon)

    def _limited(self, reading: Reading) -> bool:
        """Tell whether it speaks of a part of the matter: "only one possible cause"."""
        return any(hit.rule == "limiting" for hit in self._data.voices.find(reading.words))

    def _check(self, text: str) -> Verdict | None:
        try:
            return self._checker.check(text)
        except UnreadableHeadline:
            return None  # a part that is all names may look foreign, where the whole does not


def _may_match(reading: Reading) -> bool:
    """Tell whether a unit names enough to be about a claim: two things, or one and a verb."""
    named = {mention.concept for mention in reading.mentions}
    return len(named) > 1 or (bool(named) and len(reading.words.tokens) <= SHORT)
