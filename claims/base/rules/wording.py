"""Rules about wording: what a newsroom prints has to be short, plain, and as sure as the evidence.

Each rule takes one proposition (and the base, where it needs it) and gives (field, problem)
pairs. They are made to raise few false alarms: a rule that cries wolf is soon ignored.
"""

import re

from claims.base.figures import numbers, stated
from claims.base.load import Base
from claims.base.remark import Found
from claims.base.schema import Proposition
from claims.base.vocabulary import Certainty

MAX_SAY_INSTEAD = 110
"""Longer than this, a headline wraps to a third line in most layouts."""

MAX_WORDS = 40
"""A sentence of more words has to be read twice."""

# "Twice as likely" and "less likely" tell how often, not how sure. A month is no doubt.
_PROBABLY = re.compile(
    r"\bprobably\b|(?<!more )(?<!less )(?<!most )(?<!least )(?<!as )(?<!times )(?<!how )"
    r"\blikely\b(?! than)",
    re.IGNORECASE,
)
_MAY = re.compile(r"\b(may|might|could)\b(?! not only)")
_UNCLEAR = re.compile(r"\b(unclear|uncertain|nobody knows|no one knows)\b", re.IGNORECASE)
_SURE = re.compile(
    r"\b(proves?|proven|certainly|definitely|undoubtedly)\b(?! nothing)", re.IGNORECASE
)

# Words of doubt that do not go with a grade, by GRADE's own wording. Only these are
# remarked on; a text without any word of certainty is the curator's to judge.
_CLASHES: dict[Certainty, tuple[tuple[re.Pattern[str], str], ...]] = {
    Certainty.HIGH: (
        (_PROBABLY, "use a plain verb"),
        (_MAY, "use a plain verb"),
        (_UNCLEAR, "use a plain verb"),
    ),
    Certainty.MODERATE: (
        (_MAY, 'write "probably" or "likely"'),
        (_UNCLEAR, 'write "probably" or "likely"'),
        (_SURE, 'write "probably" or "likely"'),
    ),
    Certainty.LOW: (
        (_PROBABLY, 'write "may"'),
        (_SURE, 'write "may"'),
    ),
    Certainty.VERY_LOW: (
        (_PROBABLY, 'write "it is unclear" or "the evidence is very uncertain"'),
        (_SURE, 'write "it is unclear" or "the evidence is very uncertain"'),
    ),
}

_WORK = r"(trials?|stud(y|ies)|reviews?|analys[ie]s|meta-analysis|pooling|cohorts?|papers?)"
_LEANING = re.compile(
    rf"^(in )?(the same|this|that|these|those) (\w+ )?{_WORK}\b|\b{_WORK} (above|below)\b",
    re.IGNORECASE,
)


def filled_in(proposition: Proposition) -> Found:
    """Nothing that `presscheck new` left to fill in is printed."""
    for field, text in (*_prose(proposition), *_headlines(proposition)):
        if "TODO" in text:
            yield field, "is still to be filled in"


def certainty_word(proposition: Proposition) -> Found:
    """The word of certainty in the headline we propose agrees with the grade."""
    for word, advice in _CLASHES[proposition.certainty]:
        clash = word.search(proposition.say_instead)
        if clash:
            grade = proposition.certainty
            yield "say_instead", f"says {clash.group()!r} where certainty is {grade}; {advice}"


def numbers_found(proposition: Proposition) -> Found:
    """Every number that we print stands in a finding of the record, where readers can see it."""
    given = numbers(proposition.statement)
    for finding in proposition.findings:
        given |= numbers(finding.finding)
    for field, text in _printed(proposition):
        for value in sorted(numbers(text)):
            if not stated(value, given):
                yield field, f"holds the number {value}, which occurs in no finding"


def findings_stand_alone(proposition: Proposition) -> Found:
    """An answer sorts findings by side and strength, so none may lean on another one."""
    for at, finding in enumerate(proposition.findings):
        leaning = _LEANING.search(finding.finding)
        if leaning:
            yield f"findings.{at}.finding", f"says {leaning.group()!r}; name the study"


def short_headline(proposition: Proposition) -> Found:
    """What to say instead is a headline."""
    say = proposition.say_instead
    if len(say) > MAX_SAY_INSTEAD:
        yield "say_instead", f"is {len(say)} characters long; {MAX_SAY_INSTEAD} is the limit"
    if say.endswith("."):
        yield "say_instead", "ends with a full stop; headlines do not"


def short_sentences(proposition: Proposition) -> Found:
    """No sentence of a verdict has to be read twice."""
    for field, text in _printed(proposition):
        for sentence in re.split(r"(?<=[.!?;])\s+", text):
            count = len(sentence.split())
            if count > MAX_WORDS:
                yield field, f"has a sentence of {count} words; {MAX_WORDS} is the limit"


def british_spelling(proposition: Proposition, base: Base) -> Found:
    """All that we print is spelt the British way; headlines to be checked may be spelt any way."""
    british = {american: standard for standard, american in base.spelling.items()}
    for field, text in _prose(proposition):
        for word in re.findall(r"[^\W\d_]+", text):
            if word.islower() and word in british:
                yield field, f"spells {word!r} the American way; write {british[word]!r}"


def _printed(proposition: Proposition) -> Found:
    """Give the short texts of a verdict, by field."""
    yield "affirmed.say", proposition.affirmed.say
    yield "denied.say", proposition.denied.say
    yield "overstated.say", proposition.overstated.say
    yield "say_instead", proposition.say_instead


def _prose(proposition: Proposition) -> Found:
    """Give every text of ours, by field."""
    yield "statement", proposition.statement
    yield "opposite", proposition.opposite
    yield from _printed(proposition)
    if proposition.safety:
        yield "safety", proposition.safety
    for at, caveat in enumerate(proposition.caveats):
        yield f"caveats.{at}", caveat
    for at, finding in enumerate(proposition.findings):
        yield f"findings.{at}.finding", finding.finding


def _headlines(proposition: Proposition) -> Found:
    """Give every headline of the record, by field."""
    for at, headline in enumerate(proposition.headlines):
        yield f"headlines.{at}.text", headline.text
    for at, near_miss in enumerate(proposition.near_misses):
        yield f"near_misses.{at}", near_miss
