"""Verdict: an answer as a person reads it in the terminal, in the order of its weight."""

from collections.abc import Sequence

from rich.markup import escape
from rich.padding import Padding
from rich.rule import Rule

from api.commands.terminal import out
from claims.base.vocabulary import Outcome, Rating, Stance
from claims.elsewhere import About, Told
from claims.evidence import Evidence, Snippet
from claims.frequency import frequency_sentence
from claims.table import Scored
from claims.verdict import Verdict

_COLOUR = {
    Rating.ACCURATE: "green",
    Rating.MOSTLY_ACCURATE: "green",
    Rating.MIXED: "yellow",
    Rating.OVERSTATED: "yellow",
    Rating.UNSUPPORTED: "yellow",
    Rating.MISLEADING: "red",
    Rating.FALSE: "red",
}

_DOES = {
    Stance.AFFIRMS: "The headline affirms",
    Stance.DENIES: "The headline denies",
    Stance.ASKS: "The headline asks about",
}


def print_verdict(verdict: Verdict) -> None:
    """Print the answer to one headline.

    Args:
        verdict: The answer.
    """
    out.print(Rule(f"[bold]{escape(verdict.headline)}[/]", align="left", style="dim"))
    if verdict.outcome is Outcome.UNMATCHED:
        out.print("Not in the base. That does not mean that it is false.")
    elif verdict.proposition is None:
        out.print("Not sure which claim this is about, so there is no verdict. The nearest:")
        _print_claims(verdict.alternatives)
    else:
        _print_matched(verdict)
    out.print()


def print_elsewhere(told: Sequence[Told]) -> None:
    """Print what other publishers have rated, by name; nothing if there is nothing."""
    for review, about in told:
        what = "" if about is About.HEADLINE else " on the opposite"
        _titled(f"{review.publisher}{what}", f"{review.rating}: “{review.text}” ({review.url})")
    if told:
        out.print()


def _print_matched(verdict: Verdict) -> None:
    proposition = verdict.proposition
    if proposition is None or verdict.rating is None or verdict.stance is None:
        return
    colour = _COLOUR[verdict.rating]
    out.print(f"[bold {colour}]{verdict.label}[/] [dim]· {_words(verdict.certainty)} certainty[/]")
    _paragraph(verdict.summary or "")
    if verdict.overstatement:
        _items("It goes too far", verdict.overstatement.reasons)
    _titled("Say instead", verdict.say_instead or "")
    _titled(_DOES[verdict.stance], f"{proposition.statement} ({proposition.id})")
    if proposition.frequency:
        _titled("In numbers", frequency_sentence(proposition.frequency))
    _print_evidence(verdict.evidence, verdict.stance)
    _items("A story should mention", verdict.caveats)
    if verdict.safety:
        _titled("Safety", verdict.safety)


def _print_evidence(evidence: Evidence, stance: Stance) -> None:
    what = "the claim" if stance is Stance.ASKS else "the headline"
    _items(f"Evidence for {what}", [_told(each) for each in evidence.supporting])
    _items(f"Evidence against {what}", [_told(each) for each in evidence.opposing])
    if evidence.note:
        _paragraph(evidence.note)
    _items("Context", [_told(each) for each in evidence.context])


def _told(snippet: Snippet) -> str:
    source = snippet.source
    facts = [
        f"{source.authors}, {source.journal}" + (f" {source.year}" if source.year else ""),
        _words(source.design),
        f"{source.participants:,} participants" if source.participants else "",
        "RETRACTED" if source.retracted else "",
        source.url,
    ]
    return f"{snippet.finding.finding}\n[{'; '.join(fact for fact in facts if fact)}]"


def _words(slug: str | None) -> str:
    return (slug or "").replace("-", " ")


def _print_claims(claims: Sequence[Scored]) -> None:
    _items("", [f"{each.proposition.statement} ({each.proposition.id})" for each in claims])


def _paragraph(text: str) -> None:
    out.print(text, markup=False)


def _titled(title: str, text: str) -> None:
    out.print(f"[bold]{escape(title)}:[/] {escape(text)}")


def _items(title: str, items: Sequence[str]) -> None:
    if title and items:
        out.print(f"[bold]{title}:[/]")
    for item in items:
        first, _, rest = item.partition("\n")
        out.print(Padding(f"• {escape(first)}", (0, 0, 0, 2), expand=False))
        if rest:
            out.print(Padding(f"[dim]{escape(rest)}[/]", (0, 0, 0, 4), expand=False))
