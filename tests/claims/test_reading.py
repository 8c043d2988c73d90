"""Tests of claims.reading: what is found in a headline, and that each part points at its words."""

from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.base.vocabulary import CueKind
from claims.base.words import Concept
from claims.errors import UnreadableHeadline
from claims.lexicon import Lexicon
from claims.reading import Reading, read
from claims.spans import CueFound, Mention
from tests.claims.world import CONCEPTS, CUES, WORLD, read_here
from tests.factories import a_cue_file


def kinds(reading: Reading, text: str) -> set[CueKind]:
    """The kinds of cue that some words of a headline are."""
    return {cue.kind for cue in reading.cues if cue.text == text}


@pytest.mark.parametrize(
    ("headline", "text", "kind"),
    [
        pytest.param("Coffee doesn't help", "doesn't", CueKind.NEGATION, id="negation"),
        pytest.param("No evidence for coffee", "No evidence", CueKind.REFUTATION, id="two words"),
        pytest.param("Coffee CUTS cancer", "CUTS", CueKind.LOWERS, id="capitals"),
        pytest.param("Coffee caused cancer", "caused", CueKind.RAISES, id="past tense"),
        pytest.param("Coffee no better than tea", "no better than", CueKind.NULL, id="longest"),
        pytest.param("Not only coffee", "Not only", CueKind.DOUBLE, id="no negation at all"),
        pytest.param("Shares in coffee", "Shares", CueKind.EVENT, id="news"),
        pytest.param("Coffee helps, study finds", "study", CueKind.REPORT, id="who says so"),
    ],
)
def test_a_cue_is_found_with_its_words(headline: str, text: str, kind: CueKind) -> None:
    assert kind in kinds(read_here(headline), text)


def test_a_phrase_may_be_a_cue_of_several_kinds() -> None:
    assert {CueKind.RAISES, CueKind.CAUSAL} <= kinds(read_here("Coffee causes cancer"), "causes")


def test_the_longer_cue_takes_the_words_of_the_shorter() -> None:
    assert not kinds(read_here("Coffee no better than tea"), "no")
    assert not kinds(read_here("Coffee no better than tea"), "better")


NAMES_OF_CUES = Lexicon(
    replace(
        WORLD,
        concepts=MappingProxyType(
            dict(WORLD.concepts)
            | {
                "hard-work": Concept(names=("hard work",)),
                "no-sugar": Concept(names=("no sugar",)),
                "harm": Concept(names=("harm",)),
            }
        ),
    )
)
"""Names that hold the words of a cue, or are held by one, or are one."""


@pytest.mark.parametrize(
    ("headline", "text", "kind", "expected"),
    [
        pytest.param("It may work", "work", CueKind.IMPROVES, True, id="a cue by itself"),
        pytest.param("Hard work", "work", CueKind.IMPROVES, False, id="a part of a name is none"),
        pytest.param("No sugar", "No", CueKind.NEGATION, True, id="but what denies stays a cue"),
        pytest.param(
            "It does harm", "harm", CueKind.HARMS, True, id="a name that is a cue is both"
        ),
    ],
)
def test_cues_inside_names(headline: str, text: str, kind: CueKind, expected: bool) -> None:
    assert (kind in kinds(read(headline, NAMES_OF_CUES), text)) is expected


def test_a_name_that_is_a_cue_as_well_is_a_weak_one() -> None:
    weak = {each.text: each.weak for each in read("Coffee does harm", NAMES_OF_CUES).mentions}
    assert weak == {"Coffee": False, "harm": True}


def test_a_name_inside_a_longer_cue_is_none() -> None:
    lexicon = Lexicon(
        replace(
            WORLD,
            concepts=MappingProxyType({"lead": Concept(names=("lead",))}),
            cues=(a_cue_file(CueKind.RAISES, "lead to"),),
        )
    )
    assert not read("It may lead to cancer", lexicon).mentions
    assert read("Lead in paint", lexicon).mentions


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        pytest.param("Coffee may help", True, id="may"),
        pytest.param("Coffee helps, study suggests", True, id="a report that hedges"),
        pytest.param("Coffee helps, study finds", False, id="a report that does not"),
        pytest.param("Coffee helps", False, id="plain"),
        pytest.param("Could coffee help?", False, id="a verb that asks hedges nothing"),
    ],
)
def test_hedged(headline: str, expected: bool) -> None:
    assert read_here(headline).hedged is expected


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        pytest.param("Coffee helps everyone", True, id="everyone"),
        pytest.param("Coffee cures cancer", True, id="cure"),
        pytest.param("Study proves that coffee helps", True, id="proves"),
        pytest.param("Coffee helps", False, id="plain"),
        pytest.param("Coffee helps a procurement officer", False, id="letters inside a word"),
    ],
)
def test_universal(headline: str, expected: bool) -> None:
    assert read_here(headline).universal is expected


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        pytest.param("Does coffee help?", True, id="verb first, question mark"),
        pytest.param("Does coffee help", True, id="verb first"),
        pytest.param("Coffee: does it help?", True, id="after a colon"),
        pytest.param("Coffee: good for the heart?", True, id="only a mark"),
        pytest.param("Coffee helps?", True, id="a statement with a mark"),
        pytest.param("Coffee and cancer: what we know", True, id="an explainer"),
        pytest.param("Antidepressants do work", False, id="do inside"),
        pytest.param("Coffee is good for the heart", False, id="is inside"),
        pytest.param("Coffee can help", False, id="can inside"),
        pytest.param("Coffee and cancer? No link", False, id="asked and answered"),
        pytest.param("Coffee helps", False, id="plain"),
        pytest.param(
            "'Coffee good for the heart?'",
            True,
            id="a mark before a closing quote",
        ),
    ],
)
def test_question(headline: str, expected: bool) -> None:
    assert read_here(headline).question is expected


@pytest.mark.parametrize(
    ("headline", "strength"),
    [
        pytest.param("Coffee and cancer", 0, id="no relation"),
        pytest.param("Coffee linked to cancer", 1, id="a link"),
        pytest.param("Coffee may cause cancer", 2, id="a possible cause"),
        pytest.param("Coffee causes cancer", 3, id="a cause"),
    ],
)
def test_strength(headline: str, strength: int) -> None:
    assert read_here(headline).strength == strength


@pytest.mark.parametrize(
    ("headline", "numbers"),
    [
        pytest.param("Coffee helps memory", [0, 0, 0], id="one clause"),
        pytest.param("Coffee helps, tea harms", [0, 0, 1, 1], id="comma"),
        pytest.param("Coffee: it helps", [0, 1, 1], id="colon"),
        pytest.param("Coffee helps but tea harms", [0, 0, 1, 1, 1], id="but"),
        pytest.param("Coffee-lovers sleep", [0, 0, 0], id="a hyphen begins none"),
        pytest.param("'Coffee' helps", [0, 0], id="a quote begins none"),
        pytest.param(
            "'Coffee helps,' they say",
            [0, 0, 1, 1],
            id="a comma before a quote",
        ),
    ],
)
def test_clauses(headline: str, numbers: list[int]) -> None:
    assert list(read_here(headline).clauses) == numbers


def test_only_a_contrast_begins_a_new_part() -> None:
    assert read_here("Coffee helps, tea harms").parts == (0, 0, 0, 0)
    assert read_here("Coffee helps although tea harms").parts == (0, 0, 1, 1, 1)


def test_names_carry_concept_and_sign() -> None:
    reading = read_here("Coffee drinkers live longer")
    assert [(each.concept, each.sign, each.text) for each in reading.mentions] == [
        ("coffee", 1, "Coffee"),
        ("death", -1, "live longer"),
    ]


@pytest.mark.parametrize(
    "headline",
    [
        pytest.param("", id="nothing"),
        pytest.param("  \t\n", id="space"),
        pytest.param("?!\u2026 \u2014 \u201c\u201d", id="marks"),
        pytest.param("2024", id="a number"),
        pytest.param("5%, 10%", id="numbers and marks"),
        pytest.param("\U0001f642", id="a picture"),
    ],
)
def test_without_a_word_it_is_unreadable(headline: str) -> None:
    with pytest.raises(UnreadableHeadline) as caught:
        read_here(headline)
    assert not headline.strip() or headline not in str(caught.value)


def test_what_was_found_last_is_of_no_matter_to_the_next() -> None:
    first = read_here("Coffee does not cure cancer")
    read_here("Antidepressants may harm everyone")
    assert read_here("Coffee does not cure cancer") == first


known = st.sampled_from(
    [
        *(name for concept in CONCEPTS.values() for name in (*concept.names, *concept.opposites)),
        *(word for groups in CUES.values() for _, words in groups for word in words),
        *(", ", ": ", " - ", "\u2019", "\u00ad", "?", "\u201c"),
    ]
)
texts = st.lists(st.one_of(known, st.text(max_size=5)), max_size=10).map(" ".join)


@given(texts.map("x ".__add__))
def test_every_part_slices_back_on_any_text(headline: str) -> None:
    reading = read_here(headline)
    size = len(reading.words.tokens)
    spans: list[CueFound | Mention] = [*reading.cues, *reading.mentions]
    for found in spans:
        assert headline[found.start : found.end] == found.text
        assert 0 <= found.first <= found.last < size
        assert reading.words.tokens[found.first].start == found.start
        assert reading.words.tokens[found.last].end == found.end
    assert len(reading.parts) == len(reading.clauses) == size
    assert 0 <= reading.strength <= 3


@given(texts.map("x ".__add__))
def test_cues_and_names_stand_in_reading_order(headline: str) -> None:
    reading = read_here(headline)
    cues, names = [each.first for each in reading.cues], [each.first for each in reading.mentions]
    assert cues == sorted(cues)
    assert names == sorted(names)


@given(texts.map("x ".__add__))
def test_parts_and_clauses_only_count_up(headline: str) -> None:
    reading = read_here(headline)
    for numbers in (reading.parts, reading.clauses):
        assert list(numbers) == sorted(numbers)
        assert numbers[0] == 0


@given(texts)
def test_any_text_is_read_or_refused(headline: str) -> None:
    try:
        read_here(headline)
    except UnreadableHeadline:
        assert not any(piece.isalpha() for piece in headline.casefold().split())
