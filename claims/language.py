"""Language: refuses what is surely not English, before it is read as if it were.

A headline is short and full of names, so letters alone mislead. What gives a language away are
its small words: English never writes "nicht", and hardly any other language writes "the". The
words stand in `languages.yml`, by language; a text in another script needs none of them.

Source: Grefenstette (1995), "Comparing two language identification schemes", JADT 3: small words
do as well as letter sequences from a dozen words on; shorter texts may stay undecided, and pass.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from claims.base.load import DATA, load_mapping
from claims.base.words import Language
from claims.errors import BaseError, UnsupportedLanguage

FILE = DATA / "languages.yml"
ENGLISH = "English"

SURE = 1.0
"""Evidence for another language that is needed: one of its words, or several weaker signs."""
AGAINST_ENGLISH = 2.0
"""How much more of it than of English: a quotation or a translation after it is no reason."""
WORD, LETTER, NAME = 1.0, 0.5, 0.4
"""What a small word weighs, a word with letters that English does not write, and a small word that
English writes in names: two of them are still one name, "Ursula von der Leyen"."""
READ = 5_000
"""Characters that are looked at: a release with a translation after it is not refused."""

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_SCRIPTS = {
    **{"GREEK": "Greek", "CYRILLIC": "Russian", "ARABIC": "Arabic", "HEBREW": "Hebrew"},
    **{"DEVANAGARI": "Hindi", "BENGALI": "Bengali", "TAMIL": "Tamil", "TELUGU": "Telugu"},
    **{"THAI": "Thai", "GEORGIAN": "Georgian", "ARMENIAN": "Armenian", "HANGUL": "Korean"},
    **{"HIRAGANA": "Japanese", "KATAKANA": "Japanese", "CJK": "Chinese"},
}
"""Unicode's name for a script, and the language that is written in it most."""


class Languages:
    """Tells other languages from English. Immutable, so one serves all threads.

    Args:
        path: The file of small words.

    Raises:
        BaseError: The file is missing or does not fit; line and field are named.
    """

    def __init__(self, path: Path = FILE) -> None:
        languages = load_mapping(path, Language)
        if ENGLISH not in languages:
            raise BaseError(path.name, f"has no entry {ENGLISH}")
        self._english = frozenset(languages.pop(ENGLISH).words)
        foreign: defaultdict[str, list[tuple[str, float]]] = defaultdict(list)
        letters: defaultdict[str, list[str]] = defaultdict(list)
        for name, language in languages.items():
            for weight, words in ((WORD, language.words), (NAME, language.names)):
                for word in words:
                    foreign[word].append((name, weight))
            for letter in language.letters:
                letters[letter].append(name)
        self._foreign = {word: tuple(held) for word, held in foreign.items()}
        self._letters = {letter: tuple(held) for letter, held in letters.items()}

    def refuse_foreign(self, text: str) -> None:
        """Refuse a text that is surely in another language than English.

        Args:
            text: A headline, or the words of a release without their markup.

        Raises:
            UnsupportedLanguage: It is; the message names the language, and no word of the text.
        """
        text = text[:READ]
        if not text.isascii() and (language := _by_script(text)):
            raise UnsupportedLanguage(language)
        words = list(dict.fromkeys(_WORD.findall(text.replace("\u2019", "'"))))
        found: defaultdict[str, float] = defaultdict(float)
        for language, weight in self._signs(words):
            found[language] += weight
        if not found:
            return
        language = max(found, key=lambda each: found[each])
        english = len(self._english.intersection(word.lower() for word in words))
        if found[language] >= max(SURE, AGAINST_ENGLISH * english):
            raise UnsupportedLanguage(language)

    def _signs(self, words: list[str]) -> Iterator[tuple[str, float]]:
        """Give each language that a word speaks for, and how loudly."""
        capitals = all(word.isupper() for word in words)
        for at, word in enumerate(words):
            # Capitals inside a headline are names and abbreviations: "MIT", "Des Moines".
            small = word.islower() or at == 0 or capitals
            known = self._foreign.get(word.lower()) if small else None
            if known:
                yield from known
            elif not word.isascii() and (word.islower() or capitals):
                if word.lower() in self._english:
                    continue  # "café"
                held = (self._letters.get(letter, ()) for letter in word.lower())
                for language in dict.fromkeys(chain.from_iterable(held)):
                    yield language, LETTER


def _by_script(text: str) -> str | None:
    """Name the language of a text of which most letters are in another script than Latin."""
    letters = [letter for letter in text if letter.isalpha()]
    others = [letter for letter in letters if not letter.isascii()]
    scripts = [unicodedata.name(letter, "").partition(" ")[0] for letter in others]
    named = [script for script in scripts if script in _SCRIPTS]
    if 2 * len(named) <= len(letters):
        return None
    if "HIRAGANA" in named or "KATAKANA" in named:
        return _SCRIPTS["HIRAGANA"]  # between Chinese characters, that is how Japanese looks
    return _SCRIPTS[max(named, key=named.count)]
