"""Smallest valid records, so that a test names only what it is about."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from claims.base.load import Base
from claims.base.schema import (
    Finding,
    Frequency,
    Judgement,
    LabelledHeadline,
    LabelledStance,
    Proposition,
    Reading,
    Relation,
    Source,
    Topic,
)
from claims.base.vocabulary import (
    Bearing,
    Certainty,
    CueKind,
    Design,
    Direction,
    EvidenceState,
    EvidenceStrength,
    Rating,
    Valence,
)
from claims.base.words import Concept, Cue, CueFile

SOURCES = {
    "example-2018": Design.META_ANALYSIS_OF_TRIALS,
    "example-2008": Design.TRIAL,
    "example-2022": Design.COHORT,
}
CONCEPTS = {
    "antidepressant": Concept(names=("antidepressant", "happy pill")),
    "depression": Concept(names=("depression",), valence=Valence.BAD),
    "adult": Concept(names=("adult",)),
    "placebo": Concept(names=("placebo", "dummy pill")),
}


def a_proposition(id: str = "antidepressants-beat-placebo", **changes: Any) -> Proposition:
    fields = {
        "id": id,
        "statement": "Antidepressants reduce the symptoms of depression more than placebo does.",
        "opposite": "Antidepressants do not reduce depression more than placebo does.",
        "relation": Relation(
            exposure=("antidepressant",), direction=Direction.LOWERS, outcome=("depression",)
        ),
        "evidence_state": EvidenceState.SUPPORTED,
        "certainty": Certainty.MODERATE,
        "strength": EvidenceStrength.CAUSAL,
        "affirmed": Judgement(
            rating=Rating.ACCURATE, say="They probably ease depression a little."
        ),
        "denied": Judgement(rating=Rating.MISLEADING, say="That goes against hundreds of trials."),
        "overstated": Judgement(rating=Rating.OVERSTATED, say="They do not work for everyone."),
        "say_instead": "Antidepressants probably help some adults with depression",
        "caveats": ("Most trials last about eight weeks.",),
        "findings": (
            a_finding("example-2018", Bearing.SUPPORTS),
            a_finding("example-2008", Bearing.OPPOSES),
            a_finding("example-2022", Bearing.QUALIFIES),
        ),
        "headlines": (
            LabelledHeadline(text="Happy pills work", stance=LabelledStance.AFFIRMS),
            LabelledHeadline(text="Happy pills are useless", stance=LabelledStance.DENIES),
        ),
        "reviewed": date(2026, 11, 23),
        "due": date(2027, 11, 23),
    }
    return Proposition(**(fields | changes))


def a_finding(source: str, bearing: Bearing) -> Finding:
    return Finding(
        source=source,
        bearing=bearing,
        finding=f"It {bearing} the statement, by 2 points.",
        checked=Reading(on=date(2026, 11, 23), at=f"https://example.org/{source}"),
    )


def a_frequency(**changes: Any) -> Frequency:
    fields = {
        "outcome": "large improvement during the trial",
        "exposed": "on an antidepressant",
        "unexposed": "on placebo",
        "with": 25,
        "without": 10,
        "per": 100,
        "source": "example-2018",
    }
    return Frequency(**(fields | changes))


def a_source(key: str, design: Design) -> Source:
    return Source(
        title=f"What {key} found out",
        authors="A. Author and others",
        journal="The Journal",
        year=int(key[-4:]),
        doi=f"10.1234/{key}",
        url=f"https://doi.example/{key}",
        design=design,
        participants=1_000,
    )


def a_base(*propositions: Proposition, topics: Mapping[str, str] | None = None) -> Base:
    """A base of a few propositions; `topics` says where one stands, if not in "depression"."""
    held = {each.id: each for each in sorted(propositions, key=lambda each: each.id)}
    held = held or {"antidepressants-beat-placebo": a_proposition(frequency=a_frequency())}
    topic_of = {key: (topics or {}).get(key, "depression") for key in held}
    shelves = dict.fromkeys(["depression", *topic_of.values()])
    return Base(
        version="0123456789ab",
        propositions=MappingProxyType(held),
        topics=MappingProxyType({key: a_topic(key) for key in shelves}),
        topic_of=MappingProxyType(topic_of),
        sources=MappingProxyType({key: a_source(key, each) for key, each in SOURCES.items()}),
        concepts=MappingProxyType(CONCEPTS),
        cues=(
            a_cue_file(CueKind.NEGATION, "don't", "not"),
            a_cue_file(CueKind.QUESTION, "do"),
            a_cue_file(CueKind.UNIVERSAL, "everyone", "cure"),
            a_cue_file(CueKind.HEDGE, "may"),
        ),
        spelling=MappingProxyType({}),
        unstemmed=MappingProxyType({}),
        reviewed=max(each.reviewed for each in held.values()),
    )


def a_topic(key: str) -> Topic:
    return Topic(
        title=key.capitalize(), description=f"Claims about {key} and what is done about it."
    )


def a_cue_file(kind: CueKind, *words: str) -> CueFile:
    cue = Cue(words=words, hit=f"Pills {words[0]} work", miss="Pills help people")
    return CueFile(kind=kind, cues=(cue,))
