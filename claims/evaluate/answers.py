"""Answers: what the checker said to a labelled text, in the terms that are counted."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

from claims.base.vocabulary import Outcome, Stance
from claims.checker import Checker
from claims.errors import UnreadableHeadline
from claims.reading import read
from claims.table import Scored
from claims.verdict import Verdict

CANDIDATES = 20
"""Among so many candidates a right claim has to be."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the checker said to one text.

    Attributes:
        verdict: The answer; `None` if the text held no word that could be checked, which is
            counted like a headline that met no claim.
        seconds: How long it took.
    """

    verdict: Verdict | None
    seconds: float

    @property
    def matched(self) -> str | None:
        """The id of the claim that was matched."""
        best = self._shown if self.outcome is Outcome.MATCHED else None
        return best.proposition.id if best else None

    @property
    def first(self) -> str | None:
        """The id of the claim that is shown first: the matched one, or the nearest if unsure."""
        return self._shown.proposition.id if self._shown else None

    @property
    def score(self) -> float | None:
        """The score of the claim that is shown first."""
        return self._shown.score if self._shown else None

    @property
    def outcome(self) -> Outcome:
        """What the check came to."""
        return self.verdict.outcome if self.verdict else Outcome.UNMATCHED

    @property
    def stance(self) -> Stance | None:
        """What the headline does with the matched claim."""
        return self.verdict.stance if self.verdict else None

    @property
    def overstated(self) -> bool:
        """Whether the headline was found to overstate the matched claim."""
        return self.verdict is not None and self.verdict.overstated

    @property
    def hedged(self) -> bool:
        """Whether the headline was read as hedged."""
        return self.verdict is not None and self.verdict.reading.hedged

    @property
    def strength(self) -> int:
        """The claim strength that was read, 0 to 3."""
        return self.verdict.reading.strength if self.verdict else 0

    @property
    def _shown(self) -> Scored | None:
        if self.verdict is None or self.verdict.outcome is Outcome.UNMATCHED:
            return None
        return self.verdict.match.best if self.verdict.match else self.verdict.alternatives[0]


def ask(checker: Checker, text: str, tick: Callable[[], None] = lambda: None) -> Answer:
    """Check one text and time it.

    Args:
        checker: What is asked.
        text: The headline, as published.
        tick: Called once it is answered.

    Returns:
        The answer, also where the text is refused.
    """
    start = perf_counter()
    try:
        verdict = checker.check(text)
    except UnreadableHeadline:
        verdict = None
    spent = perf_counter() - start
    tick()
    return Answer(verdict, spent)


def candidates(checker: Checker, text: str) -> frozenset[str]:
    """Give the ids of the first candidates of a text; none if it holds no word."""
    try:
        reading = read(text, checker.lexicon)
    except UnreadableHeadline:
        return frozenset()
    found = checker.index.find(reading, limit=CANDIDATES)
    return frozenset(each.profile.proposition.id for each in found)
