"""Table: every number of this package, read from `table.yml`, where each has its reason."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import yaml

TABLE = Path(__file__).with_name("table.yml")


@dataclass(frozen=True, slots=True)
class Table:
    """The numbers of this package; `table.yml` says why each is what it is.

    Attributes:
        candidates: How many claims are looked at closely.
        near: How many more of them an encoder may bring.
        signed: What a word of the signature counts in the search, beside 1 for a word said.
        dated: What a word of the date counts in the search.
        letters: How many letters in a row make a group.
        media: Words for pictures and recordings.
        points: What each feature is worth where there is no encoder.
        points_encoded: What each is worth beside an encoder.
    """

    candidates: int
    near: int
    signed: float
    dated: float
    letters: int
    media: tuple[str, ...]
    points: Mapping[str, float]
    points_encoded: Mapping[str, float]


def load_table(path: Path = TABLE) -> Table:
    """Read the table.

    Args:
        path: A file laid out as `table.yml`.

    Returns:
        The numbers.
    """
    record = yaml.safe_load(path.read_text(encoding="utf-8"))
    features: Mapping[str, Mapping[str, float]] = record["features"]
    return Table(
        **record["search"],
        media=tuple(record["media"]),
        points=MappingProxyType({name: each["alone"] for name, each in features.items()}),
        points_encoded=MappingProxyType({name: each["encoded"] for name, each in features.items()}),
    )
