"""/docs without a browser: where it leads, and that it names no other machine."""

import re

import pytest
from fastapi.testclient import TestClient

from api.pages.docs import FILES


def test_the_root_leads_to_the_documentation(client: TestClient) -> None:
    response = client.get("/", follow_redirects=False)
    assert (response.status_code, response.headers["location"]) == (307, "/docs")


def test_the_page_names_no_other_machine(client: TestClient) -> None:
    assert re.findall(r"(?:https?:)?//[a-z]", client.get("/docs").text) == []


def test_a_browser_would_refuse_other_machines(client: TestClient) -> None:
    policy = client.get("/docs").headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "http" not in policy


@pytest.mark.parametrize("name", ["swagger-ui-bundle.js", "swagger-ui.css", "favicon-32x32.png"])
def test_its_files_are_ours(client: TestClient, name: str) -> None:
    response = client.get(f"/docs/assets/{name}")
    assert response.status_code == 200
    assert f"/docs/assets/{name}" in client.get("/docs").text


def test_the_files_come_with_licence_and_version() -> None:
    assert "Apache License" in (FILES / "LICENSE").read_text(encoding="utf-8")
    assert "swagger-ui" in (FILES / "NOTICE").read_text(encoding="utf-8")
    version = re.search(r"\d+\.\d+\.\d+", (FILES / "VERSION").read_text(encoding="utf-8"))
    assert version
    assert version.group() in (FILES / "swagger-ui-bundle.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", ["/redoc", "/docs/oauth2-redirect"])
def test_nothing_else_is_served(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404
