"""Everything that can go wrong in `claims`, by kind. No HTTP here: see `api.errors`.

* ClaimsError
  - BaseError           the curated base cannot be trusted (raised at start-up only)
  - UnreadableHeadline  the headline holds no word that could be checked
    - UnsupportedLanguage  the text is in another language than English
  - UnknownClaim        no proposition of the base has that id
  - UnreadableRelease   the release holds no word
"""


class ClaimsError(Exception):
    """Base of every error this package raises on purpose."""


class BaseError(ClaimsError):
    """A record of the curated base is malformed, duplicated or points nowhere.

    Args:
        where: File, line and field, as `tea-calms.yml:12: findings.0.bearing`.
        problem: What is wrong, as a sentence that a curator can act on.
    """

    def __init__(self, where: str, problem: str) -> None:
        super().__init__(f"{where}: {problem}")
        self.where = where
        self.problem = problem


class UnreadableHeadline(ClaimsError):
    """The headline has no word that could name a subject or an outcome.

    The message never holds the headline: it may be under embargo, and messages reach logs.
    """


class UnknownClaim(ClaimsError):
    """No proposition of the base has the id that was asked for."""


class UnreadableRelease(ClaimsError):
    """The release has no word: it is empty, or nothing but markup."""


class UnsupportedLanguage(UnreadableHeadline):
    """The text, a headline or a release, is surely in another language than English.

    The message names the language, and holds no word of the text.

    Args:
        language: The language that it seems to be in, in English.
    """

    def __init__(self, language: str) -> None:
        super().__init__(
            f"This seems to be {language}. The claim base and its reader know English only, and a "
            "guess could turn the meaning round; please send an English version."
        )
        self.language = language
