"""Language: refuses what is surely not English, before it is read as if it were.

A headline is short and full of names, so a guess is not enough: it is refused only where English
is next to impossible. Of 15,194 English health headlines the least English one got 0.0065
("Aldi chocolate in salmonella scare"); of 58 headlines in 33 other languages, 48 got less than
0.003 (measured on 24 November 2026 with py3langid 0.4.0).

Source: Lui & Baldwin (2012), "langid.py: An off-the-shelf language identification tool", ACL
system demonstrations, as the library py3langid computes it.
"""

import re
from functools import cache
from typing import TYPE_CHECKING

from claims.errors import UnsupportedLanguage

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_NAMES = {
    **{"af": "Afrikaans", "ar": "Arabic", "bg": "Bulgarian", "bn": "Bengali", "ca": "Catalan"},
    **{"cs": "Czech", "cy": "Welsh", "da": "Danish", "de": "German", "el": "Greek"},
    **{"en": "English", "es": "Spanish", "et": "Estonian", "fa": "Persian"},
    **{"fi": "Finnish", "fr": "French", "ga": "Irish", "gl": "Galician", "he": "Hebrew"},
    **{"hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian"},
    **{"is": "Icelandic", "it": "Italian", "ja": "Japanese", "ka": "Georgian", "ko": "Korean"},
    **{"lt": "Lithuanian", "lv": "Latvian", "mk": "Macedonian", "mt": "Maltese"},
    **{"nl": "Dutch", "nn": "Norwegian", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese"},
    **{"ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sq": "Albanian"},
    **{"sr": "Serbian", "sv": "Swedish", "ta": "Tamil", "te": "Telugu", "th": "Thai"},
    **{"tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese"},
    **{"zh": "Chinese"},
}
"""The languages that are told apart. Not those that are close to English (Scots, Pidgin), and none
that names of diseases look like (Malay: "dengue", "zika", "chikungunya")."""

HARDLY_ENGLISH = 0.003
"""A text of four words or more with a smaller probability of being English is refused."""
LIKE_ONE = 0.4
"""And only if one other language gets at least so much: names look a little like many."""
NEVER_ENGLISH = 1e-6
"""The same for a text of fewer words: only another script gets so little."""
FEW = 4
SHORT = 300
"""Characters of a headline at most; longer texts are always looked at."""
READ = 5_000
"""Characters that are looked at: a release with a translation after it is not refused."""

_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH = re.compile(
    r"\b(?:the|of|with|that|from|your|you|this|why|how|what|who|does|doesn't|don't|could|might|should"
    r"|than|which|their|they|isn't|won't|after|says|for|are|was|not|can|may|and|to|by|study|risk)\b",
    re.IGNORECASE,
)
"""Words that a headline in another language hardly holds twice: two of them settle it."""
SETTLED = 2


def refuse_foreign(text: str) -> None:
    """Refuse a text that is surely in another language than English.

    Args:
        text: A headline, or the words of a release without their markup.

    Raises:
        UnsupportedLanguage: It is; the message names the language, and no word of the text.
    """
    if len(text) <= SHORT and len(_ENGLISH.findall(text)) >= SETTLED:
        return  # at a tenth of the cost
    ranked: list[tuple[str, float]] = _identifier().rank(text[:READ])
    english = float(dict(ranked)["en"])
    limit = HARDLY_ENGLISH if len(_WORD.findall(text)) >= FEW else NEVER_ENGLISH
    if english < limit and ranked[0][1] >= LIKE_ONE:
        raise UnsupportedLanguage(_NAMES[ranked[0][0]])


@cache
def _identifier() -> "LanguageIdentifier":
    # Not loaded before a text needs it: it and its model take 70 MB.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    every = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    every.set_languages(list(_NAMES))
    # Made anew from what is left, so that the tables of the other languages can go (28 MB).
    return LanguageIdentifier(
        every.nb_ptc.copy(),
        every.nb_pc.copy(),
        every.nb_classes,
        every.tk_nextmove,
        every.tk_output,
        norm_probs=True,
        tk_row=every.tk_row,
    )
