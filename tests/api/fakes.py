"""A checker whose answers a test can foresee, and one that fails."""

from claims.base.load import Base
from claims.base.vocabulary import Stance
from claims.checker import Checker
from claims.language import Languages
from claims.lexicon import Lexicon
from claims.match import Match, Matching, NoMatch, Unsure
from claims.reading import read
from claims.table import Reason, Scored
from claims.verdict import Verdict, weigh
from tests.factories import a_base


class FakeChecker(Checker):
    """Reads and weighs like the real one; matches by looking at two words.

    "Antidepressant" is about the first proposition, "pill" may be; anything else is not covered.
    "Don't" denies, a question mark asks.
    """

    def __init__(self, base: Base | None = None) -> None:
        self.base = base or a_base()
        self.lexicon = Lexicon(self.base)
        self.languages = Languages()

    def check(self, headline: str) -> Verdict:
        reading = read(headline, self.lexicon)
        return weigh(reading, self._matching(headline.casefold()), self.base.sources)

    def _matching(self, text: str) -> Matching:
        stance = Stance.DENIES if "don't" in text else Stance.AFFIRMS
        stance = Stance.ASKS if "?" in text else stance
        scored = tuple(
            Scored(each, 0.9 - at / 10, stance, (Reason("both named", "by name", 0.9 - at / 10),))
            for at, each in enumerate(self.base.propositions.values())
        )
        if "shares" in text or ("antidepressant" not in text and "pill" not in text):
            return NoMatch("nothing near")
        return Match(scored[0], scored[1:]) if "antidepressant" in text else Unsure(scored)


class FailingChecker(FakeChecker):
    """Fails with one error at every headline."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self._error = error

    def check(self, headline: str) -> Verdict:  # noqa: ARG002 - it fails whatever it is asked
        raise self._error
