"""ClaimReview as sent: names and nesting are those of schema.org."""

from datetime import date
from typing import Literal

from pydantic import ConfigDict, Field

from api.models.parts import Shown


class Linked(Shown):
    """A part of a JSON-LD document."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class OrganizationShown(Linked):
    """Who reviews."""

    type_: Literal["Organization"] = Field(alias="@type", description="Always Organization.")
    name: str = Field(description="Name of the newsroom.")
    url: str = Field(description="Its address.")


class RatingShown(Linked):
    """What the claim deserves. Without the numbers where there is too little evidence."""

    type_: Literal["Rating"] = Field(alias="@type", description="Always Rating.")
    alternate_name: str = Field(alias="alternateName", description="The rating in a word.")
    rating_value: int | None = Field(
        None, alias="ratingValue", description="1 false to 5 accurate; higher is truer."
    )
    worst_rating: int | None = Field(None, alias="worstRating", description="Always 1.")
    best_rating: int | None = Field(None, alias="bestRating", description="Always 5.")
    rating_explanation: str = Field(
        alias="ratingExplanation", description="One or two plain sentences."
    )


class ReviewedClaim(Linked):
    """What is reviewed."""

    type_: Literal["Claim"] = Field(alias="@type", description="Always Claim.")
    text: str = Field(description="The statement, or its opposite, in full.")


class NoteShown(Linked):
    """One finding."""

    type_: Literal["ListItem"] = Field(alias="@type", description="Always ListItem.")
    position: int = Field(description="Its place, from 1; the strongest first.")
    name: str = Field(description="The finding in our words.")
    url: str = Field(description="Where the source can be read.")


class NotesShown(Linked):
    """The findings of one side."""

    type_: Literal["ItemList"] = Field(alias="@type", description="Always ItemList.")
    name: str = Field(description="Which side it is.")
    item_list_element: list[NoteShown] = Field(
        alias="itemListElement", description="The findings; none, if the side is empty."
    )


class ClaimReviewShown(Linked):
    """A review of one side of a claim (https://schema.org/ClaimReview)."""

    type_: Literal["ClaimReview"] = Field(alias="@type", description="Always ClaimReview.")
    id_: str = Field(alias="@id", description="Its identifier.")
    url: str = Field(description="The place of the page where the review can be read.")
    claim_reviewed: str = Field(
        alias="claimReviewed",
        description="A short wording, the way round that the rating is about.",
    )
    date_published: date = Field(alias="datePublished", description="Day of the review.")
    date_modified: date = Field(alias="dateModified", description="Day of the last review.")
    in_language: str = Field(alias="inLanguage", description="Always en.")
    author: OrganizationShown
    publisher: OrganizationShown
    review_rating: RatingShown = Field(alias="reviewRating")
    item_reviewed: ReviewedClaim = Field(alias="itemReviewed")
    positive_notes: NotesShown = Field(
        alias="positiveNotes", description="Evidence that supports what is reviewed."
    )
    negative_notes: NotesShown = Field(
        alias="negativeNotes", description="Evidence against what is reviewed."
    )


class ClaimReviewDocument(Linked):
    """Both reviews of a claim."""

    context: str = Field(alias="@context", description="Always https://schema.org.")
    graph: list[ClaimReviewShown] = Field(
        alias="@graph", description="The review of the statement, then that of its opposite."
    )


class DataFeedItemShown(Linked):
    """One claim in a feed."""

    type_: Literal["DataFeedItem"] = Field(alias="@type", description="Always DataFeedItem.")
    date_created: str = Field(alias="dateCreated", description="When it was reviewed.")
    date_modified: str = Field(alias="dateModified", description="When it was last reviewed.")
    url: str = Field(description="Page of the claim.")
    item: list[ClaimReviewShown] = Field(description="Its two reviews.")


class DataFeedDocument(Linked):
    """Many claims (https://schema.org/DataFeed)."""

    context: str = Field(alias="@context", description="Always https://schema.org.")
    type_: Literal["DataFeed"] = Field(alias="@type", description="Always DataFeed.")
    name: str = Field(description="Name of the feed.")
    url: str = Field(description="Its address.")
    date_modified: str = Field(alias="dateModified", description="When a claim was last reviewed.")
    data_feed_element: list[DataFeedItemShown] = Field(
        alias="dataFeedElement", description="The claims, newest reviews first."
    )
