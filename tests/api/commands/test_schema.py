"""Tests of `presscheck schema`: what it prints is a JSON Schema, and our own records fit it."""

import json

import jsonschema
import pytest
import yaml

from api.commands.schema import Kind, schema_of
from claims.base.load import DATA
from tests.api.commands.small import Run

FIRST = {
    Kind.PROPOSITION: "propositions/*/*.yml",
    Kind.SOURCES: "sources/*.yml",
    Kind.CONCEPTS: "concepts/*.yml",
    Kind.CUES: "cues/*.yml",
    Kind.TOPICS: "topics.yml",
    Kind.LANGUAGES: "languages.yml",
}


class PlainWords(yaml.SafeLoader):
    """Reads a date as the text that it is in a JSON Schema, and "on" as a word (YAML 1.2)."""


for tag in ("timestamp", "bool"):
    PlainWords.add_constructor(f"tag:yaml.org,2002:{tag}", lambda _, node: str(node.value))


@pytest.mark.parametrize("kind", Kind)
def test_our_own_records_fit(kind: Kind) -> None:
    validator = jsonschema.Draft202012Validator(schema_of(kind))
    path = min(DATA.glob(FIRST[kind]))
    record = yaml.load(path.read_text(encoding="utf-8"), Loader=PlainWords)
    assert list(validator.iter_errors(record)) == []


def test_a_misspelt_key_does_not_fit() -> None:
    validator = jsonschema.Draft202012Validator(schema_of(Kind.TOPICS))
    topic = {"title": "Food", "descriptoin": "What people eat and drink."}
    assert not validator.is_valid({"food": topic})


@pytest.mark.parametrize("kind", Kind)
def test_it_is_printed_as_json(run: Run, kind: Kind) -> None:
    result = run("schema", kind)
    assert result.exit_code == 0
    assert json.loads(result.stdout) == schema_of(kind)


def test_the_record_of_a_claim_comes_first(run: Run) -> None:
    assert json.loads(run("schema").stdout) == schema_of(Kind.PROPOSITION)
