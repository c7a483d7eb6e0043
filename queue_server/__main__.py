"""The ``vuoro`` command."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from queue_link.vocabulary import Role
from queue_server.trouble import DataFolderError

if TYPE_CHECKING:
    from queue_server.callers import Network

Run = Callable[[argparse.Namespace], int]
DEFAULT_DATA = Path("vuoro-data")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand; returns the exit status. What a subcommand needs is imported by it alone."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["printer"]:
        return _run_printer(words[1:])
    options = _parser(words[:1]).parse_args(words)
    run: Run = options.run
    try:
        return run(options)
    except DataFolderError as trouble:
        print(f"the data folder cannot be used: {trouble}", file=sys.stderr)
        return 1


def _run_printer(words: list[str]) -> int:
    """A program of its own, with options of its own; it takes this process's place, signals and all."""
    command = [sys.executable, "-m", "kiosk_app.virtual_printer", *words]
    if sys.platform != "win32":  # where nothing can take a process's place
        os.execv(sys.executable, command)
    return subprocess.call(command)


def _parser(wanted: list[str]) -> argparse.ArgumentParser:
    """The options of the subcommand that is ``wanted``; of those that load much, only its own."""
    parser = argparse.ArgumentParser(
        prog="vuoro",
        description="Queue ticketing for public service points.",
        epilog="The programs with windows: vuoro-kiosk, vuoro-display, vuoro-counter.",
    )
    parser.add_argument("--version", action="version", version=f"vuoro {version('vuoro')}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    serve = commands.add_parser("serve", help="run the queue server")
    serve.add_argument("branches", nargs="+", type=Path, metavar="BRANCH.toml", help="branch files to serve")
    serve.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the journal (%(default)s)")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    serve.add_argument("--port", type=_port, default=8765, help="0 picks a free one (%(default)s)")
    serve.add_argument(
        "--announce",
        action="store_true",
        help='write {"port":N} to standard output when ready',
    )
    serve.add_argument("--log-json", action="store_true", help="log as lines of JSON")
    serve.add_argument(
        "--trusted-proxy",
        type=_network,
        action="append",
        default=[],
        metavar="ADDRESS",
        help="proxy, or network of proxies, whose X-Forwarded-For is taken for true; may be repeated",
    )
    serve.add_argument(
        "--training",
        type=_positive,
        nargs="?",
        const=1.0,
        metavar="PACE",
        help="a practice branch beside each one, with made-up customers, PACE times as fast as people (1)",
    )
    serve.add_argument("--requests-per-s", type=_positive, default=50.0, help="for each device (%(default)s)")
    serve.add_argument(
        "--appointments",
        action="append",
        default=[],
        metavar="FILE.csv",
        help="booked times, read again when they change; with several branches BRANCH=FILE.csv",
    )
    serve.set_defaults(run=_serve)

    check = commands.add_parser("check", help="tell every fault of a branch file")
    check.add_argument("file", type=Path, metavar="FILE", nargs="?")
    check.add_argument("--example", action="store_true", help="write a whole branch file to begin with")
    check.add_argument(
        "--wording", metavar="TAG", help="write a table of the kiosk's texts in a language, to change them"
    )
    check.add_argument("--appointments", type=Path, metavar="FILE.csv", help="booked times to check, too")
    check.set_defaults(run=_check)

    slip = commands.add_parser("slip", help="see what a branch prints on a ticket")
    slip.add_argument("--preview", type=Path, required=True, metavar="FILE.png", help="picture to write")
    slip.add_argument("--branch", type=Path, metavar="BRANCH.toml", help="(the bundled one)")
    slip.add_argument("--language", metavar="TAG", help="of the customer (the first of the branch)")
    slip.add_argument("--width-dots", type=_paper_dots, default=576, help="of the paper (%(default)s)")
    slip.add_argument("--text", action="store_true", help="as a serial printer writes it")
    slip.add_argument("--copy", action="store_true", help="marked as a copy")
    slip.add_argument("--outside", action="store_true", help="for somebody who waits outside")
    slip.set_defaults(run=_slip)

    _add_device_commands(commands.add_parser("device", help="let devices in and shut them out"))
    _add_staff_commands(commands, wanted)

    doctor = commands.add_parser("doctor", help="tell what is missing on this machine, and how to get it")
    doctor.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the journal (%(default)s)")
    doctor.add_argument("--printer", metavar="HOST:PORT", help="an ESC/POS printer to reach")
    doctor.add_argument("--clips", type=Path, metavar="FOLDER", help="recorded clips to look through")
    doctor.set_defaults(run=_doctor)

    demo = commands.add_parser("demo", help="see a whole service point work")
    demo.add_argument("--output", type=Path, default=Path("demo-output"), help="pictures (%(default)s)")
    demo.add_argument("--offscreen", action="store_true", help="play the scene without a screen")
    demo.set_defaults(run=_demo)

    commands.add_parser("printer", help="run a virtual ESC/POS printer (see vuoro printer --help)")

    if wanted == ["report"]:
        from queue_server.command_line.reporting import add_report

        add_report(commands, DEFAULT_DATA)
    else:
        commands.add_parser("report", help="figures of a branch, and the visits behind them")

    if wanted in (["simulate"], ["replay"]):
        from queue_server.command_line.simulating import add_replay, add_simulate

        add_simulate(commands)
        add_replay(commands)
    else:
        commands.add_parser("simulate", help="play synthetic days of a branch through the real rules")
        commands.add_parser("replay", help="play a recorded day by other rules: what if?")

    retention = commands.add_parser("retention", help="forget what is beyond a branch's horizon")
    retention.add_argument("branch", type=Path, metavar="BRANCH.toml")
    retention.add_argument(
        "--data", type=Path, default=DEFAULT_DATA, help="folder of the journal (%(default)s)"
    )
    retention.add_argument("--dry-run", action="store_true", help="only tell what that would be")
    retention.set_defaults(run=_retention)

    rebuilt = commands.add_parser("rebuild-figures", help="make what reports read anew from the journal")
    rebuilt.add_argument(
        "--data", type=Path, default=DEFAULT_DATA, help="folder of the journal (%(default)s)"
    )
    rebuilt.set_defaults(run=_rebuild_figures)

    bench = commands.add_parser("bench", help="measure speed beside baselines")
    bench.add_argument("--quick", action="store_true", help="fewer rounds")
    bench.set_defaults(run=_bench)
    return parser


def _positive(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError(f"a number above 0 is needed, not {text!r}")
    return number


def _port(text: str) -> int:
    if not (text.isdecimal() and int(text) <= 65535):
        raise argparse.ArgumentTypeError(f"a port is a number from 0 to 65535, not {text!r}")
    return int(text)


def _network(text: str) -> Network:
    from queue_server.callers import network

    try:
        return network(text)
    except ValueError as fault:
        raise argparse.ArgumentTypeError(f"an address such as 192.0.2.10 or 192.0.2.0/24: {fault}") from None


def _paper_dots(text: str) -> int:
    if not (text.isdecimal() and 200 <= int(text) <= 2040 and int(text) % 8 == 0):
        raise argparse.ArgumentTypeError(f"paper has 200 to 2040 dots, a multiple of 8, not {text!r}")
    return int(text)


def _device_name(text: str) -> str:
    if not text.strip() or len(text) > 80:
        raise argparse.ArgumentTypeError("a name of 1 to 80 characters is needed")
    return text.strip()


def _add_device_commands(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    add = actions.add_parser("add", help="let a device in; its token is shown once")
    add.add_argument("--branch", required=True)
    add.add_argument("--role", required=True, choices=[role.value for role in Role])
    add.add_argument("--name", required=True, type=_device_name, help="what people call it: Kiosk 1")
    listing = actions.add_parser("list", help="who may connect")
    revoke = actions.add_parser("revoke", help="shut a device out")
    revoke.add_argument("id", metavar="DEVICE")
    for action, run in ((add, _device_add), (listing, _device_list), (revoke, _device_revoke)):
        action.add_argument(
            "--data", type=Path, default=DEFAULT_DATA, help="folder of the journal (%(default)s)"
        )
        action.set_defaults(run=run)


def _add_staff_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], wanted: list[str]
) -> None:
    """People, devices that ask to be let in, and what was done; each loads what it needs only if it is
    wanted."""
    person = commands.add_parser("person", help="who may sign in, and what they may do")
    pair = commands.add_parser("pair", help="devices that show a code and ask to be let in")
    audit = commands.add_parser("audit", help="who did what, when")
    if wanted == ["person"]:
        from queue_server.command_line.people import add_person_commands

        add_person_commands(person, _with_data)
    elif wanted == ["pair"]:
        from queue_server.command_line.pairing import add_pair_commands

        add_pair_commands(pair, _with_data)
    elif wanted == ["audit"]:
        from queue_server.command_line.auditing import add_audit_options

        add_audit_options(audit, _with_data)


def _with_data(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the journal (%(default)s)")


def _serve(options: argparse.Namespace) -> int:
    from queue_server.command_line.serving import serve

    return serve(options)


def _check(options: argparse.Namespace) -> int:
    from queue_link.vocabulary import Language
    from queue_server.check import check_command, example, wording

    if options.example:
        print(example(), end="")
        return 0
    if options.wording is not None:
        print(wording(Language(options.wording)), end="")
        return 0
    if options.file is None:
        print("vuoro check: which file? (or --example, --wording)", file=sys.stderr)
        return 2
    return check_command(options.file, options.appointments)


def _slip(options: argparse.Namespace) -> int:
    from queue_server.command_line.previewing import preview

    return preview(options)


def _device_add(options: argparse.Namespace) -> int:
    from queue_server.command_line.devices import add

    return add(options)


def _device_list(options: argparse.Namespace) -> int:
    from queue_server.command_line.devices import show

    return show(options)


def _device_revoke(options: argparse.Namespace) -> int:
    from queue_server.command_line.devices import revoke

    return revoke(options)


def _doctor(options: argparse.Namespace) -> int:
    from queue_server.doctor import doctor_command

    return doctor_command(options.data, options.printer, options.clips)


def _demo(options: argparse.Namespace) -> int:
    from queue_server.demo.play import demo

    return demo(options.output, offscreen=options.offscreen)


def _retention(options: argparse.Namespace) -> int:
    from queue_server.command_line.retaining import retention

    return retention(options)


def _rebuild_figures(options: argparse.Namespace) -> int:
    from queue_server.command_line.figures import rebuild_figures

    return rebuild_figures(options)


def _bench(options: argparse.Namespace) -> int:
    from queue_server.bench.report import bench

    return bench(quick=options.quick)


if __name__ == "__main__":
    sys.exit(main())
