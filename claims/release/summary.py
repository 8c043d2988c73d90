"""Summary: three lines that a busy editor reads, the gravest first, and a headline to run.

Stage 9 of 9. Nothing is found here: it only chooses.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.base.vocabulary import Outcome
from claims.release.checklist import Point, Status
from claims.release.claim import Claim
from claims.release.labels import Labels
from claims.release.sections import Part
from claims.release.warning import ReleaseWarning

LINES = 3
NOTHING = "Nothing was found that would mislead readers; that is no proof that all is well."


@dataclass(frozen=True, slots=True)
class Summary:
    """The report in short.

    Attributes:
        lines: Three lines, the gravest first.
        suggested_headline: A headline that the evidence bears, for the claim that the release is
            about; None where the base has none.
    """

    lines: tuple[str, ...]
    suggested_headline: str | None


def summarise(
    warnings: Sequence[ReleaseWarning],
    claims: Sequence[Claim],
    labels: Labels,
    points: Sequence[Point],
) -> Summary:
    """Choose what an editor should read first.

    Args:
        warnings: Gravest first.
        claims: The title, if it can be read, and the sentences worth checking.
        labels: Of the release.
        points: Of the checklist.

    Returns:
        Three lines: the gravest warnings, then what kind of study it is, then what is missing.
    """
    gravest = [each.message for each in warnings][: LINES - 1] or [NOTHING]
    rest = [_study(labels), _missing(points)]
    if len(gravest) + len(rest) > LINES:
        rest = [" ".join(rest)]
    return Summary(tuple([*gravest, *rest][:LINES]), _suggested(claims))


def _study(labels: Labels) -> str:
    evidence = labels.evidence.label if labels.evidence.value else "Kind of study not stated"
    subjects = labels.subjects.label if labels.subjects.value else "subjects not stated"
    published = labels.publication.label if labels.publication.value else "peer review not stated"
    return f"{evidence}; {subjects.casefold()}; {_lower(published)}."


def _lower(text: str) -> str:
    return text[0].casefold() + text[1:]


def _missing(points: Sequence[Point]) -> str:
    missing = [_lower(each.title) for each in points if each.status is Status.NOT_FOUND]
    if not missing:
        return "Every point of the checklist is at least touched."
    return f"Not found: {', '.join(missing)}."


def _suggested(claims: Sequence[Claim]) -> str | None:
    """Take what to say instead from the claim of the title, else of the first paragraph."""
    for part in (Part.HEADLINE, Part.LEAD, Part.BODY):
        for claim in claims:
            for statement in claim.statements:
                matched = statement.outcome is Outcome.MATCHED
                if claim.part is part and statement.own and matched:
                    return statement.verdict.say_instead
    return None
