"""Wordings: which wording of a claim a part of a sentence contains.

Prose says more than a headline does, so likeness fails on it. But a record's own wordings are
short, and their stance is known: a text that contains nearly all that one of them says, and
denies and lowers as often, stands as it does.

It may miss what is put in other words. It must not take a denial for a claim.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass
from math import log

from claims.base.load import Base
from claims.base.schema import Proposition
from claims.base.vocabulary import CueKind
from claims.lexicon import Lexicon
from claims.reading import Reading, read

CONTAINED = 0.8
"""Share of what a wording tells that a text must hold."""
TELLING = 3
"""Fewest telling words of a wording that is looked for: of two, most prose holds some pair."""
NAMED = 2
"""Fewest concepts that it names: what acts, and on what."""

_DENYING = frozenset({CueKind.NEGATION, CueKind.REFUTATION, CueKind.NULL})


@dataclass(frozen=True, slots=True)
class Worded:
    """A wording of a claim.

    Attributes:
        claim: Id of its record.
        text: The wording, as the record puts it.
        terms: Its telling words, and the concepts that it names.
        concepts: The concepts alone; a text must name them all.
        turns: How often it denies, and how often it lowers.
        asks: Whether it asks.
    """

    claim: str
    text: str
    terms: frozenset[str]
    concepts: frozenset[str]
    turns: tuple[int, int]
    asks: bool


class Wordings:
    """The statements and headlines of all records. Immutable, so one serves all threads."""

    def __init__(self, base: Base, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        worded = [
            _worded(proposition.id, text, lexicon)
            for proposition in base.propositions.values()
            for text in _texts(proposition)
        ]
        held = Counter(term for each in worded for term in each.terms)
        self._tells = {term: log(len(worded) / count) for term, count in held.items()}
        self._by_term: dict[str, list[Worded]] = defaultdict(list)
        for each in worded:
            if len(each.terms) >= TELLING and len(each.concepts) >= NAMED:
                rarest = max(sorted(each.terms), key=self._tells.__getitem__)
                self._by_term[rarest].append(each)

    def contained(self, reading: Reading) -> tuple[str, ...]:
        """Find the wordings that a text contains.

        Args:
            reading: The text, taken apart.

        Returns:
            For each claim of which it holds a wording (`CONTAINED`) that denies and lowers as
            often as it does itself, the wording of which it holds most; the most contained
            first, of equals the shortest.
        """
        terms = telling_terms(reading, self._lexicon, wider=True)
        best: dict[str, tuple[float, int, str]] = {}
        for worded in (each for term in terms for each in self._by_term.get(term, ())):
            rank = (-self._share(worded, terms), len(worded.text), worded.text)
            fits = worded.asks is reading.question and worded.concepts <= terms
            if not fits or -rank[0] < CONTAINED or rank >= best.get(worded.claim, (0.0, 0, "")):
                continue
            if _turns(reading, self._reach(reading, worded)) == worded.turns:
                best[worded.claim] = rank
        return tuple(text for _, _, text in sorted(best.values()))

    def _share(self, worded: Worded, terms: frozenset[str]) -> float:
        told = {term: self._tells[term] for term in sorted(worded.terms)}
        return sum(told[term] for term in told if term in terms) / sum(told.values())

    def _reach(self, reading: Reading, worded: Worded) -> int:
        """Give the place by which a text has said all that the wording holds."""
        first: dict[str, int] = {}
        for mention in reading.mentions:
            for kind in self._lexicon.kinds[mention.concept]:
                first.setdefault(f"={kind}", mention.last)
        for at, stem in enumerate(reading.words.stems):
            first.setdefault(stem, at)
        return max((first[term] for term in worded.terms if term in first), default=0)


def telling_terms(reading: Reading, lexicon: Lexicon, *, wider: bool = False) -> frozenset[str]:
    """Give the telling words of a text: concepts where it names some, stems elsewhere.

    Args:
        reading: The text, taken apart.
        lexicon: The names and cues of the base.
        wider: Whether what a concept is a kind of counts as named, too, and the words of names.

    Returns:
        Stems, and concept ids after "=".
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


def _texts(proposition: Proposition) -> tuple[str, ...]:
    return (proposition.statement, *(each.text for each in proposition.headlines))


def _worded(claim: str, text: str, lexicon: Lexicon) -> Worded:
    reading = read(text, lexicon)
    terms = telling_terms(reading, lexicon)
    concepts = frozenset(term for term in terms if term.startswith("="))
    return Worded(claim, text, terms, concepts, _turns(reading), reading.question)


def _turns(reading: Reading, reach: int | None = None) -> tuple[int, int]:
    """Count what denies and what lowers, up to a word: both turn a statement round."""
    cues = [cue for cue in reading.cues if reach is None or cue.first <= reach]
    lowers = sum(cue.kind is CueKind.LOWERS for cue in cues)
    return sum(cue.kind in _DENYING for cue in cues), lowers
