"""Tests of `presscheck check`: for people, for machines, for curators, and what cannot be read."""

import json

import pytest

from api.models.check import CheckResponse
from tests.api.commands.small import Run

DENIAL = "Green tea does nothing for anxiety"

pytestmark = pytest.mark.usefixtures("small_base")


def test_a_verdict_for_people(run: Run) -> None:
    result = run("check", DENIAL)
    assert result.exit_code == 0
    for part in (
        DENIAL,
        "Misleading · moderate certainty",
        "Trials say that green tea probably calms adults a little.",
        "Say instead: Green tea probably calms nerves a little",
        "The headline denies: Drinking green tea lowers anxiety in adults. (tea-calms)",
        "about 30 in 100 with tea and 20 in 100 with water",
        "Most trials lasted four weeks.",
        "Safety: Strong green tea can keep people awake.",
    ):
        assert part in " ".join(result.stdout.split())


def test_both_sides_are_seen_from_the_headline(run: Run) -> None:
    text = run("check", DENIAL).stdout
    order = ["Evidence for", "made no difference", "Evidence against", "30% were calm", "Context"]
    places = [text.index(part) for part in order]
    assert places == sorted(places)
    assert "trial; 400 participants; https://doi.example/1" in text


def test_an_overstatement_gives_its_reasons(run: Run) -> None:
    text = run("check", "Green tea cures all anxiety").stdout
    assert "Overstated" in text
    assert "says 'all'" in text


def test_a_headline_that_the_base_does_not_cover(run: Run) -> None:
    result = run("check", "Rail strike called off")
    assert result.exit_code == 0
    assert "Not in the base. That does not mean that it is false." in result.stdout


def test_several_headlines_keep_their_order(run: Run) -> None:
    text = run("check", DENIAL, "Rail strike called off").stdout
    assert text.index(DENIAL) < text.index("Rail strike")


def test_markup_in_a_headline_is_printed_as_it_is(run: Run) -> None:
    assert "Tea [red]calms[/red] [/]" in run("check", "Tea [red]calms[/red] [/]").stdout


def test_json_is_the_answer_of_the_api_one_line_a_headline(run: Run) -> None:
    result = run("check", "--json", stdin=f"\n{DENIAL}\r\n\nRail strike called off")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    answers = [CheckResponse.model_validate(json.loads(line)) for line in lines]
    assert [answer.headline for answer in answers] == [DENIAL, "Rail strike called off"]
    assert [answer.outcome for answer in answers] == ["matched", "unmatched"]


def test_explain_shows_spans_cues_signs_features_and_points(run: Run) -> None:
    text = run("check", "--explain", DENIAL).stdout
    for part in (
        "0-9 Green tea concept green-tea",
        "10-26 does nothing for cue negation",
        "27-34 anxiety concept anxiety",
        "question no · hedged no · universal no",
        "Matched: the best reaches",
        "1. tea-calms · score",
        "relation green-tea -> lowers -> anxiety",
        "sign of the headline, denied, by:",
        "exposure named names it: \u201cGreen tea\u201d (headline 0-9, claim 9-18)",
    ):
        assert part in " ".join(text.split())


def test_explain_where_nothing_is_near(run: Run) -> None:
    result = run("check", "--explain", "Rail strike called off")
    assert result.exit_code == 0
    assert "no concept and no cue" in result.stdout
    assert "Unmatched: no claim of the base shares" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "stdin", "problem"),
    [
        pytest.param([], "", "no headline on standard input", id="empty input"),
        pytest.param([], "\n \n", "no headline on standard input", id="blank lines"),
        pytest.param([], b"Tea\n\xff\n", "line 2 of standard input is not UTF-8", id="bytes"),
        pytest.param(["ab"], None, "headline 1: String should have at least 3", id="too short"),
        pytest.param(["x" * 301], None, "headline 1: String should have at most 300", id="long"),
        pytest.param(["Tea\x00calms"], None, "control character U+0000", id="control character"),
        pytest.param(["12, 13"], None, "headline 1: the headline holds no word", id="no word"),
        pytest.param(["--json", "--explain", "Tea"], None, "do not go together", id="options"),
    ],
)
def test_what_cannot_be_used(
    run: Run, arguments: list[str], stdin: str | bytes | None, problem: str
) -> None:
    result = run("check", *arguments, stdin=stdin)
    assert result.exit_code == 2
    assert problem in result.stderr


def test_one_bad_headline_spoils_no_other(run: Run) -> None:
    result = run("check", "--json", stdin=f"12\n{DENIAL}\n")
    assert result.exit_code == 2
    assert json.loads(result.stdout)["headline"] == DENIAL
    assert "headline 1:" in result.stderr
