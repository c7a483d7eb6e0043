"""The ``[printer]`` table of the kiosk's settings: a model, the way to it, and what is not as usual."""

from __future__ import annotations

import sys
from collections.abc import Collection, Mapping
from typing import Annotated, Any

import msgspec

from kiosk_app.printing.code_pages import CodePages
from kiosk_app.printing.models import DEFAULT_MODEL, PrinterModel, printer_models
from kiosk_app.printing.settings import (
    Ability,
    Attempts,
    Baud,
    BufferBytes,
    Connection,
    CutterMm,
    Dpi,
    FlowControl,
    Port,
    Presenter,
    PrinterSettings,
    PrinterTimes,
    SlipMode,
    Speed,
    UsbNumber,
    WidthDots,
)


def _model_names() -> Collection[str]:
    return printer_models()


class PrinterChoice(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is None is as the model has it."""

    model: Annotated[str, msgspec.Meta(extra={"options": _model_names})] = DEFAULT_MODEL
    connection: Connection = Connection.NETWORK
    host: str = "127.0.0.1"
    port: Port = 9100
    device: str = ""
    baud: Baud = 38_400
    flow_control: FlowControl = FlowControl.NONE
    usb_vendor: UsbNumber | None = None
    usb_product: UsbNumber | None = None
    mode: SlipMode | None = None
    """None: text on a serial line, where a picture takes 16 s, else a picture."""
    width_dots: WidthDots | None = None
    dpi: Dpi | None = None
    speed_mm_s: Speed | None = None
    buffer_bytes: BufferBytes | None = None
    cutter_mm: CutterMm | None = None
    confirms: Ability | None = None
    clears: Ability | None = None
    code_pages: CodePages | None = None
    presenter: Presenter | None = None
    attempts: Attempts = 2
    times: PrinterTimes = PrinterTimes()

    def __post_init__(self) -> None:
        """Raises ``ValueError`` when something that this kind of connection needs is missing."""
        if sys.platform == "win32" and self.connection is not Connection.NETWORK:
            raise ValueError(f'connection = "{self.connection}" is not possible on Windows; use the network')
        if self.connection in (Connection.SERIAL, Connection.DEVICE) and not self.device:
            raise ValueError(f'connection = "{self.connection}" needs device = "/dev/..."')
        self._refuse_what_the_network_has_not()
        if self.connection is Connection.USB and not (self.usb_vendor and self.usb_product):
            raise ValueError('connection = "usb" needs usb_vendor and usb_product, as lsusb shows them')
        if self.connection is Connection.DEVICE and self.confirms is Ability.YES:
            raise ValueError('confirms = "yes" is not possible: nothing comes back from a device file')

    def _refuse_what_the_network_has_not(self) -> None:
        """A device without its connection would be a printer at ``host``, by default this computer."""
        if self.connection is not Connection.NETWORK:
            return
        if self.device:
            raise ValueError(
                f'device = "{self.device}" needs connection = "serial" for a serial port, or '
                'connection = "device" for a device file; a printer on the network has host and port instead'
            )
        if self.usb_vendor or self.usb_product:
            raise ValueError('usb_vendor and usb_product need connection = "usb"')

    def settings(self) -> PrinterSettings:
        """Model and choice put together. Raises ``KeyError`` when the model is not known."""
        model = printer_models()[self.model]
        of_model = {name: getattr(model, name) for name in _OF_MODEL}
        own = {
            name: value
            for name in PrinterSettings.__struct_fields__
            if (value := getattr(self, name)) is not None
        }
        follows = _FOLLOWS.get(self.connection, {})
        return PrinterSettings(**{**of_model, **follows, **own, **_ALWAYS.get(self.connection, {})})


_FOLLOWS: Mapping[Connection, Mapping[str, Any]] = {Connection.SERIAL: {"mode": SlipMode.TEXT}}
"""What is so on this kind of connection, unless chosen otherwise."""
_ALWAYS: Mapping[Connection, Mapping[str, Any]] = {Connection.DEVICE: {"confirms": Ability.NO}}
_OF_MODEL = tuple(name for name in PrinterModel.__struct_fields__ if name != "name")
