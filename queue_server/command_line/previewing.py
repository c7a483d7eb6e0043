"""``vuoro slip``: a slip of a branch for a made-up visit, drawn by the kiosk's own code."""

from __future__ import annotations

import argparse
import subprocess
import sys
from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec

from queue_link.assets import asset
from queue_link.messages import KioskSetup
from queue_link.results import Band, TicketIssued
from queue_link.slip_preview import SlipPreview
from queue_link.toml_document import SettingsFaults
from queue_link.vocabulary import Language, Role, VisitId
from queue_server.branch_file import load_branch
from queue_server.domain.codes import check_code
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.numbering import ticket_number
from queue_server.views import setup_for

_TAKEN_AT = datetime(2026, 3, 2, 9, 5)  # noqa: DTZ001 - in the branch's zone, whatever that is
"""The same always: two previews differ by what the branch has changed, and by nothing else."""
_VISIT, _TOKEN = VisitId("preview"), "7FK3Q9ZD2XWM4H6PRJ8T"
_TICKETS_BEFORE = 41
"""Given out on that day."""


def preview(options: argparse.Namespace) -> int:
    """Exit status 0 when the picture is written, 2 when something given does not allow it."""
    branch = options.branch or asset("branches", "malmi.toml")
    try:
        config = load_branch(branch)
    except SettingsFaults as faults:
        print(faults, file=sys.stderr)
        return 2
    language = Language(options.language) if options.language else config.languages[0]
    if language not in config.languages:
        offered = ", ".join(config.languages)
        print(f'{branch}: the branch has no language "{language}"; it has {offered}', file=sys.stderr)
        return 2
    setup = setup_for(Role.KIOSK, config)
    assert isinstance(setup, KioskSetup)
    wanted = SlipPreview(
        setup,
        made_up_ticket(config, language, admitted=not options.outside),
        str(options.preview),
        options.width_dots,
        as_text=options.text,
        copy=options.copy,
    )
    command = [sys.executable, "-m", "kiosk_app.slip_preview"]
    return subprocess.run(command, input=msgspec.json.encode(wanted), check=False).returncode


def made_up_ticket(config: BranchConfig, language: Language, *, admitted: bool) -> TicketIssued:
    """A same-day ticket on an ordinary morning, with all that such a ticket can have."""
    service = next((one for one in config.services if one.walk_in), config.services[0])
    queue = next(one for one in config.queues if one.id == service.queue)
    return TicketIssued(
        visit=_VISIT,
        number=ticket_number(queue, min(queue.first + _TICKETS_BEFORE, queue.last)),
        service=service.id,
        language=language,
        party=1,
        taken_at=_TAKEN_AT.replace(tzinfo=ZoneInfo(config.time_zone)),
        before=7,
        admitted=admitted,
        token=_TOKEN,
        wait=Band(22 * 60, 31 * 60, 38 * 60),
        check=check_code(_VISIT, _TOKEN),
    )
