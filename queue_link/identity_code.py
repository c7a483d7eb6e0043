"""Finnish personal identity codes. People type them into machines, and they are to be written nowhere."""

from __future__ import annotations

import re

IDENTITY_CODE = re.compile(r"\b\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]\b", re.ASCII)
"""Date of birth, century, three figures, and a check character (DVV: personal identity code)."""
HIDDEN = "(identity code)"


def without_identity_codes(text: str) -> str:
    """The text with ``HIDDEN`` in place of whatever looks like one."""
    return IDENTITY_CODE.sub(HIDDEN, text)
