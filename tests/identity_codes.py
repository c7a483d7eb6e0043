"""Made-up Finnish personal identity codes, and where they are looked for."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from hypothesis import strategies as st

_CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY"


def _code(born: date, century: str, individual: int) -> str:
    day = f"{born:%d%m%y}"
    return f"{day}{century}{individual:03}{_CHECKS[int(f'{day}{individual:03}') % 31]}"


identity_codes = st.builds(
    _code, st.dates(date(1900, 1, 1), date(2026, 3, 1)), st.sampled_from("-+ABCDEFUVWXY"), st.integers(2, 999)
)
"""With every sign of a century that there is."""


@contextmanager
def logged() -> Iterator[list[str]]:
    """What is logged meanwhile, as the programs log it: from INFO on."""
    lines: list[str] = []
    root = logging.getLogger()

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(logging.Formatter().format(record))

    keeper, level = Keep(logging.INFO), root.level
    root.addHandler(keeper)
    root.setLevel(logging.INFO)
    try:
        yield lines
    finally:
        root.removeHandler(keeper)
        root.setLevel(level)


def written(folder: Path) -> Iterator[str]:
    """The content of every file, databases included."""
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            yield file.read_bytes().decode("latin-1")
