"""Labelled: reads headlines that people labelled, for `claims.evaluate`.

Four kinds of file, all UTF-8. Keys that are not named here are passed over, because such
files are gathered by many hands and carry notes of their own.

* covered, JSON Lines: `text`, `claim` (an id), `also` (ids that are equally right), `stance`,
  `hedged`, `overstated`, and perhaps `strength`;
* outside, tab-separated: who published it, the headline; no claim of the base answers it;
* near misses, JSON Lines: `text`, `not` (the id that it must not be taken for);
* rated sentences, JSON Lines: `text`, `label` (claim strength, 0 to 3).
"""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from claims.base.vocabulary import Stance

Strength = Annotated[int, Field(ge=0, le=3)]
Text = Annotated[str, Field(pattern=r"\w")]


class UnreadableFile(ValueError):
    """A file of labelled headlines cannot be used.

    Args:
        where: File, and line where there is one: `headlines.jsonl:12`.
        problem: What is wrong, in words.
    """

    def __init__(self, where: str, problem: str) -> None:
        super().__init__(f"{where}: {problem}")
        self.where = where
        self.problem = problem


class Row(BaseModel):
    """One labelled text."""

    model_config = ConfigDict(frozen=True, strict=True)

    text: Text


class Covered(Row):
    """A headline that a claim of the base answers."""

    claim: str
    also: tuple[str, ...] = ()
    stance: Stance
    hedged: bool
    overstated: bool
    strength: Strength | None = None

    @property
    def right(self) -> frozenset[str]:
        """Every claim that is a right answer."""
        return frozenset((self.claim, *self.also))


class NearMiss(Row):
    """A headline that shares words with a claim and is not about it."""

    not_about: str = Field(alias="not")


class Rated(Row):
    """A sentence with the strength of its claim, 0 to 3."""

    label: Strength


@dataclass(frozen=True, slots=True)
class Labelled:
    """All rows of one evaluation.

    Attributes:
        covered: Headlines that the base covers.
        outside: Headlines that it does not cover.
        near_misses: Headlines that share words with a claim.
        rated: Sentences of each file, by the file's name.
        left_out: How many rows were about claims that the base does not hold.
    """

    covered: tuple[Covered, ...] = ()
    outside: tuple[str, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    rated: Mapping[str, tuple[Rated, ...]] = field(default_factory=dict)
    left_out: int = 0

    def __len__(self) -> int:
        rated = sum(len(sentences) for sentences in self.rated.values())
        return len(self.covered) + len(self.outside) + len(self.near_misses) + rated

    def about(self, claims: Container[str]) -> "Labelled":
        """Leave out the rows that are about none of some claims.

        Args:
            claims: Ids of claims.

        Returns:
            The other rows, with `left_out` counted.
        """
        covered = tuple(each for each in self.covered if any(id_ in claims for id_ in each.right))
        near = tuple(each for each in self.near_misses if each.not_about in claims)
        gone = len(self.covered) - len(covered) + len(self.near_misses) - len(near)
        return replace(self, covered=covered, near_misses=near, left_out=self.left_out + gone)


Kind = TypeVar("Kind", bound=Row)


def read_rows(path: Path, kind: type[Kind]) -> tuple[Kind, ...]:
    """Read a file of JSON Lines.

    Args:
        path: The file.
        kind: What each line holds.

    Returns:
        The rows, in order.

    Raises:
        UnreadableFile: The file cannot be read or holds no row, or a line does not fit.
    """
    found = []
    for number, line in lines(path):
        try:
            found.append(kind.model_validate_json(line))
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            where = ".".join(str(step) for step in first["loc"])
            problem = f"{where}: {first['msg']}" if where else first["msg"]
            raise UnreadableFile(f"{path}:{number}", problem) from error
    return tuple(found)


def read_outside(path: Path) -> tuple[str, ...]:
    """Read a tab-separated file of headlines that no claim answers.

    Args:
        path: The file: who published it, then the headline.

    Returns:
        The headlines, in order.

    Raises:
        UnreadableFile: The file cannot be read or holds no row, or a line has not two fields.
    """
    found = []
    for number, line in lines(path):
        fields = line.split("\t")
        if len(fields) != 2 or not fields[1].strip():
            raise UnreadableFile(f"{path}:{number}", "is not a publisher, one tab and a headline")
        found.append(fields[1])
    return tuple(found)


def lines(path: Path) -> Iterator[tuple[int, str]]:
    """Give the lines of a file that hold anything, each with its number.

    Raises:
        UnreadableFile: The file cannot be read or holds no row.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise UnreadableFile(str(path), "there is no such file") from error
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFile(str(path), "cannot be read as UTF-8 text") from error
    # Not splitlines(): a headline may hold U+2028, which is no end of a line in JSON Lines.
    held = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    if not held:
        raise UnreadableFile(str(path), "holds no row")
    return iter(held)
