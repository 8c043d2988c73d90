"""Explanation: how a headline was read and compared, so that a curator understands a miss."""

from rich.markup import escape
from rich.rule import Rule
from rich.table import Table

from api.commands.terminal import out
from claims.base.schema import Relation
from claims.checker import Checker
from claims.features.comparison import Comparison
from claims.match import Match, Matching, Unsure
from claims.reading import Reading
from claims.table import Scored
from claims.weights import MATCHED, UNSURE

SHOWN = 3
"""How many candidates are shown with their points."""

CANDIDATES = 20
"""How many candidates are compared, as when checking."""


def print_explanation(reading: Reading, checker: Checker) -> None:
    """Print spans, cues, signs, features and points of one headline.

    Args:
        reading: The headline, taken apart.
        checker: What it is checked with.
    """
    out.print(Rule(f"[bold]{escape(reading.headline)}[/]", align="left", style="dim"))
    out.print(_parts(reading))
    out.print(
        f"question {_yes(reading.question)} · hedged {_yes(reading.hedged)} · "
        f"universal {_yes(reading.universal)} · strength {reading.strength}"
    )
    candidates = checker.index.find(reading, limit=CANDIDATES)
    matching = checker.matcher.match(reading, candidates)
    ranked = [*checker.matcher.rank(reading, candidates)]
    if isinstance(matching, Match | Unsure):
        ranked[0] = matching.best if isinstance(matching, Match) else matching.nearest[0]
    out.print(f"[bold]{_outcome(matching)}[/]")
    compared = {
        each.profile.proposition.id: each for each in checker.matcher.compare(reading, candidates)
    }
    for place, scored in enumerate(ranked[:SHOWN], 1):
        _print_candidate(place, scored, compared[scored.proposition.id])
    out.print()


def _parts(reading: Reading) -> Table:
    """List the words that were read as a concept or a cue, in reading order."""
    table = Table.grid(padding=(0, 2))
    found = [
        (each.start, each.end, each.text, f"concept {each.concept}" + _turned(each.sign))
        for each in reading.mentions
    ]
    for cue in reading.cues:
        strength = "" if cue.strength is None else f", strength {cue.strength}"
        found.append((cue.start, cue.end, cue.text, f"cue {cue.kind}{strength}"))
    for start, end, text, meaning in sorted(found):
        table.add_row(f"  {start}-{end}", escape(text), escape(meaning))
    if not found:
        table.add_row("  no concept and no cue")
    return table


def _turned(sign: int) -> str:
    return ", the other way round" if sign < 0 else ""


def _outcome(matching: Matching) -> str:
    if isinstance(matching, Match):
        return f"Matched: the best reaches {MATCHED:g}"
    if isinstance(matching, Unsure):
        return f"Unsure: the best reaches {UNSURE:g}, but not {MATCHED:g} with a stance"
    return f"Unmatched: {matching.why} (unsure from {UNSURE:g}, matched from {MATCHED:g})"


def _print_candidate(place: int, scored: Scored, comparison: Comparison) -> None:
    proposition, stated = scored.proposition, comparison.stated
    stance = scored.stance or "stance not settled"
    by = ", ".join(cue.text for cue in stated.cues) or "no cue"
    out.print(f"{place}. [bold]{proposition.id}[/] · score {scored.score:.2f} · {stance}")
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_row("", "claim", escape(proposition.statement))
    table.add_row("", "relation", escape(_relation(proposition.relation)))
    denied = ", denied" if stated.denied else ""
    table.add_row(
        f"{stated.sign:+d}" if stated.sign else "0",
        "sign",
        escape(f"of the headline{denied}, by: {by}"),
    )
    for reason in scored.because:
        spans = _spans(reason.headline_span, reason.claim_span)
        table.add_row(f"{reason.points:+.3f}", reason.feature, escape(reason.detail + spans))
    out.print(table)


def _relation(relation: Relation) -> str:
    exposure, outcome = " or ".join(relation.exposure), " or ".join(relation.outcome)
    return f"{exposure} -> {relation.direction} -> {outcome}"


def _spans(headline: tuple[int, int] | None, claim: tuple[int, int] | None) -> str:
    told = [f"headline {headline[0]}-{headline[1]}"] if headline else []
    told += [f"claim {claim[0]}-{claim[1]}"] if claim else []
    return f" ({', '.join(told)})" if told else ""


def _yes(truth: bool) -> str:
    return "yes" if truth else "no"
