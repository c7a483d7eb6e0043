"""Codes that customers show: those on a ticket, and that of an appointment. Pure.

A ticket's check code is a keyed hash of the visit, with the ticket's unguessable token as the key: nobody can
make it up for a number, and a number of another day has another one. Nothing has to be kept for it.
"""

from __future__ import annotations

import hashlib
import hmac

from queue_link.vocabulary import AppointmentId, AppointmentState, VisitId
from queue_server.domain.state import BranchState
from queue_server.domain.visit import Visit

CHECK_LENGTH = 4
UNMISTAKABLE = "CDFGHJKLMNPRTVWX34679"
"""None looks like another, and no vowels: four of them make no word."""
_ADDRESS = "/t/"
"""Before the token in the address that a ticket's QR code holds."""
_LOOK_ALIKES = str.maketrans("OI", "01")
_OVER = frozenset({AppointmentState.CANCELLED, AppointmentState.MISSED})


def check_code(visit: VisitId, token: str) -> str:
    """Four characters that only this ticket has."""
    digest = hmac.digest(token.encode(), visit.encode(), hashlib.sha256)
    number = int.from_bytes(digest[:8], "big")
    letters = []
    for _ in range(CHECK_LENGTH):
        number, place = divmod(number, len(UNMISTAKABLE))
        letters.append(UNMISTAKABLE[place])
    return "".join(letters)


def plain(code: str) -> str:
    """A code as it is compared: capitals and digits only, and O and I as the digits they look like."""
    return "".join(filter(str.isalnum, code.upper())).translate(_LOOK_ALIKES)


def _same(secret: str, shown: str) -> bool:
    """In a time that does not tell how much of it was right."""
    return hmac.compare_digest(secret.encode(), shown.encode())


def appointment_with(state: BranchState, code: str) -> AppointmentId | None:
    """The appointment with this code, however it was typed; None where several could be meant."""
    exact = state.by_code.get(code)
    if exact is not None:
        return exact
    wanted = plain(code)
    alike = {appointment for known, appointment in state.by_code.items() if wanted and plain(known) == wanted}
    still_on = {appointment for appointment in alike if state.bookings[appointment].state not in _OVER}
    meant = still_on or alike
    return meant.pop() if len(meant) == 1 else None


def visit_with(state: BranchState, code: str) -> Visit | None:
    """The visit of today with this code: the address of its page, its token, its number with the check code,
    or the appointment that was checked in for."""
    token = code.rpartition(_ADDRESS)[2].strip().upper()
    return state.by_token.get(token) or _numbered(state, plain(code)) or _booked(state, code)


def _numbered(state: BranchState, code: str) -> Visit | None:
    number, check = code[:-CHECK_LENGTH], code[-CHECK_LENGTH:]
    for visit in state.visits.values():
        if plain(visit.number) == number and _same(check_code(visit.id, visit.token), check):
            return visit
    return None


def _booked(state: BranchState, code: str) -> Visit | None:
    appointment = appointment_with(state, code)
    visit = state.bookings[appointment].visit if appointment else None
    return state.visits.get(visit) if visit else None
