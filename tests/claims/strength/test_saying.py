"""Tests of claims.strength.saying: words as written, and questions as statements."""

import pytest

from claims.strength.saying import as_statement, said
from tests.claims.strength.small import TABLE, shipped


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Tea CUTS Risks", "tea cuts risks", id="small letters, no stems"),
        pytest.param("Tea: it cuts, says one", "tea , it cuts , says one", id="pauses"),
        pytest.param("Tea cuts. It does!", "tea cuts . it does", id="stops inside"),
        pytest.param("Risk down 41% in 2,000", "risk down 0 percent in 0", id="numbers"),
        pytest.param("Risk is down 41%", "risk is down 0 percent", id="a per cent at the end"),
        pytest.param("One woman\u2019s tea won\u2019t", "one woman tea won't", id="apostrophes"),
        pytest.param("Women s tea won t", "women tea won", id="apostrophes that got lost"),
    ],
)
def test_words_are_taken_as_written(text: str, words: str) -> None:
    assert " ".join(said(text, shipped().words(text))) == words


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        pytest.param("can tea cut cancer", "tea could cut cancer", id="can"),
        pytest.param("will tea cut cancer", "tea could cut cancer", id="will"),
        pytest.param("does tea cut cancer", "tea does cut cancer", id="does"),
        pytest.param("is tea good", "tea is good", id="is"),
        pytest.param("tea , is it safe", "tea , it is safe", id="after a pause"),
        pytest.param("can you get cancer", "could you get cancer", id="no verb is known"),
        pytest.param("tea can cut cancer", "tea can cut cancer", id="not fronted"),
    ],
)
def test_a_question_is_put_as_a_statement(question: str, statement: str) -> None:
    assert " ".join(as_statement(question.split(), TABLE.group)) == statement
