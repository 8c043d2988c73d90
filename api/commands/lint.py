"""The command `presscheck lint`: what is legal in the claim base but poor."""

from datetime import UTC, datetime
from typing import Annotated

import typer

from api.commands.terminal import BAD_BASE, err, open_base, out
from claims.base.lint import lint
from claims.checker import Checker
from claims.selftest import selftest


def command(
    *,
    overdue: Annotated[
        bool, typer.Option(help="Whether to remark on records whose review is overdue.")
    ] = True,
    check: Annotated[
        bool, typer.Option(help="Whether to check every record with its own headlines.")
    ] = True,
) -> None:
    """Look for what is legal in the claim base but poor; no remark is the goal.

    Exit code 1 if there is any remark.
    """
    base = open_base()
    today = datetime.now(tz=UTC).date() if overdue else None
    remarks = (*lint(base, today=today), *(selftest(Checker(base)) if check else ()))
    for remark in remarks:
        out.print(str(remark), markup=False, soft_wrap=True)
    counted = f"(claims: {len(base.propositions)}, sources: {len(base.sources)})"
    if remarks:
        err.print(f"Remarks: {len(remarks)} {counted}", style="red")
        raise typer.Exit(BAD_BASE)
    err.print(f"No remark {counted}", style="green")
