"""Whoever types a personal identity code at the kiosk leaves it nowhere."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from queue_link.commands import (
    CallNext,
    CheckIn,
    CloseDay,
    Finish,
    LeaveQueue,
    OpenCounter,
    Start,
    TakeTicket,
)
from queue_link.identity_code import IDENTITY_CODE
from queue_link.questions import FindTicket
from queue_link.results import Refusal, TicketIssued
from queue_link.vocabulary import CounterId, Role
from tests.identity_codes import identity_codes, logged, written
from tests.queue_server.branches import ALL, FI, PERMITS
from tests.queue_server.running import serving


@settings(max_examples=8, deadline=None, phases=[Phase.explicit, Phase.generate])
@given(st.lists(identity_codes, min_size=1, max_size=12))
def test_req_44_no_identity_code_is_kept_of_a_whole_day(codes: list[str]) -> None:
    """Neither in the journal nor in a table, a file or the log; other things are."""
    with tempfile.TemporaryDirectory() as folder, logged() as lines:
        ticket = asyncio.run(day(Path(folder), codes))
        kept = [*lines, *written(Path(folder))]
    assert any(ticket.token in text for text in kept)
    for text in kept:
        assert IDENTITY_CODE.search(text) is None
        assert not any(code in text for code in codes)


async def day(folder: Path, codes: list[str]) -> TicketIssued:
    """Tickets are taken, called and served, and codes are typed as a ticket's and as a booking's."""
    async with (
        serving(folder) as server,
        server.talk(Role.KIOSK) as kiosk,
        server.talk(Role.COUNTER) as counter,
        server.talk(Role.SUPERVISOR) as boss,
    ):
        await counter.ask(OpenCounter(CounterId("1"), ALL, "Aino"))
        served = await kiosk.ask(TakeTicket(PERMITS, FI))
        left = await kiosk.ask(TakeTicket(PERMITS, FI))
        assert isinstance(served, TicketIssued)
        assert isinstance(left, TicketIssued)
        for code in codes:
            assert isinstance(await kiosk.ask(FindTicket(code)), Refusal)
            assert isinstance(await kiosk.ask(CheckIn(code, FI)), Refusal)
            assert isinstance(await kiosk.ask(FindTicket(f"{served.number}{code}")), Refusal)
        await counter.ask(CallNext())
        await counter.ask(Start())
        await counter.ask(Finish())
        await kiosk.ask(LeaveQueue(left.visit))
        await boss.ask(CloseDay("no electricity"))
    return served
