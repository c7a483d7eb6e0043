"""``vuoro rebuild-figures``: make what reports read anew from the journal."""

from __future__ import annotations

import argparse
import sys

from queue_server.database import FILE_NAME, sole_use, transaction_on
from queue_server.rebuild import CannotReplay, rebuild_all


def rebuild_figures(options: argparse.Namespace) -> int:
    """Exit status 0 when it is done, 1 when it cannot be; then everything is as before.

    Raises ``DataFolderError``, also while a server is running on the folder.
    """
    if not (options.data / FILE_NAME).is_file():
        print(f"vuoro rebuild-figures: there is no journal in {options.data}", file=sys.stderr)
        return 1
    try:
        with sole_use(options.data), transaction_on(options.data) as connection:
            replayed = rebuild_all(connection)
    except CannotReplay as trouble:
        print(f"vuoro rebuild-figures: nothing was changed: {trouble}", file=sys.stderr)
        return 1
    print(f"made anew from {replayed} journal entries")
    return 0
