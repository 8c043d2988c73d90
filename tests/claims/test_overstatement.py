"""Tests of claims.overstatement: when a headline says more than the evidence, and why."""

import pytest

from claims.base.vocabulary import Certainty, EvidenceStrength, Stance
from claims.overstatement import overstatement
from tests.claims.world import read_here
from tests.factories import a_proposition

CAUSAL = a_proposition(strength=EvidenceStrength.CAUSAL)
LINK = a_proposition(strength=EvidenceStrength.ASSOCIATIONAL)
SURE_LINK = a_proposition(strength=EvidenceStrength.ASSOCIATIONAL, certainty=Certainty.HIGH)
NOTHING = a_proposition(strength=EvidenceStrength.NONE)

KINDS = {"causal": CAUSAL, "a link": LINK, "a sure link": SURE_LINK, "nothing": NOTHING}


@pytest.mark.parametrize(
    ("headline", "evidence", "stance", "expected"),
    [
        pytest.param("Coffee works", "causal", Stance.AFFIRMS, False, id="plain on trials"),
        pytest.param("Coffee causes cancer", "causal", Stance.AFFIRMS, False, id="cause on trials"),
        pytest.param("Coffee causes cancer", "a link", Stance.AFFIRMS, True, id="cause on a link"),
        pytest.param(
            "Coffee may cause cancer", "a link", Stance.AFFIRMS, False, id="hedged cause on a link"
        ),
        pytest.param(
            "Coffee linked to cancer", "a link", Stance.AFFIRMS, False, id="a link on a link"
        ),
        pytest.param(
            "Coffee causes cancer", "a sure link", Stance.AFFIRMS, False, id="cause on a sure link"
        ),
        pytest.param(
            "Coffee does not cause cancer", "a link", Stance.DENIES, False, id="a denied cause"
        ),
        pytest.param("Coffee works for everyone", "causal", Stance.AFFIRMS, True, id="universal"),
        pytest.param("Coffee cures cancer", "nothing", Stance.AFFIRMS, True, id="cure"),
        pytest.param("Study proves coffee useless", "causal", Stance.DENIES, True, id="denial"),
        pytest.param(
            "Coffee does not work for everyone", "causal", Stance.AFFIRMS, False, id="not everyone"
        ),
        pytest.param(
            "Coffee does not cure cancer", "causal", Stance.DENIES, False, id="cure denied"
        ),
        pytest.param(
            "Not cheap, but coffee cures cancer",
            "causal",
            Stance.AFFIRMS,
            True,
            id="a negation in another clause takes nothing back",
        ),
        pytest.param(
            "Does coffee cure everyone?", "causal", Stance.ASKS, False, id="a question never does"
        ),
    ],
)
def test_overstated(headline: str, evidence: str, stance: Stance, expected: bool) -> None:
    found = overstatement(read_here(headline), KINDS[evidence], stance)
    assert (found is not None) is expected


def test_each_reason_quotes_the_word() -> None:
    found = overstatement(read_here("Coffee cures cancer for everyone"), CAUSAL, Stance.AFFIRMS)
    assert found is not None
    quoted = [reason.split("'")[1] for reason in found.reasons]
    assert quoted == ["cures", "everyone"]


def test_a_word_said_twice_is_one_reason() -> None:
    found = overstatement(read_here("Coffee cures and cures"), CAUSAL, Stance.AFFIRMS)
    assert found is not None
    assert len(found.reasons) == 1


def test_too_causal_says_what_the_studies_show() -> None:
    found = overstatement(read_here("Coffee causes cancer"), LINK, Stance.AFFIRMS)
    assert found is not None
    assert found.reasons == ("says 'causes'; the studies show a link",)


@pytest.mark.parametrize(
    ("evidence", "level"),
    [
        pytest.param("causal", 3, id="trials allow an effect"),
        pytest.param("a link", 1, id="observation allows a link"),
        pytest.param("nothing", 0, id="no relation allows none"),
    ],
)
def test_levels_of_headline_and_evidence(evidence: str, level: int) -> None:
    found = overstatement(
        read_here("Coffee causes cancer in everyone"), KINDS[evidence], Stance.AFFIRMS
    )
    assert found is not None
    assert (found.headline_strength, found.evidence_strength) == (3, level)
