"""Tests of claims.unstructured.features: each kind of evidence, in the words that show it."""

import pytest

from claims.unstructured.features import FEATURES
from claims.unstructured.table import load_table
from tests.claims.unstructured.claims import an_index

INDEX = an_index()


def value(feature: str, message: str, claim: str) -> float:
    """A feature's value for a message beside the claim of that id."""
    found = {hit.claim.id: hit for hit in INDEX.find(message, limit=9)}
    return {each.feature: each.value for each in found[claim].because}.get(feature, 0.0)


@pytest.mark.parametrize(
    ("feature", "message", "claim", "expected"),
    [
        pytest.param("keywords_shared", "shark motorway", "shark", 1.0, id="the best"),
        pytest.param("title_covered", "motorway shark", "shark", 1.0, id="all of the title"),
        pytest.param("title_covered", "flooded", "shark", 0.0, id="none of the title"),
        pytest.param("post_covered", "the shark", "shark", 1.0, id="all that is said"),
        pytest.param("names_shared", "Olga Berg, owls", "owl", 1.0, id="names"),
        pytest.param("names_shared", "owls", "owl", 0.0, id="no name"),
        pytest.param("numbers_shared", "300 owls", "owl", 1.0, id="number"),
        pytest.param("numbers_missing", "30 owls", "owl", 1.0, id="another number"),
        pytest.param("numbers_missing", "a flooded shark", "shark", 0.0, id="a year is no number"),
        pytest.param("pairs_shared", "flooded motorway", "shark", 1.0, id="side by side"),
        pytest.param("pairs_shared", "motorway flooded", "shark", 0.0, id="the other way round"),
        pytest.param(
            "signer_named", "owls \u2014 Olga (@olga) May 1, 2020", "owl", 1.0, id="signed"
        ),
        pytest.param(
            "same_year", "shark \u2014 A (@a) May 1, 2017", "shark", 1.0, id="the same year"
        ),
        pytest.param(
            "other_year", "shark \u2014 A (@a) May 1, 2018", "shark", 1.0, id="another year"
        ),
        pytest.param("other_year", "shark", "shark", 0.0, id="no year is no other year"),
        pytest.param("picture_shown", "shark https://a.example", "shark", 1.0, id="picture"),
        pytest.param("picture_shown", "shark film https://a.example", "shark-film", 0.0, id="none"),
    ],
)
def test_value(feature: str, message: str, claim: str, expected: float) -> None:
    assert value(feature, message, claim) == pytest.approx(expected)


def test_letters_meet_where_words_do_not() -> None:
    # One word is shared, so that the claim is a candidate at all.
    together = value("letters_alike", "shark floodedmotorway", "shark")
    assert together > 1.5 * value("letters_alike", "shark", "shark")


def test_every_feature_has_a_reason_and_its_points() -> None:
    table = load_table()
    names = [feature.__name__ for feature in FEATURES]
    assert names == list(table.points) == list(table.points_encoded)
    assert all(feature.__doc__ for feature in FEATURES)


def test_what_speaks_against_a_claim_has_points_below_0() -> None:
    against = {"numbers_missing", "other_year"}
    table = load_table()
    for points in (table.points, table.points_encoded):
        assert all((value < 0) == (name in against) for name, value in points.items() if value)


def test_without_an_encoder_nearness_has_no_points() -> None:
    assert load_table().points["meaning_near"] == 0
