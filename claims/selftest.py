"""Selftest: every record and every cue holds its own test cases; this runs them.

A record's statement and headlines have to find it, its opposite has to turn it round, and its
near misses have to leave it alone. What fails is told as remarks, like those of
`claims.base.lint`: either the record is worded badly or the engine reads badly, and the one
who sees it decides which.
"""

from collections.abc import Iterator

from claims.base.remark import Found, Remark
from claims.base.schema import LabelledStance, Proposition
from claims.base.vocabulary import Outcome, Stance
from claims.base.words import Cue, CueFile
from claims.checker import Checker
from claims.errors import UnreadableHeadline
from claims.overstatement import overstatement
from claims.reading import read
from claims.verdict import Verdict

STANCE_OF = {
    LabelledStance.AFFIRMS: Stance.AFFIRMS,
    LabelledStance.OVERSTATES: Stance.AFFIRMS,
    LabelledStance.HEDGED_AFFIRMS: Stance.AFFIRMS,
    LabelledStance.DENIES: Stance.DENIES,
    LabelledStance.HEDGED_DENIES: Stance.DENIES,
    LabelledStance.ASKS: Stance.ASKS,
}
"""The stance that a curator's label stands for."""


def selftest(checker: Checker) -> tuple[Remark, ...]:
    """Run the test cases that the base holds about itself.

    Args:
        checker: Of the base.

    Returns:
        What failed, in order of record and field. None is the goal.
    """
    return tuple(sorted(_remarks(checker)))


def _remarks(checker: Checker) -> Iterator[Remark]:
    for id_, proposition in checker.base.propositions.items():
        place = f"{checker.base.topic_of[id_]}/{id_}.yml"
        for part in (_statement, _headlines, _near_misses, _say_instead):
            for field, problem in part(proposition, checker):
                yield Remark(f"{place}: {field}", problem)
    for file in checker.base.cues:
        for at, cue in enumerate(file.cues):
            for field, problem in _cue(cue, file, checker):
                yield Remark(f"cues: {file.kind}: cues.{at}.{field}", problem)


def _statement(proposition: Proposition, checker: Checker) -> Found:
    verdict = checker.check(proposition.statement)
    if _matched(verdict) != proposition.id:
        yield "statement", f"is not matched to its own record, but {_told(verdict)}"
    elif verdict.stance is not Stance.AFFIRMS:
        yield "statement", f"is read as one that {verdict.stance} its own record"
    verdict = checker.check(proposition.opposite)
    if _matched(verdict) == proposition.id and verdict.stance is Stance.AFFIRMS:
        yield "opposite", "is read as one that affirms the statement"


def _headlines(proposition: Proposition, checker: Checker) -> Found:
    for at, headline in enumerate(proposition.headlines):
        field = f"headlines.{at}"
        verdict = checker.check(headline.text)
        if _first(verdict) != proposition.id:
            yield field, f"{headline.text!r} does not find its record, but {_told(verdict)}"
        elif verdict.outcome is Outcome.MATCHED:
            wanted = STANCE_OF[headline.stance]
            if verdict.stance is not wanted:
                yield field, f"{headline.text!r} {wanted}, but is read as {verdict.stance}"


def _near_misses(proposition: Proposition, checker: Checker) -> Found:
    for at, text in enumerate(proposition.near_misses):
        try:
            verdict = checker.check(text)
        except UnreadableHeadline:
            continue
        if _matched(verdict) == proposition.id:
            yield f"near_misses.{at}", f"{text!r} is taken for this claim"


def _say_instead(proposition: Proposition, checker: Checker) -> Found:
    verdict = checker.check(proposition.say_instead)
    found = verdict.overstatement
    if _matched(verdict) != proposition.id:
        # Seen as a denial, only its universal words count: its direction is not known.
        found = overstatement(verdict.reading, proposition, Stance.DENIES)
    if found:
        yield "say_instead", f"reads as overstated itself: {'; '.join(found.reasons)}"


def _cue(cue: Cue, file: CueFile, checker: Checker) -> Found:
    """A longer cue of the same kind may take the words of this one; that is a hit, too."""
    if not any(each.kind is file.kind for each in read(cue.hit, checker.lexicon).cues):
        yield "hit", f"no cue of this kind is found in {cue.hit!r}"
    stems = checker.lexicon.normaliser.stems
    words = {stems(each) for each in cue.words}
    for each in read(cue.miss, checker.lexicon).cues:
        if each.kind is file.kind and stems(each.text) in words:
            yield "miss", f"{each.text!r} is found in {cue.miss!r}"


def _matched(verdict: Verdict) -> str | None:
    return verdict.proposition.id if verdict.proposition else None


def _first(verdict: Verdict) -> str | None:
    if verdict.outcome is Outcome.UNSURE:
        return verdict.alternatives[0].proposition.id
    return _matched(verdict)


def _told(verdict: Verdict) -> str:
    first = _first(verdict)
    return f"{verdict.outcome} {first}" if first else "nothing"
