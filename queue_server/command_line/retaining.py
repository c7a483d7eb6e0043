"""``vuoro retention``: forget what is beyond a branch's horizon, or tell what that would be."""

from __future__ import annotations

import argparse
import sys

from queue_link.toml_document import SettingsFaults
from queue_server.branch_file import load_branch
from queue_server.clock import SystemClock
from queue_server.database import FILE_NAME, reading, transaction_on
from queue_server.retention import forget_one, would_forget


def retention(options: argparse.Namespace) -> int:
    """Exit status 0 when it is done, 1 when it cannot be, 2 for faults in the branch file.

    Raises ``DataFolderError``.
    """
    try:
        config = load_branch(options.branch)
    except SettingsFaults as faults:
        print(faults, file=sys.stderr)
        return 2
    if not (options.data / FILE_NAME).is_file():
        print(f"vuoro retention: there is no journal in {options.data}", file=sys.stderr)
        return 1
    now = SystemClock().now()
    if options.dry_run:
        with reading(options.data) as connection:
            forgotten = list(would_forget(connection, config, now))
    else:
        forgotten = []
        while True:
            # Each business day by itself: a server that runs waits for none of them long.
            with transaction_on(options.data) as connection:
                one = forget_one(connection, config, now)
            if one is None:
                break
            forgotten.append(one)
    for one in forgotten:
        print(f"{one.day}: {one.entries} journal entries, {one.rows} other rows")
    print(f"business days {'to forget' if options.dry_run else 'forgotten'}: {len(forgotten)}")
    return 0
