"""Words: an inverted index over lists of comparable words, held in memory."""

from collections.abc import Iterable, Mapping, Sequence

from tantivy import Document, Index, Occur, Query, SchemaBuilder

# Tantivy's smallest working memory for one writer thread.
_WRITER_BYTES = 15_000_000


class WordIndex:
    """Finds the documents that share words with a query. Immutable after construction.

    Args:
        documents: The words of each; its place in the order is what a search gives.
    """

    def __init__(self, documents: Iterable[Sequence[str]]) -> None:
        builder = SchemaBuilder()
        builder.add_text_field("words", tokenizer_name="whitespace", index_option="freq")
        builder.add_unsigned_field("position", fast=True)
        self._schema = builder.build()
        index = Index(self._schema)
        writer = index.writer(_WRITER_BYTES, 1)
        for position, words in enumerate(documents):
            document = Document()
            document.add_text("words", " ".join(words))
            document.add_unsigned("position", position)
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()
        index.reload()
        self._searcher = index.searcher()

    def search(self, query: Mapping[str, float], *, limit: int) -> dict[int, float]:
        """Rank the documents that share a word with a query.

        Args:
            query: Words, each with what it counts, above 0.
            limit: How many documents to give at most.

        Returns:
            Places of documents, each with its score, above 0. Empty if no word is shared.

        Source:
            Robertson & Zaragoza (2009), "The Probabilistic Relevance Framework: BM25 and
            Beyond", Foundations and Trends in Information Retrieval 3(4), as Tantivy
            computes it (k1 1.2, b 0.75).
        """
        if not query:
            return {}
        terms = [(Occur.Should, self._term(word, boost)) for word, boost in query.items()]
        found = self._searcher.search(Query.boolean_query(terms), limit, count=False).hits
        places = self._searcher.fast_field_values("position", [at for _, at in found])
        return {int(at or 0): float(score) for (score, _), at in zip(found, places, strict=True)}

    def _term(self, word: str, boost: float) -> Query:
        term = Query.term_query(self._schema, "words", word, index_option="freq")
        return Query.boost_query(term, boost)
