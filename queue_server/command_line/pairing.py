"""``vuoro pair``: devices that ask a running server to be let in."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from queue_link.vocabulary import BranchId, Role
from queue_server.clock import SystemClock
from queue_server.command_line.folder import tell_if_new
from queue_server.database import transaction_on
from queue_server.staff import pairing


def show(options: argparse.Namespace) -> int:
    tell_if_new(options.data)
    with transaction_on(options.data) as connection:
        waiting = pairing.waiting_devices(connection, SystemClock().now())
    for device in waiting:
        print(f"{device.code}  {device.program:<15} {device.address:<20} since {device.since:%H:%M:%S} UTC")
    if not waiting:
        print("no device asks to be let in now", file=sys.stderr)
    return 0


def approve(options: argparse.Namespace) -> int:
    """Let the device in that shows this code."""
    decision = pairing.Decision(BranchId(options.branch), options.role, options.name)
    tell_if_new(options.data)
    with transaction_on(options.data) as connection:
        now = SystemClock().now()
        done = pairing.approve(connection, options.code, decision, pairing.Decider(), now)
    return _told(done, options.code, f"{decision.role} {decision.name} of {decision.branch} is let in")


def refuse(options: argparse.Namespace) -> int:
    """Send the device away that shows this code."""
    tell_if_new(options.data)
    with transaction_on(options.data) as connection:
        done = pairing.refuse(connection, options.code, None, pairing.Decider(), SystemClock().now())
    return _told(done, options.code, "it is sent away")


def _told(done: bool, code: str, said: str) -> int:
    if done:
        print(said, file=sys.stderr)
        return 0
    print(
        f"no device shows {code} any more: it ran out, or somebody has decided; see vuoro pair list",
        file=sys.stderr,
    )
    return 1


def add_pair_commands(
    parser: argparse.ArgumentParser, with_data: Callable[[argparse.ArgumentParser], None]
) -> None:
    """The actions of ``vuoro pair``."""
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="which devices wait, and the codes on their screens")
    approving = actions.add_parser("approve", help="let a device in")
    approving.add_argument("code", help="as it stands on its screen")
    approving.add_argument("--branch", required=True)
    approving.add_argument("--role", required=True, type=Role, choices=list(Role))
    approving.add_argument("--name", required=True, help="what people call it: Kiosk 1")
    refusing = actions.add_parser("refuse", help="send a device away")
    refusing.add_argument("code", help="as it stands on its screen")
    for action, run in ((listing, show), (approving, approve), (refusing, refuse)):
        with_data(action)
        action.set_defaults(run=run)
