"""``vuoro device``: let devices in, list them, shut them out."""

from __future__ import annotations

import argparse
import secrets
import sys

from queue_link.audit_kind import AuditKind
from queue_link.vocabulary import BranchId, DeviceId, Role
from queue_server.access import Device, add_device, list_devices, new_token, revoke_device
from queue_server.audit import Deed, note
from queue_server.clock import SystemClock
from queue_server.command_line.folder import tell_if_new
from queue_server.database import transaction_on


def add(options: argparse.Namespace) -> int:
    """Print the new device's token, the only time that anybody sees it."""
    device = Device(
        DeviceId(secrets.token_hex(4)), BranchId(options.branch), Role(options.role), options.name
    )
    token = new_token()
    tell_if_new(options.data)
    now = SystemClock().now()
    with transaction_on(options.data) as connection:
        add_device(connection, device, token, now)
        told = f"{device.role.value} {device.name}"
        note(connection, now, Deed(AuditKind.DEVICE_ADDED, device.branch, about=device.id, detail=told))
    print(
        f"{device.role} {device.name} of {device.branch} is device {device.id} in {options.data}. Its token:",
        file=sys.stderr,
    )
    print(token)
    return 0


def show(options: argparse.Namespace) -> int:
    tell_if_new(options.data)
    with transaction_on(options.data) as connection:
        devices = list_devices(connection)
    for device in devices:
        print(f"{device.id}  {device.branch:<12} {device.role:<10} {device.name}")
    if not devices:
        print(f"no devices in {options.data} yet: add one with vuoro device add", file=sys.stderr)
    return 0


def revoke(options: argparse.Namespace) -> int:
    tell_if_new(options.data)
    with transaction_on(options.data) as connection:
        now = SystemClock().now()
        done = revoke_device(connection, DeviceId(options.id), now)
        if done:
            note(connection, now, Deed(AuditKind.DEVICE_REVOKED, about=options.id))
    if done:
        print(f"device {options.id} is shut out", file=sys.stderr)
        return 0
    print(f"there is no device {options.id} in {options.data}; see vuoro device list", file=sys.stderr)
    return 1
