"""Tests of claims.signs: which way round a headline states a relation; the ids are the rules.

The words are those of the small world, so that each row tries one rule and no vocabulary.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.base.vocabulary import Direction, Stance
from claims.frames import Frame
from claims.roles import fill
from claims.signs import Stated, stance_of, state
from tests.claims.world import LEXICON, a_frame, read_here

LOWERS, RAISES = Direction.LOWERS, Direction.RAISES

DRUG = a_frame("antidepressant", LOWERS, "depression", ["placebo"])
"""Antidepressants lower depression, more than placebo does."""
COFFEE = a_frame("coffee", LOWERS, "death")
CANCER = a_frame("coffee", LOWERS, "cancer")
MEMORY = a_frame("coffee", RAISES, "memory")
JAB = a_frame("vaccine", RAISES, "autism")
SLEEP = a_frame("sleep", LOWERS, "heart-disease")
STOPPING = a_frame("stopping + antidepressant", RAISES, "withdrawal")
EQUAL = a_frame("exercise", Direction.NO_DIFFERENCE, "depression", ["antidepressant"])
NO_EFFECT = a_frame("coffee", Direction.NO_DIFFERENCE, "memory")

AFFIRMS, DENIES, SILENT = Stance.AFFIRMS, Stance.DENIES, None


def stated(headline: str, frame: Frame) -> Stated:
    reading = read_here(headline)
    exposure = fill(frame.exposures, reading, LEXICON.broader)
    outcome = fill(frame.outcomes, reading, LEXICON.broader, compound=True)
    return state(reading, frame, exposure, outcome, LEXICON)


def stance(headline: str, frame: Frame) -> Stance | None:
    return stance_of(stated(headline, frame), frame)


@pytest.mark.parametrize(
    ("headline", "frame", "expected"),
    [
        pytest.param("Antidepressants ease depression", DRUG, AFFIRMS, id="verb of lowering"),
        pytest.param("Antidepressants cause depression", DRUG, DENIES, id="verb of raising"),
        pytest.param("Jabs cause autism", JAB, AFFIRMS, id="verb of raising, claim raises"),
        pytest.param("Jabs prevent autism", JAB, DENIES, id="verb of lowering, claim raises"),
        pytest.param("Coffee linked to early death", COFFEE, DENIES, id="a link is with more"),
        pytest.param("Coffee early death risk", COFFEE, DENIES, id="a risk is of more"),
        pytest.param("Coffee cuts the risk of early death", COFFEE, AFFIRMS, id="risk cut"),
        pytest.param(
            "Coffee linked to higher risk of early death", COFFEE, DENIES, id="link, higher, risk"
        ),
        pytest.param(
            "Coffee linked to lack of memory", MEMORY, DENIES, id="a noun of loss turns a link"
        ),
    ],
)
def test_movement(headline: str, frame: Frame, expected: Stance | None) -> None:
    assert stance(headline, frame) is expected


@pytest.mark.parametrize(
    ("headline", "frame", "expected"),
    [
        pytest.param("Antidepressants work", DRUG, AFFIRMS, id="'works' lowers a disease"),
        pytest.param("Coffee is good for memory", MEMORY, AFFIRMS, id="'good' raises a good"),
        pytest.param("Coffee damages memory", MEMORY, DENIES, id="'damages' lowers a good"),
        pytest.param("Coffee is bad for the heart", SLEEP, DENIES, id="'bad' raises a disease"),
        pytest.param("Coffee linked to worse memory", MEMORY, DENIES, id="'worse' of a good"),
        pytest.param(
            "Antidepressants improve depression", DRUG, AFFIRMS, id="'improve' names the disease"
        ),
        pytest.param(
            "Antidepressants improve a good mood", DRUG, AFFIRMS, id="'improve' names its opposite"
        ),
        pytest.param("Sleep is good for the heart", SLEEP, AFFIRMS, id="'good' names the organ"),
        pytest.param(
            "Coffee improves cancer survival", CANCER, AFFIRMS, id="'improves' names survival"
        ),
    ],
)
def test_judgement(headline: str, frame: Frame, expected: Stance | None) -> None:
    assert stance(headline, frame) is expected


@pytest.mark.parametrize(
    ("headline", "frame", "expected"),
    [
        pytest.param("Coffee linked to survival", COFFEE, AFFIRMS, id="opposite of the outcome"),
        pytest.param("Coffee helps you live longer", COFFEE, AFFIRMS, id="opposite in words"),
        pytest.param(
            "Antidepressants prevent a good mood", DRUG, DENIES, id="lowering verb, opposite"
        ),
        pytest.param(
            "Sleeplessness raises the risk of heart disease",
            SLEEP,
            AFFIRMS,
            id="opposite of the exposure",
        ),
        pytest.param("Sleeplessness cuts heart disease", SLEEP, DENIES, id="opposite, lowering"),
        pytest.param(
            "Sleeplessness is bad for the heart", SLEEP, AFFIRMS, id="opposites on both sides"
        ),
        pytest.param(
            "Lack of sleep raises the risk of heart disease",
            SLEEP,
            AFFIRMS,
            id="'lack of' before the exposure",
        ),
        pytest.param("Poor sleep causes heart disease", SLEEP, AFFIRMS, id="'poor' before it"),
        pytest.param(
            "Lack of sleep damages the heart",
            SLEEP,
            AFFIRMS,
            id="'lack of' and a verb of judgement",
        ),
        pytest.param("Coffee causes memory loss", MEMORY, DENIES, id="loss of a good"),
        pytest.param("Coffee prevents loss of memory", MEMORY, AFFIRMS, id="loss prevented"),
    ],
)
def test_names_the_other_way_round(headline: str, frame: Frame, expected: Stance | None) -> None:
    assert stance(headline, frame) is expected


@pytest.mark.parametrize(
    ("headline", "frame", "expected"),
    [
        pytest.param("Antidepressants don't work", DRUG, DENIES, id="don't"),
        pytest.param("Antidepressants never ease depression", DRUG, DENIES, id="never"),
        pytest.param("Antidepressants fail to ease depression", DRUG, DENIES, id="fail to"),
        pytest.param("No antidepressant eases depression", DRUG, DENIES, id="no, of the subject"),
        pytest.param("Jabs do not cause autism", JAB, DENIES, id="not"),
        pytest.param("No link between jabs and autism", JAB, DENIES, id="no link"),
        pytest.param("No evidence that antidepressants work", DRUG, DENIES, id="no evidence that"),
        pytest.param("Antidepressants work: a myth", DRUG, DENIES, id="a myth"),
        pytest.param("The antidepressant myth", DRUG, DENIES, id="nothing but a myth"),
        pytest.param("Jabs cleared of causing autism", JAB, DENIES, id="cleared of"),
        pytest.param("Antidepressants are useless", DRUG, DENIES, id="useless"),
        pytest.param("Coming off happy pills without withdrawal", STOPPING, DENIES, id="without"),
        pytest.param(
            "Antidepressants don't work, they are useless", DRUG, DENIES, id="denied in two clauses"
        ),
        pytest.param(
            "Jab autism link debunked: they do not cause it",
            JAB,
            DENIES,
            id="refuted, and denied again",
        ),
    ],
)
def test_denials(headline: str, frame: Frame, expected: Stance | None) -> None:
    assert stance(headline, frame) is expected


@pytest.mark.parametrize(
    ("headline", "frame", "expected"),
    [
        pytest.param(
            "No evidence that antidepressants don't work", DRUG, AFFIRMS, id="a denial refuted"
        ),
        pytest.param(
            "Antidepressants never fail to ease depression", DRUG, AFFIRMS, id="two negations"
        ),
        pytest.param("Antidepressants not useless", DRUG, AFFIRMS, id="not useless"),
        pytest.param("Antidepressants are not ineffective", DRUG, AFFIRMS, id="not ineffective"),
        pytest.param(
            "Myth: antidepressants don't work", DRUG, AFFIRMS, id="a denial labelled myth"
        ),
        pytest.param("Antidepressants not only work", DRUG, AFFIRMS, id="not only is no denial"),
        pytest.param("No doubt antidepressants work", DRUG, AFFIRMS, id="no doubt is no denial"),
    ],
)
def test_denials_that_cancel(headline: str, frame: Frame, expected: Stance | None) -> None:
    assert stance(headline, frame) is expected


@pytest.mark.parametrize(
    ("headline", "frame", "expected"),
    [
        pytest.param(
            "Jabs don't harm sleep but cause autism", JAB, AFFIRMS, id="'but' ends a denial"
        ),
        pytest.param(
            "Jabs cause autism but don't harm sleep", JAB, AFFIRMS, id="a denial after 'but'"
        ),
        pytest.param(
            "Jabs don't cause autism, although they harm sleep",
            JAB,
            DENIES,
            id="'although' begins another part",
        ),
        pytest.param(
            "Coffee cuts cancer and raises early death", CANCER, AFFIRMS, id="two verbs, the first"
        ),
        pytest.param(
            "Coffee cuts cancer and raises early death", COFFEE, DENIES, id="two verbs, the second"
        ),
        pytest.param(
            "Coffee prevents cancer but causes early death",
            COFFEE,
            DENIES,
            id="two parts, the second",
        ),
        pytest.param(
            "Exercise helps sleep but antidepressants don't ease depression",
            DRUG,
            DENIES,
            id="two subjects",
        ),
        pytest.param(
            "Coffee prevents early death and cancer", CANCER, AFFIRMS, id="one verb, two outcomes"
        ),
    ],
)
def test_scope(headline: str, frame: Frame, expected: Stance | None) -> None:
    assert stance(headline, frame) is expected


@pytest.mark.parametrize(
    ("headline", "frame", "expected"),
    [
        pytest.param("Antidepressants beat placebo", DRUG, AFFIRMS, id="beats"),
        pytest.param("Antidepressants don't beat placebo", DRUG, DENIES, id="does not beat"),
        pytest.param("Placebo beats antidepressants", DRUG, DENIES, id="sides swapped"),
        pytest.param("Antidepressants better than a dummy pill", DRUG, AFFIRMS, id="better than"),
        pytest.param("Antidepressants no better than placebo", DRUG, DENIES, id="no better than"),
        pytest.param(
            "Antidepressants as good as placebo for depression", DRUG, DENIES, id="equals placebo"
        ),
    ],
)
def test_comparisons(headline: str, frame: Frame, expected: Stance | None) -> None:
    assert stance(headline, frame) is expected


@pytest.mark.parametrize(
    ("headline", "frame", "expected"),
    [
        pytest.param("Exercise as good as antidepressants", EQUAL, AFFIRMS, id="as good as"),
        pytest.param(
            "Exercise works as well as antidepressants for depression",
            EQUAL,
            AFFIRMS,
            id="as well as",
        ),
        pytest.param("Exercise beats antidepressants", EQUAL, DENIES, id="beats the comparator"),
        pytest.param("Antidepressants beat exercise", EQUAL, DENIES, id="beaten by the comparator"),
        pytest.param(
            "Exercise is not as good as antidepressants", EQUAL, DENIES, id="not as good as"
        ),
        pytest.param(
            "Exercise no better than antidepressants for depression", EQUAL, AFFIRMS, id="no better"
        ),
        pytest.param(
            "Exercise eases depression", EQUAL, SILENT, id="works, without a word of the comparator"
        ),
        pytest.param("Coffee has no effect on memory", NO_EFFECT, AFFIRMS, id="no effect"),
        pytest.param("Coffee does not improve memory", NO_EFFECT, AFFIRMS, id="does not improve"),
        pytest.param("Coffee improves memory", NO_EFFECT, DENIES, id="improves"),
        pytest.param("Coffee damages memory", NO_EFFECT, DENIES, id="damages"),
    ],
)
def test_claims_of_no_difference(headline: str, frame: Frame, expected: Stance | None) -> None:
    assert stance(headline, frame) is expected


@pytest.mark.parametrize(
    ("headline", "frame"),
    [
        pytest.param("Coffee not linked to early death", COFFEE, id="not raises, against lowers"),
        pytest.param("Jabs do not prevent autism", JAB, id="not lowers, against raises"),
        pytest.param("Coffee does not damage memory", MEMORY, id="not harms, against improves"),
        pytest.param("Coffee smells", COFFEE, id="no outcome and no direction"),
        pytest.param("Jabs quiz autism", JAB, id="a verb that no cue knows, against raises"),
        pytest.param("Coffee melts away cancer", CANCER, id="a verb that no cue knows"),
        pytest.param(
            "Coffee shaves the risk of early death",
            COFFEE,
            id="a verb that no cue knows, of a risk",
        ),
    ],
)
def test_silence_where_the_signs_settle_nothing(headline: str, frame: Frame) -> None:
    assert stance(headline, frame) is SILENT


@pytest.mark.parametrize(
    ("headline", "topic"),
    [
        pytest.param("Coffee and cancer", True, id="two names and 'and'"),
        pytest.param("Cancer and your coffee", True, id="the other way round"),
        pytest.param("Coffee and cancer: a myth", False, id="refuted"),
        pytest.param("Coffee prevents cancer", False, id="stated"),
        pytest.param("Coffee quiz and cancer", False, id="another word between"),
        pytest.param("Coffee", False, id="one name"),
    ],
)
def test_a_headline_that_only_names_its_topic(headline: str, topic: bool) -> None:
    assert stated(headline, CANCER).topic is topic


def test_the_words_that_decided_are_told_in_reading_order() -> None:
    found = stated("No evidence that antidepressants ease depression", DRUG)
    assert [cue.text for cue in found.cues] == ["No evidence", "ease"]


def test_the_comparator_is_noticed() -> None:
    assert stated("Antidepressants beat placebo", DRUG).compared
    assert not stated("Antidepressants work", DRUG).compared


VERBS = ["ease", "cut", "prevent", "cause", "raise", "trigger", "improve", "damage", "work for"]
FRAMES = [
    ("Antidepressants", "depression", DRUG),
    ("Coffee", "early death", COFFEE),
    ("Coffee", "cancer", CANCER),
    ("Coffee", "memory", MEMORY),
    ("Jabs", "autism", JAB),
    ("Sleep", "heart disease", SLEEP),
]
verbs, frames = st.sampled_from(VERBS), st.sampled_from(FRAMES)
OPPOSITES = [("ease", "raise"), ("cut", "trigger"), ("prevent", "cause"), ("improve", "damage")]
MIRRORED = {AFFIRMS: DENIES, DENIES: AFFIRMS, SILENT: SILENT}


@given(frames, verbs)
def test_a_plain_sentence_is_never_silent(names: tuple[str, str, Frame], verb: str) -> None:
    exposure, outcome, frame = names
    assert stance(f"{exposure} {verb} {outcome}", frame) is not SILENT


@given(frames, verbs, st.sampled_from(["do not", "don't", "never", "fail to"]))
def test_a_negation_never_leaves_the_stance_as_it_was(
    names: tuple[str, str, Frame], verb: str, negation: str
) -> None:
    exposure, outcome, frame = names
    plain = stance(f"{exposure} {verb} {outcome}", frame)
    negated = stance(f"{exposure} {negation} {verb} {outcome}", frame)
    assert negated is not plain
    # To deny the reverse is not yet to affirm.
    assert negated is (DENIES if plain is AFFIRMS else SILENT)


@given(frames, verbs, st.sampled_from(["{}: a myth", "No evidence that {}", "{}: debunked"]))
def test_a_refutation_is_a_negation(
    names: tuple[str, str, Frame], verb: str, refutation: str
) -> None:
    exposure, outcome, frame = names
    plain = f"{exposure} {verb} {outcome}"
    assert stance(refutation.format(plain), frame) is stance(
        f"{exposure} do not {verb} {outcome}", frame
    )


@given(frames, st.sampled_from(OPPOSITES))
def test_opposite_verbs_take_opposite_stances(
    names: tuple[str, str, Frame], pair: tuple[str, str]
) -> None:
    exposure, outcome, frame = names
    one, other = (stance(f"{exposure} {verb} {outcome}", frame) for verb in pair)
    assert one is MIRRORED[other]


@given(frames, verbs, st.booleans())
def test_hedges_and_reports_change_no_stance(
    names: tuple[str, str, Frame], verb: str, before: bool
) -> None:
    exposure, outcome, frame = names
    plain = stance(f"{exposure} {verb} {outcome}", frame)
    hedged = f"{exposure} may {verb} {outcome}"
    reported = f"Study: {hedged}" if before else f"{hedged}, experts say"
    assert stance(reported, frame) is plain
