"""What is written is what the models describe, and the same bytes every time."""

import json
from typing import Any

import pytest
from pydantic import BaseModel

from api.models.check import CheckResponse
from api.models.claims import ClaimResponse
from api.responses import Writer
from claims.base.schema import Finding, Proposition
from claims.base.vocabulary import Bearing
from tests.api.fakes import FakeChecker
from tests.factories import a_base, a_finding, a_frequency, a_proposition

HEADLINES = {
    "denies": "Antidepressants don't work",
    "affirms": "Antidepressants work",
    "asks": "Do antidepressants work?",
    "overstates": "Antidepressants cure everyone",
    "unsure": "A pill may work",
    "unmatched": "Shares in pill maker fall",
}
BASE = a_base(a_proposition(frequency=a_frequency()), a_proposition(id="other-claim"))


def answer(headline: str) -> dict[str, Any]:
    verdict = FakeChecker(BASE).check(headline)
    found: dict[str, Any] = json.loads(Writer(BASE).to_response(verdict))
    return found


def assert_described(model: type[BaseModel], body: bytes) -> None:
    """The model takes the body as it is, and would write no field more or less."""
    parsed = model.model_validate_json(body, strict=True)
    assert json.loads(parsed.model_dump_json(by_alias=True)) == json.loads(body)


@pytest.mark.parametrize("headline", HEADLINES.values(), ids=HEADLINES.keys())
def test_an_answer_is_as_described(headline: str) -> None:
    assert_described(CheckResponse, Writer(BASE).to_response(FakeChecker(BASE).check(headline)))


@pytest.mark.parametrize("claim", BASE.propositions.values(), ids=BASE.propositions.keys())
def test_a_claim_is_as_described(claim: Proposition) -> None:
    assert_described(ClaimResponse, Writer(BASE).to_claim(claim))


@pytest.mark.parametrize("headline", HEADLINES.values(), ids=HEADLINES.keys())
def test_a_kept_part_is_the_fresh_one(headline: str) -> None:
    used = Writer(BASE)
    for other in HEADLINES.values():
        used.to_response(FakeChecker(BASE).check(other))
    verdict = FakeChecker(BASE).check(headline)
    assert used.to_response(verdict) == Writer(BASE).to_response(verdict)


def test_the_sides_change_with_the_stance() -> None:
    affirms, denies, asks = (answer(HEADLINES[each]) for each in ("affirms", "denies", "asks"))
    assert affirms["evidence"]["for"] == denies["evidence"]["against"] != []
    assert affirms["evidence"]["against"] == denies["evidence"]["for"] != []
    assert asks["evidence"]["for"] == affirms["evidence"]["for"]


def test_an_empty_side_is_said_in_words() -> None:
    supports: tuple[Finding, ...] = (a_finding("example-2018", Bearing.SUPPORTS),) * 2
    base = a_base(a_proposition(findings=supports))
    verdict = FakeChecker(base).check(HEADLINES["affirms"])
    evidence = json.loads(Writer(base).to_response(verdict))["evidence"]
    assert evidence["against"] == []
    assert evidence["note"]


@pytest.mark.parametrize("outcome", ["unsure", "unmatched"])
def test_without_a_match_there_is_no_verdict(outcome: str) -> None:
    found = answer(HEADLINES[outcome])
    assert found["outcome"] == outcome
    assert found["verdict"] is found["claim"] is found["match"] is found["frequency"] is None
    assert "never means that it is false" in found["scope"]


def test_alternatives() -> None:
    assert [each["id"] for each in answer(HEADLINES["unsure"])["alternatives"]] == [
        "antidepressants-beat-placebo",
        "other-claim",
    ]
    matched = answer(HEADLINES["affirms"])
    assert [each["id"] for each in matched["alternatives"]] == ["other-claim"]
    assert matched["match"]["runner_up"]["id"] == "other-claim"
    assert answer(HEADLINES["unmatched"])["alternatives"] == []


def test_cues_stand_where_they_say() -> None:
    found = answer(HEADLINES["denies"])
    assert found["reading"]["cues"]
    for cue in found["reading"]["cues"]:
        assert found["headline"][cue["start"] : cue["end"]] == cue["text"]


def test_frequency_is_computed() -> None:
    frequency = answer(HEADLINES["affirms"])["frequency"]
    assert (frequency["with"], frequency["without"], frequency["difference"]) == (25, 10, 15)
    assert "15 more in 100" in frequency["sentence"]


def test_every_field_is_described() -> None:
    def walk(schema: dict[str, Any]) -> None:
        for name, each in schema.get("properties", {}).items():
            assert "description" in each or "$ref" in each, f"{schema.get('title')}.{name}"

    for model in (CheckResponse, ClaimResponse):
        schema = model.model_json_schema()
        for part in (schema, *schema["$defs"].values()):
            walk(part)
