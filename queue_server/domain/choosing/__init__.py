"""Who is next: at a counter, and at the door. One order serves both."""

from __future__ import annotations

from queue_server.domain.choosing.candidate import Candidate, Memory, Pick, Turn, sent_here, turn_from
from queue_server.domain.choosing.chooser import Chooser
from queue_server.domain.choosing.queue_orders import conditions_hold
from queue_server.domain.choosing.reasons import Ticket, why

__all__ = [
    "Candidate",
    "Chooser",
    "Memory",
    "Pick",
    "Ticket",
    "Turn",
    "conditions_hold",
    "sent_here",
    "turn_from",
    "why",
]
