"""Tests of api.pages.render: JSON that cannot end its element, and how a page is sent."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.pages.render import embedded, policy


@given(st.text())
def test_embedded_json_stays_inside_its_element(text: str) -> None:
    shown = str(embedded({"claim": text}))
    assert not set(shown) & set("<>&\u2028\u2029")
    assert json.loads(shown) == {"claim": text}


@pytest.mark.parametrize(
    ("origins", "expected"),
    [
        pytest.param((), "frame-ancestors 'none'", id="nobody"),
        pytest.param(("https://cms.example",), "frame-ancestors https://cms.example", id="one"),
    ],
)
def test_who_may_frame(origins: tuple[str, ...], expected: str) -> None:
    assert policy(origins).endswith(expected)
    assert "script-src" not in policy(origins)
    assert policy(origins).startswith("default-src 'none'")
