"""The command `presscheck schema`: JSON Schema of the records, for editors."""

from enum import StrEnum
from typing import Annotated, Any

import typer
from pydantic import TypeAdapter

from api.commands.terminal import print_json
from claims.base.schema import Proposition, Source, Topic
from claims.base.words import Concept, CueFile, Language


class Kind(StrEnum):
    """A kind of file in the claim base."""

    PROPOSITION = "proposition"
    SOURCES = "sources"
    CONCEPTS = "concepts"
    CUES = "cues"
    TOPICS = "topics"
    LANGUAGES = "languages"


_ADAPTERS: dict[Kind, TypeAdapter[Any]] = {
    Kind.PROPOSITION: TypeAdapter(Proposition),
    Kind.SOURCES: TypeAdapter(dict[str, Source]),
    Kind.CONCEPTS: TypeAdapter(dict[str, Concept]),
    Kind.CUES: TypeAdapter(CueFile),
    Kind.TOPICS: TypeAdapter(dict[str, Topic]),
    Kind.LANGUAGES: TypeAdapter(dict[str, Language]),
}


def schema_of(kind: Kind) -> dict[str, Any]:
    """Give the JSON Schema of one kind of file."""
    schema = _ADAPTERS[kind].json_schema(by_alias=True)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def command(
    kind: Annotated[Kind, typer.Argument(help="Which kind of file.")] = Kind.PROPOSITION,
) -> None:
    """Print the JSON Schema of one kind of record file, so that editors complete and check.

    Save it, and name it in the first line of a record:
    # yaml-language-server: $schema=proposition.schema.json
    """
    print_json(schema_of(kind), indent=True)
