"""The code pages that printers write with: each letter is one byte, and the first half is ASCII."""

from __future__ import annotations

from collections.abc import Collection
from typing import Annotated

import msgspec

NAMES = (
    *("cp437", "cp720", "cp737", "cp775", "cp850", "cp852", "cp855", "cp857", "cp858"),
    *("cp860", "cp861", "cp862", "cp863", "cp865", "cp866", "cp869", "cp874", "cp1125"),
    *("cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258"),
    *("iso8859_2", "iso8859_5", "iso8859_7", "iso8859_9", "iso8859_15"),
)
"""As Python calls them."""


def _names() -> Collection[str]:
    return NAMES


CodePages = dict[
    Annotated[str, msgspec.Meta(extra={"options": _names})], Annotated[int, msgspec.Meta(ge=0, le=255)]
]
"""Python's name of the code page to its number for ESC t, in the order in which they are tried."""
