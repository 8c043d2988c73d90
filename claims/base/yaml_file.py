"""YAML files: read strictly, with the line of whatever is wrong."""

import re
from collections.abc import Hashable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError

from claims.errors import BaseError

Kind = TypeVar("Kind")


def fitted(path: Path, content: object, adapter: TypeAdapter[Kind]) -> Kind:
    """Make records of the content of a file.

    Args:
        path: The file; to name the line of what is wrong.
        content: What it was parsed to.
        adapter: Makes the records.

    Returns:
        What the adapter makes of the content.

    Raises:
        BaseError: It does not fit; line and field are named.
    """
    try:
        return adapter.validate_python(content)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(step) for step in first["loc"])
        line = line_of(path, first["loc"])
        raise BaseError(f"{path.name}:{line}: {where}", first["msg"]) from error


_WORD = "tag:yaml.org,2002:str"


class _Loader(yaml.CSafeLoader):
    """Refuses a key given twice, where PyYAML keeps the last in silence (yaml/pyyaml#165).

    Words stay words: `rating: false` and the cue `no` are no truth values (YAML 1.2 says so for
    "no"; for "true" and "false" the schema knows where one is wanted).
    """

    yaml_implicit_resolvers = {  # noqa: RUF012  # PyYAML's own name for it
        first: [each for each in resolvers if each[0] != "tag:yaml.org,2002:bool"]
        for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
    }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode) or key.tag != _WORD:
                raise yaml.constructor.ConstructorError(
                    None, None, "a key must be a word", key.start_mark
                )
            if key.value in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key {key.value!r} is given twice", key.start_mark
                )
            seen.add(key.value)
        return super().construct_mapping(node, deep)


def parsed(path: Path) -> object:
    """Read a file as plain values.

    Raises:
        BaseError: The file is not YAML, or gives a key twice; the line is named.
    """
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise BaseError(f"{path.name}:{line}", str(error.problem)) from error
    except yaml.YAMLError as error:
        raise BaseError(f"{path.name}:1", "is not readable YAML") from error
    except (OSError, UnicodeDecodeError) as error:
        raise BaseError(f"{path.name}:1", "cannot be read as UTF-8 text") from error
    except ValueError as error:
        # PyYAML makes a date of what looks like one, and names no place if there is no such day.
        raise BaseError(
            f"{path.name}:{_bad_date(path)}", "holds a date that no calendar has"
        ) from error


def _bad_date(path: Path) -> int:
    """Find the line of the first thing that looks like a date and is none."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        for found in re.findall(r"\b\d{4}-\d{1,2}-\d{1,2}\b", line):
            try:
                date(*(int(part) for part in found.split("-")))
            except ValueError:
                return number
    return 1


def line_of(path: Path, steps: tuple[str | int, ...]) -> int:
    """Find the line of a field, or of the nearest field around it. Slow: only on errors."""
    node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    line = 1
    for step in steps:
        if isinstance(node, yaml.MappingNode):
            held = {key.value: (key, value) for key, value in node.value}
            if step not in held:
                break
            key, node = held[step]
            line = key.start_mark.line + 1
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            node = node.value[step]
            line = node.start_mark.line + 1
    return line
