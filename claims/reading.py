"""Reading: what a headline says, before anything is compared with it.

Stage 1 of 5: headline -> **reading** -> candidates -> match -> verdict -> answer.

A reading holds what is written, each part with the words that show it: which concepts are
named, which cues stand where, whether it asks, hedges or generalises. It looks at no
proposition, and decides nothing that depends on one: which way round a headline states a
given relation is the business of `claims.signs`.

It may miss a name that the thesaurus does not hold. It must not find what is not there: a
cue of direction inside a concept's name ("low serotonin") is part of the name.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from claims.aside import find_aside
from claims.asking import opens, puts_question
from claims.base.vocabulary import CueKind
from claims.errors import UnreadableHeadline
from claims.lexicon import Cued, Lexicon, Named
from claims.phrases import Span, Words
from claims.spans import CueFound, Mention
from claims.strength import claim_strength
from claims.strength.features import Sentence

# A name does not hide these: the others are part of it ("low serotonin").
_NEVER_HIDDEN = frozenset({CueKind.NEGATION, CueKind.REFUTATION, CueKind.NULL, CueKind.EVENT})
_CLAUSE_MARKS = frozenset(",;:.!?()[]\u2014\u2013\u2026|")


class Reading(NamedTuple):
    """A headline, taken apart.

    Attributes:
        headline: The text as it came.
        words: Its words with the marks between them.
        mentions: Concepts named, in reading order.
        naming: For each concept that is named, itself or by a kind of it, the mentions.
        cues: Cues found, in reading order; a phrase may be a cue of several kinds.
        parts: For each word, the number of the part it stands in; "but" begins a new part.
        clauses: For each word, the number of its clause; a comma or colon begins a new one.
        aside: Positions of words that dress the sentence: who says so, and where it was printed.
        core: The other words, as stems: what the sentence says.
        hedged: Whether it leaves room for doubt.
        universal: Whether it leaves none.
        question: Whether it asks.
        strength: 0 no relation, 1 correlational, 2 conditional causal, 3 causal.
    """

    headline: str
    words: Words
    mentions: tuple[Mention, ...]
    naming: Mapping[str, Sequence[Mention]]
    cues: tuple[CueFound, ...]
    parts: tuple[int, ...]
    clauses: tuple[int, ...]
    aside: frozenset[int]
    core: tuple[str, ...]
    hedged: bool
    universal: bool
    question: bool
    strength: int


def read(headline: str, lexicon: Lexicon) -> Reading:
    """Take a headline apart.

    Args:
        headline: One headline, as printed.
        lexicon: The names and cues of the base.

    Returns:
        Its reading, with at least one word.

    Raises:
        UnreadableHeadline: The headline holds no word.
    """
    words = lexicon.words(headline)
    if not any(token.stem.isalpha() for token in words.tokens):
        raise UnreadableHeadline("the headline holds no word")
    cue_spans = lexicon.cues.find(words)
    mentions = _mentions(headline, words, lexicon.concepts.find(words), cue_spans)
    cues = _cues(headline, words, cue_spans, mentions)
    question = puts_question(words, cues)
    aside = find_aside(words, cues, mentions)
    contrasts = {cue.first for cue in cues if cue.kind is CueKind.CONTRAST}
    return Reading(
        headline=headline,
        words=words,
        mentions=mentions,
        naming=_naming(mentions, lexicon),
        cues=cues,
        parts=_numbered(words, contrasts, frozenset()),
        clauses=_numbered(words, contrasts, _CLAUSE_MARKS),
        aside=aside,
        core=tuple(stem for at, stem in enumerate(words.stems) if at not in aside),
        # "Could X cause Y?" puts a question and hedges nothing.
        hedged=any(c.kind is CueKind.HEDGE and not (question and c.first == 0) for c in cues),
        universal=any(cue.kind is CueKind.UNIVERSAL for cue in cues),
        question=question,
        strength=claim_strength(_sentence(headline, words, cues, question), lexicon.strength),
    )


def sentence_of(reading: Reading) -> Sentence:
    """Give what the strength of a reading was rated by: the start of its explanation.

    `explain_strength(sentence_of(reading), lexicon.strength)` says why it is as it is.
    """
    return _sentence(reading.headline, reading.words, reading.cues, reading.question)


def _sentence(headline: str, words: Words, cues: tuple[CueFound, ...], question: bool) -> Sentence:
    return Sentence(headline, words, tuple((cue.kind, cue.strength) for cue in cues), question)


def _naming(mentions: tuple[Mention, ...], lexicon: Lexicon) -> dict[str, list[Mention]]:
    naming: dict[str, list[Mention]] = {}
    for mention in mentions:
        for kind in lexicon.kinds[mention.concept]:
            naming.setdefault(kind, []).append(mention)
    return naming


def _mentions(
    headline: str, words: Words, spans: list[Span[Named]], cue_spans: list[Span[Cued]]
) -> tuple[Mention, ...]:
    found = []
    cued = {(span.first, span.last) for span in cue_spans}
    for first, last, meanings in spans:
        weak = (first, last) in cued
        if not weak and any(cue.first <= first and last <= cue.last for cue in cue_spans):
            continue  # but a part of a cue: "lead" in "lead to"
        start, end = words.tokens[first].start, words.tokens[last].end
        text = headline[start:end]
        found += [
            Mention(named.concept, named.sign, text, start, end, first, last, weak)
            for named in meanings
        ]
    return tuple(found)


def _cues(
    headline: str, words: Words, spans: list[Span[Cued]], mentions: tuple[Mention, ...]
) -> tuple[CueFound, ...]:
    """Keep the cues that no name hides, and of the others those that are no part of one."""
    taken = {
        at
        for mention in mentions
        if not mention.weak
        for at in range(mention.first, mention.last + 1)
    }
    found = []
    for first, last, meanings in spans:
        start, end = words.tokens[first].start, words.tokens[last].end
        text = headline[start:end]
        named = first in taken and taken.issuperset(range(first, last + 1))
        for cue in meanings:
            kind = cue.kind
            if named and kind not in _NEVER_HIDDEN:
                continue
            if kind is CueKind.QUESTION and last == first and not opens(words, first):
                continue
            found.append(CueFound(kind, text, start, end, first, last, cue.scope, cue.strength))
    return tuple(found)


def _numbered(words: Words, openers: set[int], marks: frozenset[str]) -> tuple[int, ...]:
    ending = [at for at, held in enumerate(words.marks) if held and not marks.isdisjoint(held)]
    if not openers and not ending:
        return (0,) * len(words.marks)
    number, numbers = 0, []
    for at in range(len(words.marks)):
        if at and (at in openers or at in ending):
            number += 1
        numbers.append(number)
    return tuple(numbers)
