"""A branch file: one TOML file that says what a branch is.

Reading has two parts that are kept apart: the shape (``branch_shape``: keys and types) and the meaning
(``branch_checks``). Both look at all there is, so that one reading tells every fault; an item whose shape
is broken is left out of the checks of meaning, the others are not.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from queue_link.settings import convert, read_text, shape_findings
from queue_link.toml_document import Document, Fault, SettingsFaults
from queue_server.branch_checks import doubts, errors
from queue_server.branch_shape import WEEKDAYS, BranchFile, draft_of, read_span, read_time
from queue_server.domain.configuration import BranchConfig, Occupancy


class Examined(msgspec.Struct, frozen=True):
    """What a branch file is found to be."""

    source: str
    config: BranchConfig | None
    """None when there are faults."""
    faults: tuple[Fault, ...] = ()
    warnings: tuple[Fault, ...] = ()


def load_branch(path: Path) -> BranchConfig:
    """The branch in the file at ``path``. Raises ``SettingsFaults`` with all that is wrong with it."""
    examined = examine_branch_file(path)
    if examined.config is None:
        raise SettingsFaults(examined.source, examined.faults)
    return examined.config


def examine_branch_file(path: Path) -> Examined:
    """Everything that is wrong or doubtful in the file at ``path``; an unreadable file is one fault."""
    try:
        text = read_text(path)
    except SettingsFaults as failure:
        return Examined(failure.source, None, failure.faults)
    return examine_branch(text, str(path))


def examine_branch(text: str, source: str) -> Examined:
    """Everything that is wrong or doubtful in the text of a branch file; ``source`` names it in messages."""
    try:
        document = Document(text, source)
    except SettingsFaults as failure:
        return Examined(source, None, failure.faults)
    draft = draft_of(document.data)
    faults = document.faults([*shape_findings(document.data, BranchFile), *errors(draft)])
    warnings = document.faults(list(doubts(draft)))
    config = None if faults else _config(convert(document.data, BranchFile))
    return Examined(source, config, faults, warnings)


def _config(file: BranchFile) -> BranchConfig:
    return BranchConfig(
        id=file.id,
        name=file.name,
        time_zone=file.time_zone,
        languages=file.languages,
        public_url=file.public_url.rstrip("/"),
        occupancy=Occupancy(file.occupancy.cap, file.occupancy.outside_limit, file.occupancy.exits),
        party_max=file.party.max,
        hours=tuple(read_span(getattr(file.hours, weekday)) for weekday in WEEKDAYS),
        closed_days=frozenset(file.hours.closed_days),
        day_ends=read_time(file.hours.day_ends),
        queues=file.queues,
        services=file.services,
        counters=file.counters,
        profiles=file.profiles,
        start=file.triage.start,
        screens=file.triage.screens,
    )
