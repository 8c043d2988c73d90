"""Lexicon: the words that the base knows, ready to be found in a text in one pass.

Made once from the concepts and the cues. Within each of the two, the longest phrase wins and
phrases do not overlap: "depression drug" is an antidepressant and no depression.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from claims.base.load import Base
from claims.base.resolve import ancestors, named_concepts
from claims.base.vocabulary import CueKind, Scope, Valence
from claims.base.words import Concept, CueFile
from claims.phrases import PhraseBook, Words
from claims.text import Normaliser, Token

# Marks that may stand inside a phrase: "COVID-19", "anti-depressant", "'happy' pill".
_INNER_MARKS = frozenset("-\u2010\u2011'\u2018\u2019\"\u201c\u201d/&")

# Marks that end nothing where no space stands beside them: "5:2", "U=U", "STAR*D", "PM2.5".
_GLUING = frozenset(":=*.+,")

# Words that give a sentence its form and no subject. They never count as shared content.
_FORM_WORDS = (
    "a an the of in on at to for from by with and or as is are was were be been being it its"
    " that this these those than then there their them they you your we our i my he his she her"
    " has have had do does did will would can could should may might must not no don't doesn't"
    " isn't aren't won't can't so if about into over under up out off more most much very also"
    " only just who what which when where why how all any some such after before while during"
)


@dataclass(frozen=True, slots=True)
class Named:
    """What a name means: a concept, the right way round (1) or the other (-1)."""

    concept: str
    sign: int


@dataclass(frozen=True, slots=True)
class Cued:
    """What a cue's words do."""

    kind: CueKind
    scope: Scope
    strength: int | None


class Lexicon:
    """All names and cues of a base, with the normaliser that both sides share.

    Attributes:
        normaliser: The one normaliser of the base.
        form: Stems of words that give a sentence its form and no subject.
        concepts: Names of concepts.
        cues: Words of cues.
        broader: For each concept, what it is a kind of, with the number of steps.
        kinds: For each concept, itself and what it is a kind of.
        valence: For each concept, whether more of it is good or bad.
        strength: Words and weights that rate how strongly a sentence states something.
        populations: Concepts that stand in relations as their population, and as nothing else.
    """

    def __init__(self, base: Base) -> None:
        self.strength = base.strength
        self.normaliser = Normaliser(base.spelling, base.unstemmed)
        stems = self.normaliser.stems
        self.form = frozenset(stems(_FORM_WORDS))
        self.concepts: PhraseBook[Named] = PhraseBook(
            (
                (stems(phrase), meaning)
                for id_, concept in base.concepts.items()
                for phrase, meaning in _named(id_, concept)
            ),
            exceptions=(
                (stems(phrase), Named(id_, sign))
                for id_, concept in base.concepts.items()
                for phrase in concept.not_in
                for sign in (1, -1)
            ),
        )
        self.cues: PhraseBook[Cued] = PhraseBook(_first_of_a_kind(base.cues, self.normaliser))
        self.broader: Mapping[str, Mapping[str, int]] = MappingProxyType(
            {id_: ancestors(id_, base.concepts) for id_ in base.concepts}
        )
        self.kinds: Mapping[str, frozenset[str]] = MappingProxyType(
            {id_: frozenset({id_, *above}) for id_, above in self.broader.items()}
        )
        self.valence: Mapping[str, Valence] = MappingProxyType(
            {id_: concept.valence for id_, concept in base.concepts.items()}
        )
        self.populations = _populations(base)

    def words(self, text: str) -> Words:
        """Split a text into its words, noting the marks between them."""
        tokens: list[Token] = []
        breaks: list[bool] = []
        marks: list[str] = []
        mark, broken, end = "", False, -1
        pieces = self.normaliser.tokens(text)
        for at, token in enumerate(pieces):
            glued = token.stem in _GLUING and token.start == end
            end = token.end
            after = pieces[at + 1] if at + 1 < len(pieces) else None
            if glued and after and after.word and after.start == end:
                continue
            if token.word:
                tokens.append(token)
                breaks.append(broken)
                marks.append(mark)
                mark, broken = "", False
            else:
                mark += token.stem
                broken = broken or token.stem not in _INNER_MARKS
        stems = tuple(token.stem for token in tokens)
        return Words(tuple(tokens), stems, tuple(breaks), tuple(marks), mark)


def _populations(base: Base) -> frozenset[str]:
    people, others = set[str](), set[str]()
    for proposition in base.propositions.values():
        for field, concept in named_concepts(proposition):
            (people if ".population." in field else others).add(concept)
    return frozenset(people - others)


def _named(id_: str, concept: Concept) -> Iterable[tuple[str, Named]]:
    for name in concept.names:
        yield name, Named(id_, 1)
    for name in concept.opposites:
        yield name, Named(id_, -1)


def _first_of_a_kind(
    files: Iterable[CueFile], normaliser: Normaliser
) -> Iterator[tuple[tuple[str, ...], Cued]]:
    """Go through the words of the cues.

    One stem may stand in two groups of a kind ("reduces", "reduced"): the first counts.
    """
    seen: set[tuple[tuple[str, ...], CueKind]] = set()
    for file in files:
        for cue in file.cues:
            for phrase in cue.words:
                stems = normaliser.stems(phrase)
                if (stems, file.kind) not in seen:
                    seen.add((stems, file.kind))
                    yield stems, Cued(file.kind, cue.scope, cue.strength)
