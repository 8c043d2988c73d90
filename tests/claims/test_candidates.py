"""Tests of claims.candidates: what is found by words and concepts, then the laws of the order."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.base.load import Base
from claims.base.schema import LabelledHeadline, LabelledStance, Proposition
from claims.candidates import CandidateIndex
from claims.lexicon import Lexicon
from claims.profiles import Profiles
from claims.reading import read
from tests.claims.world import CONCEPTS, a_world
from tests.factories import a_proposition


def found(base: Base, headline: str, limit: int = 20) -> list[tuple[str, float]]:
    lexicon = Lexicon(base)
    index = CandidateIndex(Profiles(base, lexicon), lexicon)
    reading = read(headline, lexicon)
    return [(each.profile.proposition.id, each.score) for each in index.find(reading, limit=limit)]


def ids(base: Base, headline: str, limit: int = 20) -> list[str]:
    return [id_ for id_, _ in found(base, headline, limit)]


WORLD = a_world()


@pytest.mark.parametrize(
    ("headline", "first"),
    [
        pytest.param("Coffee keeps death away", "coffee-lowers-death", id="by its concepts"),
        pytest.param(
            "Your morning espresso", "coffee-lowers-death", id="by a word of its own headlines"
        ),
        pytest.param("JABS!", "vaccine-raises-autism", id="case and marks do not matter"),
        pytest.param(
            "Prozac beats a placebo", "antidepressants-ease-depression", id="by a narrower concept"
        ),
        pytest.param(
            "Coming off pills: withdrawal?", "stopping-raises-withdrawal", id="by its joined parts"
        ),
    ],
)
def test_what_is_meant_comes_first(headline: str, first: str) -> None:
    assert ids(WORLD, headline)[0] == first


@pytest.mark.parametrize(
    "headline",
    [
        pytest.param("Quantum flux", id="no word shared"),
        pytest.param("What is it that you do?", id="words of form tell nothing"),
    ],
)
def test_nothing_shared_nothing_found(headline: str) -> None:
    assert ids(WORLD, headline) == []


def test_meaning_is_not_judged() -> None:
    assert ids(WORLD, "Jabs cause autism") == ids(WORLD, "Jabs don't cause autism")


@pytest.mark.parametrize("limit", [0, -1])
def test_a_limit_below_one_is_refused(limit: int) -> None:
    with pytest.raises(ValueError, match=f"limit is {limit}"):
        found(WORLD, "Coffee", limit)


def test_every_proposition_finds_itself_by_its_statement() -> None:
    for id_, proposition in WORLD.propositions.items():
        assert ids(WORLD, proposition.statement)[0] == id_


WORDS = ["brave", "clever", "purple", "quick", "silent", "tiny", "wooden", "yellow"]
words = st.sampled_from([*WORDS, "coffee", "jab", "cancer"])
phrases = st.lists(words, min_size=2, max_size=5).map(" ".join)
bases = st.lists(phrases, min_size=1, max_size=5)


def propositions(texts: list[str]) -> list[Proposition]:
    """One proposition a text; beside the text they share no word that a headline here has."""
    return [
        a_proposition(
            f"p{at}",
            statement=f"{text} statement{at}",
            opposite=f"opposite{at} opposite",
            headlines=tuple(
                LabelledHeadline(text=f"headline{at} {each}", stance=LabelledStance.ASKS)
                for each in ("one", "two")
            ),
        )
        for at, text in enumerate(texts)
    ]


quick = settings(deadline=None, max_examples=30)
"""Each example builds an index, which takes some hundredths of a second."""


@quick
@given(bases, phrases, st.randoms())
def test_the_order_of_the_files_does_not_matter(
    texts: list[str], headline: str, random: Random
) -> None:
    held = propositions(texts)
    shuffled = list(held)
    random.shuffle(shuffled)
    assert found(a_world(*shuffled), headline) == found(a_world(*held), headline)


@quick
@given(bases, phrases, st.integers(1, 5))
def test_a_smaller_limit_is_a_prefix(texts: list[str], headline: str, limit: int) -> None:
    base = a_world(*propositions(texts))
    assert found(base, headline, limit) == found(base, headline)[:limit]


@quick
@given(bases, phrases)
def test_exactly_those_that_share_a_word_are_found(texts: list[str], headline: str) -> None:
    held = {f"p{at}" for at, text in enumerate(texts) if set(text.split()) & set(headline.split())}
    # All of these propositions have the concepts of `a_proposition` in their relation.
    assert set(ids(a_world(*propositions(texts)), headline)) == held


@quick
@given(bases, phrases)
def test_best_first_and_equal_scores_by_id(texts: list[str], headline: str) -> None:
    ranked = found(a_world(*propositions(texts)), headline)
    assert ranked == sorted(ranked, key=lambda each: (-each[1], each[0]))
    assert all(score > 0 for _, score in ranked)


def test_many_equals_are_cut_by_id() -> None:
    held = propositions(["purple coffee"] * 9)
    assert ids(a_world(*held), "purple", limit=4) == ["p0", "p1", "p2", "p3"]


def test_no_word_of_these_tests_names_the_relation() -> None:
    names = {name for key in ("antidepressant", "depression") for name in CONCEPTS[key].names}
    assert not names & set(WORDS)
