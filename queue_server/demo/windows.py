"""The demo with a screen: windows for whoever wants to try, and a few customers who wait already."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path

import qrcode

from queue_link.commands import TakeTicket
from queue_link.results import TicketIssued
from queue_link.vocabulary import Language
from queue_server.demo.program import Process, SceneFailed
from queue_server.demo.stage import CAP, ON_A_SCREEN, Stage, set_up
from queue_server.serve import stop_on_signals

GUIDE = f"""\
A whole service point runs on this machine: a server, a kiosk with a virtual printer, the displays
in the lobby and at the door, counters 1 and 2, whoever minds the door, and the supervisor. At most
{CAP} visitors may be inside.

What to try:
  1. Take a number at the kiosk, in any of its languages. Paper comes out of the printer.
  2. Press Call next at a counter, and look at the display. Then: arrived, finish.
  3. Take numbers until the building is full. The next ticket waits outside; finish a visit, and
     the displays and the door say who may come in.
  4. Press Paper out at the printer, and take a number.
  5. Open the page of number {{number}} in a browser, as its QR code does on a phone, and call it:
     {{page}}
  6. Press Call next at both counters within a moment: the display rings for one call after the other
     and speaks them, and shows which way to go. Call again, and No-show, are shown too. Where nothing
     is heard, counters and supervisor are told.
  7. At the supervisor's window, write a notice: the displays show it in one language after another.
     Press Evacuate: every screen and phone says so, and the people inside are counted there. End it.
  8. Leave the display alone for a few minutes, and it shows pictures.
  9. Close the day at the supervisor's window, and see what the kiosk says.

Closing the kiosk, the printer, the display or this log ends the demo.
"""


LOG_PLACE = ("560", "470")


async def show_windows(work: Path) -> int:
    """Run until one of the main windows is closed, or until Ctrl+C."""
    async with set_up(work, ON_A_SCREEN) as stage:
        await stage.open_day()
        ticket = await _people_wait(stage)
        guide = GUIDE.format(number=ticket.number, page=stage.page_of(ticket.token))
        log = await _log_window(stage, guide)
        print(guide)
        print(_qr_code(stage.page_of(ticket.token)))
        await _first_to_end([stage.kiosk, stage.printer, stage.display, log])
        await log.end()
    return 0


async def _people_wait(stage: Stage) -> TicketIssued:
    """A few take numbers; returns the first one's ticket."""
    services = [service.id for service in stage.config.services if service.walk_in]
    async with stage.crowd() as crowd:
        taken = [
            await crowd.ask(TakeTicket(services[index % len(services)], Language(language), 1 + index % 2))
            for index, language in enumerate(("fi", "sv", "ar", "en", "fi"))
        ]
    tickets = [result for result in taken if isinstance(result, TicketIssued)]
    if not tickets:
        raise SceneFailed(f"nobody got a ticket: {taken}")
    return tickets[0]


def _qr_code(address: str) -> str:
    """In letters, for a terminal."""
    code = qrcode.QRCode(border=2)
    code.add_data(address)
    drawn = io.StringIO()
    code.print_ascii(out=drawn, invert=True)
    return drawn.getvalue()


async def _log_window(stage: Stage, text: str) -> Process:
    guide = stage.folder / "guide.txt"
    await asyncio.to_thread(guide.write_text, text, encoding="utf-8")
    looks = ["--guide", str(guide), "--title", "Vuoro queue server", "--place", *LOG_PLACE]
    return await Process.launch(
        "server log",
        "queue_link.qt.log_window",
        [str(stage.folder / "server.log"), *looks],
        stage.folder / "log-window.log",
    )


async def _first_to_end(programs: list[Process]) -> None:
    stop = asyncio.Event()
    stop_on_signals(stop)
    ends = [asyncio.ensure_future(program.ended()) for program in programs]
    ends.append(asyncio.ensure_future(_set(stop)))
    await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
    for end in ends:
        end.cancel()


async def _set(stop: asyncio.Event) -> int:
    await stop.wait()
    return 0
