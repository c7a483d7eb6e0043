"""How classes are named on the wire and in files."""

from __future__ import annotations


def tag_of(class_name: str) -> str:
    """``TakeTicket`` -> ``take-ticket``."""
    return "".join("-" + c.lower() if c.isupper() else c for c in class_name).removeprefix("-")
