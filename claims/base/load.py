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
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from pydantic import BaseModel, TypeAdapter

from claims.base.resolve import resolve
from claims.base.schema import Concept, CueFile, Proposition, Source, Topic
from claims.base.strengths import (
    BY_CUES_ALONE,
    StrengthTable,
    StrengthWeights,
    StrengthWords,
    strength_table,
)
from claims.base.yaml_file import line_of, parsed, validated
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
                where = f"{path.name}:{line_of(path, ('id',))}: id"
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
                where = f"{path.name}:{line_of(path, (key,))}: {key}"
                raise BaseError(where, "is given in two files")
            found[key] = record
    return dict(sorted(found.items()))


def _mapping(path: Path, kind: type[Kind]) -> Iterator[tuple[str, Kind]]:
    return iter(validated(path, TypeAdapter(dict[str, kind])).items())  # type: ignore[valid-type]  # a class known at run time only


def _record(path: Path, kind: type[Kind]) -> Kind:
    record: Kind = validated(path, TypeAdapter(kind))
    return record


def _words(path: Path) -> dict[str, str]:
    return validated(path, TypeAdapter(dict[str, str])) if path.exists() else {}


def _strength(folder: Path) -> StrengthTable:
    words, weights = folder / "strength-words.yml", folder / "strength.yml"
    if not (words.exists() and weights.exists()):
        return BY_CUES_ALONE
    return strength_table(_record(words, StrengthWords), _record(weights, StrengthWeights))


def _version(folder: Path) -> str:
    """Hash what the records say, so that a comment or a line break changes nothing."""
    digest = sha256()
    for path in sorted(folder.rglob("*.yml")):
        digest.update(str(path.relative_to(folder)).encode())
        digest.update(json.dumps(parsed(path), sort_keys=True, default=str).encode())
    return digest.hexdigest()[:12]
