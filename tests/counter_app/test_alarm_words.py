"""What staff must know at once."""

from __future__ import annotations

import pytest

from counter_app.alarm_words import alarm, chance
from queue_link.alarm import Alarm, AlarmKind
from queue_link.vocabulary import AppointmentId, ServiceId, TicketNumber

CARD = ServiceId("card")


@pytest.mark.parametrize(
    ("which", "told"),
    [
        (
            Alarm(AlarmKind.BOOKED_AT_RISK, CARD, AppointmentId("b-7"), chance=0.4),
            "Booked customer b-7 (Card) will probably not be served today. Chance: 40 %.",
        ),
        (
            Alarm(AlarmKind.BOOKED_AT_RISK, CARD, AppointmentId("b-7"), TicketNumber("A012"), chance=0.4),
            "Booked customer A012 (Card) will probably not be served today. Chance: 40 %.",
        ),
        (
            Alarm(AlarmKind.SERVICE_WITHOUT_COUNTER, CARD, count=3),
            "No counter on duty can serve Card. Waiting or booked: 3.",
        ),
        (
            Alarm(AlarmKind.PROMISE_AT_RISK, CARD, count=5, chance=0.61),
            "Tickets for Card that will probably not be served today: 5. Lowest chance: 61 %.",
        ),
        (
            Alarm(AlarmKind.DRIFT, count=-4),
            "The count of people inside cannot be right: \N{MINUS SIGN}4. Please count.",
        ),
        (Alarm(AlarmKind.COUNT_UNKNOWN), "It is not known how many people are inside. Please count."),
    ],
)
def test_an_alarm_says_what_is_the_matter(which: Alarm, told: str) -> None:
    """With its facts."""
    assert alarm(which, lambda service: service.title()) == told


def test_every_kind_has_words() -> None:
    """Also those added later, and without the facts that they may lack."""
    lines = {alarm(Alarm(kind), str) for kind in AlarmKind}
    assert len(lines) == len(AlarmKind)


@pytest.mark.parametrize(("of_one", "told"), [(0.0, "1 %"), (0.004, "1 %"), (0.999, "99 %"), (None, "?")])
def test_nothing_is_said_to_be_certain(of_one: float | None, told: str) -> None:
    """A forecast never is."""
    assert chance(of_one) == told
