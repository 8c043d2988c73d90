"""Tests of claims.checker: the stages together, on the shipped base."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from types import MappingProxyType

import pytest

from claims.base.load import Base
from claims.base.vocabulary import Outcome, Stance
from claims.checker import Checker
from claims.errors import UnreadableHeadline
from tests.claims.world import PROPOSITIONS, WORLD, a_world

PAIRS = [
    pytest.param("antidepressants work", "antidepressants don't work", id="work, and don't work"),
    pytest.param(
        "Antidepressants beat placebo for depression",
        "Antidepressants are little different from placebos",
        id="beat placebo, and little different",
    ),
    pytest.param(
        "Depression is caused by low serotonin",
        "Depression is not caused by low serotonin, study finds",
        id="low serotonin, and not",
    ),
    pytest.param(
        "Antidepressants just numb emotions",
        "Antidepressants do not numb emotions",
        id="numb, and don't numb",
    ),
    pytest.param(
        "Stopping antidepressants suddenly causes withdrawal symptoms",
        "You can stop antidepressants suddenly without any withdrawal",
        id="withdrawal, and none",
    ),
    pytest.param("The MMR jab causes autism", "The MMR jab does not cause autism", id="vaccines"),
    pytest.param("Coffee drinkers live longer", "Coffee won't help you live longer", id="coffee"),
    pytest.param(
        "Statins cause muscle pain", "Statins are not to blame for muscle pain", id="statins"
    ),
    pytest.param(
        "Ivermectin cures covid", "Ivermectin is useless against covid", id="a cure, and useless"
    ),
    pytest.param(
        "Mobile phones cause brain tumours",
        "Mobile phone link to brain tumours is a myth",
        id="a cause, and a myth",
    ),
]
"""Of each pair the first affirms what the base states, and the second denies it."""


@pytest.mark.parametrize(("affirms", "denies"), PAIRS)
def test_opposites_meet_one_claim_with_opposite_stances_and_verdicts(
    affirms: str, denies: str, checker: Checker
) -> None:
    one, other = checker.check(affirms), checker.check(denies)
    assert one.outcome is other.outcome is Outcome.MATCHED
    assert one.proposition == other.proposition
    assert (one.stance, other.stance) == (Stance.AFFIRMS, Stance.DENIES)
    assert one.rating != other.rating
    assert one.summary != other.summary
    assert one.evidence.supporting == other.evidence.opposing


def test_too_strong_is_overstated(checker: Checker) -> None:
    verdict = checker.check("Antidepressants cure depression for everyone")
    assert verdict.outcome is Outcome.MATCHED
    assert verdict.stance is Stance.AFFIRMS
    assert verdict.overstated


def test_a_question_asks(checker: Checker) -> None:
    verdict = checker.check("Do antidepressants work?")
    assert verdict.outcome is Outcome.MATCHED
    assert verdict.stance is Stance.ASKS
    assert not verdict.overstated
    assert verdict.label is not None
    assert verdict.label.startswith("If stated")


@pytest.mark.parametrize(
    "headline",
    [
        pytest.param("Antidepressant prescriptions rise by 5%", id="use"),
        pytest.param("Shares in antidepressant maker fall", id="money"),
        pytest.param("Rain expected over the weekend", id="nothing shared"),
    ],
)
def test_what_the_base_does_not_cover_is_unmatched(headline: str, checker: Checker) -> None:
    assert checker.check(headline).outcome is Outcome.UNMATCHED


HEADLINES = [
    "Antidepressants don't work",
    "Coffee drinkers live longer",
    "Does a full moon cause violence?",
    "Shares in antidepressant maker fall",
    "Statin row",
    "MMR jab: the truth",
]


def test_the_same_headline_gets_the_same_answer(checker: Checker, shipped: Base) -> None:
    another = Checker(shipped)
    for headline in HEADLINES:
        assert checker.check(headline) == checker.check(headline)
        assert another.check(headline) == checker.check(headline)


def test_one_checker_serves_many_threads(checker: Checker) -> None:
    alone = [checker.check(headline) for headline in HEADLINES]
    with ThreadPoolExecutor(8) as pool:
        rounds = list(pool.map(checker.check, HEADLINES * 50))
    assert all(verdict == alone[at % len(alone)] for at, verdict in enumerate(rounds))


def test_the_order_of_the_records_does_not_matter() -> None:
    one, other = Checker(a_world(*PROPOSITIONS)), Checker(a_world(*reversed(PROPOSITIONS)))
    for proposition in PROPOSITIONS:
        assert one.check(proposition.statement) == other.check(proposition.statement)


def test_a_headline_without_a_word_is_refused(checker: Checker) -> None:
    with pytest.raises(UnreadableHeadline):
        checker.check("?!")


def test_the_answer_quotes_the_headline_as_it_came(checker: Checker) -> None:
    headline = "  \u201cAntidepressants\u201d don\u2019t   work\u2026 "
    assert checker.check(headline).headline == headline


def test_a_checker_belongs_to_its_base() -> None:
    emptier = replace(WORLD, concepts=MappingProxyType(dict(WORLD.concepts)), cues=())
    assert Checker(emptier).base is emptier
    assert not Checker(emptier).check("Jabs don't cause autism").reading.cues


def told(checker: Checker, headline: str) -> int:
    """How many claims an answer names."""
    verdict = checker.check(headline)
    return len(verdict.alternatives) + (verdict.proposition is not None)


def test_how_many_are_compared_is_a_matter_of_choice(checker: Checker, shipped: Base) -> None:
    assert told(checker, "Antidepressants and depression") > 1
    assert told(Checker(shipped, candidates=1), "Antidepressants and depression") == 1
