"""``vuoro printer``: a virtual ESC/POS network printer, with a window or without."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from kiosk_app.virtual_printer.control import Control
from kiosk_app.virtual_printer.interpreter import FULL_ROLL_MM
from kiosk_app.virtual_printer.machine import Machine, Options
from kiosk_app.virtual_printer.mechanism import Pace


def main(arguments: Sequence[str] | None = None) -> int:
    given = _parser().parse_args(arguments)
    options = Options(
        host=given.host,
        port=given.port,
        paper_mm=given.paper_mm,
        width_dots=given.width_dots,
        pace=Pace(mm_per_s=given.speed),
        save=given.save,
    )
    try:
        if given.headless:
            return _without_window(options, given.driven)
        from kiosk_app.virtual_printer.desktop import run_window

        return run_window(options, given.driven, given.window, _announce)
    except OSError as error:
        sys.stderr.write(f"vuoro printer: {given.host}:{given.port}: {error}\n")
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="vuoro printer", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=9100, help="0: any free port (default: %(default)s)")
    parser.add_argument("--save", type=Path, metavar="FOLDER", help="keep every slip as a PNG picture")
    parser.add_argument("--headless", action="store_true", help="no window")
    parser.add_argument(
        "--window", default="430x860", metavar="WxH[+X+Y]", help="size and place (%(default)s)"
    )
    parser.add_argument(
        "--paper-mm", type=float, default=FULL_ROLL_MM, metavar="MM", help="paper on the first roll"
    )
    parser.add_argument("--width-dots", type=int, default=576, metavar="DOTS", help="width of the paper")
    parser.add_argument(
        "--speed",
        type=float,
        default=250.0,
        metavar="MM/S",
        help="print speed; 0: no time (default: %(default)s)",
    )
    parser.add_argument("--driven", action="store_true", help="be operated by JSON lines on standard input")
    return parser


def _announce(port: int) -> None:
    """The first line on standard output tells the port in use."""
    sys.stdout.write(json.dumps({"port": port}) + "\n")
    sys.stdout.flush()


def _without_window(options: Options, driven: bool) -> int:
    machine = Machine(options)
    signal.signal(signal.SIGTERM, _interrupt)
    _announce(machine.start())
    try:
        if driven:
            _obey_lines(Control(machine))
        else:
            threading.Event().wait()
    except KeyboardInterrupt:
        pass
    finally:
        machine.stop()
    return 0


def _obey_lines(control: Control) -> None:
    for line in sys.stdin.buffer:
        sys.stdout.write(control.obey(line).decode() + "\n")
        sys.stdout.flush()
        if control.ended:
            return


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
