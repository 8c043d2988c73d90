"""Tests of claims.semantic: candidates by words, by nearness, and by both."""

import pytest

from claims.candidates import CandidateIndex
from claims.checker import Checker
from claims.profiles import Profiles
from claims.reading import read
from claims.semantic import SemanticIndex
from claims.weights import WORDS_COUNT
from tests.claims.encoder.stub import StubEncoder
from tests.claims.world import LEXICON, PROPOSITIONS, WORLD

pytest.importorskip("numpy", reason="needs the extra 'semantic'")

# A cuppa is coffee, and to be gone early is an early death; no other word means a thing.
ENCODER = StubEncoder({"coffee": 0, "cuppa": 0, "early death": 1, "dying young": 1})
PROFILES = Profiles(WORLD, LEXICON)
INDEX = SemanticIndex(PROFILES, LEXICON, ENCODER)
SHARED_NO_WORD = "A cuppa against dying young"


def found(headline: str, limit: int = 20) -> list[tuple[str, float]]:
    hits = INDEX.find(read(headline, LEXICON), limit=limit)
    return [(hit.profile.proposition.id, hit.score) for hit in hits]


def test_what_shares_no_word_is_found() -> None:
    reading = read(SHARED_NO_WORD, LEXICON)
    by_words = CandidateIndex(PROFILES, LEXICON).find(reading, limit=20)
    assert "coffee-lowers-death" not in [each.profile.proposition.id for each in by_words]
    [(best, score)] = found(SHARED_NO_WORD, limit=1)
    assert best == "coffee-lowers-death"
    assert score == pytest.approx(1 - WORDS_COUNT)


def test_words_and_nearness_are_averaged() -> None:
    [(best, score)] = found("Coffee lowers the risk of an early death", limit=1)
    assert best == "coffee-lowers-death"
    assert score == pytest.approx(1.0)


def test_what_is_found_by_words_is_not_lost() -> None:
    best, score = found("Vaccines cause autism")[0]
    assert best == "vaccine-raises-autism"
    assert score == pytest.approx(WORDS_COUNT)


def test_a_smaller_limit_is_a_prefix_and_equals_stand_by_id() -> None:
    everything = found(SHARED_NO_WORD)
    assert found(SHARED_NO_WORD, limit=2) == everything[:2]
    nothing = [id_ for id_, score in everything if score == 0]
    assert nothing == sorted(nothing)
    assert len(everything) == len(PROPOSITIONS)


def test_limit_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match="limit is 0"):
        found("Coffee", limit=0)


def test_a_checker_takes_an_encoder() -> None:
    assert isinstance(Checker(WORLD, encoder=ENCODER).index, SemanticIndex)
    assert not isinstance(Checker(WORLD).index, SemanticIndex)
