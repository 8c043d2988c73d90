"""The READMEs and the code say the same: settings, errors, commands, addresses, words."""

import re
import shlex
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

import pytest

from api.app import create_app
from api.cli import app
from api.errors import all_rows
from api.settings import Settings
from claims.base.load import DATA
from claims.base.schema import LabelledStance, Proposition, Source
from claims.base.vocabulary import (
    Bearing,
    Certainty,
    CueKind,
    Design,
    Direction,
    EvidenceState,
    EvidenceStrength,
    Outcome,
    Rating,
    Scope,
    Stance,
    Valence,
)

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CURATORS = (DATA / "README.md").read_text(encoding="utf-8")
RUN = re.findall(r"^python3 -m venv .* \.venv/bin/presscheck serve$", README, re.MULTILINE)
TEST = re.findall(r"^python3 -m venv .* \.venv/bin/pytest$", README, re.MULTILINE)


def in_code(text: str) -> set[str]:
    """What stands between backticks, as a whole and word by word."""
    spans = re.findall(r"`([^`\n]+)`", text)
    return {*spans, *(word.strip(",;()") for span in spans for word in span.split())}


def words(*kinds: type[StrEnum]) -> Iterable[str]:
    return sorted({str(member) for kind in kinds for member in kind})


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_has_a_row(name: str) -> None:
    assert f"| `PRESSCHECK_{name.upper()}` |" in README


def test_no_setting_is_made_up() -> None:
    named = set(re.findall(r"`PRESSCHECK_(\w+)`", README))
    assert named == {name.upper() for name in Settings.model_fields}


def test_every_error_has_its_row_and_no_other() -> None:
    rows = re.findall(r"^\| (\d{3}) \| `(\w+)` \|", README, re.MULTILINE)
    assert {(int(status), code) for status, code in rows} == {
        (row.status, row.code) for row in all_rows()
    }


@pytest.mark.parametrize("name", [str(command.name) for command in app.registered_commands])
def test_every_command_has_a_row(name: str) -> None:
    assert re.search(rf"^\| `presscheck {name}\b", README, re.MULTILINE)


def test_every_address_is_named() -> None:
    paths = create_app(None, Settings()).openapi()["paths"]
    named = {each.partition("?")[0] for each in in_code(README)}
    assert {path.replace("{claim_id}", "{id}") for path in paths} <= named


@pytest.mark.parametrize("word", words(Outcome, Rating, Certainty, Stance, Bearing))
def test_every_word_of_an_answer_is_explained(word: str) -> None:
    assert word in in_code(README)


@pytest.mark.parametrize(
    "word",
    words(
        *(Direction, LabelledStance, Bearing, Rating, EvidenceState, EvidenceStrength),
        *(Certainty, Valence, CueKind, Scope, Design),
    ),
)
def test_every_word_of_a_record_is_told_to_curators(word: str) -> None:
    assert word in in_code(CURATORS)


@pytest.mark.parametrize("field", sorted(Proposition.model_fields.keys() - {"id"}))
def test_every_field_of_a_claim_is_told_to_curators(field: str) -> None:
    assert any(field in each.split(".") for each in in_code(CURATORS))


def test_the_two_commands_come_first_and_once() -> None:
    assert len(RUN) == len(TEST) == 1
    assert README.index(RUN[0]) < README.index(TEST[0]) < README.index("\n## ")


def test_ci_runs_the_test_command_of_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    found = re.search(r'grep -x (\S+|"[^"]*"|\'[^\']*\') README\.md', script)
    assert found
    pattern = shlex.split(found.group(1))[0]
    assert [line for line in README.splitlines() if re.fullmatch(pattern, line)] == TEST
    assert 'bash -euo pipefail -c "${command//.venv/$venv}"' in script


@pytest.mark.parametrize("link", re.findall(r"\]\(([^)#:]+)\)", README))
def test_links_lead_somewhere(link: str) -> None:
    assert (ROOT / link).exists()


@pytest.mark.parametrize("path", re.findall(r"`((?:api|claims)/[\w/.]+)`", README))
def test_paths_exist(path: str) -> None:
    assert (ROOT / path).exists()


def test_the_answer_shown_is_the_answer_given() -> None:
    shown = README.partition("```json")[2].partition("```")[0]
    keys = re.findall(r'^  "(\w+)":', shown, re.MULTILINE)
    properties = create_app(None, Settings()).openapi()["components"]["schemas"]["CheckResponse"]
    assert set(keys) <= set(properties["properties"])


def test_a_retraction_is_a_field_of_a_source() -> None:
    assert "retracted" in Source.model_fields
    assert "retracted: true" in CURATORS
