"""A virtual printer operated by another program: one JSON object a line in, one a line out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated

import msgspec

from kiosk_app.virtual_printer.faults import Fault
from kiosk_app.virtual_printer.machine import Machine
from queue_link.tags import tag_of


class _Act(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag=tag_of):
    pass


class PaperOut(_Act, frozen=True):
    """Take the paper out."""


class NewRoll(_Act, frozen=True):
    """Put in a full roll. What waited in the printer's memory is printed then."""


class CoverOpen(_Act, frozen=True):
    pass


class CoverClosed(_Act, frozen=True):
    pass


class Suffer(_Act, frozen=True):
    """Have a fault now, or once so many more bytes were received."""

    fault: Fault
    after_bytes: Annotated[int, msgspec.Meta(ge=0)] = 0


class Mend(_Act, frozen=True):
    """End all faults."""


class Status(_Act, frozen=True):
    """Tell how the printer is; every act does."""


class Grab(_Act, frozen=True):
    """Save a picture of the window."""

    file: Path


class Quit(_Act, frozen=True):
    """End the program."""


Act = PaperOut | NewRoll | CoverOpen | CoverClosed | Suffer | Mend | Status | Grab | Quit
_decoder = msgspec.json.Decoder(Act, dec_hook=lambda kind, text: kind(text))
encode = msgspec.json.Encoder().encode


class Control:
    """Obeys one line after the other. ``grab`` saves a picture of the window, if there is one."""

    def __init__(self, machine: Machine, grab: Callable[[Path], None] | None = None) -> None:
        self._machine = machine
        self._grab = grab
        self.ended = False
        """``quit`` was asked for."""

    def obey(self, line: bytes) -> bytes:
        """The answer to one line: ``{"ok": true, "slips": 2, ...}`` or ``{"ok": false, "error": "..."}``."""
        try:
            self._do(_decoder.decode(line))
        except (msgspec.MsgspecError, OSError) as fault:
            return encode({"ok": False, "error": str(fault)})
        return encode({"ok": True, **self._status()})

    def _do(self, act: Act) -> None:
        match act:
            case PaperOut():
                self._machine.take_paper_out()
            case NewRoll():
                self._machine.put_in_new_roll()
            case CoverOpen():
                self._machine.open_cover(True)
            case CoverClosed():
                self._machine.open_cover(False)
            case Suffer(fault, after_bytes):
                self._machine.suffer(fault, after_bytes)
            case Mend():
                self._machine.mend()
            case Grab(file):
                self._save_picture(file)
            case Quit():
                self.ended = True
            case Status():
                pass

    def _save_picture(self, file: Path) -> None:
        if self._grab is None:
            raise OSError("there is no window")
        self._grab(file)

    def _status(self) -> Mapping[str, object]:
        report = self._machine.report()
        return {
            "slips": report.slips,
            "files": report.files,
            "paper": not report.state.paper_out,
            "near_end": report.state.near_end,
            "paper_mm": round(max(0.0, report.state.paper_mm), 1),
            "cover_open": report.state.cover_open,
            "clients": report.clients,
        }
