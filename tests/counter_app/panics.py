"""Silent alarms, for tests of the desk program."""

from __future__ import annotations

from datetime import timedelta

from queue_link.messages import Colleague, PanicCall
from queue_link.vocabulary import CounterId, DeviceId
from tests.counter_app.scene import NOW

HELPER = Colleague(CounterId("2"), "Aino Virtanen", "Desk 2")
RAISED = PanicCall(
    DeviceId("desk-4"),
    NOW - timedelta(minutes=1),
    Colleague(CounterId("4"), "Karl-Johan Lindqvist", "Desk 4"),
)
ANSWERED = PanicCall(DeviceId("office"), NOW, Colleague(place="Back room"), (HELPER,))
"""Of a desk that holds no counter."""
MINE = PanicCall(
    DeviceId("device-1"),
    NOW,
    Colleague(CounterId("3"), "Maria Niemi", "Desk 3"),
    (HELPER, Colleague(place="Supervisor's desk")),
    mine=True,
)
