"""Manglings: ways to rewrite a headline that must not change its verdict, or must turn it round.

Each is a small function of a headline and its reading that gives the headline rewritten, or
None where there is nothing to rewrite. `run` tries them over a sample of the shipped base; the
tests hold each kind to a floor, and `python -m tests.benchmarks.mangling` prints the table.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from claims.base.load import Base
from claims.base.vocabulary import CueKind, Stance
from claims.checker import Checker
from claims.reading import Reading, read
from claims.verdict import Verdict

SEED = 20261124
SAMPLE = 300

Rewrite = Callable[[str, Reading], str | None]


class Effect(StrEnum):
    """What a mangling must do to the verdict."""

    KEEPS = "keeps"
    FLIPS = "flips"


@dataclass(frozen=True, slots=True)
class Mangling:
    """One kind of rewriting."""

    name: str
    effect: Effect
    rewrite: Rewrite


def lower(text: str, _: Reading) -> str | None:
    return text.lower()


def upper(text: str, _: Reading) -> str | None:
    return text.upper()


def title(text: str, _: Reading) -> str | None:
    return " ".join(word[:1].upper() + word[1:] for word in text.split(" "))


def curly_quotes(text: str, _: Reading) -> str | None:
    return text.replace("'", "\u2019").replace('"', "\u201d")


def no_break_hyphens(text: str, _: Reading) -> str | None:
    return text.replace("-", "\u2011")


def hyphens_out(text: str, _: Reading) -> str | None:
    return re.sub(r"(?<=\w)-(?=\w)", " ", text)


def no_break_spaces(text: str, _: Reading) -> str | None:
    return text.replace(" ", "\u00a0")


def in_quotes(text: str, _: Reading) -> str | None:
    return f"\u201c{text}\u201d"


def full_stop(text: str, reading: Reading) -> str | None:
    return text.rstrip(".") if text.endswith(".") else None if reading.question else f"{text}."


def study(text: str, _: Reading) -> str | None:
    return f"Study: {text}"


def exclusive(text: str, _: Reading) -> str | None:
    return f"EXCLUSIVE: {text}"


def by_a_paper(text: str, _: Reading) -> str | None:
    return f"{text} - The Daily Chronicle"


def respelt(spelling: Mapping[str, str]) -> Callable[[str], str]:
    """Swap British and American spelling, whichever there is."""
    both = dict(spelling) | {american: british for british, american in spelling.items()}

    def swapped(found: re.Match[str]) -> str:
        word = found.group()
        other = both.get(word.lower())
        if other is None:
            return word
        return other.capitalize() if word[:1].isupper() else other

    return lambda text: re.sub(r"[^\W\d_]+", swapped, text)


_DENYING = frozenset({CueKind.NEGATION, CueKind.REFUTATION, CueKind.NULL, CueKind.SAFE})
_ACTING = frozenset({CueKind.RAISES, CueKind.LOWERS, CueKind.IMPROVES, CueKind.HARMS})
_AUXILIARY = re.compile(r"\b(is|are|was|were|may|might|can|could|will|would|should)\b", re.I)


def _plain(reading: Reading) -> bool:
    """Tell whether a headline states something without denying, asking or contrasting."""
    kinds = {cue.kind for cue in reading.cues}
    return not (reading.question or kinds & (_DENYING | {CueKind.CONTRAST, CueKind.DOUBLE}))


def negation_in(text: str, reading: Reading) -> str | None:
    """Deny the verb that follows the first name: "Coffee cuts" to "Coffee does not cut"."""
    if not _plain(reading):
        return None
    ends = {mention.last for mention in reading.mentions}
    for cue in reading.cues:
        if cue.kind in _ACTING and cue.first == cue.last and cue.first - 1 in ends:
            verb = _infinitive(cue.text)
            if verb:
                does = "does" if cue.text.endswith("s") else "do"
                return f"{text[: cue.start]}{does} not {verb}{text[cue.end :]}"
    found = _AUXILIARY.search(text)
    if found is None or len(_AUXILIARY.findall(text)) > 1:
        return None
    return f"{text[: found.end()]} not{text[found.end() :]}"


def _infinitive(verb: str) -> str | None:
    """Give the form after "does not"; None for a past tense, a participle or capitals."""
    if verb.endswith(("ed", "ing", "ss")) or not verb.islower():
        return None
    if verb.endswith("s"):
        return re.sub(r"ies$", "y", verb) if verb.endswith("ies") else _without_s(verb)
    return verb


def _without_s(verb: str) -> str:
    return verb[:-2] if verb.endswith(("shes", "ches", "sses", "oes")) else verb[:-1]


_NEGATED = re.compile(r"\b(do|does|is|are|was|were|can|could|will|would|may|has|have) not\b", re.I)
_SHORT = re.compile(r"\b(do|does|is|are|was|were|could|would|has|have)n['\u2019]t\b", re.I)


def negation_out(text: str, reading: Reading) -> str | None:
    """Take the only negation out: "do not cut" to "cut", "does not cut" to "does cut"."""
    denials = [cue for cue in reading.cues if cue.kind in _DENYING]
    if reading.question or len(denials) != 1:
        return None
    for pattern in (_NEGATED, _SHORT):
        found = pattern.search(text)
        if found and denials[0].kind is CueKind.NEGATION:
            return f"{text[: found.start()]}{found.group(1)}{text[found.end() :]}"
    return None


def _uncapitalised(text: str) -> str:
    return text if text[:2].isupper() else text[0].lower() + text[1:]


def no_evidence(text: str, reading: Reading) -> str | None:
    return f"No evidence that {_uncapitalised(text)}" if _plain(reading) else None


def myth(text: str, reading: Reading) -> str | None:
    return f"{text.rstrip('.')}: a myth" if _plain(reading) else None


def manglings(base: Base) -> tuple[Mangling, ...]:
    """All kinds, in the order in which they are shown."""
    respell = respelt(base.spelling)
    keeping: dict[str, Rewrite] = {
        "lower case": lower,
        "upper case": upper,
        "title case": title,
        "curly quotes": curly_quotes,
        "no-break hyphens": no_break_hyphens,
        "hyphens out": hyphens_out,
        "no-break spaces": no_break_spaces,
        "in quotes": in_quotes,
        "full stop": full_stop,
        "spelling": lambda text, _: respell(text),
        "Study:": study,
        "EXCLUSIVE:": exclusive,
        "- The Daily X": by_a_paper,
    }
    flipping: dict[str, Rewrite] = {
        "negation put in": negation_in,
        "negation taken out": negation_out,
        "no evidence that": no_evidence,
        "a myth": myth,
    }
    return (
        *(Mangling(name, Effect.KEEPS, rewrite) for name, rewrite in keeping.items()),
        *(Mangling(name, Effect.FLIPS, rewrite) for name, rewrite in flipping.items()),
    )


def sample(base: Base, size: int = SAMPLE) -> list[str]:
    """Draw statements, opposites and headlines of the base, the same ones every time.

    Words that Britons and Americans spell differently are rare: a fifth of the sample has one.
    """
    texts = [
        text
        for proposition in base.propositions.values()
        for text in (
            proposition.statement,
            proposition.opposite,
            *(headline.text for headline in proposition.headlines),
        )
    ]
    random, respell = Random(SEED), respelt(base.spelling)
    drawn = random.sample(texts, min(size - size // 5, len(texts)))
    rare = [text for text in texts if respell(text) != text and text not in drawn]
    return drawn + random.sample(rare, min(size // 5, len(rare)))


@dataclass(frozen=True, slots=True)
class Trial:
    """A headline that is matched, one rewriting of it, and both answers."""

    mangling: Mangling
    text: str
    mangled: str
    before: Verdict
    after: Verdict

    @property
    def same_claim(self) -> bool:
        """Whether both are matched, and to one claim."""
        return self.after.proposition is not None and self.after.proposition == (
            self.before.proposition
        )

    @property
    def same_stance(self) -> bool:
        """Whether both stand alike to it."""
        return self.after.stance is self.before.stance

    @property
    def good(self) -> bool:
        """Whether the mangling did what it must."""
        if self.mangling.effect is Effect.KEEPS:
            return self.same_claim and self.same_stance
        return self.same_claim and {self.before.stance, self.after.stance} == _BOTH_SIDES


_BOTH_SIDES = {Stance.AFFIRMS, Stance.DENIES}


def run(checker: Checker, texts: Sequence[str]) -> Iterator[Trial]:
    """Try each mangling on each headline that is matched as it stands."""
    kinds = manglings(checker.base)
    for text in texts:
        before = checker.check(text)
        if before.proposition is None:
            continue
        reading = read(text, checker.lexicon)
        for mangling in kinds:
            if mangling.effect is Effect.FLIPS and before.stance not in _BOTH_SIDES:
                continue
            mangled = mangling.rewrite(text, reading)
            if mangled is not None and mangled != text:
                yield Trial(mangling, text, mangled, before, checker.check(mangled))


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of one kind.

    Attributes:
        tried: Headlines that it rewrote.
        matched: Of these, still matched to the same claim.
        good: Of these, with the stance kept, or turned round.
    """

    tried: int
    matched: int
    good: int

    @property
    def kept(self) -> float:
        """The share that keeps its claim."""
        return self.matched / self.tried if self.tried else 1.0

    @property
    def right(self) -> float:
        """The share, of those that keep their claim, whose stance is as it must be."""
        return self.good / self.matched if self.matched else 1.0


def tally(trials: Sequence[Trial], mangling: Mangling) -> Tally:
    """Count one kind."""
    mine = [trial for trial in trials if trial.mangling.name == mangling.name]
    return Tally(
        tried=len(mine),
        matched=sum(trial.same_claim for trial in mine),
        good=sum(trial.good for trial in mine),
    )
