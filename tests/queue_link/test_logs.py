"""Logs for people and for machines."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator

import pytest

from queue_link.identity_code import HIDDEN, IDENTITY_CODE
from queue_link.logs import set_up_logs


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield io.StringIO()
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.captureWarnings(False)


def test_json_lines_carry_the_facts(stream: io.StringIO) -> None:
    """Message, level, logger, program, time, and what was given as extra."""
    set_up_logs("display", json_lines=True, stream=stream)
    logging.getLogger("display_app.board").info("announced %s", "A001", extra={"seq": 7})
    line = json.loads(stream.getvalue())
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "announced A001",
        "level": "info",
        "logger": "display_app.board",
        "program": "display",
        "seq": 7,
    }


@pytest.mark.logs("it broke")
def test_json_lines_carry_the_traceback(stream: io.StringIO) -> None:
    """As data on the same line."""
    set_up_logs("display", json_lines=True, stream=stream)
    try:
        raise ValueError("no such number")
    except ValueError:
        logging.getLogger("x").exception("it broke")
    lines = stream.getvalue().splitlines()
    assert len(lines) == 1
    assert json.loads(lines[0])["exception"][0]["exc_value"] == "no such number"


@pytest.mark.logs("it broke")
def test_values_of_variables_are_in_no_log(stream: io.StringIO) -> None:
    """Where something breaks there may be passwords and tokens in them."""

    def sign_in(password: str) -> None:
        raise ValueError("no such person")

    set_up_logs("server", json_lines=True, stream=stream)
    try:
        sign_in("two " + "ferries")
    except ValueError:
        logging.getLogger("x").exception("it broke")
    assert "two ferries" not in stream.getvalue()


def test_text_is_for_people(stream: io.StringIO) -> None:
    """One plain line without colours where it is no terminal."""
    set_up_logs("display", stream=stream)
    logging.getLogger("x").info("hello", extra={"seq": 7})
    line = stream.getvalue()
    assert "hello" in line
    assert "seq=7" in line
    assert "\x1b" not in line


def test_debug_is_left_out(stream: io.StringIO) -> None:
    """Unless asked for."""
    set_up_logs("display", stream=stream)
    logging.getLogger("x").debug("detail")
    assert stream.getvalue() == ""


def test_what_strangers_send_cannot_forge_a_line_or_steer_a_terminal(stream: io.StringIO) -> None:
    """Line ends, escape sequences and directional marks are written out."""
    set_up_logs("server", stream=stream)
    logging.getLogger("x").info("bad token: %s", "a\n12:00:00 [error] forged\x1b[2J\u202e")
    assert len(stream.getvalue().splitlines()) == 1
    assert r"a\n12:00:00 [error] forged\x1b[2J\u202e" in stream.getvalue()


@pytest.mark.logs("it broke")
@pytest.mark.parametrize("json_lines", [False, True])
def test_req_44_identity_codes_are_hidden_wherever_they_are(stream: io.StringIO, json_lines: bool) -> None:
    """In a message, in a fact, and in what an exception says."""
    set_up_logs("server", json_lines=json_lines, stream=stream)
    log = logging.getLogger("x")
    log.info("typed: %s", "131052-308T", extra={"code": "010203A123K"})
    try:
        raise KeyError("131052+308T")
    except KeyError:
        log.exception("it broke")
    assert IDENTITY_CODE.search(stream.getvalue()) is None
    assert stream.getvalue().count(HIDDEN) >= 3
    assert "KeyError" in stream.getvalue()
