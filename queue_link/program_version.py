"""Which version of Vuoro this is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def program_version() -> str:
    """Of the installed package; empty where it runs from a folder of sources."""
    try:
        return version("vuoro")
    except PackageNotFoundError:
        return ""
