"""What all tests share: the shipped base, its checker, and how hypothesis runs."""

import pytest
from hypothesis import settings

from claims.base.load import Base, load_base
from claims.checker import Checker

# A busy machine is slow, not wrong: no example fails for the time that it takes.
settings.register_profile("presscheck", deadline=None)
settings.load_profile("presscheck")


@pytest.fixture(scope="session")
def shipped() -> Base:
    return load_base()


@pytest.fixture(scope="session")
def checker(shipped: Base) -> Checker:
    return Checker(shipped)
