"""Fixtures: the application around a checker that tests can foresee."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.settings import Settings
from tests.api.fakes import FakeChecker
from tests.api.serving import served


@pytest.fixture
def client() -> TestClient:
    return TestClient(create_app(FakeChecker(), Settings()))


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Address of a running server; its base is that of `tests.factories.a_base`."""
    with served(create_app(FakeChecker(), Settings())) as address:
        yield address
