"""Write: a claim as two ClaimReviews, one of its statement and one of its opposite.

Each rates a wording the way round that its rating is about, so that no reader of the format can
get it backwards. Google asks for a wording of fewer than 75 characters; a longer statement is
told by the first of the record's own headlines that says the same and is short enough, and
stands in full in `itemReviewed`.

Source: https://schema.org/ClaimReview; https://developers.google.com/search/docs/appearance/
structured-data/factcheck.
"""

from collections.abc import Iterator
from typing import Any

from api.claimreview.scale import LEAST_TRUE, MOST_TRUE, value_of
from api.site import Site
from claims.base.load import Base
from claims.base.schema import Judgement, LabelledStance, Proposition
from claims.base.vocabulary import Stance
from claims.evidence import Snippet, both_sides
from claims.verdict import label_of

CONTEXT = "https://schema.org"
SHORT = 74
"""Most characters of a claim as Google shows it."""

Review = dict[str, Any]


def document(proposition: Proposition, base: Base, site: Site) -> dict[str, Any]:
    """Give both reviews of a claim as one JSON-LD document."""
    return {"@context": CONTEXT, "@graph": list(reviews(proposition, base, site))}


def reviews(proposition: Proposition, base: Base, site: Site) -> Iterator[Review]:
    """Review a claim's statement, then its opposite.

    Args:
        proposition: The claim.
        base: The base that it stands in.
        site: Who reviews, and where the page is.

    Yields:
        Two ClaimReviews, without `@context`.
    """
    yield review(proposition, Stance.AFFIRMS, base, site)
    yield review(proposition, Stance.DENIES, base, site)


def review(proposition: Proposition, stance: Stance, base: Base, site: Site) -> Review:
    """Review what headlines of one stance say.

    Args:
        proposition: The claim.
        stance: `affirms` reviews the statement, `denies` its opposite.
        base: The base that it stands in.
        site: Who reviews, and where the page is.

    Returns:
        A ClaimReview, without `@context`.
    """
    denies = stance is Stance.DENIES
    text = proposition.opposite if denies else proposition.statement
    address = f"{site.page(proposition.id)}#{'opposite' if denies else 'statement'}"
    sides = both_sides(proposition, base.sources, stance)
    day = proposition.reviewed.isoformat()
    return {
        "@type": "ClaimReview",
        "@id": address,
        "url": address,
        "claimReviewed": wording(proposition, stance),
        "datePublished": day,
        "dateModified": day,
        "inLanguage": "en",
        "author": _organization(site),
        "publisher": _organization(site),
        "reviewRating": _rating(proposition.denied if denies else proposition.affirmed),
        "itemReviewed": {"@type": "Claim", "text": text},
        "positiveNotes": _notes("Evidence that supports the claim", sides.supporting),
        "negativeNotes": _notes("Evidence against the claim", sides.opposing),
    }


def wording(proposition: Proposition, stance: Stance) -> str:
    """Give a short wording of what is reviewed.

    Args:
        proposition: The claim.
        stance: Which way round.

    Returns:
        The statement or the opposite where it is short enough, else the first headline of the
        record with that stance that is, else the statement or the opposite all the same.
    """
    denies = stance is Stance.DENIES
    text = proposition.opposite if denies else proposition.statement
    label = LabelledStance.DENIES if denies else LabelledStance.AFFIRMS
    texts = [text, *(each.text for each in proposition.headlines if each.stance is label)]
    return next((each for each in texts if len(each) <= SHORT), text)


def _organization(site: Site) -> dict[str, str]:
    return {"@type": "Organization", "name": site.publisher, "url": site.address}


def _rating(judgement: Judgement) -> dict[str, Any]:
    value = value_of(judgement.rating)
    number: dict[str, Any] = (
        {"ratingValue": value, "worstRating": LEAST_TRUE, "bestRating": MOST_TRUE} if value else {}
    )
    return {
        "@type": "Rating",
        "alternateName": label_of(judgement.rating),
        **number,
        "ratingExplanation": judgement.say,
    }


def _notes(name: str, snippets: tuple[Snippet, ...]) -> dict[str, Any]:
    items = [
        {
            "@type": "ListItem",
            "position": position,
            "name": each.finding.finding,
            "url": each.source.url,
        }
        for position, each in enumerate(snippets, start=1)
    ]
    return {"@type": "ItemList", "name": name, "itemListElement": items}
