"""What is served beside the branch itself."""

from __future__ import annotations

import asyncio
from datetime import time
from pathlib import Path

from msgspec.structs import replace

from queue_link.commands import CheckIn
from queue_link.messages import SupervisorView
from queue_link.results import TicketIssued
from queue_link.vocabulary import Role
from tests.queue_server.branches import FI, PERMITS, branch
from tests.queue_server.running import serving

HEADER = "id,code,date,time,service\n"


async def test_appointments_are_told_as_soon_as_the_day_opens(tmp_path: Path) -> None:
    """Whoever is booked for the first minutes checks in at the opening."""
    file = tmp_path / "booked.csv"
    file.write_text(f"{HEADER}1,K7M2Q9,2026-03-03,08:00,{PERMITS}\n", encoding="utf-8")
    async with (
        serving(tmp_path / "data", appointments=file) as server,
        server.talk(Role.SUPERVISOR) as office,
    ):
        server.clock.move(hours=22, minutes=59, seconds=50)
        await office.see(SupervisorView, lambda view: not view.day.open)
        await asyncio.sleep(0.1)
        server.clock.move(seconds=10)
        await office.see(SupervisorView, lambda view: view.bookings == 1)


async def test_appointments_of_the_next_date_wait_for_its_business_day(tmp_path: Path) -> None:
    """A day that is still open after midnight takes none of them; they are told when theirs opens."""
    file = tmp_path / "booked.csv"
    file.write_text(f"{HEADER}1,K7M2Q9,2026-03-03,09:00,{PERMITS}\n", encoding="utf-8")
    late = replace(branch(), day_ends=time(3))
    async with (
        serving(tmp_path / "data", late, appointments=file) as server,
        server.talk(Role.SUPERVISOR) as office,
    ):
        await office.see(SupervisorView, lambda view: view.day.open)
        server.clock.move(hours=16)
        await asyncio.sleep(0.1)
        server.clock.move(hours=7)
        await office.see(SupervisorView, lambda view: view.bookings == 1)


async def test_a_file_of_appointments_is_followed(tmp_path: Path) -> None:
    """Booked customers check in by their code; a file that changes is read again."""
    file = tmp_path / "booked.csv"
    file.write_text(f"{HEADER}1,K7M2Q9,2026-03-02,09:10,{PERMITS}\n", encoding="utf-8")
    async with (
        serving(tmp_path / "data", appointments=file) as server,
        server.talk(Role.SUPERVISOR) as office,
        server.talk(Role.KIOSK) as kiosk,
    ):
        await office.see(SupervisorView, lambda view: view.bookings == 1)
        ticket = await kiosk.ask(CheckIn("K7M2Q9", FI))
        assert isinstance(ticket, TicketIssued)
        assert ticket.booked_at is not None
        file.write_text(
            f"{HEADER}1,K7M2Q9,2026-03-02,09:10,{PERMITS}\n2,ZZ,2026-03-02,10:00,{PERMITS}\n",
            encoding="utf-8",
        )
        server.clock.move(seconds=31)
        await office.see(SupervisorView, lambda view: view.bookings == 1)
