"""Files: the YAML files of a base, each parsed once for its records and for the version."""

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from types import GenericAlias
from typing import Any, TypeVar

from pydantic import TypeAdapter

from claims.base.yaml_file import fitted, parsed

Kind = TypeVar("Kind")


class Files:
    """The files of one base.

    Args:
        folder: The folder of the base.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._said: dict[Path, object] = {}

    def of(self, folder: Path) -> list[Path]:
        """List the files of a folder, in order of name."""
        return sorted(folder.glob("*.yml"))

    def record(self, path: Path, kind: type[Kind]) -> Kind:
        """Read a file that holds one record.

        Raises:
            BaseError: It is not YAML or does not fit; line and field are named.
        """
        return fitted(path, self._parsed(path), TypeAdapter(kind))

    def mapping(self, path: Path, kind: type[Kind]) -> Iterator[tuple[str, Kind]]:
        """Read a file that holds records by id, in its order.

        Raises:
            BaseError: As `record`.
        """
        by_id: Any = GenericAlias(dict, (str, kind))  # dict[str, kind], of a class known here only
        adapter: TypeAdapter[dict[str, Kind]] = TypeAdapter(by_id)
        return iter(fitted(path, self._parsed(path), adapter).items())

    def version(self) -> str:
        """Hash what all files say, so that a comment or a line break changes nothing."""
        digest = sha256()
        for path in sorted(self.folder.rglob("*.yml")):
            digest.update(str(path.relative_to(self.folder)).encode())
            digest.update(json.dumps(self._parsed(path), sort_keys=True, default=str).encode())
        return digest.hexdigest()[:12]

    def _parsed(self, path: Path) -> object:
        if path not in self._said:
            self._said[path] = parsed(path)
        return self._said[path]
