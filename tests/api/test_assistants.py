"""The tools of the Model Context Protocol, asked by the protocol's own client."""

import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import Client, StdioServerParameters
from mcp.types import CallToolResult, TextContent

from api.assistants import make_server, security
from api.service import make_service
from api.settings import Settings
from tests.api.commands.small import write_base
from tests.api.fakes import FailingChecker, FakeChecker
from tests.api.serving import served

DENIAL = "Antidepressants don't work"


def asked(server: Any, talk: Callable[[Client], Awaitable[Any]]) -> Any:
    """What comes of a talk with a server."""

    async def run() -> Any:
        async with Client(server) as client:
            return await talk(client)

    return anyio.run(run)


def called(tool: str, checker: FakeChecker | None = None, **arguments: Any) -> CallToolResult:
    async def talk(client: Client) -> CallToolResult:
        result = await client.call_tool(tool, arguments)
        assert isinstance(result, CallToolResult)
        return result

    server = make_server(make_service(checker or FakeChecker(), Settings()))
    return asked(server, talk)  # type: ignore[no-any-return]  # what the talk gives


def text_of(result: CallToolResult) -> str:
    [content] = result.content
    assert isinstance(content, TextContent)
    return content.text


def test_the_tools_say_what_they_give_and_change_nothing() -> None:
    async def talk(client: Client) -> Any:
        return (await client.list_tools()).tools

    tools = asked(make_server(make_service(FakeChecker(), Settings())), talk)
    assert {"check_headline", "check_release", "get_claim", "search_claims"} <= {
        each.name for each in tools
    }
    for each in tools:
        assert each.annotations.read_only_hint
        assert each.output_schema["properties"]["limits"]
        assert each.description


def test_a_headline_is_checked_with_the_limits_in_the_result() -> None:
    found = called("check_headline", headline=DENIAL).structured_content or {}
    assert found["verdict"]["rating"] == "misleading"
    assert found["evidence"]["for"][0]["bearing"] == "opposes"
    assert "no medical advice" in found["limits"]
    assert "never means that it is false" in found["limits"]


def test_a_headline_that_is_not_covered_is_no_error() -> None:
    result = called("check_headline", headline="Shares fall")
    assert not result.is_error
    assert (result.structured_content or {})["outcome"] == "unmatched"


def test_a_claim_and_a_search() -> None:
    [claim] = (called("search_claims", words="placebo").structured_content or {})["claims"]
    found = called("get_claim", claim_id=claim["id"]).structured_content or {}
    assert found["statement"] == claim["statement"]
    assert found["frequency"]["with"] == 25


def test_a_release_is_read_with_the_limits_in_the_result() -> None:
    body = "Researchers at Exampleton found in a trial of 400 adults that antidepressants work."
    found = called("check_release", title="Antidepressants cure all", body=body)
    report = found.structured_content or {}
    assert len(report["summary"]["lines"]) == 3
    assert "no medical advice" in report["limits"]


@pytest.mark.parametrize(
    ("tool", "arguments", "words"),
    [
        pytest.param("check_headline", {"headline": "x"}, "at least 3 characters", id="short"),
        pytest.param("check_headline", {"headline": "!!!"}, "no word", id="no word"),
        pytest.param("check_release", {"body": ""}, "at least 1 character", id="no release"),
        pytest.param("get_claim", {"claim_id": "unicorn"}, "search_claims lists", id="no claim"),
        pytest.param("search_claims", {"words": " "}, "at least 1 character", id="no words"),
    ],
)
def test_a_bad_question_is_told(tool: str, arguments: dict[str, Any], words: str) -> None:
    result = called(tool, **arguments)
    assert result.is_error
    assert words in text_of(result)


def test_our_own_fault_is_logged_without_the_headline(caplog: pytest.LogCaptureFixture) -> None:
    result = called("check_headline", FailingChecker(RuntimeError(DENIAL)), headline=DENIAL)
    assert result.is_error
    assert "our side" in text_of(result)
    assert "RuntimeError" in caplog.text
    assert DENIAL not in caplog.text


async def check_tea(client: Client) -> Any:
    result = await client.call_tool("check_headline", {"headline": "Green tea calms nerves"})
    return (result.structured_content or {})["outcome"]


@pytest.mark.parametrize("base", ["small"])
def test_over_standard_input(tmp_path: Path, base: str) -> None:
    folder = write_base(tmp_path / base)
    parameters = StdioServerParameters(
        command=sys.executable,
        args=["-m", "api.cli", "mcp"],
        env={"PRESSCHECK_BASE": str(folder), "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert asked(parameters, check_tea) == "matched"


def test_over_http() -> None:
    server = make_server(make_service(FakeChecker(), Settings()))
    app = server.streamable_http_app(
        stateless_http=True,
        json_response=True,
        transport_security=security(Settings(), "127.0.0.1"),
    )

    async def talk(client: Client) -> Any:
        result = await client.call_tool("check_headline", {"headline": DENIAL})
        return (result.structured_content or {})["verdict"]["rating"]

    with served(app) as address:
        assert asked(f"{address}/mcp", talk) == "misleading"


@pytest.mark.parametrize(
    ("public", "host", "allowed"),
    [
        pytest.param(None, "localhost:8000", True, id="local"),
        pytest.param("https://desk.example", "desk.example", True, id="public"),
        pytest.param("https://desk.example", "evil.example", False, id="foreign"),
    ],
)
def test_names_by_which_it_may_be_called(public: str | None, host: str, allowed: bool) -> None:
    names = security(Settings(public_url=public), "0.0.0.0").allowed_hosts
    assert (host in names or f"{host.partition(':')[0]}:*" in names) is allowed
