"""Tests of claims.base.files: each file is parsed once, and what is wrong is named."""

from pathlib import Path

import pytest

from claims.base import yaml_file
from claims.base.files import Files
from claims.base.load import load_base
from claims.base.schema import Topic
from claims.errors import BaseError
from tests.claims.base.folder import GOOD, write


def test_a_whole_base_is_parsed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def counting(path: Path) -> object:
        asked.append(str(path.relative_to(tmp_path)))
        return parse(path)

    parse = yaml_file.parsed
    monkeypatch.setattr("claims.base.files.parsed", counting)
    load_base(write(tmp_path))
    assert sorted(asked) == sorted(GOOD)


def test_records_come_in_the_order_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "topics.yml"
    path.write_text(
        "zeal: {title: Zeal, description: Claims about zeal.}\n"
        "art: {title: Art, description: Claims about art.}\n",
        encoding="utf-8",
    )
    assert [name for name, _ in Files(tmp_path).mapping(path, Topic)] == ["zeal", "art"]


def test_a_record_that_does_not_fit_is_named(tmp_path: Path) -> None:
    path = tmp_path / "topic.yml"
    path.write_text("title: Art\ndescription: [a, b]\n", encoding="utf-8")
    with pytest.raises(BaseError, match=r"topic\.yml:2: description"):
        Files(tmp_path).record(path, Topic)
