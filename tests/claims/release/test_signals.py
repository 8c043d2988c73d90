"""Tests of the data: every entry hits where it says, misses where it says, and loads."""

import pytest

from claims.release.load import FOLDER, ReleaseData
from claims.release.records import SectionRule, Signal
from claims.release.sections import kinds_of
from claims.release.signals import Signals
from tests.claims.release.helpers import DATA, blocks_of, words

GROUPS: dict[str, Signals[Signal]] = {
    name: value for name, value in vars(DATA).items() if isinstance(value, Signals)
}
RULES = [(name, id_) for name, group in GROUPS.items() for id_ in group.rules]


def found(name: str, id_: str, text: str) -> bool:
    rule = GROUPS[name].rules[id_]
    if isinstance(rule, SectionRule):
        return kinds_of(blocks_of("Tea calms the nerves of adults, they say.", text), DATA)[1] == (
            rule.kind
        )
    return id_ in {hit.rule for hit in GROUPS[name].find(words(text))}


@pytest.mark.parametrize(("name", "id_"), RULES)
def test_it_hits(name: str, id_: str) -> None:
    assert found(name, id_, GROUPS[name].rules[id_].hit)


@pytest.mark.parametrize(("name", "id_"), RULES)
def test_it_misses(name: str, id_: str) -> None:
    assert not found(name, id_, GROUPS[name].rules[id_].miss)


def test_places_are_those_of_the_words() -> None:
    text = "It is a Silver Bullet."
    [hit] = DATA.checklist.find(words(text))
    assert (hit.rule, text[hit.start : hit.end]) == ("sensational", "Silver Bullet")


def test_a_phrase_in_which_words_mean_something_else() -> None:
    assert not list(DATA.subjects.find(words("He bought a computer mouse")))


def test_helplines_carry_their_page_and_the_day_on_which_it_was_read() -> None:
    assert DATA.helplines["GB"].contact.startswith("call 116 123")
    for line in DATA.helplines.values():
        assert line.page.startswith("https://")
        assert line.checked.year >= 2026


def test_every_file_is_told_to_curators() -> None:
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert all(f"`{path.name}`" in text for path in FOLDER.glob("*.yml"))


def test_the_data_needs_no_more_than_a_lexicon() -> None:
    assert ReleaseData(DATA.lexicon).designs.rules.keys() == DATA.designs.rules.keys()
