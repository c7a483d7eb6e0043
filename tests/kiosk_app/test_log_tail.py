"""The newest log lines."""

from __future__ import annotations

import logging

from kiosk_app.log_tail import LogTail
from queue_link.identity_code import HIDDEN


def record(message: str, level: int = logging.WARNING) -> logging.LogRecord:
    return logging.LogRecord("kiosk", level, __file__, 1, message, None, None)


def test_it_keeps_the_newest() -> None:
    tail = LogTail(kept=3)
    for number in range(5):
        tail.handle(record(f"line {number}"))
    assert [line.split(": ")[1] for line in tail.newest(2)] == ["line 3", "line 4"]
    assert len(tail.newest(10)) == 3


def test_a_record_is_one_line_whatever_is_in_it() -> None:
    tail = LogTail()
    tail.handle(record("a\nb\x1b[31m"))
    assert tail.newest(1)[0].endswith("WARNING kiosk: a b [31m")


def test_req_44_no_identity_code_is_in_it() -> None:
    tail = LogTail()
    tail.handle(record("typed: 131052-308T"))
    assert tail.newest(1)[0].endswith(f"typed: {HIDDEN}")
