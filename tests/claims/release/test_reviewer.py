"""Tests of claims.release.reviewer: the laws of a whole report, on any text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.checker import Checker
from claims.errors import UnreadableRelease, UnsupportedLanguage
from claims.release.extract import Format
from claims.release.places import Source
from claims.release.reviewer import MOST, Release, Reviewer
from tests.claims.release.helpers import places, review, small_reviewer
from tests.claims.release.test_extract import PIECES
from tests.claims.world import CONCEPTS, CUES

NAMES = [name for each in CONCEPTS.values() for name in each.names]
VERBS = [word for groups in CUES.values() for _, words in groups for word in words]
TELLING = [
    "25% compared with 10%",
    "27% lower risk",
    "in mice",
    "committed suicide",
    "breakthrough",
]
pieces = st.sampled_from([*NAMES, *VERBS, *TELLING, *PIECES]) | st.text(max_size=5)
texts = st.lists(pieces, max_size=30).map(" ".join)


@settings(max_examples=150)
@given(title=texts, body=texts, form=st.sampled_from(Format))
def test_every_place_holds_what_it_says(title: str, body: str, form: Format) -> None:
    try:
        report = small_reviewer().review(Release(title, body, form))
    except (UnreadableRelease, UnsupportedLanguage):
        return
    sources = {Source.TITLE: title, Source.BODY: body}
    for place in places(report):
        assert sources[place.source][place.start : place.end] == place.text
    for claim in report.claims:
        source = title if claim.part == "headline" else body
        sentence = claim.sentence
        assert source[sentence.start : sentence.end] == sentence.text
        for cue in claim.reading.cues:
            start, end = sentence.span(cue.start, cue.end)
            assert sentence.start <= start < end <= sentence.end
        for statement in claim.statements:
            assert sentence.start <= statement.start < statement.end <= sentence.end
    for left_out in report.left_out:
        assert 0 <= left_out.start < left_out.end <= len(body)


@given(title=texts, body=texts)
@settings(max_examples=50)
def test_the_same_release_gets_the_same_report(title: str, body: str) -> None:
    release = Release(title, f"Coffee cuts early death. {body}")
    try:
        assert small_reviewer().review(release) == small_reviewer().review(release)
    except UnsupportedLanguage:
        return


@pytest.mark.parametrize("body", ["", " \n", "###", "<p></p>", "12 %", "<script>Tea</script>"])
def test_a_body_without_words(body: str) -> None:
    form = Format.HTML if body.startswith("<") else Format.TEXT
    with pytest.raises(UnreadableRelease):
        small_reviewer().review(Release("Tea", body, form))


def test_a_body_of_one_word() -> None:
    assert review("", "Tea").claims == ()


def test_a_foreign_body() -> None:
    with pytest.raises(UnsupportedLanguage, match="Finnish"):
        review("Tea", "Kahvi voi suojata dementialta, kertoo uusi suomalainen tutkimus.")


def test_more_than_is_read_is_told() -> None:
    report = review("", "Coffee cuts early death. " * (MOST + 5))
    assert len(report.claims) == MOST
    assert report.left_out[-1].kind == "excess"


def test_a_title_with_line_ends() -> None:
    [claim] = review("Coffee cuts\r\nearly death", "Body text.").claims
    assert claim.sentence.plain == "Coffee cuts early death"
    assert claim.sentence.text == "Coffee cuts\r\nearly death"


def test_the_shipped_base(checker: Checker) -> None:
    release = Release(
        "Antidepressants don't work",
        "Antidepressants are effective in treating people with depression, and not just because of "
        "the placebo effect. Newspapers said that they “numb emotions”.",
    )
    report = Reviewer(checker).review(release)
    ids = {
        (each.verdict.match.best.proposition.id, str(each.verdict.stance), str(each.unit.voice))
        for claim in report.claims
        for each in claim.statements
        if each.verdict.match
    }
    assert ("antidepressants-beat-placebo", "denies", "release") in ids
    assert ("antidepressants-beat-placebo", "affirms", "release") in ids
    assert ("antidepressants-numb-emotions", "affirms", "reported") in ids
