"""The system libraries that Qt asks for, and the Debian or Ubuntu packages that bring them.

Only the standard library is used: the set-up of a fresh machine runs this file before anything is installed
(``python3 -m queue_server.system_packages [--window]`` prints the packages that are missing).
"""

from __future__ import annotations

import platform
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping

OFFSCREEN_LIBRARIES: Mapping[str, str] = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
"""Needed to draw at all, into memory too; package names as of Debian 12."""

WINDOW_LIBRARIES: Mapping[str, str] = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Needed besides for a window on a screen."""

_RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}
"""Since the 64-bit time transition: Debian 13, Ubuntu 24.04."""
_RENAMED_SINCE = {"debian": 13.0, "ubuntu": 24.04}

_TRY_TO_LOAD = """
import ctypes, sys
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError:
        print(name)
"""


def missing_libraries(names: Iterable[str]) -> list[str]:
    """Those of ``names`` that cannot be loaded; tried in a process of its own, which keeps this one clean."""
    command = [sys.executable, "-c", _TRY_TO_LOAD, *names]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()


def packages_for(libraries: Iterable[str], release: Mapping[str, str]) -> list[str]:
    """The packages that bring ``libraries`` on the system that ``release`` (os-release) describes."""
    packages = {**OFFSCREEN_LIBRARIES, **WINDOW_LIBRARIES}
    names = [packages[library] for library in libraries]
    return [_RENAMED.get(name, name) for name in names] if _is_renamed(release) else names


def apt_command(packages: Iterable[str], *, as_root: bool) -> str:
    """The one command that installs ``packages``."""
    sudo = "" if as_root else "sudo "
    return f"{sudo}apt-get update && {sudo}apt-get install -y --no-install-recommends {' '.join(packages)}"


def this_release() -> dict[str, str]:
    """What the system says it is; empty where it does not."""
    try:
        return platform.freedesktop_os_release()
    except OSError:
        return {}


def _is_renamed(release: Mapping[str, str]) -> bool:
    since = _RENAMED_SINCE.get(release.get("ID", ""))
    if since is None:
        return False
    version = re.match(r"\d+(\.\d+)?", release.get("VERSION_ID", ""))
    # Debian testing and unstable have no number; they are newer than any.
    return float(version[0]) >= since if version else True


def main(arguments: list[str]) -> int:
    """Print the missing packages on one line; with ``--window`` those for a window too."""
    wanted = {**OFFSCREEN_LIBRARIES, **(WINDOW_LIBRARIES if "--window" in arguments else {})}
    sys.stdout.write(" ".join(packages_for(missing_libraries(wanted), this_release())) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
