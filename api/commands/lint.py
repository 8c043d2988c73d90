"""The command `presscheck lint`: what is legal in the claim base but poor."""

from datetime import UTC, datetime
from typing import Annotated

import typer

from api.claimreview.rules import lint_reviews
from api.commands.terminal import BAD_BASE, err, open_base, open_settings, out
from api.site import Site
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

    Every claim is also looked at as the ClaimReview that would be published of it.

    Exit code 1 if there is any remark.
    """
    base = open_base()
    today = datetime.now(tz=UTC).date() if overdue else None
    remarks = (
        *lint(base, today=today),
        *lint_reviews(base, _site()),
        *(selftest(Checker(base)) if check else ()),
    )
    for remark in remarks:
        out.print(str(remark), markup=False, soft_wrap=True)
    counted = f"(claims: {len(base.propositions)}, sources: {len(base.sources)})"
    if remarks:
        err.print(f"Remarks: {len(remarks)} {counted}", style="red")
        raise typer.Exit(BAD_BASE)
    err.print(f"No remark {counted}", style="green")


def _site() -> Site:
    settings = open_settings()
    return Site(settings.public_url or "https://presscheck.example", settings.publisher)
