"""Tests of claims.match: matches and refusals, triples that survive re-weighting, and laws."""

import pytest
from hypothesis import given, settings

from claims.base.load import Base
from claims.base.vocabulary import Direction, Stance
from claims.candidates import CandidateIndex
from claims.lexicon import Lexicon
from claims.match import Match, Matcher, Matching, NoMatch, Unsure
from claims.profiles import Profiles
from claims.reading import read
from claims.table import Scored
from claims.weights import LISTED, MATCHED, RIVAL_MARGIN, UNSURE
from tests.claims.world import (
    COFFEE,
    DRUG,
    JAB,
    MEMORY,
    WORLD,
    a_relation,
    a_world,
    headlines_here,
)


class Desk:
    """The first three stages over one base."""

    def __init__(self, base: Base) -> None:
        self._lexicon = Lexicon(base)
        profiles = Profiles(base, self._lexicon)
        self._index = CandidateIndex(profiles, self._lexicon)
        self._matcher = Matcher(profiles, self._lexicon)

    def match(self, headline: str) -> Matching:
        reading = read(headline, self._lexicon)
        return self._matcher.match(reading, self._index.find(reading, limit=20))

    def rank(self, headline: str) -> tuple[Scored, ...]:
        reading = read(headline, self._lexicon)
        return self._matcher.rank(reading, self._index.find(reading, limit=20))

    def score(self, headline: str, id_: str) -> float:
        return next((each.score for each in self.rank(headline) if each.proposition.id == id_), 0.0)


DESK = Desk(WORLD)


@pytest.mark.parametrize(
    ("headline", "id_", "stance"),
    [
        pytest.param("Jabs cause autism in children", JAB.id, Stance.AFFIRMS, id="affirms"),
        pytest.param("Jabs don't cause autism in children", JAB.id, Stance.DENIES, id="denies"),
        pytest.param("Do jabs cause autism in children?", JAB.id, Stance.ASKS, id="asks"),
        pytest.param("Jabs and autism in children", JAB.id, Stance.ASKS, id="names the topic"),
        pytest.param(
            "Coffee improves the memory of adults",
            MEMORY.id,
            Stance.AFFIRMS,
            id="one of two claims",
        ),
        pytest.param(
            "Coffee cuts the risk of an early death", COFFEE.id, Stance.AFFIRMS, id="the other"
        ),
    ],
)
def test_what_leads_has_its_stance(headline: str, id_: str, stance: Stance) -> None:
    # Whether it reaches a match is a matter of weights, which are fitted to the shipped base.
    leading = DESK.rank(headline)[0]
    assert (leading.proposition.id, leading.stance) == (id_, stance)


def test_statements_are_matched_and_opposites_never_affirm() -> None:
    for id_, proposition in WORLD.propositions.items():
        found = DESK.match(proposition.statement)
        assert isinstance(found, Match)
        assert (found.best.proposition.id, found.best.stance) == (id_, Stance.AFFIRMS)
        opposite = DESK.match(proposition.opposite)
        assert isinstance(opposite, Match)
        assert (opposite.best.proposition.id, opposite.best.stance) == (id_, Stance.DENIES)


@pytest.mark.parametrize(
    "headline",
    [
        pytest.param("Quantum flux", id="no word shared"),
        pytest.param("Shares in vaccine maker fall", id="news about money"),
    ],
)
def test_no_match_says_why(headline: str) -> None:
    found = DESK.match(headline)
    assert isinstance(found, NoMatch)
    assert found.why


@pytest.mark.parametrize(
    "headline",
    [
        pytest.param("Sleep tight", id="one name, and nothing said of it"),
        pytest.param("Coffee and heart attack", id="sides of two claims"),
    ],
)
def test_half_a_claim_is_no_match(headline: str) -> None:
    assert not isinstance(DESK.match(headline), Match)


def test_a_stance_that_cannot_be_read_is_no_match() -> None:
    # All is named, but the verb is none that a cue knows.
    found = DESK.match("Coffee quizzes the memory of adults")
    assert not isinstance(found, Match)


@pytest.mark.parametrize(
    ("better", "worse", "id_"),
    [
        pytest.param("Jabs cause autism", "Jabs cause cancer", JAB.id, id="this outcome"),
        pytest.param("Jabs cause autism", "Coffee causes autism", JAB.id, id="this exposure"),
        pytest.param("Jabs cause autism", "Jabs and autism", JAB.id, id="with a direction"),
        pytest.param(
            "Prozac eases depression", "Coffee eases depression", DRUG.id, id="a kind of it"
        ),
        pytest.param(
            "Antidepressants ease depression",
            "Prozac eases depression",
            DRUG.id,
            id="the very thing",
        ),
        pytest.param(
            "Jabs cause autism in children",
            "Jabs cause autism in mice",
            JAB.id,
            id="in these people",
        ),
        pytest.param(
            "Jabs cause autism in children", "Jabs cause autism", JAB.id, id="people named"
        ),
        pytest.param(
            "Jabs cause autism",
            "Jabs cause autism, unlike violet thunderstorms in Patagonia",
            JAB.id,
            id="and nothing else",
        ),
        pytest.param(
            "Jabs cause autism", "Jab price row over autism", JAB.id, id="no news about money"
        ),
        pytest.param(
            "Drinking coffee cuts the risk of an early death",
            "Coffee cuts early death",
            COFFEE.id,
            id="in the record's own words",
        ),
    ],
)
def test_one_headline_is_nearer_than_another(better: str, worse: str, id_: str) -> None:
    assert DESK.score(better, id_) > DESK.score(worse, id_)


@pytest.mark.parametrize(
    ("headline", "better", "worse"),
    [
        pytest.param("Coffee sharpens memory", MEMORY.id, COFFEE.id, id="by the outcome"),
        pytest.param("Coffee lets you live longer", COFFEE.id, MEMORY.id, id="by its opposite"),
        pytest.param(
            "Exercise works as well as antidepressants",
            "exercise-equals-antidepressants",
            DRUG.id,
            id="by the exposure, not the comparator",
        ),
        pytest.param(
            "Stopping antidepressants causes withdrawal",
            "stopping-raises-withdrawal",
            DRUG.id,
            id="by all parts of a joined term",
        ),
    ],
)
def test_one_claim_is_nearer_than_another(headline: str, better: str, worse: str) -> None:
    assert DESK.score(headline, better) > DESK.score(headline, worse)


@pytest.mark.parametrize("id_", ["a-twin", "z-twin"])
def test_of_equal_claims_the_first_by_id_leads_and_is_doubtful(id_: str) -> None:
    desk = Desk(a_world(MEMORY, MEMORY.model_copy(update={"id": id_})))
    ranked = desk.rank("Coffee improves memory")
    assert [each.proposition.id for each in ranked] == sorted([id_, MEMORY.id])
    assert ranked[0].score == ranked[1].score
    found = desk.match("Coffee improves memory")
    shown = found.best if isinstance(found, Match) else None
    assert shown is None or shown.score < DESK.score("Coffee improves memory", MEMORY.id)
    assert shown is None or "rival" in [reason.feature for reason in shown.because]


def test_a_rival_costs_only_where_it_comes_near() -> None:
    found = DESK.match("Jabs cause autism in children")
    assert isinstance(found, Match)
    second = DESK.rank("Jabs cause autism in children")[1:2]
    assert not second or found.best.score - second[0].score >= RIVAL_MARGIN
    assert "rival" not in [reason.feature for reason in found.best.because]


def test_the_lines_stand_in_order() -> None:
    assert 0 < LISTED <= UNSURE <= MATCHED <= 1


texts = headlines_here()


@given(texts)
def test_best_first(headline: str) -> None:
    scores = [each.score for each in DESK.rank(headline)]
    assert scores == sorted(scores, reverse=True)


@given(texts)
def test_looking_closer_only_at_the_nearest_changes_nothing(headline: str) -> None:
    found, ranked = DESK.match(headline), DESK.rank(headline)
    if isinstance(found, NoMatch):
        return
    best = found.best if isinstance(found, Match) else found.nearest[0]
    [full] = [each.score for each in ranked if each.proposition == best.proposition]
    # Scores are told to four decimals, and kept between 0 and 1.
    assert full == pytest.approx(ranked[0].score, abs=2e-3)


@settings(max_examples=25, deadline=None)
@given(texts)
def test_the_same_headline_is_always_read_alike(headline: str) -> None:
    assert Desk(WORLD).match(headline) == DESK.match(headline)


@given(texts)
def test_what_is_listed_is_near_enough(headline: str) -> None:
    found = DESK.match(headline)
    if isinstance(found, Match):
        assert found.best.score >= MATCHED
        assert all(each.score >= LISTED for each in found.others)
        assert found.runner_up == next(iter(found.others), None)
        assert found.best.proposition.id not in {each.proposition.id for each in found.others}
    elif isinstance(found, Unsure):
        assert found.nearest[0].score >= UNSURE
        assert all(each.score >= LISTED for each in found.nearest)


def test_what_is_shown_is_best_first_beside_a_rival_too() -> None:
    found = Desk(a_world(MEMORY, MEMORY.model_copy(update={"id": "z-twin"}))).match(
        "Coffee improves the memory of adults"
    )
    shown = (found.best, *found.others) if isinstance(found, Match) else ()
    shown = found.nearest if isinstance(found, Unsure) else shown
    scores = [each.score for each in shown]
    assert len(scores) == 2
    assert scores == sorted(scores, reverse=True)


def test_another_relation_of_a_record_counts_as_well() -> None:
    also = (a_relation("coffee", Direction.RAISES, "memory"),)
    record = COFFEE.model_copy(update={"also": also})
    found = Desk(a_world(record)).score("Coffee improves memory", record.id)
    assert found > Desk(a_world(COFFEE)).score("Coffee improves memory", COFFEE.id)
