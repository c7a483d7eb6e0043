"""A branch as a display is told of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from queue_link.catalogue import Texts
from queue_link.messages import Call, CallForward, DayState, DisplaySetup, DisplayView, SeriesState
from queue_link.results import Band
from queue_link.vocabulary import CounterId, Knowledge, Language, TicketNumber

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""A Monday; eleven o'clock in Helsinki."""
OPEN = DayState(open=True, tickets=True, closes_at=START + timedelta(hours=5))
CLOSING = DayState(open=True, tickets=False)
CLOSED = DayState(open=False, tickets=False, opens_at=START + timedelta(hours=21))

SETUP = DisplaySetup(
    name={
        Language("fi"): "Maahanmuuttovirasto, Malmin palvelupiste",
        Language("sv"): "Migrationsverket, servicestället i Malm",
        Language("en"): "Finnish Immigration Service, Malmi",
    },
    languages=tuple(map(Language, ("fi", "sv", "en", "ar"))),
    time_zone="Europe/Helsinki",
)
SPOKEN = tuple(map(Language, ("ar", "fi", "sv")))


SERIES = (
    SeriesState("A", 7, Band(1200, 1500, 2100)),
    SeriesState("B", 2, Band(300, 500, 900)),
    SeriesState("C", 4),
)
NOTICE = {
    Language("fi"): "Hissi on rikki. Käyttäkää portaita tai kysykää henkilökunnalta.",
    Language("sv"): "Hissen är ur funktion. Använd trappan eller fråga personalen.",
    Language("en"): "The lift is out of order. Please use the stairs or ask the staff.",
    Language("ar"): "المصعد معطل. يُرجى استخدام الدرج أو سؤال الموظفين.",
}


def call(
    seq: int,
    number: str = "",
    counter: str = "3",
    at: datetime = START,
    *,
    recall: bool = False,
    over: bool = False,
) -> Call:
    """Of somebody whose ticket is in Arabic."""
    return Call(seq, TicketNumber(number or f"A{seq:03d}"), CounterId(counter), at, recall, SPOKEN, over)


def forward(number: str, at: datetime = START, seq: int = 1) -> CallForward:
    return CallForward(seq, TicketNumber(number), at, SPOKEN)


def view(
    *calls: Call,
    come_in: tuple[CallForward, ...] = (),
    free: int = 12,
    outside: int = 0,
    day: DayState = OPEN,
    knowledge: Knowledge = Knowledge.COUNTED,
    missed: tuple[str, ...] = (),
    series: tuple[SeriesState, ...] = (),
    notice: Texts | None = None,
) -> DisplayView:
    """``calls`` newest first."""
    return DisplayView(
        calls=calls,
        come_in=come_in,
        free=free,
        cap=60,
        outside=outside,
        day=day,
        knowledge=knowledge,
        missed=tuple(map(TicketNumber, missed)),
        series=series,
        notice=notice or {},
    )
