"""``vuoro check FILE``: says what is wrong with a branch file and its appointments, or what is in them."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from queue_link.assets import asset
from queue_link.catalogue import text_in
from queue_link.people import SignInMode
from queue_link.slip_design import LOGO_LEFT_OUT, SlipDesign, SlipLine, fits_slips_of_text
from queue_link.toml_document import Fault, Finding, SettingsFaults, located
from queue_link.vocabulary import Language
from queue_server.appointment_file import read_appointments
from queue_server.branch_checks import doubts
from queue_server.branch_checks.draft import Draft
from queue_server.branch_file import Examined, examine_branch_file
from queue_server.customer_texts import Coverage, coverage, wording_table
from queue_server.domain.configuration import BranchConfig, Exits, Hours, Spans
from queue_server.slip_letters import missing_letters
from queue_server.slip_logo import logo_size

_ENGLISH = Language("en")
_TEXTS_SHOWN = 10
"""How many missing texts are named."""
_DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


_SIGNING_IN = {
    SignInMode.OPEN: "whoever sits at a paired desk works there, without signing in",
    SignInMode.PASSWORD: "sign in with name and password; vuoro person add",
    SignInMode.PIN: "sign in with name and password, or with a PIN; vuoro person add",
}


def check_command(path: Path, appointments: Path | None = None) -> int:
    """Check a branch file, and a file of its appointments, and print what was found.

    0 when the branch can be used and its appointments can be read, else 1.
    """
    examined = check_branch_file(path)
    sys.stdout.write(report(examined))
    if examined.config is None or appointments is None:
        return exit_code(examined)
    try:
        booked = read_appointments(appointments, examined.config)
    except SettingsFaults as faults:
        sys.stdout.write(f"{faults}\n")
        return 1
    sys.stdout.write(f"{appointments}: {_counted(len(booked), 'appointment')}, in order\n")
    return 0


def check_branch_file(path: Path) -> Examined:
    """Examines a branch file without a server; nothing but the file is needed."""
    return examine_branch_file(path, _doubts)


def _doubts(draft: Draft) -> Iterator[Finding]:
    yield from doubts(draft)
    yield from missing_letters(draft)


def example() -> str:
    """A complete branch file to begin with: the bundled one."""
    return asset("branches", "malmi.toml").read_text(encoding="utf-8")


def wording(language: Language) -> str:
    """A table of a branch file with the kiosk's texts in a language, to be shortened to what is changed."""
    return "".join(f"{line}\n" for line in wording_table(language))


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


def _counted(count: int, what: str, several: str = "") -> str:
    return f"{count} {what}" if count == 1 else f"{count} {several or what + 's'}"


def _summary(branch: BranchConfig) -> Iterator[str]:
    yield f"{text_in(branch.name, _ENGLISH)} ({branch.id})"
    yield f"Languages  {', '.join(branch.languages)}"
    yield f"Hours      {_hours(branch)}"
    if branch.service is not None:
        yield f"Tickets    {_week(branch.tickets)}"
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
    yield from _logo(branch.slip)
    yield f"Staff      {_SIGNING_IN[branch.staff.sign_in]}"
    yield f"Kiosk      {_counted(len(branch.screens), 'screen')}, {guidance} of them guidance"
    yield from _missing_texts([coverage(language, branch.wording) for language in branch.languages])


def _missing_texts(languages: Sequence[Coverage]) -> Iterator[str]:
    """Texts of the branch file itself that are missing are warnings, each with its line."""
    whole = [found.language for found in languages if not found.missing]
    yield f"Texts      of kiosk and phone complete in {', '.join(whole) or 'no language'}"
    for found in languages:
        if found.missing:
            yield (
                f"Texts      {found.language}: {len(found.missing)} of {found.all} of kiosk and phone are "
                "missing and shown in English:"
            )
            yield from (f"             {source}" for source in found.missing[:_TEXTS_SHOWN])
            more = len(found.missing) - _TEXTS_SHOWN
            if more > 0:
                yield f"             and {more} more; vuoro check --wording {found.language} lists all"


def _logo(design: SlipDesign) -> Iterator[str]:
    if not design.logo or SlipLine.LOGO not in design.lines:
        return
    width, height = logo_size(design.logo)
    yield f"Logo       {width} x {height} dots"
    if not fits_slips_of_text(width, height):
        yield f"           {LOGO_LEFT_OUT}"


def _hours(branch: BranchConfig) -> str:
    served = branch.service_hours
    exceptions = _counted(len(served.exceptions), "day with other hours", "days with other hours")
    return f"{_week(served)}; {exceptions}; ends at {branch.day_ends:%H:%M} ({branch.time_zone})"


def _week(hours: Hours) -> str:
    """``mon-fri 08:00-16:15, sat-sun closed``"""
    runs = []
    for spans, days in groupby(zip(_DAY_NAMES, hours.week, strict=True), key=lambda day: day[1]):
        names = [name for name, _ in days]
        run = names[0] if len(names) == 1 else f"{names[0]}-{names[-1]}"
        runs.append(f"{run} {_spans(spans)}")
    return ", ".join(runs)


def _spans(spans: Spans) -> str:
    return " and ".join(f"{span.opens:%H:%M}-{span.closes:%H:%M}" for span in spans) or "closed"


def _building(branch: BranchConfig) -> str:
    exits = "the end of the visit" if branch.occupancy.exits is Exits.FINISH else "the door"
    return (
        f"at most {branch.occupancy.cap} people inside, {branch.occupancy.outside_limit} waiting outside, "
        f"{branch.party_max} in a party; {exits} counts people out"
    )


def _at_counters(counters: Sequence[str]) -> str:
    noun = "counter" if len(counters) == 1 else "counters"
    return f"{noun} {', '.join(counters)}" if counters else "no counter"
