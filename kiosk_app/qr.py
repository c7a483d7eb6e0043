"""Addresses as QR codes for a screen."""

from __future__ import annotations

from functools import lru_cache

import qrcode
from qrcode.constants import ERROR_CORRECT_M


@lru_cache(maxsize=16)
def qr_rows(address: str) -> tuple[str, ...]:
    """The modules of the code, row by row: ``1`` is dark. The quiet zone around it is not included."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(address)
    code.make(fit=True)
    return tuple("".join("1" if dark else "0" for dark in row) for row in code.get_matrix())
