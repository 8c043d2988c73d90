"""A small world: a base of a dozen concepts, a few cues of each kind and seven propositions.

Tests of the engine's stages read headlines against it, so that they say what a stage does with
words of a kind, whatever words the shipped base holds today.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from types import MappingProxyType

from hypothesis import strategies as st

from claims.base.load import Base
from claims.base.schema import LabelledHeadline, LabelledStance, Proposition, Relation
from claims.base.vocabulary import CueKind, Direction, Scope, Valence
from claims.base.words import Concept, Cue, CueFile
from claims.frames import Frame
from claims.lexicon import Lexicon
from claims.reading import Reading, read
from tests.factories import a_base, a_proposition

CONCEPTS = {
    "adult": Concept(names=("adult",)),
    "animal": Concept(names=("mice", "rat")),
    "antidepressant": Concept(names=("antidepressant", "happy pill", "depression drug")),
    "autism": Concept(names=("autism",), not_in=("autism charity",)),
    "bowel-cancer": Concept(names=("bowel cancer",), broader=("cancer",), valence=Valence.BAD),
    "cancer": Concept(names=("cancer",), valence=Valence.BAD),
    "child": Concept(names=("child", "children")),
    "coffee": Concept(names=("coffee",), broader=("hot-drink",)),
    "death": Concept(
        names=("early death", "death"), opposites=("live longer", "survival"), valence=Valence.BAD
    ),
    "depression": Concept(
        names=("depression", "low mood"), opposites=("good mood",), valence=Valence.BAD
    ),
    "exercise": Concept(names=("exercise",), opposites=("inactivity",)),
    "fluoxetine": Concept(names=("Prozac",), broader=("antidepressant",)),
    "heart-disease": Concept(
        names=("heart disease", "heart attack"), opposites=("heart",), valence=Valence.BAD
    ),
    "hot-drink": Concept(names=("hot drink",)),
    "memory": Concept(names=("memory",), valence=Valence.GOOD),
    "placebo": Concept(names=("placebo", "dummy pill")),
    "sleep": Concept(names=("sleep",), opposites=("sleeplessness",)),
    "stopping": Concept(names=("stopping", "coming off")),
    "vaccine": Concept(names=("vaccine", "jab")),
    "withdrawal": Concept(names=("withdrawal",), valence=Valence.BAD),
}

CUES: dict[CueKind, tuple[tuple[int | None, tuple[str, ...]], ...]] = {
    CueKind.NEGATION: ((None, ("not", "don't", "doesn't", "no", "never", "fail to", "without")),),
    CueKind.REFUTATION: ((None, ("myth", "debunked", "no evidence", "cleared of")),),
    CueKind.DOUBLE: ((None, ("not only", "no doubt")),),
    CueKind.CONTRAST: ((None, ("but", "although")),),
    CueKind.RAISES: ((3, ("cause", "trigger", "raise")), (1, ("more likely", "higher"))),
    CueKind.LOWERS: ((3, ("cut", "prevent", "ease")), (1, ("less likely", "loss", "lack of"))),
    CueKind.IMPROVES: ((3, ("work", "help", "improve", "good for", "effective")), (1, ("better",))),
    CueKind.HARMS: ((3, ("harm", "damage", "bad for")), (1, ("worse", "poor"))),
    CueKind.LINKS: ((1, ("linked to", "link")),),
    CueKind.RISK: ((1, ("risk",)),),
    CueKind.NULL: ((None, ("useless", "ineffective", "no better than", "no effect")),),
    CueKind.EQUALS: ((None, ("as good as", "as well as")),),
    CueKind.SAFE: ((3, ("safe", "harmless")),),
    CueKind.EXCEEDS: ((3, ("beat", "better than")),),
    CueKind.HEDGE: ((None, ("may", "could", "suggest")),),
    CueKind.ABLE: ((None, ("can",)),),
    CueKind.CAUSAL: ((None, ("cause", "blame")),),
    CueKind.UNIVERSAL: ((None, ("everyone", "cure", "prove", "all")),),
    CueKind.QUESTION: ((None, ("do", "does", "is", "can", "why", "how", "what we know")),),
    CueKind.EVENT: ((None, ("shares", "price", "approved")),),
    CueKind.REPORT: ((None, ("study", "find", "say", "expert")),),
}


def a_lot_of_cues() -> tuple[CueFile, ...]:
    return tuple(
        CueFile(
            kind=kind,
            cues=tuple(
                Cue(
                    words=words,
                    strength=strength,
                    scope=Scope.WHOLE if kind is CueKind.REFUTATION else Scope.FORWARD,
                    hit=f"Pills {words[0]} something",
                    miss="Pills and something",
                )
                for strength, words in groups
            ),
        )
        for kind, groups in CUES.items()
    )


def a_relation(  # the parts of a relation, as a record writes them
    exposure: str,
    direction: Direction,
    outcome: str,
    *,
    population: Sequence[str] = (),
    comparator: Sequence[str] = (),
) -> Relation:
    return Relation(
        exposure=(exposure,),
        direction=direction,
        outcome=(outcome,),
        population=tuple(population),
        comparator=tuple(comparator),
    )


def headlines(affirms: str, denies: str) -> tuple[LabelledHeadline, ...]:
    return (
        LabelledHeadline(text=affirms, stance=LabelledStance.AFFIRMS),
        LabelledHeadline(text=denies, stance=LabelledStance.DENIES),
    )


DRUG = a_proposition(
    "antidepressants-ease-depression",
    statement="Antidepressants ease depression in adults more than placebo does.",
    opposite="Antidepressants do not ease depression more than placebo does.",
    relation=a_relation(
        "antidepressant",
        Direction.LOWERS,
        "depression",
        population=["adult"],
        comparator=["placebo"],
    ),
    headlines=headlines("Happy pills lift the mood of adults", "Happy pills are a con"),
)
COFFEE = a_proposition(
    "coffee-lowers-death",
    statement="Drinking coffee cuts the risk of an early death.",
    opposite="Drinking coffee does not cut the risk of an early death.",
    relation=a_relation("coffee", Direction.LOWERS, "death"),
    headlines=headlines("Your morning espresso adds years", "Espresso adds no years"),
)
MEMORY = a_proposition(
    "coffee-raises-memory",
    statement="Drinking coffee improves the memory of adults.",
    opposite="Drinking coffee does not improve the memory of adults.",
    relation=a_relation("coffee", Direction.RAISES, "memory", population=["adult"]),
    headlines=headlines("A flat white a day sharpens recall", "A flat white dulls recall"),
)
EQUAL = a_proposition(
    "exercise-equals-antidepressants",
    statement="Exercise works as well as antidepressants for depression.",
    opposite="Exercise does not work as well as antidepressants for depression.",
    relation=a_relation(
        "exercise", Direction.NO_DIFFERENCE, "depression", comparator=["antidepressant"]
    ),
    headlines=headlines("A run is the same as a pill", "A run cannot replace a pill"),
)
JAB = a_proposition(
    "vaccine-raises-autism",
    statement="Vaccines cause autism in children.",
    opposite="Vaccines do not cause autism in children.",
    relation=a_relation("vaccine", Direction.RAISES, "autism", population=["child"]),
    headlines=headlines("Jabs behind autism, parents fear", "Jabs are not behind autism"),
)
SLEEP = a_proposition(
    "sleep-lowers-heart-disease",
    statement="Sleeping long enough cuts the risk of heart disease.",
    opposite="Sleeping long enough does not cut the risk of heart disease.",
    relation=a_relation("sleep", Direction.LOWERS, "heart-disease"),
    headlines=headlines("A lie-in is good for the heart", "A lie-in does nothing for the heart"),
)
STOPPING = a_proposition(
    "stopping-raises-withdrawal",
    statement="Stopping antidepressants causes withdrawal symptoms.",
    opposite="Stopping antidepressants does not cause withdrawal symptoms.",
    relation=a_relation("stopping + antidepressant", Direction.RAISES, "withdrawal"),
    headlines=headlines("Coming off happy pills is hard", "Coming off happy pills is easy"),
)
PROPOSITIONS = (COFFEE, DRUG, EQUAL, JAB, MEMORY, SLEEP, STOPPING)


def a_world(*propositions: Proposition) -> Base:
    """Hold the concepts and cues above, and these propositions, or else the seven above."""
    return replace(
        a_base(*(propositions or PROPOSITIONS)),
        concepts=MappingProxyType(dict(sorted(CONCEPTS.items()))),
        cues=a_lot_of_cues(),
        spelling=MappingProxyType({"tumour": "tumor"}),
    )


WORLD = a_world()
LEXICON = Lexicon(WORLD)


def read_here(headline: str) -> Reading:
    return read(headline, LEXICON)


def a_frame(
    exposure: str, direction: Direction, outcome: str, comparator: Iterable[str] = ()
) -> Frame:
    return Frame(
        exposures=(tuple(exposure.split(" + ")),),
        outcomes=(tuple(outcome.split(" + ")),),
        comparator=frozenset(comparator),
        direction=direction,
        exposure_span=None,
        outcome_span=None,
    )


def headlines_here() -> st.SearchStrategy[str]:
    """Headlines at random from the names and cues of the small world, with some other words."""
    pieces = st.sampled_from(
        [
            *(name for each in CONCEPTS.values() for name in (*each.names, *each.opposites)),
            *(word for groups in CUES.values() for _, words in groups for word in words),
            *("espresso", "recall", "Patagonia", "of", "the", "17%", ",", "?"),
        ]
    )
    return st.lists(pieces, min_size=1, max_size=8).map(lambda words: " ".join(["So", *words]))
