"""Remark: what a rule has to say about a record that is legal but poor."""

from collections.abc import Iterator
from dataclasses import dataclass

Found = Iterator[tuple[str, str]]
"""What a rule gives: the field, and what is poor about it."""


@dataclass(frozen=True, slots=True, order=True)
class Remark:
    """One thing that a curator should look at.

    Attributes:
        where: Record and field, as `depression/tea-calms.yml: caveats`.
        problem: What is poor about it, as a sentence that says what to do.
    """

    where: str
    problem: str

    def __str__(self) -> str:
        return f"{self.where}: {self.problem}"
