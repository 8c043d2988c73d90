"""The application as a whole: start, CORS, and the answer that never changes."""

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.settings import Settings
from claims.errors import BaseError
from tests.api.fakes import FakeChecker

CMS = "https://cms.example"
PREFLIGHT = {
    "Origin": CMS,
    "Access-Control-Request-Method": "POST",
    "Access-Control-Request-Headers": "content-type",
}


def with_cors(**settings: object) -> TestClient:
    return TestClient(create_app(FakeChecker(), Settings(**settings)))  # type: ignore[arg-type]


def test_the_base_is_loaded_when_the_server_starts() -> None:
    app = create_app(None, Settings(), load=FakeChecker)
    with TestClient(app) as client:
        assert client.get("/readyz").status_code == 200


def test_a_bad_base_stops_the_start() -> None:
    def fail() -> FakeChecker:
        raise BaseError("tea.yml:3: statement", "is missing")

    with (
        pytest.raises(BaseError, match=r"tea\.yml:3"),
        TestClient(create_app(None, Settings(), load=fail)),
    ):
        pass


def test_applications_share_nothing() -> None:
    first, second = (create_app(FakeChecker(), Settings()) for _ in range(2))
    TestClient(first).get("/livez")
    assert 'route="/livez"' not in TestClient(second).get("/metrics").text


def test_no_origin_is_allowed_by_default(client: TestClient) -> None:
    response = client.get("/v1/about", headers={"Origin": CMS})
    assert "access-control-allow-origin" not in response.headers


@pytest.mark.parametrize(
    ("settings", "origin", "allowed"),
    [
        pytest.param({"cors_origins": (CMS,)}, CMS, CMS, id="listed"),
        pytest.param({"cors_origins": (CMS,)}, "https://evil.example", None, id="not listed"),
        pytest.param({"cors_origins": (CMS,)}, f"{CMS}.evil.example", None, id="listed as a start"),
        pytest.param({"cors_origins": ("*",)}, CMS, "*", id="any"),
        pytest.param({"cors_origins": ("null",)}, "null", "null", id="a page from a file"),
        pytest.param({"cors_origin_regex": r"https://\w+\.example"}, CMS, CMS, id="by pattern"),
        pytest.param(
            {"cors_origin_regex": r"https://\w+\.example"},
            f"{CMS}.evil",
            None,
            id="the pattern is matched as a whole",
        ),
    ],
)
def test_origins(settings: dict[str, object], origin: str, allowed: str | None) -> None:
    response = with_cors(**settings).get("/v1/about", headers={"Origin": origin})
    assert response.headers.get("access-control-allow-origin") == allowed
    assert "access-control-allow-credentials" not in response.headers


@pytest.mark.parametrize("path", ["/v1/about", "/v1/nowhere", "/v1/claims/unicorn"])
def test_scripts_may_read_our_headers(path: str) -> None:
    response = with_cors(cors_origins=(CMS,)).get(path, headers={"Origin": CMS})
    exposed = response.headers["access-control-expose-headers"]
    assert {"ETag", "Link", "RateLimit", "Retry-After", "X-Request-Id"} <= set(exposed.split(", "))
    assert "Origin" in response.headers["vary"]


def test_a_preflight_is_answered() -> None:
    response = with_cors(cors_origins=(CMS,)).options("/v1/check", headers=PREFLIGHT)
    assert response.status_code == 200
    assert response.headers["access-control-allow-origin"] == CMS
    assert "POST" in response.headers["access-control-allow-methods"]


@pytest.mark.parametrize("allowed", [True, False])
def test_a_public_page_reaches_the_local_network_only_if_allowed(allowed: bool) -> None:
    client = with_cors(cors_origins=(CMS,), allow_private_network=allowed)
    headers = PREFLIGHT | {"Access-Control-Request-Private-Network": "true"}
    response = client.options("/v1/check", headers=headers)
    assert response.status_code == (200 if allowed else 400)
    granted = response.headers.get("access-control-allow-private-network")
    assert granted == ("true" if allowed else None)


def test_limits_and_sizes_are_answered_inside_cors() -> None:
    client = with_cors(cors_origins=(CMS,), rate_limit="1/minute")
    client.get("/v1/about", headers={"Origin": CMS})
    for response in (
        client.get("/v1/about", headers={"Origin": CMS}),
        client.post("/v1/check", content=b" " * 300_000, headers={"Origin": CMS}),
    ):
        assert response.status_code in {413, 429}
        assert response.headers["access-control-allow-origin"] == CMS


@pytest.mark.parametrize(
    "headline", ["Antidepressants don't work", "A pill may work", "Shares fall"]
)
def test_same_headline_same_base_same_bytes(headline: str) -> None:
    answers = set()
    for _ in range(2):
        client = TestClient(create_app(FakeChecker(), Settings()))
        answers.add(client.post("/v1/check", json={"headline": headline}).content)
        answers.add(client.get("/v1/check", params={"headline": headline}).content)
        answers.add(client.post("/v1/check", json={"headline": f" {headline} "}).content)
    assert len(answers) == 1
