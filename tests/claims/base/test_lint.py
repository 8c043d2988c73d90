"""Tests of claims.base.lint: where a remark points, in which order, and on which day."""

from datetime import date

import pytest

from claims.base.lint import OF_PROPOSITIONS, OF_PROPOSITIONS_IN_A_BASE, OF_THE_BASE, lint
from tests.factories import a_base, a_proposition


def test_a_remark_names_record_and_field() -> None:
    remarks = lint(a_base(a_proposition(say_instead="Pills probably help adults.")))
    assert "depression/antidepressants-beat-placebo.yml: say_instead: ends with a full stop" in [
        str(remark).partition(";")[0] for remark in remarks
    ]


def test_remarks_come_in_order_of_record_and_field() -> None:
    base = a_base(a_proposition("zinc", statement="Zinc helps."), a_proposition("ale"))
    remarks = lint(base)
    assert remarks == tuple(sorted(remarks))


@pytest.mark.parametrize(
    ("today", "overdue"),
    [
        pytest.param(date(2027, 11, 23), False, id="due today"),
        pytest.param(date(2027, 11, 24), True, id="due yesterday"),
        pytest.param(None, False, id="no day, no remark"),
    ],
)
def test_overdue(today: date | None, overdue: bool) -> None:
    remarks = lint(a_base(), today=today)
    assert any("review was due on 2027-11-23" in each.problem for each in remarks) is overdue


def test_every_rule_says_why_it_exists() -> None:
    for rule in (*OF_PROPOSITIONS, *OF_PROPOSITIONS_IN_A_BASE, *OF_THE_BASE):
        assert rule.__doc__
