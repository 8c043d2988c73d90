"""The golden headlines: strong cases pass, labels are single, and the frozen run is today's."""

from collections import Counter

import pytest

from claims.base.load import Base
from claims.checker import Checker
from claims.selftest import STANCE_OF
from tests.golden.cases import NONE, Case, Grade, answers, cases, frozen, misses
from tests.golden.report import report

CASES = cases()
MISSES = misses()


def marked(case: Case) -> object:
    known = [pytest.mark.xfail(reason=MISSES[case.text])] if case.text in MISSES else []
    return pytest.param(case, id=f"{case.topic}: {case.text}", marks=known)


@pytest.mark.parametrize("case", [marked(case) for case in CASES if case.grade is Grade.STRONG])
def test_a_strong_case_passes(case: Case, checker: Checker) -> None:
    verdict = checker.check(case.text)
    assert case.met_by(verdict), answers_for(case, checker)


def answers_for(case: Case, checker: Checker) -> str:
    return f"expected {case.claim} {case.stance}, answered {answers(checker)[case.text]}"


def test_few_are_taken_for_their_opposite(checker: Checker) -> None:
    turned = [case.text for case in CASES if case.reversed_by(checker.check(case.text))]
    known = [text for text in turned if text not in MISSES]
    # The design's goal for real headlines is 1 in 100; half of these are harder than those.
    assert len(known) <= len(CASES) // 100, known


def test_the_frozen_run_is_the_present_one(checker: Checker) -> None:
    changed = sorted(answers(checker).items() ^ frozen().items())
    assert not changed, "look at the changes, then run: python -m tests.golden.freeze"


def test_there_are_enough_cases_on_every_topic(shipped: Base) -> None:
    assert len(CASES) >= 120
    held = Counter(case.topic for case in CASES)
    assert {topic for topic in shipped.topics if held[topic] < 5} == set()


def test_every_claim_exists_and_stands_on_its_shelf(shipped: Base) -> None:
    for case in CASES:
        if case.claim != NONE:
            assert shipped.topic_of.get(case.claim) == case.topic, case.text
        else:
            assert (case.topic, case.stance) == ("none", NONE), case.text


def test_no_text_has_two_labels(shipped: Base) -> None:
    labels: dict[str, set[tuple[str, str]]] = {}
    for case in CASES:
        labels.setdefault(case.text.casefold(), set()).add((case.claim, case.stance))
    for id_, proposition in shipped.propositions.items():
        for headline in proposition.headlines:
            label = (id_, str(STANCE_OF[headline.stance]))
            labels.setdefault(headline.text.casefold(), set()).add(label)
    assert {text for text, found in labels.items() if len(found) > 1} == set()


def test_no_near_miss_of_a_claim_is_a_case_of_it(shipped: Base) -> None:
    expected = {(case.text.casefold(), case.claim) for case in CASES}
    for id_, proposition in shipped.propositions.items():
        for text in proposition.near_misses:
            assert (text.casefold(), id_) not in expected


def test_no_case_is_given_twice() -> None:
    texts = Counter(case.text.casefold() for case in CASES)
    assert [text for text, number in texts.items() if number > 1] == []


def test_only_strong_cases_are_known_misses() -> None:
    strong = {case.text for case in CASES if case.grade is Grade.STRONG}
    assert set(MISSES) <= strong


def test_the_report_counts_all(checker: Checker) -> None:
    lines = list(report(checker))
    strong = sum(case.grade is Grade.STRONG for case in CASES)
    assert any(line.startswith("strong") and line.endswith(f"of {strong:>4}") for line in lines)
