"""The names of the packages that bring Qt's libraries follow the system's release."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from queue_server.system_packages import OFFSCREEN_LIBRARIES, main, missing_libraries, packages_for


@pytest.mark.parametrize(
    ("release", "package"),
    [
        ({"ID": "debian", "VERSION_ID": "12"}, "libglib2.0-0"),
        ({"ID": "debian", "VERSION_ID": "13"}, "libglib2.0-0t64"),
        ({"ID": "debian"}, "libglib2.0-0t64"),
        ({"ID": "ubuntu", "VERSION_ID": "22.04"}, "libglib2.0-0"),
        ({"ID": "ubuntu", "VERSION_ID": "24.04"}, "libglib2.0-0t64"),
        ({"ID": "raspbian", "VERSION_ID": "12"}, "libglib2.0-0"),
        ({}, "libglib2.0-0"),
    ],
)
def test_package_is_named_as_the_release_names_it(release: Mapping[str, str], package: str) -> None:
    """Debian 13 and Ubuntu 24.04 renamed it with the 64-bit time transition."""
    assert packages_for(["libglib-2.0.so.0"], release) == [package]


def test_library_that_cannot_be_loaded_is_missing() -> None:
    """Only what the loader finds counts."""
    assert missing_libraries(["libc.so.6", "libno-such-thing.so.9"]) == ["libno-such-thing.so.9"]


def test_set_up_is_told_what_to_install(capsys: pytest.CaptureFixture[str]) -> None:
    """Where the tests run, Qt draws, so nothing is missing."""
    assert missing_libraries(OFFSCREEN_LIBRARIES) == []
    assert main([]) == 0
    assert capsys.readouterr().out == "\n"
