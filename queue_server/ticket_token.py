"""The token of a ticket: the unguessable part of the address in its QR code."""

from __future__ import annotations

import secrets

LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ23456789"
"""Capitals and digits, which make a small QR code; nobody mistakes one for another when typing from paper."""
LENGTH = 20


def new_ticket_token() -> str:
    """99 bits of chance."""
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))


def as_token(text: str) -> str | None:
    """A token as it is known, from how it was typed; None: no ticket ever had it."""
    token = text.upper()
    looks_right = text.isascii() and len(token) == LENGTH and set(token) <= set(LETTERS)
    return token if looks_right else None
