"""What people see of the desk program, moment by moment: to be looked at, and walked through by tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from msgspec import structs
from PySide6.QtWidgets import QTableView, QTabWidget

from queue_link.alarm import Alarm, AlarmKind
from queue_link.messages import Undoable, View
from queue_link.vocabulary import (
    Act,
    AppointmentId,
    Need,
    PauseKind,
    Role,
    ServiceId,
    TicketNumber,
    VisitState,
)
from tests.counter_app.kiosks import CALL, DISPLAYS, KIOSKS
from tests.counter_app.opened import Hands
from tests.counter_app.panics import ANSWERED, MINE, RAISED
from tests.counter_app.scene import (
    CLOSED,
    NOW,
    OPEN,
    UNKNOWN,
    counter_view,
    door_view,
    missed,
    parked,
    supervisor_view,
    visit,
)

ALARMS = (
    Alarm(AlarmKind.BOOKED_AT_RISK, ServiceId("travel-document"), AppointmentId("4711"), chance=0.6),
    Alarm(AlarmKind.COUNT_UNKNOWN),
)


@dataclass(frozen=True)
class Moment:
    """A view of the server, and what is pressed then to come to a form."""

    role: Role
    view: View
    press: tuple[str, ...] = ()
    practice: bool = False
    tab: int = 0
    """Of the supervisor's page; turned to first."""
    row: tuple[str, int] | None = None
    """A table, and the row that is chosen in it before anything is pressed."""


def come_to_form(desk: Hands, moment: Moment) -> None:
    """Turn to the tab, choose the row and press what the moment says."""
    if moment.tab:
        desk.find(QTabWidget, "tabs").setCurrentIndex(moment.tab)
    if moment.row:
        table, row = moment.row
        desk.find(QTableView, table).selectRow(row)
    for name in moment.press:
        desk.press(name)


_CALLED = counter_view(visit("B004", VisitState.CALLED, service="travel-document", party=3))
_FULL = counter_view(
    visit(
        "B004",
        VisitState.CALLED,
        service="travel-document",
        priority="appointment",
        booked_at=NOW,
        note="Photo",
        check="H3D4",
        needs=(Need.INTERPRETER, Need.TIME),
        recall_from=NOW + timedelta(seconds=9),
    ),
    undoable=Undoable(Act.CALL, TicketNumber("B004"), NOW + timedelta(seconds=20)),
    parked=(parked(), parked("C009")),
    missed=(missed(),),
)
_RECALLED = counter_view(visit(state=VisitState.CALLED, recalls=2))
_SERVING = counter_view(visit("A012", VisitState.SERVING, check="H3D4"))
PAGES: Mapping[str, Moment] = {
    "sign-in": Moment(Role.COUNTER, counter_view(mine=None)),
    "free": Moment(Role.COUNTER, counter_view()),
    "nobody-waits": Moment(Role.COUNTER, counter_view(waiting=())),
    "called": Moment(Role.COUNTER, _CALLED),
    "called-full": Moment(Role.COUNTER, _FULL),
    "serving": Moment(Role.COUNTER, _SERVING),
    "kiosks": Moment(Role.COUNTER, structs.replace(counter_view(), kiosks=KIOSKS[1:], help=(CALL,))),
    "back-office": Moment(Role.COUNTER, counter_view(pausing=PauseKind.BACK_OFFICE, occupancy=UNKNOWN)),
    "closed": Moment(Role.COUNTER, counter_view(day=CLOSED, waiting=())),
    "evacuating": Moment(Role.COUNTER, counter_view(day=structs.replace(OPEN, evacuating=True))),
    "panic": Moment(Role.COUNTER, structs.replace(_SERVING, panics=(RAISED,))),
    "panic-own": Moment(Role.COUNTER, structs.replace(_SERVING, panics=(MINE,))),
    "practice": Moment(Role.COUNTER, structs.replace(_CALLED, panics=(RAISED, MINE)), practice=True),
    "door": Moment(Role.DOOR, door_view()),
    "door-unknown": Moment(Role.DOOR, door_view(occupancy=UNKNOWN)),
    "supervisor": Moment(Role.SUPERVISOR, supervisor_view()),
    "supervisor-alarms": Moment(Role.SUPERVISOR, supervisor_view(occupancy=UNKNOWN, alarms=ALARMS)),
    "supervisor-kiosks": Moment(Role.SUPERVISOR, structs.replace(supervisor_view(), kiosks=KIOSKS)),
    "supervisor-visits": Moment(Role.SUPERVISOR, supervisor_view(), tab=1),
    "supervisor-services": Moment(Role.SUPERVISOR, supervisor_view(), tab=2),
    "supervisor-devices": Moment(
        Role.SUPERVISOR,
        structs.replace(supervisor_view(), kiosks=KIOSKS, displays=DISPLAYS, newest_call=17),
        tab=3,
    ),
    "supervisor-panic": Moment(
        Role.SUPERVISOR, structs.replace(supervisor_view(), panics=(RAISED, ANSWERED))
    ),
    "supervisor-evacuating": Moment(
        Role.SUPERVISOR, supervisor_view(day=structs.replace(OPEN, evacuating=True))
    ),
}
"""Every page, in the states that differ."""
FORMS: Mapping[str, Moment] = {
    "ask-no-show": Moment(
        Role.COUNTER, counter_view(visit(state=VisitState.CALLED, recalls=2)), ("no-show",)
    ),
    "ask-remove": Moment(Role.COUNTER, _SERVING, ("finish-removed",)),
    "transfer": Moment(Role.COUNTER, _SERVING, ("transfer",)),
    "finish-details": Moment(Role.COUNTER, _SERVING, ("finish-details", "delivered-add")),
    "next-service": Moment(Role.COUNTER, _SERVING, ("next-service",)),
    "break": Moment(Role.COUNTER, counter_view(), ("break",)),
    "hand-over": Moment(Role.COUNTER, _SERVING, ("hand-over",)),
    "park": Moment(Role.COUNTER, _SERVING, ("park",)),
    "walk-up": Moment(Role.COUNTER, counter_view(), ("walk-up",)),
    "door-count": Moment(Role.DOOR, door_view(), ("door-count",)),
    "close-day": Moment(Role.SUPERVISOR, supervisor_view(), ("close-day",)),
    "send-home": Moment(Role.SUPERVISOR, supervisor_view(), ("send-home",)),
    "set-cap": Moment(Role.SUPERVISOR, supervisor_view(), ("set-cap",)),
    "evacuate": Moment(Role.SUPERVISOR, supervisor_view(), ("evacuate",)),
    "close-service": Moment(
        Role.SUPERVISOR, supervisor_view(), ("close-service",), tab=2, row=("services", 0)
    ),
    "stop-tickets": Moment(Role.SUPERVISOR, supervisor_view(), ("stop-tickets",), tab=2),
    "change-profile": Moment(Role.SUPERVISOR, supervisor_view(), ("change-profile",), row=("counters", 1)),
    "plan-counters": Moment(Role.SUPERVISOR, supervisor_view(), ("plan-counters", "plan-add")),
    "move-visit": Moment(Role.SUPERVISOR, supervisor_view(), ("move-visit",), tab=1, row=("visits", 2)),
    "set-notice": Moment(Role.SUPERVISOR, supervisor_view(), ("set-notice",)),
}
"""Every question and form, with what opens it."""
BARS: Mapping[str, Moment] = {
    f"bar-{name}": replace(PAGES[name], press=("shrink",))
    for name in (
        "free",
        "called",
        "serving",
        "back-office",
        "evacuating",
        "kiosks",
        "panic",
        "panic-own",
        "practice",
    )
}
"""The small bar in the states that differ."""
MOMENTS = {**PAGES, **FORMS, **BARS}
