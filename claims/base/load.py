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

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from claims.base.files import Files
from claims.base.resolve import resolve
from claims.base.schema import Proposition, Source, Topic
from claims.base.strengths import (
    BY_CUES_ALONE,
    StrengthTable,
    StrengthWeights,
    StrengthWords,
    strength_table,
)
from claims.base.words import Concept, CueFile
from claims.base.yaml_file import line_of
from claims.errors import BaseError

DATA = Path(__file__).parent.parent / "data"
"""The folder of the base that is shipped with the package."""

Kind = TypeVar("Kind")


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
    files = Files(folder)
    topics = dict(files.mapping(folder / "topics.yml", Topic))
    propositions, topic_of = _propositions(files, topics)
    base = Base(
        propositions=MappingProxyType(dict(sorted(propositions.items()))),
        topics=MappingProxyType(topics),
        topic_of=MappingProxyType(topic_of),
        sources=MappingProxyType(_merged(files, "sources", Source)),
        concepts=MappingProxyType(_merged(files, "concepts", Concept)),
        cues=tuple(files.record(path, CueFile) for path in files.of(folder / "cues")),
        spelling=MappingProxyType(_words(files, "spelling.yml")),
        unstemmed=MappingProxyType(_words(files, "unstemmed.yml")),
        reviewed=max(each.reviewed for each in propositions.values()),
        strength=_strength(files),
        version=files.version(),
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
    return dict(Files(path.parent).mapping(path, kind))


def _propositions(
    files: Files, topics: Mapping[str, Topic]
) -> tuple[dict[str, Proposition], dict[str, str]]:
    found: dict[str, Proposition] = {}
    topic_of: dict[str, str] = {}
    folder = files.folder / "propositions"
    for shelf in sorted(each for each in folder.glob("*") if each.is_dir()):
        if shelf.name not in topics:
            raise BaseError(f"propositions/{shelf.name}", "is no topic of topics.yml")
        for path in files.of(shelf):
            proposition = files.record(path, Proposition)
            if proposition.id != path.stem:
                where = f"{path.name}:{line_of(path, ('id',))}: id"
                raise BaseError(where, f"is {proposition.id!r}, but the file is {path.stem!r}")
            if proposition.id in found:
                raise BaseError(f"{path.name}:1: id", "is given to two files")
            found[proposition.id] = proposition
            topic_of[proposition.id] = shelf.name
    if not found:
        raise BaseError(str(folder), "holds no <topic>/<id>.yml")
    return found, topic_of


def _merged(files: Files, name: str, kind: type[Kind]) -> dict[str, Kind]:
    found: dict[str, Kind] = {}
    for path in files.of(files.folder / name):
        for key, record in files.mapping(path, kind):
            if key in found:
                where = f"{path.name}:{line_of(path, (key,))}: {key}"
                raise BaseError(where, "is given in two files")
            found[key] = record
    return dict(sorted(found.items()))


def _words(files: Files, name: str) -> dict[str, str]:
    path = files.folder / name
    return dict(files.mapping(path, str)) if path.exists() else {}


def _strength(files: Files) -> StrengthTable:
    words, weights = files.folder / "strength-words.yml", files.folder / "strength.yml"
    if not (words.exists() and weights.exists()):
        return BY_CUES_ALONE
    return strength_table(
        files.record(words, StrengthWords), files.record(weights, StrengthWeights)
    )
