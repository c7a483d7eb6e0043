"""What is served beside the branch itself."""

from __future__ import annotations

from pathlib import Path

from queue_link.commands import CheckIn
from queue_link.messages import SupervisorView
from queue_link.results import TicketIssued
from queue_link.vocabulary import Role
from tests.queue_server.branches import FI, PERMITS
from tests.queue_server.running import serving

HEADER = "id,code,date,time,service\n"


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
