"""The shipped base and its checker, made once for all tests that look at them."""

import pytest

from claims.base.load import Base, load_base
from claims.checker import Checker


@pytest.fixture(scope="session")
def shipped() -> Base:
    return load_base()


@pytest.fixture(scope="session")
def checker(shipped: Base) -> Checker:
    return Checker(shipped)
