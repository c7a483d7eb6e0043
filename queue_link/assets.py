"""Where the files that ship with the programs are: fonts, sounds, pictures, texts, QML and branches."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def asset(*parts: str) -> Path:
    """The path of a bundled file or folder, in a checkout and in an installed wheel alike.

    Raises ``FileNotFoundError`` naming the path when it is not there.
    """
    installed = _HERE / "asset_files"
    path = (installed if installed.is_dir() else _HERE.parent / "assets").joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"bundled file is missing: {path}")
    return path
