"""One connection to a printer: what is asked, heard and remembered on it."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator

import msgspec

from kiosk_app.printing.job import report
from kiosk_app.printing.pulse import Pulse
from kiosk_app.printing.session import Session
from kiosk_app.printing.status import CAUSES, Condition
from kiosk_app.printing.transport import open_line
from tests.fakes.faulty_printer import FaultyPrinter
from tests.kiosk_app.printing.desk import FAST, eventually


@contextlib.asynccontextmanager
async def open_session(device: FaultyPrinter) -> AsyncIterator[Session]:
    async with device:
        session = Session(Pulse(), lambda: None, open_line)
        await session.open(msgspec.structs.replace(FAST, port=device.port))
        try:
            yield session
        finally:
            session.drop()


async def fall_silent(session: Session, device: FaultyPrinter, *requests: int) -> None:
    """Requests that reach the printer and are never answered."""
    device.become("mute")
    received = device.received
    session.ask(*requests)
    await eventually(lambda: device.received == received + 3 * len(requests))
    device.become("paper-near-end")


async def test_an_answer_that_never_came_does_not_shift_the_next_ones() -> None:
    """A new question is answered by the next reply, whatever was asked in vain before."""
    device = FaultyPrinter()
    async with open_session(device) as session:
        await fall_silent(session, device, 2)
        session.ask(4)
        await eventually(lambda: session.heard > 0)
        assert session.condition == Condition(near_end=True)


async def test_a_question_that_was_given_up_has_no_answer() -> None:
    """What comes after the time to answer is not taken for an answer: nobody knows what it is about."""
    device = FaultyPrinter()
    async with open_session(device) as session:
        await fall_silent(session, device, 2)
        session.give_up_asking()
        device.say(b"\x1a")
        await eventually(lambda: session.heard > 0)
        assert session.condition is None


async def test_all_is_told_when_the_last_cause_is() -> None:
    """Each reply is read as the answer to its own question."""
    device = FaultyPrinter()
    device.mode = {"cover-open": 1}
    async with open_session(device) as session:
        session.ask(*CAUSES)
        await eventually(lambda: session.all_told)
        assert session.condition == Condition(offline=True, cover_open=True)


async def test_process_ids_of_earlier_jobs_are_forgotten() -> None:
    """A connection may last for months; it remembers what came back since the present job began."""
    device = FaultyPrinter()
    async with open_session(device) as session:
        session.send(report(b"0001"))
        await eventually(lambda: session.printed == {b"0001"})
        session.begin_job()
        session.send(report(b"0002"))
        await eventually(lambda: session.printed == {b"0002"})
