"""The data folder that a command works on."""

from __future__ import annotations

import sys
from pathlib import Path

from queue_server.database import FILE_NAME


def tell_if_new(folder: Path) -> None:
    """A mistyped folder would be believed to be the server's."""
    if not folder.is_file() and not (folder / FILE_NAME).exists():
        print(f"{folder} is a new data folder", file=sys.stderr)
