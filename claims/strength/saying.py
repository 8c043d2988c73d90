"""Saying: the words of a sentence as they show its strength.

Inflection matters here, and only here: "increases the risk" states a cause, "an increased
risk" does not. So words are taken as written, in small letters, and not by their stems.
"""

from collections.abc import Callable

from claims.phrases import Words

_PAUSES = frozenset(",;:()[]\u2014\u2013\u2026|")
_STOPS = frozenset(".!?")
# "Women s risk", "won t help": press services drop apostrophes.
_LEFT_OVER = frozenset({"s", "t"})

# A question about what will or can be so is put as what could be so.
_FRONTED = {
    "can": "could",
    "will": "could",
    "would": "could",
    "could": "could",
    "may": "may",
    "might": "might",
    "do": "do",
    "does": "does",
    "did": "did",
}
_BE = frozenset({"is", "are", "was", "were"})
_OPENERS = frozenset({",", ".", "why", "how", "what"})
_SAID_OF_THINGS = (
    "effective",
    "more",
    "most",
    "association",
    "prone",
    "difference",
    "blame",
    "link",
)
_REACH = 9
"""So far behind a fronted verb, in words, the verb is sought that it belongs to."""


def said(text: str, words: Words) -> list[str]:
    """Give the words of a sentence as written, in small letters.

    Args:
        text: The sentence.
        words: Its words.

    Returns:
        The words, with any pause between them as ",", any stop as ".", any number as "0".
    """
    found: list[str] = []
    for token, marks in zip(words.tokens, words.marks, strict=True):
        if marks and found:
            found += _between(marks)
        word = text[token.start : token.end].casefold().replace("\u2019", "'")
        word = word.removesuffix("'s")
        if word not in _LEFT_OVER:
            found.append("0" if word[:1].isdigit() else word)
    if "%" in words.last_marks:
        found.append("percent")
    return found


def _between(marks: str) -> list[str]:
    found = ["percent"] if "%" in marks else []
    if not _PAUSES.isdisjoint(marks):
        found.append(",")
    elif not _STOPS.isdisjoint(marks):
        found.append(".")
    return found


def as_statement(words: list[str], group: Callable[[str], str]) -> list[str]:
    """Turn a question into the statement that it asks about.

    "Can tea cure colds?" asks whether tea could cure colds; "Is tea good for you?" whether tea
    is good for you. Only the first verb that is fronted moves.

    Args:
        words: What `said` gives.
        group: Gives the group of a word, "" if it stands in none.

    Returns:
        The words in the order of a statement.
    """
    for at, word in enumerate(words):
        opens = at == 0 or words[at - 1] in _OPENERS
        if opens and (word in _FRONTED or word in _BE):
            to = _place(words, at, group)
            return [*words[:at], *words[at + 1 : to], _FRONTED.get(word, word), *words[to:]]
    return words


def _place(words: list[str], at: int, group: Callable[[str], str]) -> int:
    for there in range(at + 2, min(len(words), at + _REACH)):
        found = group(words[there])
        if found.startswith(_SAID_OF_THINGS) if words[at] in _BE else found.endswith("-0"):
            return there
    return at + 1
