"""Tests of claims.selftest: a record that fails its own tests is told of, by field."""

from dataclasses import replace
from typing import Any

import pytest

from claims.base.schema import LabelledStance
from claims.base.vocabulary import CueKind
from claims.base.words import Cue, CueFile
from claims.checker import Checker
from claims.match import Match, Matching, NoMatch, Unsure
from claims.reading import read
from claims.selftest import STANCE_OF, selftest
from claims.table import Scored
from claims.verdict import Verdict, weigh
from tests.factories import a_base, a_proposition

STATEMENT = "Antidepressants reduce the symptoms of depression more than placebo does."
OPPOSITE = "Antidepressants do not reduce depression more than placebo does."
PLACE = "depression/antidepressants-beat-placebo.yml"


class Told(Checker):
    """Answers by the text; what it has not been told is matched and affirms."""

    def __init__(self, told: dict[str, str], **changes: Any) -> None:
        super().__init__(replace(a_base(a_proposition(**changes)), cues=()))
        self._told = {OPPOSITE: "denies", "Happy pills are useless": "denies"} | told

    def check(self, headline: str) -> Verdict:
        [proposition] = self.base.propositions.values()
        said = self._told.get(headline, "affirms")
        stances = {str(stance): stance for stance in STANCE_OF.values()}
        best = Scored(proposition, 0.9, stances.get(said), ())
        matching: Matching = Match(best, ())
        if said == "unsure":
            matching = Unsure((best,))
        elif said == "nothing":
            matching = NoMatch("it was told so")
        return weigh(read(headline, self.lexicon), matching, self.base.sources)


def test_a_good_record_is_not_remarked_on() -> None:
    assert selftest(Told({})) == ()


@pytest.mark.parametrize(
    ("told", "field", "problem"),
    [
        pytest.param({STATEMENT: "nothing"}, "statement", "not matched", id="statement lost"),
        pytest.param({STATEMENT: "unsure"}, "statement", "not matched", id="statement unsure"),
        pytest.param({STATEMENT: "denies"}, "statement", "denies its own", id="statement denies"),
        pytest.param({OPPOSITE: "affirms"}, "opposite", "affirms", id="opposite affirms"),
        pytest.param(
            {"Happy pills work": "nothing"}, "headlines.0", "does not find", id="headline lost"
        ),
        pytest.param(
            {"Happy pills work": "denies"}, "headlines.0", "read as denies", id="headline turned"
        ),
    ],
)
def test_a_failure_is_told(told: dict[str, str], field: str, problem: str) -> None:
    [remark] = selftest(Told(told))
    assert remark.where == f"{PLACE}: {field}"
    assert problem in remark.problem


@pytest.mark.parametrize(
    "told",
    [
        pytest.param({OPPOSITE: "nothing"}, id="the opposite may be unmatched"),
        pytest.param({"Happy pills work": "unsure"}, id="a headline may be unsure, listed first"),
    ],
)
def test_what_is_no_failure(told: dict[str, str]) -> None:
    assert selftest(Told(told)) == ()


def test_a_near_miss_that_is_matched_is_told() -> None:
    near = ("Pills washed up on a beach",)
    [remark] = selftest(Told({}, near_misses=near))
    assert remark.where == f"{PLACE}: near_misses.0"
    assert selftest(Told({near[0]: "nothing"}, near_misses=near)) == ()


def test_what_to_say_instead_must_not_overstate() -> None:
    base = a_base(a_proposition(say_instead="Antidepressants cure depression for everyone"))
    remarks = [each for each in selftest(Checker(base)) if "say_instead" in each.where]
    assert len(remarks) == 1
    assert "reads as overstated itself" in remarks[0].problem


def test_every_label_stands_for_a_stance() -> None:
    assert STANCE_OF.keys() == set(LabelledStance)


@pytest.mark.parametrize(
    ("hit", "miss", "field"),
    [
        pytest.param("Pills don't work", "Pills work", None, id="good"),
        pytest.param("Pills work", "Pills help", "hit", id="not found where it must be"),
        pytest.param("Pills don't work", "Pills don't help", "miss", id="found where it must not"),
    ],
)
def test_cues_hold_their_own_tests(hit: str, miss: str, field: str | None) -> None:
    cue = Cue(words=("don't",), hit=hit, miss=miss)
    base = replace(a_base(), cues=(CueFile(kind=CueKind.NEGATION, cues=(cue,)),))
    found = [each.where for each in selftest(Checker(base)) if each.where.startswith("cues")]
    assert found == ([f"cues: negation: cues.0.{field}"] if field else [])
