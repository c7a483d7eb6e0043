"""How classes are named on the wire and in files."""

from __future__ import annotations

import msgspec


def tag_of(class_name: str) -> str:
    """``TakeTicket`` -> ``take-ticket``."""
    return "".join("-" + c.lower() if c.isupper() else c for c in class_name).removeprefix("-")


def tag(struct: msgspec.Struct | type[msgspec.Struct]) -> str:
    """The name under which a command or message, or its class, goes over the wire."""
    return str(struct.__struct_config__.tag)
