"""``vuoro serve``: run the queue server until it is told to stop."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import sys
from collections.abc import Coroutine, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from queue_link.logs import set_up_logs
from queue_link.toml_document import SettingsFaults
from queue_link.vocabulary import BranchId
from queue_server.branch_desk import Examine
from queue_server.branch_file import load_branch
from queue_server.check import check_branch_file
from queue_server.clock import Clock
from queue_server.domain.configuration import BranchConfig
from queue_server.garbage import look_for_garbage
from queue_server.journal import NotStored
from queue_server.keeper import Keeper
from queue_server.practice import Practice, practice_branch, practised, read_for_practice
from queue_server.serve import Practised, ServerSettings, reload_on_signal, run_server, stop_on_signals
from queue_server.trouble import DataFolderError

log = logging.getLogger(__name__)


def serve(options: argparse.Namespace) -> int:
    """Exit status 0 after a clean stop, 1 when it cannot run, 2 for faults in a branch file."""
    set_up_logs("queue-server", json_lines=options.log_json)
    try:
        configs = [load_branch(path) for path in options.branches]
    except SettingsFaults as faults:
        print(faults, file=sys.stderr)
        return 2
    files: dict[BranchId, Examine] = {
        config.id: partial(check_branch_file, path)
        for config, path in zip(configs, options.branches, strict=True)
    }
    beside = _practice(configs, options.training) if options.training is not None else {}
    served = [*configs, *(practised(config) for config in configs if config.id in beside)]
    if len({config.id for config in served}) < len(served):
        print("two of these files are for the same branch", file=sys.stderr)
        return 2
    files |= {each.branch: partial(read_for_practice, files[real]) for real, each in beside.items()}
    try:
        appointments = _appointment_files(options.appointments, [config.id for config in configs])
    except ValueError as fault:
        print(fault, file=sys.stderr)
        return 2
    settings = ServerSettings(
        options.data,
        options.host,
        options.port,
        requests_per_s=options.requests_per_s,
        appointments=appointments,
        proxies=options.trusted_proxy,
        files=files,
        practice=beside,
    )
    try:
        asyncio.run(_serve(settings, served, announce=options.announce))
    except (DataFolderError, NotStored, OSError) as trouble:
        print(f"the server cannot run: {trouble}", file=sys.stderr)
        return 1
    return 0


def _practice(configs: Sequence[BranchConfig], pace: float) -> dict[BranchId, Practised]:
    """The practice branch beside each of these."""

    def play(keeper: Keeper, clock: Clock) -> Coroutine[Any, Any, None]:
        return Practice(keeper, clock, pace).run()

    return {config.id: Practised(practice_branch(config.id), play) for config in configs}


def _appointment_files(words: Sequence[str], branches: Sequence[BranchId]) -> dict[BranchId, Path]:
    """``FILE`` with a single branch, else ``BRANCH=FILE``. Raises ``ValueError`` that says what is wrong."""
    files: dict[BranchId, Path] = {}
    for word in words:
        name, equals, file = word.partition("=")
        branch = BranchId(name)
        if branch in branches and equals and file:
            files[branch] = Path(file)
        elif len(branches) == 1:
            files[branches[0]] = Path(word)
        else:
            known = ", ".join(branches)
            raise ValueError(f"--appointments {word}: write BRANCH=FILE, with one of the branches {known}")
    return files


async def _serve(settings: ServerSettings, configs: Sequence[BranchConfig], *, announce: bool) -> None:
    stop, hang_up = asyncio.Event(), asyncio.Event()
    stop_on_signals(stop)
    reload_on_signal(hang_up)
    looking = asyncio.create_task(look_for_garbage())
    try:
        on_ready = _announce if announce else _stay_silent
        await run_server(settings, configs, on_ready, stop, hang_up=hang_up)
    finally:
        looking.cancel()


def _announce(port: int) -> None:
    print(json.dumps({"port": port}), flush=True)


def _stay_silent(_port: int) -> None:
    """The log says it."""
