"""The command `presscheck new`: a record that loads, with the fields to fill in marked."""

import re
from datetime import UTC, date, datetime
from pathlib import Path
from string import Template
from typing import Annotated

import typer

from api.commands.terminal import UNUSABLE, base_folder, fail, open_base, out
from claims.base.load import Base

SKELETON = Path(__file__).parent / "skeleton.yml"


def skeleton(base: Base, id_: str, today: date) -> str:
    """Write a record that loads, in which everything still has to be filled in.

    Args:
        base: The base that it will be part of; a concept and a source of it fill the gaps.
        id_: The id of the claim.
        today: The day of the review.

    Returns:
        The content of its file.
    """
    due = today.replace(year=today.year + 1, day=min(today.day, 28))
    return Template(SKELETON.read_text(encoding="utf-8")).substitute(
        id=id_,
        concept=next(iter(base.concepts)),
        source=next(iter(base.sources)),
        reviewed=today.isoformat(),
        due=due.isoformat(),
    )


def command(
    topic: Annotated[str, typer.Argument(help="The shelf: an id of topics.yml.")],
    id_: Annotated[str, typer.Argument(metavar="ID", help="The claim, as tea-calms-nerves.")],
) -> None:
    """Write a new record with the fields to fill in marked TODO; `presscheck lint` lists them."""
    base = open_base()
    if topic not in base.topics:
        fail(f"{topic} is no topic; there are: {', '.join(base.topics)}", UNUSABLE)
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", id_) or len(id_) > 80:
        fail(f"{id_} is no id; write lower-case words with hyphens, 80 characters", UNUSABLE)
    if id_ in base.propositions:
        fail(f"{id_} is already a claim, in the topic {base.topic_of[id_]}", UNUSABLE)
    path = base_folder() / "propositions" / topic / f"{id_}.yml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(skeleton(base, id_, datetime.now(tz=UTC).date()), encoding="utf-8")
    out.print(str(path), markup=False, soft_wrap=True)
