"""Logging for every program: text for people, or one JSON object a line for machines.

Programs log with the standard ``logging`` module; facts go into ``extra`` and come out as fields.
"""

from __future__ import annotations

import logging
import sys
from typing import TextIO

import structlog
import structlog.tracebacks
from structlog.typing import EventDict, Processor, WrappedLogger

from queue_link.identity_code import without_identity_codes


def set_up_logs(
    program: str, *, json_lines: bool = False, level: int = logging.INFO, stream: TextIO | None = None
) -> None:
    """Send the records of all modules to ``stream`` (standard error), each with time, level and program."""
    stream = stream or sys.stderr
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        _Discreet(
            foreign_pre_chain=_facts(program, local_time=not json_lines),
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                *_rendering(json_lines=json_lines, colors=stream.isatty()),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    logging.captureWarnings(True)


class _Discreet(structlog.stdlib.ProcessorFormatter):
    """Hides identity codes wherever they are, in what an exception says too."""

    def format(self, record: logging.LogRecord) -> str:
        return without_identity_codes(super().format(record))


def _no_forging(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """What strangers sent may be in a message: it must not look like another line, nor steer a terminal."""
    text = str(event.get("event", ""))
    if not text.isprintable():
        event["event"] = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
    return event


def _facts(program: str, *, local_time: bool) -> list[Processor]:
    def name_program(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
        event["program"] = program
        return event

    return [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.ExtraAdder(),
        name_program,
        _no_forging,
        structlog.processors.TimeStamper(
            fmt="%H:%M:%S" if local_time else "iso", utc=not local_time, key="timestamp"
        ),
    ]


def _rendering(*, json_lines: bool, colors: bool) -> list[Processor]:
    if json_lines:
        # Without the values of variables: among them are passwords, tokens and what people wrote.
        told = structlog.tracebacks.ExceptionDictTransformer(show_locals=False)
        return [structlog.processors.ExceptionRenderer(told), structlog.processors.JSONRenderer()]
    return [
        structlog.dev.ConsoleRenderer(
            colors=colors, pad_event_to=0, exception_formatter=structlog.dev.plain_traceback
        )
    ]
