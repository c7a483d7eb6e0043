"""A kiosk without its window, in use, and every screen it can show."""

from __future__ import annotations

import msgspec

from kiosk_app.comfort import Mode
from kiosk_app.course import happen
from kiosk_app.customer import Screen
from kiosk_app.events import (
    Answered,
    Button,
    Effect,
    Event,
    LinkChanged,
    Printer,
    PrinterChanged,
    Seen,
    Sent,
    SetUp,
    Tap,
    Tick,
)
from kiosk_app.kiosk import Kiosk
from kiosk_app.times import Times
from queue_link.messages import KioskSetup, Offer
from queue_link.results import Accepted, Band, Refusal, TicketFound
from queue_link.vocabulary import Language, Reason, RequestId, Situation, TicketNumber, VisitId
from tests.kiosk_app.malmi_setup import (
    CARD,
    SETUP,
    WALK_IN,
    kiosk_view,
    ticket,
)

TIMES = Times()
REQUEST = RequestId("request-1")


class Walk:
    """A kiosk in use, with a clock that a test turns."""

    def __init__(
        self,
        printer: Printer = Printer.READY,
        setup: KioskSetup = SETUP,
        voices: frozenset[Language] = frozenset(),
        modes: frozenset[Mode] = frozenset(Mode),
    ) -> None:
        self.now = 1000.0
        self.kiosk = Kiosk(times=TIMES, voices=voices, modes=modes)
        self.effects: list[Effect] = []
        self.happen(LinkChanged(True), SetUp(setup), Seen(kiosk_view()), PrinterChanged(printer))
        self.wait(1)

    def happen(self, *events: Event) -> Walk:
        for event in events:
            self.kiosk, effects = happen(self.kiosk, event, self.now)
            self.effects.extend(effects)
        return self

    def wait(self, seconds: float) -> Walk:
        self.now += seconds
        return self.happen(Tick())

    def tap(self, button: Button, index: int = 0) -> Walk:
        """A tap by someone who has looked at the screen first."""
        return self.wait(TIMES.settle).happen(Tap(button, index))

    @property
    def screen(self) -> Screen:
        return self.kiosk.screen

    def at(self, screen: Screen) -> bool:
        return self.kiosk.screen is screen

    def to_party(self) -> Walk:
        """Finnish, residence permit card."""
        return self.tap(Button.LANGUAGE, 0).tap(Button.CHOICE, 1)

    def to_sending(self, party: int = 1) -> Walk:
        return self.to_party().tap(Button.PARTY, party).tap(Button.TAKE).happen(Sent(REQUEST))

    def to_ticket(self) -> Walk:
        return self.to_sending().happen(Answered(REQUEST, ticket()))

    def to_refused(self, reason: Reason, limit: int | None = None) -> Walk:
        return self.to_sending().happen(Answered(REQUEST, Refusal(reason, limit=limit)))


def every_screen() -> list[Walk]:
    closed, offline = Walk(), Walk()
    return [
        Walk(),
        Walk().tap(Button.LANGUAGE, 0),
        Walk().to_party(),
        Walk().to_party().tap(Button.NEEDS),
        Walk().to_sending(),
        Walk().to_ticket(),
        Walk().to_refused(Reason.NOT_STORED),
        Walk().to_refused(Reason.FULL),
        closed.happen(Seen(kiosk_view(tickets=False))),
        offline.happen(LinkChanged(False)).wait(TIMES.offline_grace),
        Walk().to_sending().wait(TIMES.give_up),
        Walk().happen(Seen(kiosk_view(evacuating=True))),
        *screens_with_codes(),
        Walk().happen(Seen(msgspec.structs.replace(kiosk_view(), closed={}))),
        Walk().happen(Seen(kiosk_view(offers=(LONG,)))).to_party().tap(Button.TAKE),
        Walk().to_sending().tap(Button.OTHER_LANGUAGES),
    ]


LONG = Offer(WALK_IN, before=40, wait=Band(90 * 60, 100 * 60, 120 * 60))


def screens_with_codes() -> list[Walk]:
    found = TicketFound(
        *(VisitId("visit-1"), TicketNumber("A042"), CARD.id, Language("fi"), Situation.WAITING, "H3D4"),
        may_leave=True,
    )

    def walk() -> Walk:
        looking = Walk().tap(Button.LANGUAGE, 0).tap(Button.MY_TICKET).tap(Button.KEY, 1)
        return looking.tap(Button.ENTER).happen(Sent(REQUEST), Answered(REQUEST, found))

    leaving = walk().tap(Button.LEAVE)
    left = walk().tap(Button.LEAVE).tap(Button.LEAVE).happen(Sent(REQUEST), Answered(REQUEST, Accepted()))
    return [Walk().tap(Button.LANGUAGE, 0).tap(Button.CHECK_IN), walk(), leaving, left]
