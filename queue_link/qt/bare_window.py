"""The baseline of the benchmark: a driven program with hardly anything in its window."""

from __future__ import annotations

import sys

from queue_link.assets import asset
from queue_link.qt.shell import AppSettings, Shell, command_line, read_command_line

NAME = "bare-window"


def main() -> int:
    start = read_command_line(command_line(NAME, "A window to compare others with."), AppSettings)
    shell = Shell(NAME, start, catalogues=())
    shell.open_qml(asset("qml", "BareWindow.qml"), {})
    shell.drive(dict)
    return shell.run()


if __name__ == "__main__":
    sys.exit(main())
