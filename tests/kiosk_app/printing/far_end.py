"""A virtual printer at the other end of a pseudo-terminal, a pipe or a USB cable."""

from __future__ import annotations

import array
import asyncio
import contextlib
import os
import queue
import tty
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import usb.backend  # type: ignore[import-untyped]
from PIL import Image
from usb.core import USBError, USBTimeoutError  # type: ignore[import-untyped]

from kiosk_app.virtual_printer.interpreter import Interpreter
from kiosk_app.virtual_printer.mechanism import Listeners, Mechanism, Pace, Plug

VENDOR, PRODUCT = 0x04B8, 0x0202


@dataclass
class FarEnd:
    """The printer, and what has come out of it."""

    mechanism: Mechanism
    slips: list[Image.Image] = field(default_factory=list)


@contextlib.asynccontextmanager
async def printer_at_work(mm_per_s: float = 0.0) -> AsyncIterator[FarEnd]:
    """Without a connection yet."""
    slips: list[Image.Image] = []
    mechanism = Mechanism(Interpreter(), Pace(mm_per_s, 0.0), Listeners(slip=slips.append))
    work = asyncio.create_task(mechanism.run())
    try:
        yield FarEnd(mechanism, slips)
    finally:
        work.cancel()
        await asyncio.wait([work])


class FilePort:
    """The printer's end of a file descriptor: reads what is written to it, and answers if it may."""

    def __init__(self, mechanism: Mechanism, descriptor: int, *, answers: bool = True) -> None:
        self._mechanism = mechanism
        self._descriptor = descriptor
        self._answers = answers
        self._reading = False
        self._plug: Plug = mechanism.plug_in(self)
        self.take_more(True)

    def send(self, data: bytes) -> None:
        if self._answers:
            os.write(self._descriptor, data)

    def take_more(self, more: bool) -> None:
        loop = asyncio.get_running_loop()
        if more and not self._reading:
            loop.add_reader(self._descriptor, self._read)
        elif not more and self._reading:
            loop.remove_reader(self._descriptor)
        self._reading = more

    def reset(self) -> None:
        self.take_more(False)

    def _read(self) -> None:
        try:
            data = os.read(self._descriptor, 512)
        except OSError:  # The kiosk's end of a pseudo-terminal was closed.
            data = b""
        if data:
            self._mechanism.hear(self._plug, data)
        else:
            self.take_more(False)


@contextlib.contextmanager
def serial_cable(mechanism: Mechanism) -> Iterator[str]:
    """The path of a serial port with the printer at its other end."""
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    os.set_blocking(ours, False)
    port = FilePort(mechanism, ours)
    try:
        yield os.ttyname(theirs)
    finally:
        port.take_more(False)
        os.close(ours)
        os.close(theirs)


class UsbBus(usb.backend.IBackend):  # type: ignore[misc]
    """A pyusb backend with one printer on the bus. Transfers are called in the kiosk's threads."""

    def __init__(self, mechanism: Mechanism, *, takes_at_once: int = 1_000_000, hears: bool = True) -> None:
        """``takes_at_once``: bytes that one transfer moves at most, as a printer with little room does."""
        self._mechanism = mechanism
        self._loop = asyncio.get_running_loop()
        self._answers: queue.Queue[bytes] = queue.Queue()
        self._takes_at_once = takes_at_once
        self._endpoints = [(0x03, 0x02), (0x84, 0x02)][: 1 + hears]
        self._plug: Plug | None = None
        self.plugged_in = True
        self.busy = False
        self.transfers = 0

    # --- the printer's end, in the loop -----------------------------------------------------------

    def send(self, data: bytes) -> None:
        self._answers.put(data)

    def take_more(self, more: bool) -> None:
        self.busy = not more

    def reset(self) -> None:
        self.plugged_in = False

    def _arrive(self, data: bytes) -> None:
        self._plug = self._plug or self._mechanism.plug_in(self)
        self._mechanism.hear(self._plug, data)

    # --- pyusb's end ------------------------------------------------------------------------------

    def enumerate_devices(self) -> list[str]:
        return ["printer"] if self.plugged_in else []

    def get_device_descriptor(self, device: str) -> Any:
        return _descriptor(idVendor=VENDOR, idProduct=PRODUCT, bNumConfigurations=1, bus=1, address=2)

    def get_configuration_descriptor(self, device: str, config: int) -> Any:
        return _descriptor(bConfigurationValue=1, bNumInterfaces=1)

    def get_interface_descriptor(self, device: str, interface: int, alternate: int, config: int) -> Any:
        if interface or alternate:
            raise IndexError
        return _descriptor(bInterfaceClass=7, bNumEndpoints=len(self._endpoints))

    def get_endpoint_descriptor(
        self, device: str, endpoint: int, interface: int, alternate: int, config: int
    ) -> Any:
        address, attributes = self._endpoints[endpoint]
        return _descriptor(bEndpointAddress=address, bmAttributes=attributes, wMaxPacketSize=64)

    def open_device(self, device: str) -> str:
        return device

    def get_configuration(self, handle: str) -> int:
        return 1

    def close_device(self, handle: str) -> None: ...
    def set_configuration(self, handle: str, value: int) -> None: ...
    def set_interface_altsetting(self, handle: str, interface: int, alternate: int) -> None: ...
    def claim_interface(self, handle: str, interface: int) -> None: ...
    def release_interface(self, handle: str, interface: int) -> None: ...
    def reset_device(self, handle: str) -> None: ...

    def is_kernel_driver_active(self, handle: str, interface: int) -> bool:
        return False

    def bulk_write(self, handle: str, endpoint: int, interface: int, data: array.array[int], ms: int) -> int:
        assert (endpoint, ms > 0) == (0x03, True)
        self._check()
        if self.busy:
            raise USBTimeoutError("timed out", -7, 110)
        taken = data.tobytes()[: self._takes_at_once]
        self.transfers += 1
        self._loop.call_soon_threadsafe(self._arrive, taken)
        return len(taken)

    def bulk_read(self, handle: str, endpoint: int, interface: int, room: array.array[int], ms: int) -> int:
        assert (endpoint, ms > 0) == (0x84, True)
        self._check()
        try:
            data = self._answers.get(timeout=ms / 1000)
        except queue.Empty:
            raise USBTimeoutError("timed out", -7, 110) from None
        room[: len(data)] = array.array("B", data)
        return len(data)

    def _check(self) -> None:
        if not self.plugged_in:
            raise USBError("no such device", -4, 19)


def _descriptor(**values: Any) -> Any:
    """The fields that matter, among all that pyusb copies."""
    return _Descriptor(**values)


class _Descriptor(SimpleNamespace):
    def __getattr__(self, name: str) -> Any:
        return () if name == "extra_descriptors" else 0
