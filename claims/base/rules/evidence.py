"""Rules about evidence: is there enough, from both sides, and does the record say so?

Each rule takes one proposition (and the base, where it needs it) and gives (field, problem) pairs.
"""

import re
from decimal import Decimal

from claims.base.figures import numbers, stated
from claims.base.load import Base
from claims.base.remark import Found
from claims.base.schema import LabelledStance, Proposition
from claims.base.vocabulary import Bearing, EvidenceState, Rating

MIN_FINDINGS = 3
MIN_SOURCES = 2
MIN_HEADLINES = 5
MIN_NEAR_MISSES = 3

# A record needs a headline of each; people rarely deny with a hedge, so that one may be absent.
NEEDED_STANCES = (
    LabelledStance.AFFIRMS,
    LabelledStance.DENIES,
    LabelledStance.OVERSTATES,
    LabelledStance.HEDGED_AFFIRMS,
    LabelledStance.ASKS,
)

# Any of these shows that the record looked for the other side: "studies agree", "no trial found
# the reverse", "critics doubt".
_STUDIES = r"(trials?|stud(y|ies)|cohorts?|reviews?|findings?|evidence|data)"
_OTHER_SIDE = re.compile(
    r"\b(agree\w*|consistent\w*|unanimous\w*|critics?|disput\w*|doubt\w*|reverse|contrary|"
    rf"(no|all|all the|every|none of the) (good |such |large )?{_STUDIES}|"
    r"(found|find|finds|show|shows|showed) no)\b",
    re.IGNORECASE,
)

_GOOD = frozenset({Rating.ACCURATE, Rating.MOSTLY_ACCURATE})
_BAD = frozenset({Rating.MISLEADING, Rating.UNSUPPORTED, Rating.FALSE})
_UNDECIDED = frozenset({EvidenceState.MIXED, EvidenceState.UNPROVEN})


def enough_findings(proposition: Proposition) -> Found:
    """A verdict rests on several findings, and not all from one study."""
    count = len(proposition.findings)
    if count < MIN_FINDINGS:
        yield "findings", f"are {count}; look for at least {MIN_FINDINGS}"
    sources = {finding.source for finding in proposition.findings}
    if len(sources) < MIN_SOURCES:
        yield "findings", f"rest on one source; look for at least {MIN_SOURCES}"


def other_side_named(proposition: Proposition) -> Found:
    """Where all findings take one side, a reader must learn that the other was looked for."""
    bearings = {finding.bearing for finding in proposition.findings}
    said = " ".join((*proposition.caveats, proposition.affirmed.say, proposition.denied.say))
    for side in (Bearing.SUPPORTS, Bearing.OPPOSES):
        if bearings == {side} and not _OTHER_SIDE.search(said):
            yield "findings", f"all say {side}, and no caveat or verdict says a word about it"


_SIDES = {
    EvidenceState.SUPPORTED: frozenset({Bearing.SUPPORTS}),
    EvidenceState.LIKELY: frozenset({Bearing.SUPPORTS}),
    EvidenceState.MIXED: frozenset({Bearing.SUPPORTS, Bearing.OPPOSES}),
    EvidenceState.UNLIKELY: frozenset({Bearing.OPPOSES}),
    EvidenceState.REFUTED: frozenset({Bearing.OPPOSES}),
}


def state_borne_out(proposition: Proposition) -> Found:
    """A state that points somewhere needs a finding that points there: "mixed" needs both."""
    held = {finding.bearing for finding in proposition.findings}
    for side in sorted(_SIDES.get(proposition.evidence_state, frozenset()) - held):
        state = proposition.evidence_state
        yield "evidence_state", f"is {state}, and no finding {side} the statement"


def retraction_told(proposition: Proposition, base: Base) -> Found:
    """A retracted paper never stands as evidence without the answer saying so."""
    caveats = " ".join(proposition.caveats)
    for at, finding in enumerate(proposition.findings):
        told = "retract" in f"{finding.finding} {caveats}".casefold()
        if base.sources[finding.source].retracted and not told:
            yield f"findings.{at}", f"cites {finding.source}, retracted; say so in the finding"


def enough_headlines(proposition: Proposition) -> Found:
    """The record's own headlines are its test: several, and of every stance."""
    count = len(proposition.headlines)
    if count < MIN_HEADLINES:
        yield "headlines", f"are {count}; write at least {MIN_HEADLINES}"
    held = {headline.stance for headline in proposition.headlines}
    for stance in NEEDED_STANCES:
        if stance not in held:
            yield "headlines", f"hold none that {_VERB[stance]}"


_VERB = {
    LabelledStance.AFFIRMS: "affirms",
    LabelledStance.DENIES: "denies",
    LabelledStance.OVERSTATES: "overstates",
    LabelledStance.HEDGED_AFFIRMS: "affirms with a hedge",
    LabelledStance.HEDGED_DENIES: "denies with a hedge",
    LabelledStance.ASKS: "asks",
}


def near_misses_given(proposition: Proposition) -> Found:
    """Headlines that share words and are about something else keep the matcher honest."""
    count = len(proposition.near_misses)
    if count < MIN_NEAR_MISSES:
        problem = f"are {count}; write at least {MIN_NEAR_MISSES} that share words with it"
        yield "near_misses", problem


def verdicts_opposite(proposition: Proposition) -> Found:
    """A headline and its opposite cannot both be right, nor both wrong, unless nobody knows."""
    affirmed, denied = proposition.affirmed.rating, proposition.denied.rating
    if proposition.evidence_state in _UNDECIDED:
        return
    for side in (_GOOD, _BAD):
        if {affirmed, denied} <= side:
            yield "denied.rating", f"is {denied} where affirmed is {affirmed}: both on one side"


def frequency_found(proposition: Proposition) -> Found:
    """The numbers of a frequency come from a finding that readers can see."""
    frequency = proposition.frequency
    if frequency is None:
        return
    if frequency.source not in {finding.source for finding in proposition.findings}:
        yield "frequency.source", f"{frequency.source} has no finding in this record"
    given = {value for finding in proposition.findings for value in numbers(finding.finding)}
    for field, value in (("with", frequency.with_), ("without", frequency.without)):
        written = Decimal(f"{value:g}")
        # A finding may count the same share in 100 (per cent), in 1000 and so on.
        ways = {written * per / frequency.per for per in (1, 100, 1000, 10_000, 100_000)}
        if not any(stated(way, given) for way in ways):
            yield f"frequency.{field}", f"{value:g} occurs in no finding of this record"


def findings_checked(proposition: Proposition) -> Found:
    """A figure is printed only after a second person read it in its source."""
    for at, finding in enumerate(proposition.findings):
        if finding.checked is None:
            yield (
                f"findings.{at}",
                f"{finding.source} was not read again: add checked, with the date and the page",
            )
        elif finding.checked.on > proposition.reviewed:
            yield f"findings.{at}", "was checked after the review: set reviewed to that day"


def review_due(proposition: Proposition) -> Found:
    """The next review comes after the last one."""
    if proposition.due <= proposition.reviewed:
        yield "due", f"is {proposition.due}, not after the review of {proposition.reviewed}"
