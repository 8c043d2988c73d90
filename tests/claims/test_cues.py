"""Tests of the shipped cues: each is found in its own sentence, and not in the other."""

import pytest

from claims.base.load import load_base
from claims.base.vocabulary import CueKind
from claims.base.words import Cue
from claims.checker import Checker
from claims.reading import read

CUES = [
    pytest.param(file.kind, cue, id=f"{file.kind}: {cue.words[0]}")
    for file in load_base().cues
    for cue in file.cues
]


def kinds(sentence: str, checker: Checker) -> set[CueKind]:
    return {cue.kind for cue in read(sentence, checker.lexicon).cues}


@pytest.mark.parametrize(("kind", "cue"), CUES)
def test_a_cue_is_found_where_it_must_be(kind: CueKind, cue: Cue, checker: Checker) -> None:
    assert kind in kinds(cue.hit, checker)


@pytest.mark.parametrize(("kind", "cue"), CUES)
def test_a_cue_is_not_found_where_it_must_not_be(kind: CueKind, cue: Cue, checker: Checker) -> None:
    assert kind not in kinds(cue.miss, checker)


@pytest.mark.parametrize(("kind", "cue"), CUES)
def test_no_word_of_a_cue_is_dead(kind: CueKind, cue: Cue, checker: Checker) -> None:
    """A word may be taken by a longer one beside it, never by nothing at all."""
    dead = [word for word in cue.words if kind not in kinds(f"{word} something", checker)]
    assert not dead


def test_every_kind_has_cues() -> None:
    assert {file.kind for file in load_base().cues} == set(CueKind)
