"""Tests of api.imports.html: what is markup and what is not."""

import pytest

from api.imports.html import blocks, plain


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Garlic <b>cures</b> gout", "Garlic cures gout", id="tags"),
        pytest.param("A &amp; B &lt;b&gt;C&lt;/b&gt;", "A & B C", id="entities, also of tags"),
        pytest.param("5 < 6 and 7 > 2", "5 < 6 and 7 > 2", id="less and more"),
        pytest.param("p<0.05", "p<0.05", id="a figure"),
        pytest.param("one\u0000two\u2028three", "one two three", id="control characters"),
        pytest.param("don&rsquo;t", "don\u2019t", id="a negation survives"),
    ],
)
def test_plain(text: str, expected: str) -> None:
    assert plain(text) == expected


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        pytest.param("<p>", [], id="none"),
        pytest.param(
            '<SCRIPT TYPE="application/LD+JSON; charset=utf-8">{}</SCRIPT>', ["{}"], id="any case"
        ),
        pytest.param('<script type="application/ld+json">{}', ["{}"], id="never ended"),
        pytest.param(
            '<script type="application/ld+json">//<![CDATA[{}//]]></script>', ["{}"], id="CDATA"
        ),
        pytest.param('<script>"application/ld+json"</script>', [], id="another script"),
    ],
)
def test_blocks(page: str, expected: list[str]) -> None:
    assert [each.text for each in blocks(page)] == expected
