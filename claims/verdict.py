"""Verdict: what the evidence on the matched proposition means for the headline.

Stage 4 of 5: headline -> reading -> candidates -> match -> **verdict** -> answer.

This stage compares no text. It takes the stance and the strength as read, and gives what the
curator wrote for them, with all findings on their sides.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from claims.base.schema import Judgement, Proposition, Source
from claims.base.vocabulary import Certainty, Outcome, Rating, Stance
from claims.evidence import NO_EVIDENCE, Evidence, both_sides
from claims.match import Match, Matching, NoMatch, Unsure
from claims.overstatement import Overstatement, overstatement
from claims.reading import Reading
from claims.table import Scored
from claims.weights import ALTERNATIVES

_GOOD = frozenset({Rating.ACCURATE, Rating.MOSTLY_ACCURATE})


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer to one headline.

    Attributes:
        headline: As it came.
        outcome: Whether it was matched.
        reading: What the headline says.
        stance: How it stands to the proposition; None if unmatched.
        rating: What the headline deserves; None unless matched. For a question, what a
            headline that affirms would deserve.
        label: The rating in words, for print.
        summary: The curator's sentences for this stance.
        certainty: How sure the evidence is.
        say_instead: A headline that would be right.
        overstatement: Why it says too much, if it does.
        match: The proposition and why; None unless matched.
        evidence: Both sides, seen from the headline.
        caveats: What a story should mention.
        safety: What could hurt readers.
        alternatives: Other claims it might be about, best first.
    """

    headline: str
    outcome: Outcome
    reading: Reading
    stance: Stance | None = None
    rating: Rating | None = None
    label: str | None = None
    summary: str | None = None
    certainty: Certainty | None = None
    say_instead: str | None = None
    overstatement: Overstatement | None = None
    match: Match | None = None
    evidence: Evidence = NO_EVIDENCE
    caveats: tuple[str, ...] = ()
    safety: str | None = None
    alternatives: tuple[Scored, ...] = ()

    @property
    def overstated(self) -> bool:
        """Whether the headline says too much."""
        return self.overstatement is not None

    @property
    def proposition(self) -> Proposition | None:
        """What the headline is about; None unless matched."""
        return self.match.best.proposition if self.match else None


def weigh(reading: Reading, matching: Matching, sources: Mapping[str, Source]) -> Verdict:
    """Turn a match into the answer.

    Args:
        reading: The headline, taken apart.
        matching: What it is about.
        sources: All sources of the base, by key.

    Returns:
        The verdict, with both sides of the evidence if there is a match.
    """
    match matching:
        case NoMatch():
            return Verdict(reading.headline, Outcome.UNMATCHED, reading)
        case Unsure(nearest):
            return Verdict(
                reading.headline,
                Outcome.UNSURE,
                reading,
                stance=nearest[0].stance,
                alternatives=nearest[:ALTERNATIVES],
            )
        case Match():
            return _matched(reading, matching, sources)


def _matched(reading: Reading, match: Match, sources: Mapping[str, Source]) -> Verdict:
    proposition = match.best.proposition
    stance = match.best.stance or Stance.ASKS
    too_much = overstatement(reading, proposition, stance)
    judgement = _judgement(proposition, stance, too_much)
    return Verdict(
        headline=reading.headline,
        outcome=Outcome.MATCHED,
        reading=reading,
        stance=stance,
        rating=judgement.rating,
        label=label_of(judgement.rating, stance),
        summary=judgement.say,
        certainty=proposition.certainty,
        say_instead=proposition.say_instead,
        overstatement=too_much,
        match=match,
        evidence=both_sides(proposition, sources, stance),
        caveats=proposition.caveats,
        safety=proposition.safety,
        alternatives=match.others[:ALTERNATIVES],
    )


def _judgement(
    proposition: Proposition, stance: Stance, too_much: Overstatement | None
) -> Judgement:
    """Choose the curator's judgement; an overstatement never makes a bad rating better."""
    plain = proposition.denied if stance is Stance.DENIES else proposition.affirmed
    if too_much is None or plain.rating not in _GOOD | {Rating.MIXED}:
        return plain
    if stance is Stance.AFFIRMS:
        return proposition.overstated
    return Judgement(rating=Rating.OVERSTATED, say=plain.say)


def label_of(rating: Rating, stance: Stance = Stance.AFFIRMS) -> str:
    """Put a rating into words for print; a question gets what stating it would deserve."""
    words = rating.replace("-", " ")
    return f"If stated: {words}" if stance is Stance.ASKS else words.capitalize()
