"""The shipped base: every record loads, is fit to be quoted, and passes its own tests."""

import pytest

from claims.base.lint import lint
from claims.base.load import Base, load_base
from claims.checker import Checker
from claims.selftest import selftest


@pytest.fixture(scope="module")
def base() -> Base:
    return load_base()


def test_every_topic_holds_a_claim(base: Base) -> None:
    assert set(base.topic_of.values()) == set(base.topics)


def test_the_linter_has_nothing_to_remark_on(base: Base) -> None:
    # Overdue reviews depend on the day, not on the records: `presscheck lint` tells of them.
    assert [str(remark) for remark in lint(base)] == []


def test_every_record_passes_its_own_tests(base: Base) -> None:
    assert [str(remark) for remark in selftest(Checker(base))] == []
