"""Safety: wording that may hurt readers, and what readers in need should find.

Stage 7 of 9, beside labels, checklist and numbers.

Source: Samaritans, "Media guidelines for reporting suicide", sixth edition (2020); headline.ie,
"Top 10 on depression".
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.release.load import ReleaseData
from claims.release.places import Line
from claims.release.records import Severity
from claims.release.signals import Hit
from claims.release.warning import ReleaseWarning, WarningKind

_STOPPING = "stop-medicine"
_KINDS = {
    _STOPPING: WarningKind.STOP_MEDICINE,
    "suicide-wording": WarningKind.SUICIDE_WORDING,
    "suicide-method": WarningKind.SUICIDE_METHOD,
    "violence": WarningKind.VIOLENCE,
}
_ABOUT_SUICIDE = frozenset({"suicide", "suicide-wording", "suicide-method"})
_MISSING = (
    "The text is about suicide or self-harm and names no place where people find support; print"
    " the line of your country."
)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was found in one line."""

    line: Line
    hits: tuple[Hit, ...]
    urges: bool


def check_safety(lines: Sequence[Line], data: ReleaseData) -> tuple[ReleaseWarning, ...]:
    """Look for wording that may hurt.

    A sentence about stopping a medicine counts if it speaks to readers ("you can stop"), and not
    where it, or the next one, warns itself.

    Args:
        lines: All sentences, in reading order; support may be named in the notes.
        data: The rules.

    Returns:
        The warnings, in reading order, each kind once for each sentence.
    """
    seen = [_see(line, data) for line in lines]
    warnings = [each for at in range(len(seen)) for each in _in_line(seen, at, data)]
    told = [hit for each in seen if each.line.story for hit in each.hits]
    about = sum(hit.rule in _ABOUT_SUICIDE for hit in told)
    if about and not any(hit.rule == "support" for each in seen for hit in each.hits):
        severity = Severity.LOW if about == 1 else Severity.MEDIUM
        warnings.append(ReleaseWarning(WarningKind.NO_SUPPORT_LINE, severity, _MISSING, ()))
    return tuple(warnings)


def _see(line: Line, data: ReleaseData) -> _Seen:
    hits = tuple(data.safety.find(line.words))
    stops = [hit for hit in hits if hit.rule == _STOPPING]
    urges = False
    if stops:
        rules = {hit.rule for hit in data.intervention.find(line.words)}
        urges = "cautioning" not in rules and ("urging" in rules or stops[0].first == 0)
    return _Seen(line, hits, urges)


def _in_line(seen: Sequence[_Seen], at: int, data: ReleaseData) -> Iterator[ReleaseWarning]:
    each = seen[at]
    if not each.line.story:
        return
    supervised = any(hit.rule == "supervision" for near in seen[at : at + 2] for hit in near.hits)
    for rule in dict.fromkeys(hit.rule for hit in each.hits):
        kind = _KINDS.get(rule)
        if kind is None or (rule == _STOPPING and (supervised or not each.urges)):
            continue
        places = tuple(each.line.place(hit.start, hit.end) for hit in each.hits if hit.rule == rule)
        record = data.safety.rules[rule]
        yield ReleaseWarning(kind, record.severity, record.message, places)
