"""Subjects: what a part of a sentence is about, if it only says "they", or nothing at all.

It may find no subject. It must not put in one where the part has its own.
"""

from collections.abc import Iterable

from claims.base.load import Base
from claims.base.vocabulary import CueKind, Valence
from claims.lexicon import Lexicon
from claims.reading import Reading
from claims.release.parts import Part
from claims.release.signals import Hit
from claims.spans import Mention

_DENYING = frozenset({CueKind.NEGATION, CueKind.NULL})
_AUXILIARY = frozenset(
    {"are", "is", "was", "were", "do", "doe", "did", "can", "may", "might", "could", "will"}
    | {"would", "have", "has", "had"}
)


class Subjects:
    """Finds what is spoken of. Immutable, so one serves all threads.

    Args:
        base: The claim base; what acts in one of its claims may be a subject.
        lexicon: Its names and cues.
    """

    def __init__(self, base: Base, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._acting = frozenset(
            concept
            for proposition in base.propositions.values()
            for relation in (proposition.relation, *proposition.also)
            for term in relation.exposure
            for concept in term.split(" + ")
        )

    def named(self, reading: Reading, part: Part | None = None) -> str:
        """Give the last thing named that acts in some claim.

        Args:
            reading: A sentence, taken apart.
            part: Where to look; the whole sentence, if not told.

        Returns:
            Its own words, with what belongs to it ("stopping antidepressants"); "" if none.
        """
        first, last = part or (0, len(reading.words.tokens))
        acting = [
            each
            for each in reading.mentions
            if first <= each.first and each.last <= last and self._acts(each)
        ]
        if not acting:
            return ""
        start = end = acting[-1]
        for mention in reversed(acting):
            if 0 <= start.first - mention.last <= 1:
                start = mention
        return reading.headline[start.start : end.end]

    def put_in(
        self, reading: Reading, part: Part, hits: Iterable[Hit], subject: str, *, fragment: bool
    ) -> str:
        """Give the text of a part, with what was named before put in where it stands for it.

        Args:
            reading: The sentence, taken apart.
            part: The part.
            hits: Words of `voices.yml` in it.
            subject: What was named before; "" if nothing fits.
            fragment: Whether the part is a piece of a quotation: “numb emotions”.

        Returns:
            What to read.
        """
        first, last = part
        tokens = reading.words.tokens
        start, end = tokens[first].start, tokens[last].end
        text = reading.headline[start:end]
        if not subject or self.named(reading, part):
            return text
        for hit in hits:
            opens = hit.rule == "standing" and hit.first == first
            if opens or (hit.rule == "naming" and hit.first > first):
                return text[: hit.start - start] + subject + text[hit.end - start :]
        lacks = fragment or _opens_on_verb(reading, first, hits)
        return f"{subject} {text}" if first and lacks else text

    def _acts(self, mention: Mention) -> bool:
        acts = self._lexicon.kinds[mention.concept] & self._acting
        bad = self._lexicon.valence[mention.concept] is Valence.BAD
        return bool(acts) and not bad and not mention.weak


def _opens_on_verb(reading: Reading, first: int, hits: Iterable[Hit]) -> bool:
    """Tell whether a part begins with what its subject does ("are useless")."""
    trails = any(hit.rule == "trailing" and hit.first == first for hit in hits)
    if trails or reading.words.stems[first] in _AUXILIARY:
        return True
    return any(cue.first == first and cue.kind in _DENYING for cue in reading.cues)
