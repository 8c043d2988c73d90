"""Lint: remarks on what is legal but poor, over a whole base.

The schema and `claims.base.resolve` refuse what is wrong; this points at what a careful editor
would not let pass. What needs the engine (does each headline find its own record?) is in
`claims.selftest`.
"""

from collections.abc import Callable, Iterator
from datetime import date

from claims.base.load import Base
from claims.base.remark import Found, Remark
from claims.base.rules import evidence, thesaurus, wording
from claims.base.schema import Proposition

OF_PROPOSITIONS: tuple[Callable[[Proposition], Found], ...] = (
    wording.filled_in,
    evidence.enough_findings,
    evidence.findings_checked,
    evidence.other_side_named,
    evidence.state_borne_out,
    evidence.enough_headlines,
    evidence.near_misses_given,
    evidence.verdicts_opposite,
    evidence.frequency_found,
    evidence.review_due,
    wording.certainty_word,
    wording.numbers_found,
    wording.findings_stand_alone,
    wording.short_headline,
    wording.short_sentences,
)
"""Rules that look at one proposition; a new rule takes its place here."""

OF_PROPOSITIONS_IN_A_BASE: tuple[Callable[[Proposition, Base], Found], ...] = (
    evidence.retraction_told,
    wording.british_spelling,
)
"""Rules that look at one proposition and at what it cites."""

OF_THE_BASE: tuple[Callable[[Base], Found], ...] = (
    thesaurus.sources_cited,
    thesaurus.sources_dated,
    thesaurus.names_once,
    thesaurus.concepts_used,
)
"""Rules that look at the base as a whole."""


def lint(base: Base, *, today: date | None = None) -> tuple[Remark, ...]:
    """Look for what is legal but poor.

    Args:
        base: A base that has been loaded, so is legal.
        today: The day against which reviews are overdue; `None` leaves them alone.

    Returns:
        The remarks, in order of record and field. None is the goal.
    """
    return tuple(sorted(_remarks(base, today)))


def _remarks(base: Base, today: date | None) -> Iterator[Remark]:
    for id_, proposition in base.propositions.items():
        place = f"{base.topic_of[id_]}/{id_}.yml"
        for field, problem in _of_one(proposition, base, today):
            yield Remark(f"{place}: {field}", problem)
    for rule in OF_THE_BASE:
        for where, problem in rule(base):
            yield Remark(where, problem)


def _of_one(proposition: Proposition, base: Base, today: date | None) -> Found:
    for rule in OF_PROPOSITIONS:
        yield from rule(proposition)
    for rule_in_a_base in OF_PROPOSITIONS_IN_A_BASE:
        yield from rule_in_a_base(proposition, base)
    if today and proposition.due < today:
        yield "due", f"the review was due on {proposition.due}"
