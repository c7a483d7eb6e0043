"""The branch that is measured: as large as a branch file may make one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from queue_link.vocabulary import BranchId, CounterId, Language, ProfileId, ServiceId
from queue_server.domain.configuration import SERIES_LETTERS

BRANCH = BranchId("bench")
LANGUAGE = Language("fi")
PROFILE = ProfileId("all")
SERVICES = tuple(ServiceId(f"service-{letter.lower()}") for letter in SERIES_LETTERS)
"""Each with a queue and a number series of its own, 999 numbers long."""
COUNTERS = tuple(CounterId(str(number)) for number in range(1, 11))
CAP = 9999
"""People; that many tickets are admitted before anybody waits outside."""
MOST_TICKETS = CAP
"""Tickets taken within one measurement at most, so that all go the same way through the rules."""


def branch_file(now: datetime) -> str:
    """The text of the branch file.

    The branch is closed by its hours, so that a day begins when a supervisor opens it, and
    stays open for as long as a day can.
    """
    day_ends = (now.astimezone(UTC) - timedelta(minutes=2)).strftime("%H:%M")
    return "\n".join(
        (
            _HEAD.format(branch=BRANCH, cap=CAP, day_ends=day_ends),
            *(_QUEUE.format(letter=letter, id=letter.lower()) for letter in SERIES_LETTERS),
            *(_SERVICE.format(service=service, queue=service[-1]) for service in SERVICES),
            *(_COUNTER.format(counter=counter, profile=PROFILE) for counter in COUNTERS),
            _PROFILE.format(profile=PROFILE, queues=_listed(letter.lower() for letter in SERIES_LETTERS)),
            _TRIAGE,
            *(_CHOICE.format(service=service) for service in SERVICES),
        )
    )


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f'"{word}"' for word in words)


_HEAD = """\
id = "{branch}"
name = {{ fi = "Mittaus", sv = "Mätning" }}
time_zone = "Etc/UTC"
languages = ["fi", "sv"]
public_url = "https://vuoro.example"

[occupancy]
cap = {cap}
outside_limit = 9999

[party]
max = 8

[hours]
monday = "closed"
tuesday = "closed"
wednesday = "closed"
thursday = "closed"
friday = "closed"
saturday = "closed"
sunday = "closed"
day_ends = "{day_ends}"
"""
_QUEUE = """\
[[queues]]
id = "{id}"
letter = "{letter}"
"""
_SERVICE = """\
[[services]]
id = "{service}"
name = {{ fi = "{service}", sv = "{service}" }}
queue = "{queue}"
"""
_COUNTER = """\
[[counters]]
id = "{counter}"
profiles = ["{profile}"]
"""
_PROFILE = """\
[[profiles]]
id = "{profile}"
name = {{ fi = "Kaikki", sv = "Alla" }}
queues = [{queues}]
"""
_TRIAGE = """\
[triage]
start = "start"

[[triage.screens]]
id = "start"
title = { fi = "Asia", sv = "Ärende" }
"""
_CHOICE = """\
[[triage.screens.choices]]
text = {{ fi = "{service}", sv = "{service}" }}
service = "{service}"
"""
