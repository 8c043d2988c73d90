"""Tests of api.claimreview.write: each review the way round that its rating is about."""

import pytest
from pyld import jsonld

from api.claimreview.scale import value_of
from api.claimreview.write import CONTEXT, SHORT, document, review, wording
from api.models.claimreview import ClaimReviewDocument
from api.site import Site
from claims.base.schema import LabelledHeadline, LabelledStance, Proposition
from claims.base.vocabulary import Rating, Stance
from tests.factories import a_base, a_proposition

SITE = Site("https://desk.example", "Example Desk")
VOCABULARY = "http://schema.org/"
SCHEMA_ORG = {
    "@context": {
        "@vocab": VOCABULARY,
        "url": {"@id": f"{VOCABULARY}url", "@type": "@id"},
        "datePublished": {"@id": f"{VOCABULARY}datePublished", "@type": f"{VOCABULARY}Date"},
        "dateModified": {"@id": f"{VOCABULARY}dateModified", "@type": f"{VOCABULARY}Date"},
        "itemListElement": {"@id": f"{VOCABULARY}itemListElement", "@container": "@set"},
    }
}
"""What schema.org serves at its address, for the terms that we use: tests ask no other machine."""


def load(address: str, _: object) -> dict[str, object]:
    assert address == CONTEXT
    return {"contextUrl": None, "documentUrl": address, "document": SCHEMA_ORG}


def long(side: str) -> str:
    return f"{side} that is by far too long to stand in one line of a search result on telephones."


def test_a_processor_loses_nothing() -> None:
    claim = a_proposition()
    ours = document(claim, a_base(claim), SITE)
    options = {"documentLoader": load}
    expanded = jsonld.expand(ours, options)
    assert len(expanded) == 2
    assert {each["@type"][0] for each in expanded} == {f"{VOCABULARY}ClaimReview"}
    again = jsonld.compact(expanded, CONTEXT, options)
    assert again["@graph"] == ours["@graph"]


def test_it_is_as_described() -> None:
    claim = a_proposition()
    ours = document(claim, a_base(claim), SITE)
    described = ClaimReviewDocument.model_validate(ours)
    assert described.model_dump(by_alias=True, mode="json") == ours


def test_statement_and_opposite_have_their_own_ratings_and_sides() -> None:
    claim = a_proposition()
    statement, opposite = document(claim, a_base(claim), SITE)["@graph"]
    assert statement["itemReviewed"]["text"] == claim.statement
    assert statement["reviewRating"]["alternateName"] == "Accurate"
    assert opposite["itemReviewed"]["text"] == claim.opposite
    assert opposite["reviewRating"]["alternateName"] == "Misleading"
    assert statement["positiveNotes"]["itemListElement"] != []
    for ours, theirs in (("positiveNotes", "negativeNotes"), ("negativeNotes", "positiveNotes")):
        assert statement[ours]["itemListElement"] == opposite[theirs]["itemListElement"]


def test_addresses_are_those_of_the_page() -> None:
    claim = a_proposition("tea")
    base = a_base(claim)
    found = [review(claim, each, base, SITE)["url"] for each in (Stance.AFFIRMS, Stance.DENIES)]
    page = "https://desk.example/claims/tea"
    assert found == [f"{page}#statement", f"{page}#opposite"]


@pytest.mark.parametrize(
    ("stance", "expected"),
    [
        pytest.param(Stance.AFFIRMS, "Happy pills work", id="statement"),
        pytest.param(Stance.DENIES, "Happy pills are useless", id="opposite"),
    ],
)
def test_a_long_sentence_is_told_by_a_headline(stance: Stance, expected: str) -> None:
    claim = a_proposition(statement=long("A statement"), opposite=long("An opposite"))
    assert wording(claim, stance) == expected


def test_a_headline_that_says_less_or_more_is_no_wording() -> None:
    texts = {LabelledStance.OVERSTATES: "Pills cure all", LabelledStance.HEDGED_AFFIRMS: "May help"}
    headlines = tuple(LabelledHeadline(text=text, stance=each) for each, text in texts.items())
    claim = a_proposition(statement=long("A statement"), headlines=headlines)
    assert wording(claim, Stance.AFFIRMS) == claim.statement


def test_a_short_sentence_stands_as_it_is() -> None:
    claim = a_proposition()
    assert len(claim.opposite) <= SHORT
    assert wording(claim, Stance.DENIES) == claim.opposite


@pytest.mark.parametrize("rating", Rating)
def test_only_what_there_is_too_little_evidence_for_has_no_number(rating: Rating) -> None:
    claim: Proposition = a_proposition(
        affirmed={"rating": rating, "say": "What is to be said about it."}
    )
    shown = review(claim, Stance.AFFIRMS, a_base(claim), SITE)["reviewRating"]
    assert ("ratingValue" in shown) is (rating is not Rating.UNSUPPORTED)
    assert shown.get("ratingValue") == value_of(rating)
