"""A checker that says what a test tells it to, about a base of a few small claims."""

from collections.abc import Mapping

from claims.base.vocabulary import Stance
from claims.checker import Checker
from claims.match import Match, Matching, NoMatch, Unsure
from claims.reading import read
from claims.table import Scored
from claims.verdict import Verdict, weigh
from tests.factories import a_base, a_proposition

BASE = a_base(
    a_proposition("beat"),
    a_proposition("ease", statement="Antidepressants ease the fear of heights."),
)


def scored(id_: str, score: float, stance: Stance = Stance.AFFIRMS) -> Scored:
    return Scored(BASE.propositions[id_], score, stance, ())


def matched(id_: str, score: float = 0.9, stance: Stance = Stance.AFFIRMS) -> Match:
    return Match(scored(id_, score, stance), ())


def unsure(id_: str, score: float = 0.5) -> Unsure:
    return Unsure((scored(id_, score),))


class Scripted(Checker):
    def __init__(self, script: Mapping[str, Matching]) -> None:
        super().__init__(BASE)
        self._script = script

    def check(self, headline: str) -> Verdict:
        reading = read(headline, self.lexicon)
        matching = self._script.get(headline, NoMatch("it is not in the script"))
        return weigh(reading, matching, self.base.sources)
