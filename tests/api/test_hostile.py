"""Random and hostile requests: a clear 4xx or an answer, never a 5xx and never a hang."""

import json
from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import given, settings
from hypothesis import strategies as st

from api.app import create_app
from api.problems import MEDIA_TYPE
from api.settings import Settings
from tests.api.fakes import FakeChecker

CLIENT = TestClient(create_app(FakeChecker(), Settings()))
JSON = {"Content-Type": "application/json"}

texts = st.text(max_size=320) | st.text(st.characters(categories=["Cc", "Cs", "Cf", "Mn", "Lo"]))
values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)
headlines = st.fixed_dictionaries({"headline": texts | values})
batches = st.fixed_dictionaries({"queries": st.dictionaries(texts, headlines | values, max_size=6)})
bodies = (
    st.binary(max_size=400)
    | (values | headlines | batches).map(lambda value: json.dumps(value).encode())
    | headlines.map(lambda value: json.dumps(value, ensure_ascii=False).encode(errors="replace"))
    | st.tuples(
        st.sampled_from([b"[", b'{"headline":', b'{"queries":{"a":']), st.integers(1, 5_000)
    ).map(lambda pair: pair[0] * pair[1])
)
types = st.sampled_from(
    ["application/json", "application/json;charset=utf-16", "text/plain", "", "x"]
)


def assert_fair(status: int, content_type: str) -> None:
    assert status == 200 or (400 <= status < 500 and content_type == MEDIA_TYPE)


@settings(max_examples=400, deadline=None)
@given(body=bodies, path=st.sampled_from(["/v1/check", "/v1/check/batch"]))
def test_bodies(body: bytes, path: str) -> None:
    response = CLIENT.post(path, content=body, headers=JSON)
    assert_fair(response.status_code, response.headers["content-type"])


@settings(max_examples=100, deadline=None)
@given(body=bodies, content_type=types)
def test_content_types(body: bytes, content_type: str) -> None:
    response = CLIENT.post("/v1/check", content=body, headers={"Content-Type": content_type})
    assert_fair(response.status_code, response.headers["content-type"])


@settings(max_examples=200, deadline=None)
@given(
    query=st.binary(max_size=200),
    path=st.sampled_from(
        ["/v1/check?headline=", "/v1/claims?cursor=", "/v1/claims?q=", "/v1/about?"]
    ),
)
def test_query_strings(query: bytes, path: str) -> None:
    escaped = "".join(f"%{byte:02X}" for byte in query)
    response = CLIENT.get(path + escaped)
    assert_fair(response.status_code, response.headers["content-type"])


@settings(max_examples=100, deadline=None)
@given(name=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))
def test_ids(name: str) -> None:
    escaped = "".join(f"%{byte:02X}" for byte in name.encode())
    response = CLIENT.get(f"/v1/claims/{escaped}")
    assert response.status_code in {404, 405} or name == "antidepressants-beat-placebo"


@settings(max_examples=100, deadline=None)
@given(
    headline=st.text(
        st.characters(categories=["L", "N", "P", "Zs", "So"]), min_size=3, max_size=300
    )
)
def test_whatever_is_answered_says_what_was_asked(headline: str) -> None:
    response = CLIENT.post("/v1/check", json={"headline": headline})
    assert_fair(response.status_code, response.headers["content-type"])
    if response.status_code == 200:
        answer = response.json()
        assert answer["headline"] == headline.strip()
        for cue in answer["reading"]["cues"]:
            assert answer["headline"][cue["start"] : cue["end"]] == cue["text"]


@pytest.mark.parametrize(
    "tag", ["", ",", "W/", '"', "*,*", "x" * 5_000, "\xff"], ids=lambda tag: repr(tag[:5])
)
def test_tags(tag: str) -> None:
    headers = [(b"if-none-match", tag.encode("latin-1"))]
    assert CLIENT.get("/v1/about", headers=headers).status_code in {200, 304}
