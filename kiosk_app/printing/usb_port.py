"""A printer on USB: python-escpos' class finds and opens it, with the care that its writing leaves out."""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from kiosk_app.printing.channel_line import SLICE_S
from kiosk_app.printing.settings import PrinterSettings

_SLICE_MS = int(SLICE_S * 1000)
_PACKET = 64


class UsbPort:
    """A ``Channel``. python-escpos guesses the endpoints, ignores short writes and may wait for ever."""

    def __init__(self, settings: PrinterSettings, search: Mapping[str, Any] | None = None) -> None:
        """``search``: more for ``usb.core.find``. Raises ``OSError`` when there is no such device."""
        # The packages ship no type information, and their import takes half a second.
        from escpos.exceptions import DeviceNotFoundError  # type: ignore[import-untyped]
        from escpos.printer import Usb  # type: ignore[import-untyped]

        # Kept for as long as the device is used: when it is thrown away, it lets go of the device.
        self._opened = Usb(settings.usb_vendor, settings.usb_product, usb_args=dict(search or {}))
        try:
            self._opened.open()
        except DeviceNotFoundError as fault:
            raise OSError(str(fault)) from fault
        except ValueError as fault:  # pyusb finds no libusb on this machine.
            raise OSError(f"USB cannot be used: {fault}") from fault
        self._device: Any = self._opened.device
        _take_from_kernel(self._device)
        out, self._in = _bulk_endpoints(self._device)
        if out is None:
            raise OSError("the USB device has no endpoint to print to")
        self._out = out

    @property
    def hears(self) -> bool:
        return self._in is not None

    def read(self) -> bytes:
        if self._in is None:
            time.sleep(SLICE_S)
            return b""
        return bytes(self._unless_late(self._device.read, self._in, _PACKET) or b"")

    def write(self, data: bytes) -> int:
        return int(self._unless_late(self._device.write, self._out, data) or 0)

    def close(self) -> None:
        import usb.util  # type: ignore[import-untyped]

        usb.util.dispose_resources(self._device)

    @staticmethod
    def _unless_late(transfer: Any, endpoint: int, payload: int | bytes) -> Any:
        """What the transfer gives; None when nothing moved in time."""
        from usb.core import USBTimeoutError  # type: ignore[import-untyped]

        try:
            return transfer(endpoint, payload, _SLICE_MS)
        except USBTimeoutError:
            return None


def _take_from_kernel(device: Any) -> None:
    """After the reset that opening does, the kernel's own printer driver may have taken the device back."""
    with suppress(NotImplementedError):
        if device.is_kernel_driver_active(0):
            device.detach_kernel_driver(0)


def _bulk_endpoints(device: Any) -> tuple[int | None, int | None]:
    """The addresses of the first bulk endpoints, out and in, of the first interface."""
    import usb.util

    found: dict[int, int] = {}
    for endpoint in device.get_active_configuration()[(0, 0)]:
        if usb.util.endpoint_type(endpoint.bmAttributes) == usb.util.ENDPOINT_TYPE_BULK:
            found.setdefault(
                usb.util.endpoint_direction(endpoint.bEndpointAddress), endpoint.bEndpointAddress
            )
    return found.get(usb.util.ENDPOINT_OUT), found.get(usb.util.ENDPOINT_IN)
