"""Tests of claims.profiles: a proposition taken apart, and the rarity of words by hand."""

from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.base.vocabulary import Direction, Stance
from claims.profiles import Profiles
from tests.claims.world import DRUG, LEXICON, STOPPING, WORLD, a_relation, a_world, read_here
from tests.factories import a_proposition

PROFILES = Profiles(WORLD, LEXICON)
BY_ID = {profile.proposition.id: profile for profile in PROFILES.all}


def test_one_profile_a_proposition_in_order_of_id() -> None:
    assert [profile.proposition.id for profile in PROFILES.all] == sorted(WORLD.propositions)


def test_wordings_are_statement_opposite_and_headlines() -> None:
    profile = BY_ID[DRUG.id]
    assert profile.wordings == (
        DRUG.statement,
        DRUG.opposite,
        *(headline.text for headline in DRUG.headlines),
    )
    [examples] = profile.examples
    assert [each.known for each in examples] == [
        Stance.AFFIRMS,
        Stance.DENIES,
        Stance.AFFIRMS,
        Stance.DENIES,
    ]


def test_near_misses_keep_what_they_name() -> None:
    profile = Profiles(
        a_world(a_proposition(near_misses=("Antidepressant shares fall",))), LEXICON
    ).all[0]
    [miss] = profile.misses
    assert miss.text == "Antidepressant shares fall"
    assert "antidepressant" in miss.named
    assert sum(share**2 for share in miss.shares.values()) == pytest.approx(1)


def test_a_joined_term_is_split() -> None:
    [frame] = BY_ID[STOPPING.id].frames
    assert frame.exposures == (("stopping", "antidepressant"),)
    assert frame.outcomes == (("withdrawal",),)


def test_roles_and_population_are_those_of_all_relations() -> None:
    other = a_relation("coffee", Direction.RAISES, "memory", population=["child"])
    profile = Profiles(a_world(a_proposition(also=(other,))), LEXICON).all[0]
    assert len(profile.frames) == 2
    assert profile.population == {"child"}
    assert profile.roles == {"antidepressant", "depression", "coffee", "memory", "child"}


@pytest.mark.parametrize(
    ("word", "held"),
    [
        pytest.param("quantum", 0, id="in none"),
        pytest.param("serious", 0, id="in none, either"),
        pytest.param("withdrawal", 1, id="in one"),
        pytest.param("coffee", 2, id="in two"),
    ],
)
def test_rarity_is_the_published_formula(word: str, held: int) -> None:
    size = len(WORLD.propositions)
    [stem] = LEXICON.normaliser.stems(word)
    assert PROFILES.rarity(stem) == pytest.approx(log(1 + (size - held + 0.5) / (held + 0.5)))


@pytest.mark.parametrize("word", ["the", "does", "not", "WHO"])
def test_words_of_form_tell_nothing(word: str) -> None:
    assert PROFILES.rarity(LEXICON.normaliser.stems(word)[0]) == 0


def test_claims_about_counts_exposures() -> None:
    assert PROFILES.claims_about("coffee") == 2
    assert PROFILES.claims_about("stopping") == 1
    assert PROFILES.claims_about("memory") == 0


@given(st.lists(st.sampled_from(["coffee", "cuts", "death", "quantum", "the"]), max_size=6))
def test_telling_words_are_a_unit_vector(words: list[str]) -> None:
    weighted = PROFILES.weighted(read_here(" ".join(["the", *words])))
    assert all(share > 0 for share in weighted.values())
    assert sum(share**2 for share in weighted.values()) == pytest.approx(1 if weighted else 0)
