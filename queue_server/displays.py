"""Which displays are not heard though they should be, as far as those that are connected have told."""

from __future__ import annotations

from queue_link.device_commands import DisplayStatus
from queue_link.messages import DisplayState
from queue_link.vocabulary import DeviceId


class Displays:
    """Kept in memory: a display tells anew after each new connection."""

    def __init__(self) -> None:
        self._silent: dict[DeviceId, DisplayState] = {}

    def tell(self, device: DeviceId, name: str, status: DisplayStatus) -> None:
        """A display has told how it is."""
        if status.silent_since is None:
            self._silent.pop(device, None)
        else:
            self._silent[device] = DisplayState(device, name, status.silent_since)

    def go(self, device: DeviceId) -> bool:
        """It is not connected any more, and nothing is known of its sound; True if that is news."""
        return self._silent.pop(device, None) is not None

    def silent(self) -> tuple[DisplayState, ...]:
        """By name."""
        return tuple(sorted(self._silent.values(), key=lambda display: (display.name, display.id)))
