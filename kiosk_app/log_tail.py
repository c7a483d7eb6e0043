"""The newest log records, for whoever stands at the kiosk without a keyboard."""

from __future__ import annotations

import logging
from collections import deque

from queue_link.identity_code import without_identity_codes

KEPT = 200


class LogTail(logging.Handler):
    """Keeps the newest records as lines of text; from any thread."""

    def __init__(self, kept: int = KEPT) -> None:
        super().__init__(logging.INFO)
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s", "%H:%M:%S"))
        self._lines: deque[str] = deque(maxlen=kept)

    def emit(self, record: logging.LogRecord) -> None:
        # What strangers sent may be in a record: one record is one line.
        text = without_identity_codes(self.format(record))
        self._lines.append("".join(c if c.isprintable() else " " for c in text))

    def newest(self, count: int) -> list[str]:
        """The newest last."""
        return list(self._lines)[-count:]
