"""Rarity: how much a word, a pair of words or a group of letters tells."""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable
from math import fsum, log
from typing import Generic, TypeVar

Item = TypeVar("Item", bound=Hashable)


class Rarity(Generic[Item]):
    """The rarity of items over a set of documents, in nats. Immutable after construction.

    Args:
        documents: What each document holds, no item twice.
        form: Items that tell nothing.

    Source: the Lucene form of the inverse document frequency, ln(1 + (N - n + 0.5) / (n + 0.5))
    for an item in n of N documents. Kamphuis et al. (2020), "Which BM25 Do You Mean?", ECIR.
    """

    def __init__(
        self, documents: Collection[Collection[Item]], form: Collection[Item] = frozenset()
    ) -> None:
        held = Counter(item for document in documents for item in document)
        size = len(documents)
        self._of = {item: log(1 + (size - n + 0.5) / (n + 0.5)) for item, n in held.items()}
        self._of.update(dict.fromkeys(form, 0.0))
        self._unseen = log(1 + (size + 0.5) / 0.5)

    def of(self, item: Item) -> float:
        """Give the rarity of one item: most for what no document holds."""
        return self._of.get(item, self._unseen)

    def sum(self, items: Iterable[Item]) -> float:
        """Add up the rarity of items, 0 for none."""
        of, unseen = self._of, self._unseen
        return fsum([of.get(item, unseen) for item in items])

    def squares(self, items: Iterable[Item]) -> float:
        """Add up the squares of their rarity, 0 for none."""
        of, unseen = self._of, self._unseen
        return fsum([of.get(item, unseen) ** 2 for item in items])
