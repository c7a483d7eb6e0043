"""Priority classes: that those referred to exist, what they weigh, and when appointments are over."""

from __future__ import annotations

from collections.abc import Iterator

from queue_link.toml_document import Finding
from queue_link.vocabulary import PriorityId
from queue_server.branch_checks.draft import Draft
from queue_server.branch_checks.ids import unknown
from queue_server.branch_checks.triage import choices
from queue_server.branch_shape import AppointmentsTable
from queue_server.domain.configuration import WALK_IN, PolicyName

_APPOINTMENTS = AppointmentsTable()


def class_errors(draft: Draft) -> Iterator[Finding]:
    yield from _weight_errors(draft)
    yield from _appointment_errors(draft)
    yield from _service_errors(draft)
    for path, choice in choices(draft):
        if choice.priority is not None:
            yield from unknown("priority", choice.priority, draft.priorities, (*path, "priority"))


def class_doubts(draft: Draft) -> Iterator[Finding]:
    parts = (draft.services, draft.screens, draft.priorities)
    if not (draft.priorities.written and all(part.whole for part in parts)):
        return
    used = {service.priority for _, service in draft.services.items}
    used |= {choice.priority for _, choice in choices(draft) if choice.priority is not None}
    used |= set(_booked_priorities(draft).values())
    for position, priority in draft.priorities.items:
        if priority.id not in used:
            yield Finding((*draft.priorities.path, position), "nothing gives a ticket this priority")


def _weight_errors(draft: Draft) -> Iterator[Finding]:
    if draft.policy is not PolicyName.WEIGHTED:
        return
    for position, priority in draft.priorities.items:
        if priority.weight < 1 or priority.weight % 1:
            what = f'with the policy "weighted" a weight is a whole number >= 1, got {priority.weight:g}'
            yield Finding((*draft.priorities.path, position, "weight"), what)


def _booked_priorities(draft: Draft) -> dict[str, PriorityId]:
    defaults = {"priority": _APPOINTMENTS.priority, "late_priority": _APPOINTMENTS.late_priority}
    return defaults | draft.booked_priorities


def _appointment_errors(draft: Draft) -> Iterator[Finding]:
    late, over = draft.late_min, draft.no_show_min
    if late is not None and over is not None and over < late:
        what = f"an appointment is over after {over} min, while customers may be {late} min late"
        yield Finding(("appointments", "no_show_min"), what)
    for key, priority in _booked_priorities(draft).items():
        if key in draft.booked_priorities:
            yield from unknown("priority", priority, draft.priorities, ("appointments", key))
        elif draft.priorities.named and priority not in draft.priorities.known:
            what = f'no priority has the id "{priority}"; appointments have it'
            yield Finding(draft.priorities.path, what, f'list it, or set "appointments.{key}"')


def _service_errors(draft: Draft) -> Iterator[Finding]:
    """The class that services have where they name none is asked for once."""
    named = [(position, service.priority) for position, service in draft.services.items]
    for position, priority in named:
        if priority != WALK_IN:
            path = (*draft.services.path, position, "priority")
            yield from unknown("priority", priority, draft.priorities, path)
    missing = draft.priorities.named and WALK_IN not in draft.priorities.known
    if missing and any(priority == WALK_IN for _, priority in named):
        what = f'no priority has the id "{WALK_IN}"; services have it where they name no other'
        yield Finding(draft.priorities.path, what, 'list it, or give each service a "priority"')
