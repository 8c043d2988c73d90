"""Text: the one normaliser and tokeniser, shared by headlines and by the claim base.

A headline and a claim can only meet if both went through the same steps, so nothing else in
the project may change case, split words or stem. Steps, always in this order:

1. split into words and marks, with spans into the text as it came;
2. NFKC, case-fold, straight apostrophes, soft hyphens and zero-width marks out;
3. possessive endings off;
4. the Snowball English stem, but for words that it would take for others ("organic" for
   "organ"; `claims/data/unstemmed.yml`);
5. one stem where British and American spelling differ (`claims/data/spelling.yml`).

Source: Porter (2001), "Snowball: A language for stemming algorithms".
"""

import re
import unicodedata
from collections.abc import Mapping
from typing import NamedTuple

from Stemmer import Stemmer

# A number keeps its decimals and thousands; a word keeps inner apostrophes, soft hyphens and
# zero-width marks; whatever else is not space is a mark of one character.
_PIECE = re.compile(
    r"\d+(?:[.,]\d+)*|[^\W\d_](?:[^\W_]|[\u0300-\u036f]|['\u2019\u02bc\u00ad\u200b-\u200d\u2060](?=[^\W_]))*|[^\w\s]"
)
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060]")
_POSSESSIVE = re.compile(r"'s?$")


class Token(NamedTuple):
    """One word or mark.

    Attributes:
        stem: The word in comparable form, or the mark itself.
        start: Where it begins in the text as it came, in characters.
        end: Where it ends; `text[start:end]` is what was written.
        word: Whether it is a word or a number, not a mark.
    """

    stem: str
    start: int
    end: int
    word: bool


class Normaliser:
    """Turns text into tokens. Immutable after construction; one serves all threads.

    Args:
        spelling: British to American spelling, one word each.
        unstemmed: Words that keep their form, each with the form that stands for it.
    """

    def __init__(
        self,
        spelling: Mapping[str, str] | None = None,
        unstemmed: Mapping[str, str] | None = None,
    ) -> None:
        stem = Stemmer("english", 0).stemWord
        self._spelling = {stem(one): stem(other) for one, other in (spelling or {}).items()}
        self._unstemmed = dict(unstemmed or {})

    def tokens(self, text: str) -> tuple[Token, ...]:
        """Split a text into words and marks.

        Args:
            text: Any text, of any length; may be empty.

        Returns:
            The tokens in reading order, with spans that do not overlap. Empty if the text
            holds neither word nor mark.
        """
        pieces = [(found.group(), found.start(), found.end()) for found in _PIECE.finditer(text)]
        plain = [self._plain(piece) for piece, _, _ in pieces]
        # A Stemmer is cheap to make and not safe to share between threads.
        stems = Stemmer("english", 0).stemWords(plain)
        same, kept = self._spelling.get, self._unstemmed.get
        return tuple(
            Token(kept(word) or same(stem, stem), start, end, piece[0].isalnum())
            for word, stem, (piece, start, end) in zip(plain, stems, pieces, strict=True)
        )

    def stems(self, text: str) -> tuple[str, ...]:
        """Give the comparable words of a text, in order, with repeats kept and no marks."""
        return tuple(token.stem for token in self.tokens(text) if token.word)

    def _plain(self, piece: str) -> str:
        if not piece.isascii():
            piece = _INVISIBLE.sub("", unicodedata.normalize("NFKC", piece))
            piece = piece.replace("\u2019", "'").replace("\u02bc", "'")
        piece = piece.casefold()
        if piece.endswith(("'s", "'")) and len(piece) > 2:
            piece = _POSSESSIVE.sub("", piece)
        return piece
