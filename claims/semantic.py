"""Semantic: candidates by words and concepts, and those that an encoder puts near the headline.

Stage 2 of 5, where an encoder is given: headline -> reading -> **candidates** -> match -> ...

For bases with thin thesauri: what shares a name is found by `claims.candidates`; what shares
none may still be near. How near it is says nothing of which way round the headline is, so this
stage adds candidates and changes their order, and leaves everything else to `claims.match`.
"""

from claims.candidates import Candidate, CandidateIndex
from claims.encoder.vectors import Encoder, Vectors
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
        wordings = [
            (at, wording.reading.headline)
            for at, profile in enumerate(profiles.all)
            for wording in profile.wordings
        ]
        self._owners = tuple(at for at, _ in wordings)
        self._vectors = Vectors(encoder, [text for _, text in wordings])

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
        by_words = super().find(reading, limit=max(limit, SEARCHED))
        top = by_words[0].score if by_words else 1.0
        words = {each.profile.proposition.id: each.score / top for each in by_words}
        near = self._vectors.near(reading.headline)
        cosines: dict[int, float] = {}
        for wording in near.best(len(self._owners)):
            cosines.setdefault(self._owners[wording], max(0.0, near.of(wording)))
        fused = [
            Candidate(
                self._all[at],
                WORDS_COUNT * words.get(self._all[at].proposition.id, 0.0)
                + (1 - WORDS_COUNT) * cosine,
            )
            for at, cosine in cosines.items()
        ]
        fused.sort(key=lambda each: (-each.score, each.profile.proposition.id))
        return tuple(fused[:limit])
