"""The OpenAPI document: a promise to those who generate clients, so a change must be seen.

To accept a change: PRESSCHECK_REFRESH_GOLDEN=1 pytest tests/api/test_openapi.py
"""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate

from api.app import create_app
from api.errors import ROWS
from api.models.problem import Problem
from api.problems import MEDIA_TYPE
from api.settings import Settings
from tests.api.fakes import FakeChecker

GOLDEN = Path(__file__).parent.parent / "golden" / "openapi.json"
METHODS = ("get", "post")


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    document = create_app(FakeChecker(), Settings()).openapi()
    document["info"]["version"] = "0"  # the version of the program is no part of the promise
    return document


def operations(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [path[method] for path in document["paths"].values() for method in path]


def test_it_is_the_golden_file(document: dict[str, Any]) -> None:
    text = json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    if os.environ.get("PRESSCHECK_REFRESH_GOLDEN") == "1":
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")


def test_it_is_valid(document: dict[str, Any]) -> None:
    validate(document)


def test_it_is_made_once() -> None:
    app = create_app(FakeChecker(), Settings())
    assert app.openapi() is app.openapi()


def test_the_framework_says_nothing_of_its_own(document: dict[str, Any]) -> None:
    assert "ValidationError" not in json.dumps(document)


def test_every_error_is_a_problem(document: dict[str, Any]) -> None:
    for operation in operations(document):
        for status, response in operation["responses"].items():
            if status >= "400":
                assert list(response["content"]) == [MEDIA_TYPE], operation["operationId"]


def test_every_problem_has_an_example_of_its_own_status(document: dict[str, Any]) -> None:
    for operation in operations(document):
        for status, response in operation["responses"].items():
            if status >= "400":
                for example in response["content"][MEDIA_TYPE]["examples"].values():
                    Problem.model_validate(example["value"])
                    assert str(example["value"]["status"]) == status


def test_every_code_is_documented_somewhere(document: dict[str, Any]) -> None:
    text = json.dumps(document["paths"])
    never_for_an_operation = {"bad_request", "method_not_allowed"}
    for code in {row.code for row in ROWS.values()} - never_for_an_operation:
        assert f"`{code}`" in text


def test_every_operation_is_explained(document: dict[str, Any]) -> None:
    tags = {tag["name"] for tag in document["tags"]}
    for operation in operations(document):
        assert operation["summary"]
        assert operation["description"]
        assert operation["operationId"].islower()
        assert set(operation["tags"]) <= tags


def test_every_field_and_parameter_is_explained(document: dict[str, Any]) -> None:
    for name, schema in document["components"]["schemas"].items():
        assert schema.get("description"), name
        for key, field in schema.get("properties", {}).items():
            assert "description" in field or "$ref" in field, f"{name}.{key}"
    for operation in operations(document):
        for parameter in operation.get("parameters", ()):
            assert parameter["description"], operation["operationId"]


@pytest.mark.parametrize("method", METHODS)
def test_examples_show_each_kind_of_headline(document: dict[str, Any], method: str) -> None:
    operation = document["paths"]["/v1/check"][method]
    if method == "post":
        examples = operation["requestBody"]["content"]["application/json"]["examples"]
    else:
        examples = operation["parameters"][0]["examples"]
    kinds = ["denial", "opposite", "overstatement", "question", "not covered"]
    assert list(examples) == kinds


def test_every_union_has_a_name(document: dict[str, Any]) -> None:
    """What generators make of a union without a name is called after where it stands."""

    def walk(schema: Any, path: str) -> None:
        if isinstance(schema, dict):
            kinds = [each for each in schema.get("anyOf", ()) if each != {"type": "null"}]
            named = path.count("/") == 1
            assert named or len(kinds) < 2, path
            for key, each in schema.items():
                walk(each, f"{path}/{key}")
        elif isinstance(schema, list):
            for at, each in enumerate(schema):
                walk(each, f"{path}/{at}")

    for name, schema in document["components"]["schemas"].items():
        walk(schema, f"/{name}")
