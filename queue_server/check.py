"""``vuoro check FILE``: says what is wrong with a branch file, or what branch it describes."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from queue_link.assets import asset
from queue_link.catalogue import text_in
from queue_link.toml_document import Fault, located
from queue_link.vocabulary import Language
from queue_server.branch_file import Examined, examine_branch_file
from queue_server.domain.configuration import BranchConfig, Exits, Span

_ENGLISH = Language("en")
_DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def check_command(path: Path) -> int:
    """Check a branch file and print what was found; 0 when the branch can be used, else 1."""
    examined = check_branch_file(path)
    sys.stdout.write(report(examined))
    return exit_code(examined)


def check_branch_file(path: Path) -> Examined:
    """Examines a branch file without a server; nothing but the file is needed."""
    return examine_branch_file(path)


def example() -> str:
    """A complete branch file to begin with: the bundled one."""
    return asset("branches", "malmi.toml").read_text(encoding="utf-8")


def exit_code(examined: Examined) -> int:
    """0 when the branch can be used, warnings or not; otherwise 1."""
    return 0 if examined.config else 1


def report(examined: Examined) -> str:
    """What is to be mended, each at its line; for a branch that can be used, what it is."""
    lines = [located(examined.source, fault) for fault in examined.faults]
    lines += [_warned(examined.source, warning) for warning in examined.warnings]
    if lines:
        lines.append("")
    lines.append(f"{examined.source}: {_verdict(examined)}")
    if examined.config:
        lines += (f"  {line}" for line in _summary(examined.config))
    return "\n".join(lines) + "\n"


def _warned(source: str, warning: Fault) -> str:
    return f"{located(source, warning)} (warning)"


def _verdict(examined: Examined) -> str:
    counts = [_counted(len(examined.faults), "fault")] if examined.faults else ["in order"]
    if examined.warnings:
        counts.append(_counted(len(examined.warnings), "warning"))
    return ", ".join(counts)


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _summary(branch: BranchConfig) -> Iterator[str]:
    yield f"{text_in(branch.name, _ENGLISH)} ({branch.id})"
    yield f"Languages  {', '.join(branch.languages)}"
    yield f"Hours      {_hours(branch)}"
    yield f"Building   {_building(branch)}"
    for queue in branch.queues:
        names = [text_in(service.name, _ENGLISH) for service in branch.services if service.queue == queue.id]
        numbers = f"{queue.letter}{queue.first:03d}-{queue.letter}{queue.last:03d}"
        yield f"Queue      {numbers} {queue.id}: {', '.join(names) or 'no service'}"
    booked = [text_in(service.name, _ENGLISH) for service in branch.services if not service.walk_in]
    if booked:
        yield f"By appointment only: {', '.join(booked)}"
    for profile in branch.profiles:
        counters = [counter.id for counter in branch.counters if profile.id in counter.profiles]
        yield f"Profile    {profile.id}: {', '.join(profile.queues)}; at {_at_counters(counters)}"
    guidance = sum(screen.link is not None or not screen.choices for screen in branch.screens)
    yield f"Kiosk      {_counted(len(branch.screens), 'screen')}, {guidance} of them guidance"


def _hours(branch: BranchConfig) -> str:
    runs = []
    for span, days in groupby(zip(_DAY_NAMES, branch.hours, strict=True), key=lambda day: day[1]):
        names = [name for name, _ in days]
        run = names[0] if len(names) == 1 else f"{names[0]}-{names[-1]}"
        runs.append(f"{run} {_span(span)}")
    closed_days = _counted(len(branch.closed_days), "closed day")
    return f"{', '.join(runs)}; {closed_days}; ends at {branch.day_ends:%H:%M} ({branch.time_zone})"


def _span(span: Span | None) -> str:
    return f"{span.opens:%H:%M}-{span.closes:%H:%M}" if span else "closed"


def _building(branch: BranchConfig) -> str:
    exits = "the end of the visit" if branch.occupancy.exits is Exits.FINISH else "the door"
    return (
        f"at most {branch.occupancy.cap} people inside, {branch.occupancy.outside_limit} waiting outside, "
        f"{branch.party_max} in a party; {exits} counts people out"
    )


def _at_counters(counters: Sequence[str]) -> str:
    noun = "counter" if len(counters) == 1 else "counters"
    return f"{noun} {', '.join(counters)}" if counters else "no counter"
