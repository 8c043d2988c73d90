"""Wordings: which wording of a claim a part of a sentence contains.

Prose says more than a headline does, so likeness fails on it. But a record's own wordings are
short, and their stance is known: a unit that contains nearly all that one of them says, and
denies and lowers as often, stands as it does.

It may miss what is put in other words. It must not take a denial for a claim.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from math import log

from claims.base.load import Base
from claims.base.vocabulary import CueKind
from claims.lexicon import Lexicon
from claims.reading import Reading, read

CONTAINED = 0.8
"""Share of what a wording tells that a unit must hold."""
TELLING = 3
"""Fewest telling words of a wording that is looked for: of two, most prose holds some pair."""
NAMED = 2
"""Fewest concepts that it names: what acts, and on what."""

_DENYING = frozenset({CueKind.NEGATION, CueKind.REFUTATION, CueKind.NULL})


@dataclass(frozen=True, slots=True)
class Worded:
    """A wording of a claim.

    Attributes:
        text: The wording, as the record puts it.
        terms: Its telling words, and the concepts that it names.
        concepts: The concepts alone; a unit must name them all.
        turns: How often it denies, and how often it lowers.
        asks: Whether it asks.
        weight: What its terms tell, in nats.
    """

    text: str
    terms: frozenset[str]
    concepts: frozenset[str]
    turns: tuple[int, int]
    asks: bool
    weight: float


class Wordings:
    """The statements and headlines of all records. Immutable, so one serves all threads."""

    def __init__(self, base: Base, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        texts = [
            text
            for proposition in base.propositions.values()
            for text in (proposition.statement, *(each.text for each in proposition.headlines))
        ]
        readings = [read(text, lexicon) for text in texts]
        bags = [telling_terms(reading, lexicon) for reading in readings]
        held: dict[str, int] = defaultdict(int)
        for bag in bags:
            for term in bag:
                held[term] += 1
        self._tells = {term: log(len(bags) / count) for term, count in held.items()}
        self._by_term: dict[str, list[Worded]] = defaultdict(list)
        for text, reading, bag in zip(texts, readings, bags, strict=True):
            concepts = frozenset(term for term in bag if term.startswith("="))
            if len(bag) >= TELLING and len(concepts) >= NAMED:
                weight = sum(self._tells[term] for term in bag)
                worded = Worded(text, bag, concepts, _turns(reading), reading.question, weight)
                self._by_term[max(sorted(bag), key=self._tells.__getitem__)].append(worded)

    def contained(self, reading: Reading) -> str | None:
        """Find the wording that a unit contains.

        Args:
            reading: The unit, taken apart.

        Returns:
            The wording of which it holds most, if that is enough (`CONTAINED`) and both deny
            and lower as often; of equal shares the shortest. None if there is none.
        """
        terms = telling_terms(reading, self._lexicon, wider=True)
        best = (CONTAINED, "")
        for worded in self._rarest(terms):
            if worded.asks is not reading.question or not worded.concepts <= terms:
                continue
            share = sum(self._tells[term] for term in worded.terms & terms) / worded.weight
            better = share > best[0] or (
                share == best[0] and not 0 < len(best[1]) <= len(worded.text)
            )
            if better and _turns(reading, self._reach(reading, worded)) == worded.turns:
                best = (share, worded.text)
        return best[1] or None

    def _reach(self, reading: Reading, worded: Worded) -> int:
        """Give the place of the last word of a unit that the wording holds, too."""
        named = [
            mention.last
            for mention in reading.mentions
            if any(f"={kind}" in worded.terms for kind in self._lexicon.kinds[mention.concept])
        ]
        words = [at for at, stem in enumerate(reading.words.stems) if stem in worded.terms]
        return max((*named, *words), default=0)

    def _rarest(self, terms: frozenset[str]) -> Iterator[Worded]:
        for term in terms:
            yield from self._by_term.get(term, ())


def telling_terms(reading: Reading, lexicon: Lexicon, *, wider: bool = False) -> frozenset[str]:
    """Give the telling words of a text: concepts where it names some, stems elsewhere.

    Args:
        reading: The text, taken apart.
        lexicon: The names and cues of the base.
        wider: Whether what a concept is a kind of counts as named, too.
    """
    taken, terms = set(), set()
    for mention in reading.mentions:
        kinds = lexicon.kinds[mention.concept] if wider else (mention.concept,)
        terms |= {f"={kind}" for kind in kinds}
        taken |= set(range(mention.first, mention.last + 1))
    terms |= {
        stem
        for at, stem in enumerate(reading.words.stems)
        if stem not in lexicon.form and (wider or at not in taken)
    }
    return frozenset(terms)


def _turns(reading: Reading, reach: int | None = None) -> tuple[int, int]:
    """Count what denies and what lowers, up to a word: both turn a statement round."""
    cues = [cue for cue in reading.cues if reach is None or cue.first <= reach]
    lowers = sum(cue.kind is CueKind.LOWERS for cue in cues)
    return sum(cue.kind in _DENYING for cue in cues), lowers
