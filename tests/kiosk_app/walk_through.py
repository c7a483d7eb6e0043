"""A customer who sees every screen of the kiosk, one after another, with some modes on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from PySide6.QtGui import QGuiApplication

from kiosk_app.comfort import Help
from kiosk_app.printing.outcome import Health, Outcome
from queue_link.messages import Offer
from queue_link.results import Band, Refusal
from queue_link.vocabulary import Reason
from tests.kiosk_app.conftest import Stand
from tests.kiosk_app.malmi_setup import BACK_AT, NOW, WALK_IN, kiosk_view, refused_offer, ticket

LONG_BAND = Band(105 * 60, 130 * 60, 170 * 60)
OFFER = Offer(WALK_IN, before=112, wait=LONG_BAND, come_back_at=BACK_AT)


def walk_through(stand: Stand, language: str, modes: Sequence[str] = ()) -> Iterator[str]:
    """The names of the screens, each while it is on."""
    stand.open()
    _switch(stand, modes)
    yield "start"
    stand.speak(language)
    yield "matter"
    stand.tap("choice", 0)
    yield "question"
    stand.tap("choice", 1)
    yield "guidance"
    stand.tap("start-over")
    stand.to_party(language)
    stand.tap("party", 3)
    yield "party"
    stand.hear(Health.PAPER_OUT)
    stand.link.show(kiosk_view(free=0, outside=20, offers=(OFFER,)))
    yield "party, bad news"
    stand.tap("needs")
    stand.tap("need", 1)
    yield "needs"
    stand.tap("needs")
    stand.tap("help")
    stand.screen.tell_help(Help.COMING)
    yield "party, help is coming"
    stand.tap("take")
    yield "consent"
    stand.tap("take")
    yield "sending"
    yield from _tickets(stand, language)
    _switch(stand, modes)
    stand.hear(Health.READY)
    yield from _without_number(stand, language)


def _switch(stand: Stand, modes: Sequence[str]) -> None:
    for mode in modes:
        stand.tap(mode)


def _tickets(stand: Stand, language: str) -> Iterator[str]:
    issued = ticket(language=language, wait=LONG_BAND, booked_at=BACK_AT, admitted=False)
    stand.link.answer(stand.link.sent[-1][0], issued)
    yield "ticket without paper"
    stand.hear(Health.READY)
    stand.tap("print-again")
    stand.printer.finish(Outcome.UNKNOWN)
    QGuiApplication.processEvents()
    yield "ticket, perhaps printed"
    while stand.shows("warningSeconds") == -1:
        stand.wait(5)
    yield "ticket, warning"
    stand.tap("more-time")
    stand.tap("done")


def _without_number(stand: Stand, language: str) -> Iterator[str]:
    stand.link.show(kiosk_view(offers=(refused_offer(Reason.NOT_TODAY, NOW + timedelta(days=9)),)))
    stand.to_party(language)
    yield "instead of a number"
    stand.tap("start-over")
    stand.link.show(kiosk_view())
    stand.to_sending(language)
    stand.link.answer(stand.link.sent[-1][0], Refusal(Reason.NOT_STORED))
    yield "refused"
    stand.tap("start-over")
    stand.link.show(kiosk_view(tickets=False, opens_at=NOW + timedelta(days=9)))
    yield "closed"
    stand.speak(language)
    yield "closed in one language"
    stand.link.show(kiosk_view(evacuating=True))
    yield "evacuation"
