"""Candidates: from a reading to the few propositions worth comparing with it.

Stage 2 of 5: headline -> reading -> **candidates** -> match -> verdict -> answer.

This stage may err in one direction only. A proposition it leaves out can never be matched;
one it lets in costs one more comparison. So it ranks by shared words and shared concepts
alone, and leaves meaning (direction, outcome, population) to `claims.match`.
"""

from typing import NamedTuple

from tantivy import Document, Index, Occur, Query, SchemaBuilder

from claims.lexicon import Lexicon
from claims.profiles import Profile, Profiles
from claims.reading import Reading

# Tantivy's smallest working memory for one writer thread; a base of thousands fits in it.
_WRITER_BYTES = 15_000_000


class Candidate(NamedTuple):
    """A proposition that shares words or concepts with the reading.

    Attributes:
        profile: The proposition, taken apart.
        score: BM25 of the shared words and concepts; above 0, no upper bound. It orders the
            candidates of one reading and means nothing across readings.
    """

    profile: Profile
    score: float


class CandidateIndex:
    """The words and concepts of the whole base, in an inverted index held in memory.

    Immutable after construction, so one index serves all threads.
    """

    def __init__(self, profiles: Profiles, lexicon: Lexicon) -> None:
        self._profiles = profiles.all
        self._broader = lexicon.broader
        self._rarity = profiles.rarity
        builder = SchemaBuilder()
        builder.add_text_field("words", tokenizer_name="whitespace", index_option="freq")
        builder.add_unsigned_field("position", fast=True)
        self._schema = builder.build()
        index = Index(self._schema)
        writer = index.writer(_WRITER_BYTES, 1)
        for position, profile in enumerate(self._profiles):
            document = Document()
            document.add_text("words", " ".join(self._terms_of(profile)))
            document.add_unsigned("position", position)
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()
        index.reload()
        self._searcher = index.searcher()

    def find(self, reading: Reading, *, limit: int) -> tuple[Candidate, ...]:
        """Rank the propositions that share at least one telling word or concept.

        Args:
            reading: The headline, taken apart.
            limit: How many candidates to return at most; 1 or more.

        Returns:
            Up to `limit` candidates, best first; equal scores in order of id. Empty if
            nothing is shared.

        Raises:
            ValueError: `limit` is below 1.

        Source:
            Robertson & Zaragoza (2009), "The Probabilistic Relevance Framework: BM25 and
            Beyond", Foundations and Trends in Information Retrieval 3(4), as Tantivy
            computes it (k1 1.2, b 0.75).
        """
        if limit < 1:
            raise ValueError(f"limit is {limit}, must be 1 or more")
        terms = self._query_terms(reading)
        if not terms:
            return ()
        query = Query.boolean_query(
            [
                (Occur.Should, Query.term_query(self._schema, "words", term, index_option="freq"))
                for term in terms
            ]
        )
        hits = self._searcher.search(query, limit, count=False).hits
        positions = self._searcher.fast_field_values("position", [at for _, at in hits])
        ranked = sorted(
            (-float(score), int(at or 0)) for (score, _), at in zip(hits, positions, strict=True)
        )
        return tuple(Candidate(self._profiles[at], -score) for score, at in ranked)

    def _terms_of(self, profile: Profile) -> list[str]:
        terms = list(profile.words)
        for concept in sorted(profile.roles):
            terms += [_concept(concept)] * 3
        return terms

    def _query_terms(self, reading: Reading) -> list[str]:
        terms: dict[str, None] = {}
        for token in reading.words.tokens:
            if self._rarity(token.stem):
                terms[token.stem] = None
        for mention in reading.mentions:
            terms[_concept(mention.concept)] = None
            for broader in self._broader[mention.concept]:
                terms[_concept(broader)] = None
        return list(terms)


def _concept(id_: str) -> str:
    return f"={id_}"
