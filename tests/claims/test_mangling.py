"""Headlines of the shipped base, rewritten: what must not matter does not, and denials flip.

`python -m tests.benchmarks.mangling --misses` prints the same figures with the failures.
"""

from collections import Counter

import pytest

from claims.base.load import Base
from claims.checker import Checker
from claims.reading import read
from tests.claims.manglings import (
    Effect,
    Mangling,
    Trial,
    manglings,
    negation_in,
    negation_out,
    respelt,
    run,
    sample,
    tally,
)

# Floors on (share that keeps its claim, share of those whose stance is right), for each kind.
# They come from a run of `python -m tests.benchmarks.mangling` on 24 November 2026, on a base of
# 279 claims. What changes no word has to change nothing at all. For the others it is what was
# measured there less 0.03 or 0.04, less 0.1 for the kind that finds only forty headlines: three
# standard errors of a sample, so that another draw passes and a mechanism that breaks does not.
# Raise them as the engine gets better.
FLOORS: dict[str, tuple[float, float]] = {
    "lower case": (1.0, 1.0),
    "upper case": (1.0, 1.0),
    "title case": (1.0, 1.0),
    "curly quotes": (1.0, 1.0),
    "no-break hyphens": (1.0, 1.0),
    "hyphens out": (1.0, 1.0),
    "no-break spaces": (1.0, 1.0),
    "in quotes": (1.0, 1.0),
    "full stop": (1.0, 1.0),
    "spelling": (1.0, 1.0),
    "Study:": (0.86, 0.92),
    "EXCLUSIVE:": (0.86, 0.92),
    "- The Daily X": (0.83, 0.92),
    "negation put in": (0.93, 0.95),
    "negation taken out": (0.8, 0.82),
    "no evidence that": (0.95, 0.91),
    "a myth": (0.95, 0.91),
}

FEW = 15
"""A kind that rewrites fewer headlines than this is no longer measured."""


@pytest.fixture(scope="module")
def trials(checker: Checker) -> list[Trial]:
    return list(run(checker, sample(checker.base)))


@pytest.fixture(scope="module")
def kinds(shipped: Base) -> dict[str, Mangling]:
    return {mangling.name: mangling for mangling in manglings(shipped)}


def test_every_kind_has_a_floor(kinds: dict[str, Mangling]) -> None:
    assert list(kinds) == list(FLOORS)


@pytest.mark.parametrize("name", FLOORS)
def test_enough_headlines_are_rewritten(
    name: str, kinds: dict[str, Mangling], trials: list[Trial]
) -> None:
    assert tally(trials, kinds[name]).tried >= FEW


@pytest.mark.parametrize("name", FLOORS)
def test_the_claim_stays(name: str, kinds: dict[str, Mangling], trials: list[Trial]) -> None:
    assert tally(trials, kinds[name]).kept >= FLOORS[name][0]


@pytest.mark.parametrize("name", FLOORS)
def test_the_stance_stays_or_flips(
    name: str, kinds: dict[str, Mangling], trials: list[Trial]
) -> None:
    assert tally(trials, kinds[name]).right >= FLOORS[name][1]


def test_the_sample_is_the_same_every_time(shipped: Base) -> None:
    assert sample(shipped) == sample(shipped)
    assert len(set(sample(shipped))) == len(sample(shipped)) <= 300


def test_effects(kinds: dict[str, Mangling]) -> None:
    assert Counter(mangling.effect for mangling in kinds.values()) == {
        Effect.KEEPS: 13,
        Effect.FLIPS: 4,
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Coffee causes cancer", "Coffee does not cause cancer", id="third person"),
        pytest.param("Statins cause cancer", "Statins do not cause cancer", id="plural"),
        pytest.param(
            "Coffee may cause cancer", "Coffee may not cause cancer", id="after an auxiliary"
        ),
        pytest.param("Coffee does not cause cancer", None, id="already denied"),
        pytest.param("Does coffee cause cancer?", None, id="a question"),
        pytest.param("Coffee and cancer", None, id="no verb"),
    ],
)
def test_a_negation_is_put_in(text: str, expected: str | None, checker: Checker) -> None:
    assert negation_in(text, read(text, checker.lexicon)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Coffee does not cause cancer", "Coffee does cause cancer", id="does not"),
        pytest.param("Statins don't cause cancer", "Statins do cause cancer", id="don't"),
        pytest.param("Coffee causes cancer", None, id="nothing to take out"),
        pytest.param("It does not work and is useless", None, id="two denials"),
    ],
)
def test_a_negation_is_taken_out(text: str, expected: str | None, checker: Checker) -> None:
    assert negation_out(text, read(text, checker.lexicon)) == expected


def test_spelling_is_swapped_both_ways() -> None:
    swap = respelt({"tumour": "tumor"})
    assert swap("Tumour or TUMOR? A tumor") == "Tumor or Tumour? A tumour"
    assert swap("ADHD drugs") == "ADHD drugs"
