"""Release view: a report on a release as a person reads it in the terminal, the gravest first."""

from collections.abc import Mapping, Sequence

from rich.markup import escape
from rich.padding import Padding
from rich.rule import Rule
from rich.text import Text

from api.commands.terminal import out
from claims.base.vocabulary import Outcome
from claims.release.checklist import Status
from claims.release.claim import Claim, Statement
from claims.release.headline import STRENGTHS
from claims.release.labels import Label
from claims.release.places import Source
from claims.release.records import Helpline, Severity
from claims.release.reviewer import Report
from claims.release.voice import Voice
from claims.release.warning import ReleaseWarning, WarningKind

_STYLES = {Severity.HIGH: "bold red", Severity.MEDIUM: "yellow", Severity.LOW: "cyan"}
_MARKS = {
    Status.SATISFIED: "[green]found[/]",
    Status.NOT_FOUND: "[yellow]not found[/]",
    Status.PRESENT: "[red]present[/]",
    Status.NOT_APPLICABLE: "[dim]does not apply[/]",
}


def print_report(
    report: Report, helplines: Mapping[str, Helpline], country: str | None = None
) -> None:
    """Print a report: summary, warnings, labels, checklist, numbers, claims, the marked text.

    Args:
        report: On the release.
        helplines: Support lines by country.
        country: Whose line to show; all, if None or unknown.
    """
    out.print(Rule(f"[bold]{escape(report.release.title or 'No title')}[/]", align="left"))
    for line in report.summary.lines:
        _bullet(line)
    if report.summary.suggested_headline:
        out.print(f"[bold]Say instead:[/] {escape(report.summary.suggested_headline)}")
    own = helplines.get(country or "")
    lines = [own] if own else list(helplines.values())
    _print_warnings(report.warnings, lines)
    _print_labels(report)
    _print_checklist(report)
    for each in report.numbers:
        if each.sentence:
            _title("In numbers")
            _bullet(f"“{each.place.text}”: {each.sentence} ({each.arithmetic})")
    _print_claims(report.claims)
    _title("The text, marked")
    out.print(_marked(report), soft_wrap=True)


def _print_warnings(warnings: Sequence[ReleaseWarning], lines: Sequence[Helpline]) -> None:
    _title("Warnings" if warnings else "No warnings")
    for number, warning in enumerate(warnings, 1):
        style = _STYLES[warning.severity]
        out.print(f"[{style}]{number}. {warning.severity}[/] {escape(warning.message)}")
        for place in warning.places:
            where = "title" if place.source is Source.TITLE else f"{place.start}-{place.end}"
            _indented(f"[dim]{where}:[/] {escape(_short(place.text))}")
        if warning.kind is WarningKind.NO_SUPPORT_LINE:
            for line in lines:
                _indented(escape(f"{line.country}: {line.name}, {line.contact} ({line.page})"))


def _print_labels(report: Report) -> None:
    _title("Labels")
    labels = report.labels
    rows = (
        ("Publication", labels.publication),
        ("Evidence", labels.evidence),
        ("Subjects", labels.subjects),
    )
    for name, label in rows:
        _bullet(f"{name}: {label.label}{_shown(label)}")


def _shown(label: Label) -> str:
    words = dict.fromkeys(place.text for place in label.places)
    return f" ({', '.join(f'“{word}”' for word in words)})" if words else ""


def _print_checklist(report: Report) -> None:
    _title("Checklist")
    for point in report.points:
        found = dict.fromkeys(place.text for place in point.places)
        words = ", ".join(f"“{escape(text)}”" for text in found)
        told = words if point.ask is None else f"{words} Ask: {escape(point.ask)}".strip()
        _indented(f"{_MARKS[point.status]} {escape(point.title)}. {told}".rstrip())


def _print_claims(claims: Sequence[Claim]) -> None:
    _title(f"Claims worth checking ({len(claims)})")
    for claim in claims:
        strength = STRENGTHS[claim.reading.strength]
        voice = "" if claim.voice is Voice.RELEASE else f", {claim.voice}"
        out.print(f"[dim]{claim.part}{voice}, states {strength}:[/] {escape(claim.sentence.plain)}")
        for statement in claim.statements:
            _indented(_told(statement))


def _told(statement: Statement) -> str:
    verdict = statement.verdict
    voice = "reported: " if statement.unit.voice is Voice.REPORTED else ""
    best = verdict.match.best if verdict.match else verdict.alternatives[0]
    claim = f"{best.proposition.statement} ({best.proposition.id})"
    if statement.outcome is Outcome.MATCHED:
        return escape(f"{voice}{verdict.label}; it {verdict.stance}: {claim}")
    return f"[dim]{escape(f'{voice}may be about: {claim}')}[/]"


def _marked(report: Report) -> Text:
    """Give the body with the warnings' numbers around their words, and the rest of it dimmed."""
    body = report.release.body
    text = Text(body)
    for left_out in report.left_out:
        text.stylize("dim", left_out.start, left_out.end)
    marks: list[tuple[int, int, str, str]] = []
    for number, warning in enumerate(report.warnings, 1):
        style = _STYLES[warning.severity]
        for place in warning.places:
            if place.source is Source.BODY:
                text.stylize(style, place.start, place.end)
                marks.append((place.start, number, f"[{number}>", style))
                marks.append((place.end, -number, f"<{number}]", style))
    marked, at = Text(), 0
    for position, _, mark, style in sorted(marks):
        marked.append_text(text[at:position])
        marked.append(mark, style)
        at = position
    return marked.append_text(text[at:])


def _title(text: str) -> None:
    out.print(f"\n[bold]{escape(text)}[/]")


def _bullet(text: str) -> None:
    _indented(f"• {escape(text)}")


def _indented(markup: str) -> None:
    out.print(Padding(markup, (0, 0, 0, 2), expand=False))


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= 100 else f"{plain[:97]}..."
