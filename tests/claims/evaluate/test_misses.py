"""Tests of claims.evaluate.misses: each thing that is not right is told once, by its kind."""

from typing import Any

import pytest

from claims.base.vocabulary import Stance
from claims.evaluate import misses
from claims.evaluate.answers import ask
from claims.evaluate.labelled import Covered, NearMiss, Rated
from claims.match import Matching, NoMatch
from tests.claims.evaluate.scripted import Scripted, matched, unsure

TEXT = "Happy pills ease depression"


def a_row(text: str = TEXT, **changes: Any) -> Covered:
    fields: dict[str, Any] = {
        "claim": "beat",
        "stance": Stance.AFFIRMS,
        "hedged": False,
        "overstated": False,
    }
    return Covered(text=text, **(fields | changes))


def kinds(row: Covered, matching: Matching) -> list[str]:
    answer = ask(Scripted({row.text: matching}), row.text)
    return [miss.kind for miss in misses.of_covered(row, answer)]


@pytest.mark.parametrize(
    ("row", "matching", "expected"),
    [
        pytest.param(a_row(), matched("beat"), [], id="right"),
        pytest.param(a_row(claim="gone", also=("beat",)), matched("beat"), [], id="right as well"),
        pytest.param(a_row(), matched("ease"), ["wrong claim"], id="wrong claim"),
        pytest.param(a_row(), unsure("beat"), ["unsure, right claim first"], id="unsure, right"),
        pytest.param(a_row(), unsure("ease"), ["unsure, another claim first"], id="unsure, wrong"),
        pytest.param(a_row(), NoMatch("no"), ["unmatched"], id="unmatched"),
        pytest.param(a_row(stance=Stance.DENIES), matched("beat"), ["backwards"], id="backwards"),
        pytest.param(a_row(stance=Stance.ASKS), matched("beat"), ["stance"], id="stance"),
        pytest.param(
            a_row(stance=Stance.DENIES), unsure("beat"), ["unsure, right claim first"], id="unsure"
        ),
        pytest.param(a_row(hedged=True), matched("beat"), ["hedge not seen"], id="no hedge"),
        pytest.param(
            a_row("Happy pills may work"),
            matched("beat"),
            ["hedge seen where none is"],
            id="a hedge",
        ),
        pytest.param(
            a_row(overstated=True), matched("beat"), ["overstatement not seen"], id="too little"
        ),
        pytest.param(
            a_row("Pills work for everyone"), matched("beat"), ["overstated"], id="too much"
        ),
        pytest.param(a_row(strength=2), matched("beat"), ["strength"], id="strength"),
    ],
)
def test_of_covered(row: Covered, matching: Matching, expected: list[str]) -> None:
    assert kinds(row, matching) == expected


def test_a_miss_says_what_was_expected_and_given() -> None:
    answer = ask(Scripted({TEXT: matched("ease", 0.7)}), TEXT)
    [miss] = misses.of_covered(a_row(), answer)
    assert (miss.text, miss.expected, miss.given, miss.score) == (TEXT, "beat", "ease", 0.7)


def test_of_outside() -> None:
    assert [
        miss.given for miss in misses.of_outside(TEXT, ask(Scripted({TEXT: matched("beat")}), TEXT))
    ] == ["beat"]
    assert not list(misses.of_outside(TEXT, ask(Scripted({TEXT: unsure("beat")}), TEXT)))


def test_of_near_miss() -> None:
    row = NearMiss.model_validate({"text": TEXT, "not": "beat"})
    taken = ask(Scripted({TEXT: matched("beat")}), TEXT)
    other = ask(Scripted({TEXT: matched("ease")}), TEXT)
    assert [miss.kind for miss in misses.of_near_miss(row, taken)] == ["near miss taken"]
    assert not list(misses.of_near_miss(row, other))


def test_of_rated() -> None:
    answer = ask(Scripted({}), TEXT)
    wrong = (answer.strength + 1) % 4
    assert not list(misses.of_rated(Rated(text=TEXT, label=answer.strength), answer))
    [miss] = misses.of_rated(Rated(text=TEXT, label=wrong), answer)
    assert (miss.expected, miss.given) == (str(wrong), str(answer.strength))


@pytest.mark.parametrize(
    ("labelled", "given", "expected"),
    [
        pytest.param(Stance.AFFIRMS, Stance.DENIES, True, id="denies for affirms"),
        pytest.param(Stance.DENIES, Stance.AFFIRMS, True, id="affirms for denies"),
        pytest.param(Stance.DENIES, Stance.ASKS, False, id="a question is no reverse"),
        pytest.param(Stance.DENIES, Stance.DENIES, False, id="the same"),
        pytest.param(Stance.DENIES, None, False, id="nothing"),
    ],
)
def test_backwards(labelled: Stance, given: Stance | None, expected: bool) -> None:
    assert misses.backwards(labelled, given) is expected
