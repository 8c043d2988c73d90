"""Tests of `presscheck release`: for people, for machines, and what cannot be read."""

import json
from pathlib import Path

import pytest

from api.models.releases import ReleaseResponse
from tests.api.commands.small import Run

pytestmark = pytest.mark.usefixtures("small_base")

TEXT = """\
Green tea cures all anxiety

EXAMPLETON, 24 November 2026 -- Green tea eases anxiety, a cohort study of adults says.

You can stop taking your tablets now. Suicide is rare.

About Teaco

Teaco sells tea.
"""


@pytest.fixture
def release(tmp_path: Path) -> Path:
    path = tmp_path / "release.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def plain(text: str) -> str:
    return " ".join(text.split())


def test_a_report_for_people(run: Run, release: Path) -> None:
    result = run("release", str(release), "--country", "GB")
    assert result.exit_code == 0
    text = plain(result.stdout)
    for part in (
        "Green tea cures all anxiety",
        "1. high This may lead readers to stop or change a medicine on their own.",
        "Evidence: Observational study (“cohort study”)",
        "not found Costs. Ask: What does it cost",
        "United Kingdom: Samaritans, call 116 123",
        "it affirms: Drinking green tea lowers anxiety in adults. (tea-calms)",
        "[1>stop taking<1] your tablets now",
    ):
        assert part in text
    assert "Ireland" not in text


def test_json_is_the_answer_of_the_api(run: Run, release: Path) -> None:
    result = run("release", "--json", "--title", "Green tea calms", str(release))
    assert result.exit_code == 0
    answer = ReleaseResponse.model_validate(json.loads(result.stdout))
    assert answer.headline is not None
    assert answer.headline.text == "Green tea calms"
    for claim in answer.claims[1:]:
        assert TEXT[claim.start : claim.end] == claim.text


def test_the_first_block_is_the_title(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<h1>Green tea calms</h1><p>Green <b>tea</b> eases anxiety.", encoding="utf-8")
    answer = json.loads(run("release", "--json", str(page)).stdout)
    assert answer["headline"]["text"] == "Green tea calms"
    assert answer["claims"][-1]["text"] == "Green <b>tea</b> eases anxiety."


def test_markdown_by_its_name_and_standard_input(run: Run) -> None:
    markdown = "# Tea\n\nGreen *tea* eases anxiety."
    result = run("release", "-", "--json", "--format", "markdown", stdin=markdown)
    answer = json.loads(result.stdout)
    assert answer["headline"]["text"] == "Tea"
    assert answer["claims"][-1]["plain"] == "Green tea eases anxiety."


def test_markup_in_a_release_is_printed_as_it_is(run: Run) -> None:
    text = run("release", "-", stdin="Tea\n\nGreen tea [red]eases[/red] anxiety [/].").stdout
    assert "[red]eases[/red] anxiety [/]." in text


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        pytest.param(b"", "the body must have at least 1 characters", id="empty"),
        pytest.param(b"\xff\xfe\x00", "is not UTF-8 text", id="not UTF-8"),
        pytest.param(b"PK\x03\x04", "U+0003", id="binary"),
        pytest.param(b"12 13\n\n14", "holds no word", id="no word"),
        pytest.param(b"x" * 100_001, "may have at most", id="too long"),
        pytest.param(
            b"Kahvi\n\nKahvi voi suojata dementialta, kertoo uusi tutkimus.",
            "seems to be Finnish",
            id="Finnish",
        ),
    ],
)
def test_what_cannot_be_used(run: Run, tmp_path: Path, content: bytes, problem: str) -> None:
    path = tmp_path / "release.txt"
    path.write_bytes(content)
    result = run("release", str(path))
    assert result.exit_code == 2
    assert problem in result.stderr


def test_a_file_that_is_not_there(run: Run, tmp_path: Path) -> None:
    result = run("release", str(tmp_path / "none.txt"))
    assert result.exit_code == 2
    assert "cannot be read" in result.stderr
