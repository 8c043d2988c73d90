"""Warning: something about a release that an editor should see, with the words that show it."""

from dataclasses import dataclass
from enum import StrEnum

from claims.release.places import Place
from claims.release.records import Severity


class WarningKind(StrEnum):
    """What a warning is about, the gravest first."""

    STOP_MEDICINE = "stop-medicine"
    """It may lead readers to stop or change a medicine on their own."""
    SUICIDE_WORDING = "suicide-wording"
    """It speaks of suicide in words that do harm."""
    SUICIDE_METHOD = "suicide-method"
    """It tells how."""
    AGAINST_EVIDENCE = "against-evidence"
    """It says what the evidence of the base contradicts or does not bear out."""
    HEADLINE_REVERSED = "headline-reversed"
    """The headline says the other way round what the text says."""
    ANIMALS_UNDER_PEOPLE = "animals-under-people"
    """The work was done in animals or cells; the headline does not say so."""
    HEADLINE_STRONGER = "headline-stronger"
    """The headline says it more strongly than the text does."""
    CAUSAL_FROM_OBSERVATION = "causal-from-observation"
    """It says that one thing makes the other; the study only observed."""
    OVERSTATED = "overstated"
    """It goes further than the evidence of the base."""
    HEADLINE_WIDER = "headline-wider"
    """The headline says it of more people, or more surely, than the text does."""
    VIOLENCE = "violence"
    """It ties mental illness to violence."""
    NO_SUPPORT_LINE = "no-support-line"
    """It is about suicide and names no place where people find support."""
    RELATIVE_WITHOUT_BASELINE = "relative-without-baseline"
    """It gives a relative risk and not the risk that it starts from."""
    SENSATIONAL = "sensational"
    """It uses a word that promises too much."""


@dataclass(frozen=True, slots=True)
class ReleaseWarning:
    """A warning.

    Attributes:
        kind: What it is about.
        severity: How much it matters.
        message: One sentence for an editor.
        places: The words that show it; empty where something is missing.
    """

    kind: WarningKind
    severity: Severity
    message: str
    places: tuple[Place, ...]


_GRAVITY = {severity: rank for rank, severity in enumerate(Severity)}
_ORDER = {kind: rank for rank, kind in enumerate(WarningKind)}


def gravest_first(warning: ReleaseWarning) -> tuple[int, int]:
    """Order warnings: by severity, then by kind."""
    return _GRAVITY[warning.severity], _ORDER[warning.kind]
