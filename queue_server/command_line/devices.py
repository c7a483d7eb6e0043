"""``vuoro device``: let devices in, list them, shut them out."""

from __future__ import annotations

import argparse
import secrets
import sys

from queue_link.vocabulary import BranchId, DeviceId, Role
from queue_server.access import Device, add_device, list_devices, new_token, revoke_device
from queue_server.clock import SystemClock
from queue_server.database import open_database


def add(options: argparse.Namespace) -> int:
    """Print the new device's token, the only time that anybody sees it."""
    device = Device(
        DeviceId(secrets.token_hex(4)), BranchId(options.branch), Role(options.role), options.name
    )
    token = new_token()
    engine = open_database(options.data)
    with engine.begin() as connection:
        add_device(connection, device, token, SystemClock().now())
    engine.dispose()
    print(
        f"{device.role} {device.name} of {device.branch} is device {device.id}. Its token:", file=sys.stderr
    )
    print(token)
    return 0


def show(options: argparse.Namespace) -> int:
    engine = open_database(options.data)
    with engine.begin() as connection:
        devices = list_devices(connection)
    engine.dispose()
    for device in devices:
        print(f"{device.id}  {device.branch:<12} {device.role:<10} {device.name}")
    if not devices:
        print("no devices yet: add one with vuoro device add", file=sys.stderr)
    return 0


def revoke(options: argparse.Namespace) -> int:
    engine = open_database(options.data)
    with engine.begin() as connection:
        done = revoke_device(connection, DeviceId(options.id), SystemClock().now())
    engine.dispose()
    if not done:
        print(f"there is no device {options.id}; see vuoro device list", file=sys.stderr)
    return 0 if done else 1
