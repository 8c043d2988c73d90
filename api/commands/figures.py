"""Figures: a report of `presscheck evaluate` as tables for people and as JSON for machines."""

from collections import defaultdict
from dataclasses import asdict

from rich.table import Table

from api.commands.terminal import out
from claims.base.load import Base
from claims.evaluate.measures import Band, Figure, Timing
from claims.evaluate.misses import Miss
from claims.evaluate.report import Report


def as_json(report: Report, base: Base, *, misses: bool) -> dict[str, object]:
    """Give a report as JSON holds it.

    Args:
        report: What was found.
        base: The base that was measured.
        misses: Whether to include every miss.

    Returns:
        A mapping; `figures` is keyed by name.
    """
    answer: dict[str, object] = {
        "base": {"version": base.version, "claims": len(base.propositions)},
        "left_out": report.left_out,
        "figures": {figure.name: _figure(figure) for figure in report.figures},
        "reliability": [asdict(band) for band in report.bands],
        "milliseconds": asdict(report.timing) if report.timing else None,
    }
    if misses:
        answer["misses"] = [asdict(miss) for miss in report.misses]
    return answer


def _figure(figure: Figure) -> dict[str, object]:
    bound = figure.goal and ("at_most" if figure.goal.at_most else "at_least")
    return {
        "value": figure.value,
        "hits": figure.hits,
        "of": figure.of,
        "goal": {bound: figure.goal.value} if figure.goal else None,
        "reached": _reached(figure),
    }


def _reached(figure: Figure) -> bool | None:
    if figure.goal is None or figure.value is None:
        return None
    return figure.goal.reached(figure.value)


def print_report(report: Report, base: Base, *, misses: bool) -> None:
    """Print a report as tables.

    Args:
        report: What was found.
        base: The base that was measured.
        misses: Whether to list every miss.
    """
    if misses:
        _print_misses(report.misses)
    out.print(_figures(report.figures))
    if report.bands:
        out.print(_reliability(report.bands))
    if report.timing:
        out.print(_timing(report.timing))
    out.print(f"Base {base.version} with {len(base.propositions)} claims.")
    if report.left_out:
        out.print(f"Left out: {report.left_out} rows about other claims.")


def _figures(figures: tuple[Figure, ...]) -> Table:
    table = Table("measure", title="Measures", title_justify="left")
    for heading in ("value", "count", "goal", ""):
        table.add_column(heading, justify="right", no_wrap=True)
    for figure in figures:
        value = "-" if figure.value is None else f"{figure.value:.3f}"
        count = str(figure.of) if figure.hits is None else f"{figure.hits} of {figure.of}"
        goal = ""
        if figure.goal:
            goal = f"{'≤' if figure.goal.at_most else '≥'} {figure.goal.value:g}"
        reached = {True: "[green]reached[/]", False: "[red]not yet[/]", None: ""}[_reached(figure)]
        table.add_row(figure.name, value, count, goal, reached)
    return table


def _reliability(bands: tuple[Band, ...]) -> Table:
    table = Table("score", title="Reliability of the first claim", title_justify="left")
    for heading in ("shown", "right", "share"):
        table.add_column(heading, justify="right")
    for band in bands:
        share = f"{band.right / band.shown:.2f}"
        table.add_row(f"{band.low:.1f} to {band.high:.1f}", str(band.shown), str(band.right), share)
    return table


def _timing(timing: Timing) -> str:
    return (
        f"One check: {timing.mean:.2f} ms on average, median {timing.median:.2f}, "
        f"95 % under {timing.p95:.2f}, slowest {timing.slowest:.2f} ({timing.checks} checks)."
    )


def _print_misses(misses: tuple[Miss, ...]) -> None:
    """List the misses by kind, as plain lines that a pager and grep can work on."""
    kinds: defaultdict[str, list[Miss]] = defaultdict(list)
    for miss in misses:
        kinds[miss.kind].append(miss)
    for kind, listed in kinds.items():
        out.print(f"{kind} ({len(listed)})", style="bold", markup=False)
        for miss in listed:
            score = "" if miss.score is None else f", score {miss.score:.2f}"
            line = f"  {miss.text}\n    expected {miss.expected}, given {miss.given}{score}"
            out.print(line, markup=False, soft_wrap=True)
        out.print()
