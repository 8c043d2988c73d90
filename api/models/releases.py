"""The answer to a press release."""

from datetime import date
from typing import Annotated

from pydantic import ConfigDict, Field

from api.models.check import CueShown, OverstatementShown, VerdictShown
from api.models.parts import BaseShown, ClaimLink, Shown
from claims.base.vocabulary import Outcome, Stance
from claims.release.checklist import Status
from claims.release.headline import Compared
from claims.release.numbers import NumberKind
from claims.release.places import Source
from claims.release.records import SectionKind, Severity
from claims.release.sections import Part
from claims.release.voice import Voice
from claims.release.warning import WarningKind

Strength = Annotated[
    int,
    Field(
        ge=0, le=3, description="0 no relation, 1 a link, 2 conditional cause, 3 cause and effect."
    ),
]
VOICE = (
    "Who says it: the release itself, a person whom it quotes, or others whose words it only "
    "reports. What is only reported is never held against the release."
)


class PlaceShown(Shown):
    """A stretch of the title or of the body: `body[start:end]` is `text`, always."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    in_: Source = Field(alias="in", description="Which text it is in, as it was sent.")
    start: int = Field(description="Where it starts, in characters (code points) from 0.")
    end: int = Field(description="Where it ends; the character at `end` is not part of it.")
    text: str = Field(description="The stretch as it was sent; in HTML, Markdown with its markup.")


class StatementShown(PlaceShown):
    """One thing that a sentence says, as far as the base knows what it is about."""

    read_as: str = Field(
        description="What was checked: the stretch, with what its pronouns stand for."
    )
    voice: Voice = Field(description=VOICE)
    outcome: Outcome = Field(description="As of /v1/check; never matched where it is loosely said.")
    stance: Stance | None = Field(description="What it does with the claim's statement.")
    claim: ClaimLink | None = Field(
        description="The claim; if unsure, the nearest; null if unmatched."
    )
    verdict: VerdictShown | None = Field(description="Null unless matched.")
    overstatement: OverstatementShown | None = Field(
        description="How it says too much; null if it does not, or is not matched."
    )


class SentenceShown(PlaceShown):
    """A sentence worth checking, with the verdict on what it says."""

    plain: str = Field(description="The sentence as people read it, without markup.")
    part: Part = Field(
        description="Where it stands: headline, lead (first paragraph), body or subheading."
    )
    voice: Voice = Field(description=VOICE)
    strength: Strength
    hedged: bool = Field(description="Whether it leaves room: may, could, study suggests.")
    universal: bool = Field(description="Whether it leaves none: all, never, everyone, cure.")
    question: bool = Field(description="Whether it asks.")
    cues: list[CueShown] = Field(
        description="The words that this was read from; places count in the text of `in`."
    )
    outcome: Outcome = Field(description="That of its plainest statement; unmatched without one.")
    statements: list[StatementShown] = Field(
        description="What it says that the base knows, the plainest first; may be empty."
    )


class HelplineShown(Shown):
    """Where people find support."""

    code: str = Field(description="Country, ISO 3166.")
    country: str = Field(description="Country by name.")
    name: str = Field(description="Who answers.")
    contact: str = Field(description="How to reach them.")
    page: str = Field(description="The page that says so.")
    checked: date = Field(description="Day on which that page was read; check again after a year.")


class WarningShown(Shown):
    """Something that an editor should see."""

    kind: WarningKind = Field(description="What it is about; /v1/about defines each.")
    severity: Severity = Field(description="high, medium or low.")
    message: str = Field(description="One sentence for an editor.")
    places: list[PlaceShown] = Field(
        description="The words that show it; empty where something is missing."
    )
    helplines: list[HelplineShown] = Field(
        description="Support lines to print, where that is what is missing."
    )


class HeadlineShown(Shown):
    """The title, set against the sentence of the body that it rests on."""

    text: str = Field(description="The title as it was sent.")
    strength: Strength
    compared: Compared = Field(
        description="How strongly the title says it beside that sentence; not-found without one."
    )
    rests_on: PlaceShown | None = Field(description="The sentence; null if there is none.")
    body_strength: Strength | None = Field(description="Its strength; null if there is none.")
    issues: list[WarningShown] = Field(
        description="Where it is stronger, wider or the other way round; also in `warnings`."
    )


class LabelShown(Shown):
    """One label of the study."""

    value: str | None = Field(description="The label's id; null if the release does not state it.")
    label: str = Field(description="In words.")
    places: list[PlaceShown] = Field(description="The words that show it, three at most.")


class LabelsShown(Shown):
    """The labels of the Science Media Centre, as far as the release states them."""

    publication: LabelShown
    evidence: LabelShown
    subjects: LabelShown
    observational: bool = Field(description="Whether a link is all that such a study can show.")


class PointShown(Shown):
    """One point of the checklist of HealthNewsReview.org. It prompts and gives no grade."""

    id: str = Field(description="Id of the point.")
    title: str = Field(description="The point in words.")
    status: Status = Field(
        description="satisfied: words were found, judge them. not-found: ask. present: a word that "
        "a good release does without. not-applicable: makes no sense here."
    )
    places: list[PlaceShown] = Field(description="The words that were found, three at most.")
    ask: str | None = Field(description="What to ask the sender; null where there is nothing to.")


class NumbersShown(PlaceShown):
    """Numbers that readers may misjudge."""

    kind: NumberKind = Field(
        description="pair: the same event in two groups. change: before and after. relative: more "
        "or less by a share."
    )
    baseline: bool = Field(description="Whether the risk that they start from is given nearby.")
    sentence: str | None = Field(description="In people of a hundred; null if that is not given.")
    arithmetic: str | None = Field(description="How that was computed.")


class LeftOutShown(Shown):
    """A stretch of the body that is no part of the story; it is not searched for claims."""

    kind: SectionKind = Field(description="Why.")
    start: int = Field(description="Where it starts in the body.")
    end: int = Field(description="Where it ends.")


class SummaryShown(Shown):
    """The report for a busy editor."""

    lines: list[str] = Field(description="Three lines, the gravest first.")
    suggested_headline: str | None = Field(
        description="A headline that the evidence bears, if the base holds the claim; else null."
    )


class ReleaseResponse(Shown):
    """What a press release claims, overstates and leaves out."""

    summary: SummaryShown
    claims: list[SentenceShown] = Field(
        description="The title and every sentence worth checking, in order."
    )
    headline: HeadlineShown | None = Field(description="Null if no title was sent.")
    labels: LabelsShown
    checklist: list[PointShown] = Field(description="The ten points, always all of them.")
    warnings: list[WarningShown] = Field(description="What an editor should see, gravest first.")
    numbers: list[NumbersShown] = Field(description="Relative risks and pairs of percentages.")
    left_out: list[LeftOutShown] = Field(
        description="About the sender, contacts, notes, embargo lines, legal text, page furniture."
    )
    base: BaseShown
    scope: str = Field(description="What the base covers, and what no match means.")
