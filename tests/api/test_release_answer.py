"""Tests of api.release_answer: every word of an answer is one that the model knows."""

import json

import pytest

from api.models.releases import ReleaseResponse
from api.release_answer import ReleaseWriter
from claims.release.reviewer import Release
from tests.claims.release.helpers import DATA, small_reviewer
from tests.claims.world import WORLD

WRITER = ReleaseWriter(WORLD, DATA.helplines)
BODY = """\
The cohort study of adults, published in the Journal of Tea, found that coffee cuts early death.

In the press it is said that "happy pills do not ease depression". He committed suicide.

Of those with coffee 8% died, compared with 10% without. This is a breakthrough.

About us

We sell coffee.
"""


@pytest.mark.parametrize("title", ["Coffee cures all death", ""])
def test_an_answer_fits_its_model(title: str) -> None:
    report = small_reviewer().review(Release(title, BODY))
    data = WRITER.to_response(report, "GB")
    ReleaseResponse.model_validate_json(data, strict=True)
    answer = json.loads(data)
    assert len(answer["warnings"]) == len(report.warnings)
    assert [each["name"] for each in answer["warnings"][-1]["helplines"] or []] in (
        [],
        ["Samaritans"],
    )


def test_an_overstatement_is_shown() -> None:
    report = small_reviewer().review(Release("Happy pills ease depression in all", BODY))
    answer = json.loads(WRITER.to_response(report))
    [statement] = answer["claims"][0]["statements"]
    assert statement["overstatement"]["headline_strength"] == 3
