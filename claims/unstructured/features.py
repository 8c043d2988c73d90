"""Features: the kinds of evidence that a post is about a claim, each from 0 to 1.

A feature's docstring is its reason. `table.yml` says what each is worth; what speaks against a
claim is worth less than nothing there.
"""

from collections.abc import Callable
from math import sqrt
from typing import NamedTuple

from claims.unstructured.holdings import Asked, Held, Holdings


class Pairing(NamedTuple):
    """A post beside a claim.

    Attributes:
        asked: The post.
        held: The claim.
        length: Length of the claim's vector of letters.
        keywords: Its keyword score as a share of the best claim's; 0 if it shares no word.
        nearness: Cosine of both by the encoder; 0 if there is none.
        holdings: All claims, for the rarity of words.
    """

    asked: Asked
    held: Held
    length: float
    keywords: float
    nearness: float
    holdings: Holdings


def keywords_shared(pair: Pairing) -> float:
    """Of all claims, this one shares the most and the rarest words."""
    return pair.keywords


def title_covered(pair: Pairing) -> float:
    """The post says what the title says: the share of its words, by rarity."""
    rarity, title = pair.holdings.rarity, pair.held.title
    said = (title & pair.asked.words) | (title & pair.asked.signed)
    return _share(rarity.sum(said), rarity.sum(title))


def post_covered(pair: Pairing) -> float:
    """The claim says what the post says, so that little of the post is about something else."""
    rarity = pair.holdings.rarity
    return _share(rarity.sum(pair.asked.words & pair.held.words), rarity.sum(pair.asked.words))


def names_shared(pair: Pairing) -> float:
    """The post names the people and places that the claim names, or is signed by them."""
    rarity, names = pair.holdings.rarity, pair.held.names
    said = pair.asked.words | pair.asked.signed
    return _share(rarity.sum(names & said), rarity.sum(names))


def numbers_shared(pair: Pairing) -> float:
    """The post gives the claim's numbers."""
    return _share(len(pair.held.numbers & pair.asked.numbers), len(pair.held.numbers))


def numbers_missing(pair: Pairing) -> float:
    """The claim gives numbers that the post does not give."""
    return _share(len(pair.held.numbers - pair.asked.numbers), len(pair.held.numbers))


def pairs_shared(pair: Pairing) -> float:
    """The same words stand side by side in both: "tide pod" is more than "tide" and "pod"."""
    rarity = pair.holdings.pair_rarity
    return _share(rarity.sum(pair.asked.pairs & pair.held.pairs), rarity.sum(pair.asked.pairs))


def signer_named(pair: Pairing) -> float:
    """The claim names whoever signed the post."""
    rarity, signed = pair.holdings.rarity, pair.asked.signed
    return _share(rarity.sum(signed & pair.held.words), rarity.sum(signed))


def same_year(pair: Pairing) -> float:
    """The claim names the year of the post."""
    return float(not pair.asked.years.isdisjoint(pair.held.years))


def other_year(pair: Pairing) -> float:
    """The claim names a year, and the post is of another."""
    asked, held = pair.asked.years, pair.held.years
    return float(bool(asked and held) and asked.isdisjoint(held))


def picture_shown(pair: Pairing) -> float:
    """The claim is about a picture or a recording, and the post links to something."""
    return float(pair.held.media and pair.asked.linked)


def letters_alike(pair: Pairing) -> float:
    """Letters agree where words do not: compounds, typing errors, tags in one word."""
    rarity = pair.holdings.letter_rarity
    shared = rarity.squares(pair.asked.letters & pair.held.letters)
    return _share(shared, sqrt(rarity.squares(pair.asked.letters)) * pair.length)


def meaning_near(pair: Pairing) -> float:
    """The encoder puts both near each other, whatever words they use."""
    return max(0.0, pair.nearness)


Feature = Callable[[Pairing], float]

FEATURES: tuple[Feature, ...] = (
    keywords_shared,
    title_covered,
    post_covered,
    names_shared,
    numbers_shared,
    numbers_missing,
    pairs_shared,
    signer_named,
    same_year,
    other_year,
    picture_shown,
    letters_alike,
    meaning_near,
)


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
