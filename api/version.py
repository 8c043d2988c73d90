"""Version: which program this is."""

from importlib.metadata import PackageNotFoundError, version

UNINSTALLED = "0+source"
"""Version of a program that runs from its source folder without having been installed."""


def engine_version() -> str:
    """Give the version of the installed package."""
    try:
        return version("presscheck")
    except PackageNotFoundError:
        return UNINSTALLED
