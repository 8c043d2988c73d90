"""Semantic: candidates by words and concepts, and those that an encoder puts near the headline.

Stage 2 of 5, where an encoder is given: headline -> reading -> **candidates** -> match -> ...

For bases with thin thesauri: what shares a name is found by `claims.candidates`; what shares
none may still be near. How near it is says nothing of which way round the headline is, so this
stage adds candidates and changes their order, and leaves everything else to `claims.match`.
"""

from claims.candidates import Candidate, CandidateIndex
from claims.encoder.vectors import Encoder, Near, Vectors
from claims.lexicon import Lexicon
from claims.profiles import Profiles
from claims.reading import Reading
from claims.weights import SEARCHED, WORDS_COUNT


class SemanticIndex(CandidateIndex):
    """Finds candidates both ways. Immutable after construction; one serves all threads.

    Args:
        profiles: All propositions; the vectors of all their wordings are made here.
        lexicon: The names and cues of the base.
        encoder: Makes vectors.
    """

    def __init__(self, profiles: Profiles, lexicon: Lexicon, encoder: Encoder) -> None:
        super().__init__(profiles, lexicon)
        self._all = profiles.all
        texts: list[str] = []
        owners: list[int] = []
        self._places: list[range] = []
        for at, profile in enumerate(profiles.all):
            first = len(texts)
            texts += profile.wordings
            self._places.append(range(first, len(texts)))
            owners += [at] * len(profile.wordings)
        self._at = {profile.proposition.id: at for at, profile in enumerate(profiles.all)}
        self._owners = tuple(owners)
        self._vectors = Vectors(encoder, texts)

    def find(self, reading: Reading, *, limit: int) -> tuple[Candidate, ...]:
        """Rank the propositions that share a telling word or concept, or are near in meaning.

        Args:
            reading: The headline, taken apart.
            limit: How many candidates to return at most; 1 or more.

        Returns:
            Up to `limit` candidates, best first; equal scores in order of id. The score is the
            share of the best keyword score and the cosine of the nearest wording, averaged
            by `weights.WORDS_COUNT`.

        Raises:
            ValueError: `limit` is below 1.
        """
        if limit < 1:
            raise ValueError(f"limit is {limit}, must be 1 or more")
        by_words = super().find(reading, limit=max(limit, SEARCHED))
        top = by_words[0].score if by_words else 1.0
        words = {self._at[each.profile.proposition.id]: each.score / top for each in by_words}
        near = self._vectors.near(reading.headline)
        nearest = {self._owners[wording] for wording in near.best(SEARCHED)}
        fused = [
            (WORDS_COUNT * words.get(at, 0.0) + (1 - WORDS_COUNT) * self._nearness(near, at), at)
            for at in nearest.union(words)
        ]
        fused.sort(key=lambda each: (-each[0], each[1]))
        return tuple(Candidate(self._all[at], score) for score, at in fused[:limit])

    def _nearness(self, near: Near, at: int) -> float:
        """Give the cosine of the nearest wording of a proposition, or 0 if it points away."""
        return max(0.0, *(near.of(wording) for wording in self._places[at]))
