"""What is asked of the machines at a service point, and what they tell of themselves.

None of it changes a visit, so none of it is in the journal. That a kiosk is closed is kept with the device;
all else is forgotten when the server stops.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from queue_link.results import Instant
from queue_link.tags import tag_of
from queue_link.vocabulary import (
    CounterId,
    DeviceId,
    DisplayKind,
    Language,
    PrinterState,
    TicketNumber,
    VisitId,
)


class _DeviceCommand(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag=tag_of):
    pass


ShortTexts = Annotated[
    dict[Language, Annotated[str, msgspec.Meta(max_length=300)]], msgspec.Meta(max_length=40)
]
"""A text in each of some languages."""


class DeviceStatus(_DeviceCommand, frozen=True):
    """A kiosk tells how it is: when it connects, when that changes, and every half minute."""

    printer: PrinterState
    since: Instant
    """When the printer came to be so."""
    tickets: Annotated[int, msgspec.Meta(ge=0)] = 0
    """Tickets given out since then."""
    version: Annotated[str, msgspec.Meta(max_length=40)] = ""
    silent_since: Instant | None = None
    """Since when its sound is not heard though it should be; None: it is, or sound is switched off."""
    printed_at: Instant | None = None
    """When a slip came out of the printer last; None: none since the program started."""


class DisplayStatus(_DeviceCommand, frozen=True):
    """A display tells how it is: when it connects, soon after that changes, and every half minute."""

    silent_since: Instant | None = None
    """Since when its sound is not heard though it should be; None: it is, or sound is switched off."""
    kind: DisplayKind = DisplayKind.LOBBY
    version: Annotated[str, msgspec.Meta(max_length=40)] = ""
    call: Annotated[int, msgspec.Meta(ge=0)] = 0
    """The ``seq`` of the newest call that it knows of: to a counter or, at a door, into the building."""
    number: Annotated[TicketNumber, msgspec.Meta(max_length=12)] | None = None
    """Whose call that is; None: it knows of none."""


class CloseKiosk(_DeviceCommand, frozen=True):
    """A kiosk gives out no numbers until it is opened again, and says so."""

    device: DeviceId
    text: ShortTexts = {}
    """What it says; languages left out say that the machine is out of use."""


class OpenKiosk(_DeviceCommand, frozen=True):
    """A closed kiosk gives out numbers again."""

    device: DeviceId


class RestartKiosk(_DeviceCommand, frozen=True):
    """A kiosk's program starts anew as soon as nobody is at it."""

    device: DeviceId


class PrintTestPage(_DeviceCommand, frozen=True):
    """A kiosk prints a page that says whether its printer works."""

    device: DeviceId


class CallForHelp(_DeviceCommand, frozen=True):
    """A customer at this kiosk wants somebody to come. Another one while it is open only corrects it."""

    language: Language
    visit: VisitId | None = None
    """Whose ticket it is about; staff are told the number."""
    since: Instant | None = None
    """When the customer called; None: now. A kiosk tells of its call anew after each new connection, as the
    server may have been started again. It gives the same moment each time; then it stays the same call."""
    coming: bool = False
    """The kiosk was told already that somebody comes. Only a server that has forgotten the call takes it."""
    counter: CounterId | None = None
    """From which counter, with ``coming``; None: from none."""


class TakeBackHelp(_DeviceCommand, frozen=True):
    """The customer at this kiosk wants no help any more, or is gone."""


class AnswerHelp(_DeviceCommand, frozen=True):
    """Whoever asks goes to the customer at a kiosk."""

    device: DeviceId


class EndHelp(_DeviceCommand, frozen=True):
    """The customer at a kiosk has been helped."""

    device: DeviceId


HelpCommand = CallForHelp | TakeBackHelp | AnswerHelp | EndHelp
DeviceCommand = DeviceStatus | CloseKiosk | OpenKiosk | RestartKiosk | PrintTestPage
