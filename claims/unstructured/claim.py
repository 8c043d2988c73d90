"""Claim: a claim that nobody took apart."""

from typing import NamedTuple


class TextClaim(NamedTuple):
    """A claim that is nothing but words.

    Attributes:
        id: What it is called where it came from.
        text: The claim as a sentence: "A photograph shows a shark on a flooded motorway."
        title: The title of the article that checked it, or "".
    """

    id: str
    text: str
    title: str = ""
