"""The PIN of the service menu. Only its hash is kept, in the kiosk's settings file."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets

_N, _R, _P = 2**14, 8, 1
"""scrypt's costs: 16 MB and some 50 ms for each try, which makes millions of them dear."""
_MEMORY = 64 * 1024 * 1024
SHORTEST, LONGEST = 4, 12


class BadPin(ValueError):
    """What was given is no PIN, and why."""


def hash_pin(pin: str, salt: bytes | None = None) -> str:
    """``scrypt$16384$8$1$salt$hash``, for the settings file. Raises ``BadPin``."""
    if not (pin.isascii() and pin.isdecimal() and SHORTEST <= len(pin) <= LONGEST):
        raise BadPin(f"a PIN has {SHORTEST} to {LONGEST} digits and nothing else")
    salt = secrets.token_bytes(16) if salt is None else salt
    return "$".join(
        ("scrypt", str(_N), str(_R), str(_P), _text(salt), _text(_derived(pin, salt, _N, _R, _P)))
    )


def matches(pin: str, hashed: str) -> bool:
    """Whether this is the PIN. Raises ``BadPin`` if ``hashed`` is no hash that ``hash_pin`` made."""
    salt, (n, r, p), wanted = _read(hashed)
    return hmac.compare_digest(_derived(pin, salt, n, r, p), wanted)


def check_hash(hashed: str) -> None:
    """Raises ``BadPin`` if ``hashed`` is no hash of a PIN."""
    _read(hashed)


def _read(hashed: str) -> tuple[bytes, tuple[int, int, int], bytes]:
    try:
        kind, n, r, p, salt, wanted = hashed.split("$")
        costs = int(n), int(r), int(p)
        parts = base64.b64decode(salt, validate=True), base64.b64decode(wanted, validate=True)
    except ValueError:
        raise BadPin("not made by vuoro-kiosk --hash-pin") from None
    if kind != "scrypt" or costs != (_N, _R, _P) or not all(parts):
        raise BadPin("not made by vuoro-kiosk --hash-pin")
    return parts[0], costs, parts[1]


def _derived(pin: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=n, r=r, p=p, maxmem=_MEMORY, dklen=32)


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
