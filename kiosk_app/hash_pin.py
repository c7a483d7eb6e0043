"""``vuoro-kiosk --hash-pin``: a service PIN as it is kept in the settings file."""

from __future__ import annotations

import getpass
import sys
from argparse import Action, ArgumentParser, Namespace
from typing import Any

from kiosk_app.pin import BadPin, check_hash, hash_pin
from kiosk_app.settings import KioskSettings


class HashPin(Action):
    """Asks twice for the PIN, without showing it, and prints the line for the settings file."""

    def __init__(self, option_strings: list[str], dest: str, **options: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, **options)

    def __call__(self, parser: ArgumentParser, namespace: Namespace, values: Any, option: Any = None) -> None:
        pin = getpass.getpass("Service PIN: ")
        if getpass.getpass("Once more: ") != pin:
            parser.error("the two PINs differ")
        try:
            sys.stdout.write(f'service_pin = "{hash_pin(pin)}"\n')
        except BadPin as fault:
            parser.error(str(fault))
        parser.exit()


def check_pin(settings: KioskSettings) -> None:
    """Raises ``BadPin`` if the settings hold something else than the hash of a PIN."""
    if settings.service_pin:
        check_hash(settings.service_pin)
