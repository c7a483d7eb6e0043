"""Sends each role its view of a branch whenever it has changed.

Views are built only at moments when everything they show is on the disk. What people act on goes
out at once; mere figures wait a little, so that a busy minute does not cost a view for each ticket.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime

import msgspec

from queue_link.messages import View, encode
from queue_link.vocabulary import DeviceId, Role
from queue_server.devices import Devices
from queue_server.domain.state import BranchState
from queue_server.outbox import Outbox
from queue_server.views import urgent_part, view_for

CHUNK = 50
"""Sockets written to in one turn of the event loop; commands get their turn in between."""
FIGURES_EVERY_S = 0.25
"""How often a view goes out of which only figures have changed."""


class _Frame(msgspec.Struct, frozen=True, tag="snapshot"):
    """``messages.Snapshot`` around a view that is encoded already."""

    seq: int
    at: datetime
    view: msgspec.Raw


@dataclass(eq=False, slots=True)
class Subscriber:
    """A welcomed connection that wants its role's view."""

    role: Role
    device: DeviceId
    outbox: Outbox
    waiting: bool = True
    """Has not been sent its first view."""


@dataclass(eq=False, slots=True)
class _Audience:
    """Those who see the same view."""

    members: dict[Subscriber, None] = field(default_factory=dict)
    view: bytes = b""
    urgent: object = None
    built_at: float = float("-inf")
    sending: asyncio.Task[None] | None = None


class Publisher:
    """Belongs to one branch; all calls are made in the event loop."""

    def __init__(self, look: Callable[[], None], devices: Devices) -> None:
        """``look`` asks the keeper to call ``settled`` soon."""
        self._look = look
        self._devices = devices
        self._audiences: dict[tuple[Role, DeviceId | None], _Audience] = {}
        self._timer: asyncio.TimerHandle | None = None

    def join(self, subscriber: Subscriber) -> None:
        """The subscriber is sent the present view soon, and every change from then on."""
        audience = self._audiences.setdefault(_key(subscriber), _Audience())
        audience.members[subscriber] = None
        self._look()

    def leave(self, subscriber: Subscriber) -> None:
        key = _key(subscriber)
        audience = self._audiences[key]
        del audience.members[subscriber]
        if not audience.members:
            del self._audiences[key]

    def settled(self, state: BranchState, now: datetime) -> None:
        """All that ``state`` holds is on the disk: send out what has changed."""
        time = asyncio.get_running_loop().time()
        looked = _Look(state, now, self._devices)
        for (role, device), audience in self._audiences.items():
            if audience.sending is None:
                self._update(audience, role, device, looked, time)

    def _update(
        self,
        audience: _Audience,
        role: Role,
        device: DeviceId | None,
        looked: _Look,
        time: float,
    ) -> None:
        newcomers = [member for member in audience.members if member.waiting]
        urgent = looked.urgent(role, device)
        due = audience.built_at + FIGURES_EVERY_S
        if urgent == audience.urgent and time < due and not newcomers:
            self._look_at(due)
            return
        view = encode(looked.view(role, device))
        receivers = newcomers if view == audience.view else list(audience.members)
        audience.view, audience.urgent, audience.built_at = view, urgent, time
        for newcomer in newcomers:
            newcomer.waiting = False
        if receivers:
            self._send(audience, encode(_Frame(looked.state.seq, looked.now, msgspec.Raw(view))), receivers)

    def _send(self, audience: _Audience, frame: bytes, receivers: list[Subscriber]) -> None:
        if len(receivers) <= CHUNK:
            _show(frame, receivers)
            return
        audience.sending = asyncio.create_task(self._fan_out(audience, frame, receivers))

    async def _fan_out(self, audience: _Audience, frame: bytes, receivers: list[Subscriber]) -> None:
        """Many sockets take a while; what changes meanwhile goes out together afterwards."""
        try:
            for start in range(0, len(receivers), CHUNK):
                _show(frame, receivers[start : start + CHUNK])
                await asyncio.sleep(0)
        finally:
            audience.sending = None
        self._look()

    def _look_at(self, time: float) -> None:
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_at(time, self._timer_rings)

    def _timer_rings(self) -> None:
        self._timer = None
        self._look()


def _show(frame: bytes, receivers: Iterable[Subscriber]) -> None:
    for receiver in receivers:
        receiver.outbox.show(frame)


def _key(subscriber: Subscriber) -> tuple[Role, DeviceId | None]:
    """Each counter and each kiosk has a view of its own; the other roles share theirs."""
    alone = subscriber.role in (Role.COUNTER, Role.KIOSK)
    return subscriber.role, subscriber.device if alone else None


class _Look:
    """The state at one moment. What all kiosks see is made once, whatever their number."""

    def __init__(self, state: BranchState, now: datetime, devices: Devices) -> None:
        self.state = state
        self.now = now
        self._devices = devices
        self._for_kiosks: View | None = None
        self._urgent_for_kiosks: object = None

    def urgent(self, role: Role, device: DeviceId | None) -> object:
        if role is not Role.KIOSK:
            return urgent_part(role, self.state, self.now, device)
        if self._urgent_for_kiosks is None:
            self._urgent_for_kiosks = urgent_part(role, self.state, self.now)
        return self._urgent_for_kiosks, self._devices.urgent(device)

    def view(self, role: Role, device: DeviceId | None) -> View:
        if role is not Role.KIOSK:
            return self._devices.add_to(view_for(role, self.state, self.now, device), device, self.now)
        if self._for_kiosks is None:
            self._for_kiosks = view_for(role, self.state, self.now)
        return self._devices.add_to(self._for_kiosks, device, self.now)
