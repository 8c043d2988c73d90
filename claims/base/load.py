"""Load: the claim base from YAML, whole and checked, or a `BaseError` that says where.

Layout of the folder:

* `topics.yml`: topic id to title and description, in the order in which they are shown;
* `propositions/<topic>/<id>.yml`: one proposition a file, named by its id;
* `sources/*.yml`: source key to source;
* `concepts/*.yml`: concept id to concept;
* `cues/*.yml`: one kind of cue a file;
* `spelling.yml`: British to American spelling, one word each;
* `unstemmed.yml`: words that the stemmer would take for others, each with the form it keeps;
* `strength-words.yml` and `strength.yml`: words and weights that rate how strongly a sentence
  states something; a base without them leaves that to its cues.
"""

import json
import re
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, TypeAdapter, ValidationError

from claims.base.resolve import resolve
from claims.base.schema import Concept, CueFile, Proposition, Source, Topic
from claims.base.strengths import (
    BY_CUES_ALONE,
    StrengthTable,
    StrengthWeights,
    StrengthWords,
    strength_table,
)
from claims.errors import BaseError

DATA = Path(__file__).parent.parent / "data"
"""The folder of the base that is shipped with the package."""

Kind = TypeVar("Kind", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Base:
    """The claim base: every record, resolved and frozen.

    Attributes:
        version: The first 12 hex digits of a SHA-256 over all records.
        propositions: By id, in order of id.
        topics: By id, in the order in which they are shown.
        topic_of: Topic id of each proposition.
        sources: By key, in order of key.
        concepts: By id, in order of id.
        cues: All files of cues, in order of file name.
        spelling: British to American spelling.
        unstemmed: Words that keep their form, each with the form that stands for it.
        reviewed: The newest review date of a proposition.
        strength: Words and weights that rate how strongly a sentence states something.
    """

    version: str
    propositions: Mapping[str, Proposition]
    topics: Mapping[str, Topic]
    topic_of: Mapping[str, str]
    sources: Mapping[str, Source]
    concepts: Mapping[str, Concept]
    cues: tuple[CueFile, ...]
    spelling: Mapping[str, str]
    unstemmed: Mapping[str, str]
    reviewed: date
    strength: StrengthTable = BY_CUES_ALONE


def load_base(folder: Path = DATA) -> Base:
    """Read a whole claim base and check it.

    Args:
        folder: A folder laid out as in the module's docstring.

    Returns:
        The base. It never holds a dangling reference, and never is empty.

    Raises:
        BaseError: At the first file that is not YAML or does not fit its schema, at a key or
            a record given twice, at a reference to nothing, at two records that say the
            same, or if there is no proposition.
    """
    topics = dict(_mapping(folder / "topics.yml", Topic))
    propositions, topic_of = _propositions(folder, topics)
    base = Base(
        version=_version(folder),
        propositions=MappingProxyType(dict(sorted(propositions.items()))),
        topics=MappingProxyType(topics),
        topic_of=MappingProxyType(topic_of),
        sources=MappingProxyType(_merged(folder / "sources", Source)),
        concepts=MappingProxyType(_merged(folder / "concepts", Concept)),
        cues=tuple(_record(path, CueFile) for path in _files(folder / "cues")),
        spelling=MappingProxyType(_words(folder / "spelling.yml")),
        unstemmed=MappingProxyType(_words(folder / "unstemmed.yml")),
        reviewed=max(each.reviewed for each in propositions.values()),
        strength=_strength(folder),
    )
    resolve(base.propositions, base.sources, base.concepts)
    return base


def load_mapping(path: Path, kind: type[Kind]) -> dict[str, Kind]:
    """Read one file that holds records by id, in the order of the file.

    Args:
        path: A YAML file.
        kind: What each record is.

    Returns:
        The records.

    Raises:
        BaseError: The file is not YAML or does not fit; line and field are named.
    """
    return dict(_mapping(path, kind))


def _propositions(
    folder: Path, topics: Mapping[str, Topic]
) -> tuple[dict[str, Proposition], dict[str, str]]:
    found: dict[str, Proposition] = {}
    topic_of: dict[str, str] = {}
    for shelf in sorted(each for each in (folder / "propositions").glob("*") if each.is_dir()):
        if shelf.name not in topics:
            raise BaseError(f"propositions/{shelf.name}", "is no topic of topics.yml")
        for path in _files(shelf):
            proposition = _record(path, Proposition)
            if proposition.id != path.stem:
                where = f"{path.name}:{_line(path, ('id',))}: id"
                raise BaseError(where, f"is {proposition.id!r}, but the file is {path.stem!r}")
            if proposition.id in found:
                raise BaseError(f"{path.name}:1: id", "is given to two files")
            found[proposition.id] = proposition
            topic_of[proposition.id] = shelf.name
    if not found:
        raise BaseError(str(folder / "propositions"), "holds no <topic>/<id>.yml")
    return found, topic_of


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.yml"))


def _merged(folder: Path, kind: type[Kind]) -> dict[str, Kind]:
    found: dict[str, Kind] = {}
    for path in _files(folder):
        for key, record in _mapping(path, kind):
            if key in found:
                where = f"{path.name}:{_line(path, (key,))}: {key}"
                raise BaseError(where, "is given in two files")
            found[key] = record
    return dict(sorted(found.items()))


def _mapping(path: Path, kind: type[Kind]) -> Iterator[tuple[str, Kind]]:
    return iter(_validated(path, TypeAdapter(dict[str, kind])).items())  # type: ignore[valid-type]  # a class known at run time only


def _record(path: Path, kind: type[Kind]) -> Kind:
    record: Kind = _validated(path, TypeAdapter(kind))
    return record


def _words(path: Path) -> dict[str, str]:
    return _validated(path, TypeAdapter(dict[str, str])) if path.exists() else {}


def _strength(folder: Path) -> StrengthTable:
    words, weights = folder / "strength-words.yml", folder / "strength.yml"
    if not (words.exists() and weights.exists()):
        return BY_CUES_ALONE
    return strength_table(_record(words, StrengthWords), _record(weights, StrengthWeights))


def _validated(path: Path, adapter: TypeAdapter[Any]) -> Any:  # noqa: ANN401  # what the adapter makes
    try:
        return adapter.validate_python(_parsed(path))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(step) for step in first["loc"])
        line = _line(path, first["loc"])
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


def _parsed(path: Path) -> Any:  # noqa: ANN401  # any YAML value; the schema decides
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


def _line(path: Path, steps: tuple[str | int, ...]) -> int:
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


def _version(folder: Path) -> str:
    """Hash what the records say, so that a comment or a line break changes nothing."""
    digest = sha256()
    for path in sorted(folder.rglob("*.yml")):
        digest.update(str(path.relative_to(folder)).encode())
        digest.update(json.dumps(_parsed(path), sort_keys=True, default=str).encode())
    return digest.hexdigest()[:12]
