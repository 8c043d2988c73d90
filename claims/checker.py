"""Checker: the stages in their order, and nothing else."""

from claims.base.load import Base
from claims.candidates import CandidateIndex
from claims.encoder.vectors import Encoder
from claims.language import Languages
from claims.lexicon import Lexicon
from claims.match import Matcher
from claims.profiles import Profiles
from claims.reading import read
from claims.semantic import SemanticIndex
from claims.verdict import Verdict, weigh


class Checker:
    """Checks headlines against one claim base.

    Nothing in it changes after construction, so one serves all threads.

    Args:
        base: The claim base.
        candidates: How many propositions are compared with a headline, 1 or more.
        encoder: Finds candidates that share no word with a headline; optional.

    Attributes:
        base: The claim base, as given.
        lexicon: Its names and cues.
        languages: Tells what it cannot read.
    """

    def __init__(self, base: Base, *, candidates: int = 12, encoder: Encoder | None = None) -> None:
        self.base = base
        self.lexicon = Lexicon(base)
        self.languages = Languages()
        profiles = Profiles(base, self.lexicon)
        self.index = (
            SemanticIndex(profiles, self.lexicon, encoder)
            if encoder
            else CandidateIndex(profiles, self.lexicon)
        )
        self.matcher = Matcher(profiles, self.lexicon)
        self._limit = candidates

    def check(self, headline: str) -> Verdict:
        """Say what the base's evidence adds up to for one headline.

        Args:
            headline: One headline, as printed.

        Returns:
            The verdict; the same for the same headline and base, always.

        Raises:
            UnreadableHeadline: The headline holds no word.
            UnsupportedLanguage: It is surely in another language than English.
        """
        reading = read(headline, self.lexicon)
        self.languages.refuse_foreign(headline)
        candidates = self.index.find(reading, limit=self._limit)
        return weigh(reading, self.matcher.match(reading, candidates), self.base.sources)
