"""What the desk program can be told, in its settings file or on the command line."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Annotated

import msgspec

from queue_link.commands import OpenCounter
from queue_link.qt.shell import AppSettings, command_line
from queue_link.vocabulary import CounterId, ProfileId


class CounterSettings(AppSettings, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The shared settings, and who signs in where."""

    window: str = "1040x680"
    """A desk program shares the screen with others; empty is full screen, for a tablet by the door."""
    counter: CounterId = CounterId("")
    """The counter offered first; together with a profile it is signed in to by itself."""
    profile: ProfileId = ProfileId("")
    adviser: str = ""
    idle_reminder_min: Annotated[int, msgspec.Meta(ge=0, le=120)] = 5
    """Minutes free while people wait after which the desk says so; 0: never."""
    bar: bool = False
    """Whether the window becomes the small bar once somebody is signed in."""
    tray: bool = True
    """Whether an icon in the system's tray tells how many wait."""

    practice: bool = False
    """Whether this desk is at the practice branch, where nothing is real."""

    @property
    def standing(self) -> OpenCounter | None:
        """The sign-in to make without being asked."""
        if not (self.counter and self.profile):
            return None
        return OpenCounter(self.counter, self.profile, self.adviser)


def counter_command_line() -> ArgumentParser:
    """The shared options, and those of a desk."""
    parser = command_line("vuoro-counter", "The desk of advisers, of the door and of the supervisor.")
    parser.add_argument("--counter", metavar="ID", help="sign in to this counter")
    parser.add_argument("--profile", metavar="ID", help="with this work profile")
    parser.add_argument("--adviser", metavar="NAME", help="under this name")
    parser.add_argument(
        "--bar", action="store_const", const=True, help="become the small bar once somebody is signed in"
    )
    parser.add_argument(
        "--practice", action="store_const", const=True, help="at the practice branch, where nothing is real"
    )
    return parser
