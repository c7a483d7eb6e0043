"""Where a device keeps the token that lets it in. Nobody else may read it."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

OWNER_ONLY = 0o600


@dataclass(frozen=True, slots=True)
class TokenFile:
    path: Path
    makes_folder: bool = False

    def read(self) -> str:
        """The token; empty when the device has none yet. Raises ``OSError`` when the file cannot be read, or
        there is no folder for it."""
        if not self.path.exists() and (self.makes_folder or self.path.parent.is_dir()):
            return ""
        return self.path.read_text(encoding="utf-8").strip()

    def keep(self, token: str) -> None:
        """On the disk before it takes the place of what was there. Raises ``OSError``."""
        if self.makes_folder:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        new = self.path.with_name(f"{self.path.name}.new")
        new.unlink(missing_ok=True)
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(f"{token}\n")
            file.flush()
            os.fsync(file.fileno())
        new.replace(self.path)


def usual_token_file(program: str, server: str, environment: Mapping[str, str], home: Path) -> TokenFile:
    """In systemd's ``StateDirectory=``, or in the user's folder for such things: one for each program and
    server."""
    if from_systemd := environment.get("STATE_DIRECTORY"):
        folder = Path(from_systemd.split(":")[0])
    else:
        state = environment.get("XDG_STATE_HOME")
        folder = (Path(state) if state else home / ".local" / "state") / program
    return TokenFile(folder / f"token-{re.sub(r'[^A-Za-z0-9.]+', '-', server)}", makes_folder=True)
