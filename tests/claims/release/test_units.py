"""Tests of claims.release.units, parts and subjects: one thing each, with its subject and voice."""

import pytest
from hypothesis import given

from claims.release.parts import parts
from claims.release.quotes import quotes
from claims.release.subjects import Subjects
from claims.release.units import Cutter, Setting, Unit
from claims.release.voice import Voice
from tests.claims.release.helpers import DATA
from tests.claims.world import LEXICON, WORLD, headlines_here, read_here

SUBJECTS = Subjects(WORLD, LEXICON)
CUTTER = Cutter(DATA, SUBJECTS)


def cut(text: str, *, spoken: bool = False, subject: str = "") -> tuple[Unit, ...]:
    return CUTTER.cut(read_here(text), Setting(quotes(text), spoken, subject))


def read(text: str, *, subject: str = "") -> list[str]:
    return [unit.read for unit in cut(text, subject=subject)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Coffee cuts death", ["Coffee cuts death"], id="one thing"),
        pytest.param(
            "Coffee cuts early death, but exercise improves sleep",
            ["Coffee cuts early death", "exercise improves sleep"],
            id="a comma and a word that joins",
        ),
        pytest.param(
            "The study found that coffee cuts death",
            ["The study found that", "coffee cuts death"],
            id="what was found",
        ),
        pytest.param(
            "There is no evidence that coffee cuts death",
            ["There is no evidence that coffee cuts death"],
            id="a denial stays with what it denies",
        ),
        pytest.param(
            "People had tea, cake, and coffee every day",
            ["People had tea, cake, and coffee every day"],
            id="a list is no second thing",
        ),
        pytest.param(
            "Coffee cuts early death, and exercise improves sleep",
            ["Coffee cuts early death", "exercise improves sleep"],
            id="two verbs are",
        ),
        pytest.param(
            "Coffee may cut early death; exercise improves sleep",
            ["Coffee may cut early death", "exercise improves sleep"],
            id="a semicolon",
        ),
        pytest.param(
            "Coffee works well for adults, not just in mice",
            ["Coffee works well for adults", "Coffee not just in mice"],
            id="a denial is never dropped",
        ),
    ],
)
def test_parts(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "subject", "expected"),
    [
        pytest.param("They cut early death", "coffee", "coffee cut early death", id="they"),
        pytest.param(
            "Most people find them good", "pills", "Most people find pills good", id="them"
        ),
        pytest.param(
            "The drug cuts early death", "Prozac", "Prozac cuts early death", id="the drug"
        ),
        pytest.param("They cut early death", "", "They cut early death", id="nothing fits"),
        pytest.param("Coffee helps them a lot", "Prozac", "Coffee helps them a lot", id="its own"),
        pytest.param("Death comes to all", "coffee", "Death comes to all", id="no pronoun"),
    ],
)
def test_what_a_pronoun_stands_for(text: str, subject: str, expected: str) -> None:
    assert read(text, subject=subject) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Stopping antidepressants causes withdrawal", "Stopping antidepressants"),
        ("Coffee and exercise help", "exercise"),
        ("Autism is rare", ""),
        ("Nothing is named", ""),
    ],
)
def test_what_is_spoken_of(text: str, expected: str) -> None:
    assert SUBJECTS.named(read_here(text)) == expected


def test_the_press_is_reported_and_its_fragment_gets_its_subject() -> None:
    text = 'The press said that "happy pills do not work", are useless, and just "damage memory".'
    last = [unit for unit in cut(f"In the press, {text}") if unit.voice is Voice.REPORTED]
    said = [unit.read for unit in last]
    assert "happy pills do not work" in said
    assert "happy pills damage memory" in said


@pytest.mark.parametrize(
    ("text", "spoken", "expected"),
    [
        pytest.param("“Coffee cuts death”", True, Voice.QUOTE, id="somebody says so"),
        pytest.param("“Coffee cuts death”", False, Voice.REPORTED, id="nobody is named"),
        pytest.param("Coffee cuts death", False, Voice.RELEASE, id="no quotation"),
        pytest.param("Critics say coffee cuts death", False, Voice.REPORTED, id="others"),
    ],
)
def test_voices(text: str, spoken: bool, expected: Voice) -> None:
    assert cut(text, spoken=spoken)[-1].voice is expected


def test_after_but_a_release_speaks_for_itself() -> None:
    first, second = cut("Critics say coffee is bad for the heart, but coffee cuts early death")
    assert (first.voice, second.voice) == (Voice.REPORTED, Voice.RELEASE)


@pytest.mark.parametrize(
    "text",
    [
        "If coffee cuts death",
        "Whether coffee cuts death",
        "To find out whether coffee cuts death",
        "How coffee cuts death",
    ],
)
def test_what_depends_states_nothing(text: str) -> None:
    assert all(unit.open for unit in cut(text))


@given(headlines_here())
def test_parts_hold_every_word_once(text: str) -> None:
    reading = read_here(text)
    hits = list(DATA.voices.find(reading.words))
    covered = [at for first, last in parts(reading, (), hits) for at in range(first, last + 1)]
    assert covered == list(range(len(reading.words.tokens)))


@given(headlines_here())
def test_units_stand_in_order_inside_the_sentence(text: str) -> None:
    end = 0
    for unit in cut(text):
        assert end <= unit.start < unit.end <= len(text)
        end = unit.end


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Nobody knows whether: coffee cuts death", True, id="after a doubt"),
        pytest.param("Happy pills do not work, are useless, say some", False, id="after a denial"),
    ],
)
def test_a_doubt_reaches_the_next_part_and_a_denial_does_not(text: str, expected: bool) -> None:
    assert cut(text)[-1].open is expected
