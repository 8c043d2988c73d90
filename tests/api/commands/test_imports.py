"""Tests of `presscheck import`: the report, what is kept, and what is told with an answer."""

import json
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.imports.store import kept
from api.models.check import CheckResponse
from api.settings import Settings
from tests.api.commands.small import Run
from tests.api.fakes import FakeChecker
from tests.api.imports.dirt import REVIEW

GOOD = REVIEW | {"claimReviewed": "Antidepressants don't work", "reviewRating": "Pants on fire"}


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "reviews.sqlite"
    monkeypatch.setenv("PRESSCHECK_STORE", str(path))
    return path


def a_file(folder: Path, value: object, name: str = "feed.json") -> str:
    path = folder / name
    path.write_text(json.dumps(value), encoding="utf-8")
    return str(path)


def test_every_record_is_reported(run: Run, store: Path, tmp_path: Path) -> None:
    result = run("import", a_file(tmp_path, [REVIEW, GOOD, REVIEW | {"url": "no"}]))
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "feed.json: [0]: taken",
        "feed.json: [1]: mended: reviewRating was a bare value",
        "feed.json: [2]: refused: url is missing or no http address",
    ]
    assert "Taken: 2 (mended: 1), refused: 1; kept in all: 2" in result.stderr
    assert len(kept(store)) == 2


def test_quiet_tells_what_needs_a_look(run: Run, store: Path, tmp_path: Path) -> None:
    result = run("import", "--quiet", a_file(tmp_path, [REVIEW, GOOD]))
    assert result.stdout.splitlines() == ["feed.json: [1]: mended: reviewRating was a bare value"]
    assert store.exists()


def test_from_standard_input(run: Run, store: Path) -> None:
    result = run("import", "-", stdin=json.dumps(REVIEW))
    assert result.stdout == "standard input: the whole: taken\n"
    assert len(kept(store)) == 1


@pytest.mark.parametrize(
    ("second", "why"),
    [
        pytest.param("missing.json", "No such file", id="no file"),
        pytest.param("notes.txt", "neither JSON nor HTML", id="no form that is known"),
    ],
)
def test_a_file_that_cannot_be_read_keeps_all_out(
    run: Run, store: Path, tmp_path: Path, second: str, why: str
) -> None:
    (tmp_path / "notes.txt").write_text("Dear diary")
    result = run("import", a_file(tmp_path, REVIEW), str(tmp_path / second))
    assert result.exit_code == 2
    assert why in result.stderr
    assert "nothing was kept" in result.stderr
    assert not store.exists()


def test_it_has_to_know_where(run: Run, tmp_path: Path) -> None:
    result = run("import", a_file(tmp_path, REVIEW))
    assert result.exit_code == 2
    assert "PRESSCHECK_STORE" in result.stderr


@pytest.mark.parametrize(
    ("headline", "about"),
    [
        pytest.param("Antidepressants don't work", "headline", id="the same"),
        pytest.param("Antidepressants work", "opposite", id="its opposite"),
    ],
)
def test_it_is_told_by_name_and_changes_nothing(
    run: Run, store: Path, tmp_path: Path, headline: str, about: str
) -> None:
    run("import", a_file(tmp_path, GOOD))
    with_them, without = (
        TestClient(create_app(FakeChecker(), settings)).get(
            "/v1/check", params={"headline": headline}
        )
        for settings in (Settings(store=store), Settings(store=None))
    )
    CheckResponse.model_validate_json(with_them.content, strict=True)
    answer, plain = with_them.json(), without.json()
    assert answer.pop("elsewhere") == [
        {
            "publisher": "Facts",
            "rating": "Pants on fire",
            "claim": "Antidepressants don't work",
            "about": about,
            "claimant": "A. Blogger",
            "claimed": "2026-02-01",
            "reviewed": "2026-02-20",
            "url": "https://facts.example/garlic",
        }
    ]
    assert plain.pop("elsewhere") == []
    assert answer == plain


def test_pages_and_googles_form_tell_it_too(run: Run, store: Path, tmp_path: Path) -> None:
    run("import", a_file(tmp_path, GOOD))
    client = TestClient(create_app(FakeChecker(), Settings(store=store)))
    page = client.get("/check", params={"headline": "Antidepressants work"}).text
    assert "<strong>Facts</strong> on <em>the opposite</em>" in page
    asked = {"query": "Antidepressants work", "reviewPublisherSiteFilter": "facts.example"}
    [claim] = client.get("/v1alpha1/claims:search", params=asked).json()["claims"]
    assert claim["claimReview"][0]["textualRating"] == "Pants on fire"
    assert claim["claimant"] == "A. Blogger"


def test_the_command_line_tells_it_too(
    run: Run, store: Path, small_base: Path, tmp_path: Path
) -> None:
    assert small_base.exists()
    run("import", a_file(tmp_path, GOOD | {"claimReviewed": "Green tea calms nerves"}))
    answer = json.loads(run("check", "--json", "Green tea calms nerves").stdout)
    assert [each["publisher"] for each in answer["elsewhere"]] == ["Facts"]
    assert store.exists()
    text = " ".join(run("check", "Green tea does nothing for nerves").stdout.split())
    assert "Facts on the opposite: Pants on fire: “Green tea calms nerves”" in text
