"""How long the kiosk waits for people and for the server."""

from __future__ import annotations

from typing import Annotated

import msgspec

LEAST_WARNING_S = 20.0
"""WCAG 2.2.1 and EN 301 549: a time-out is announced at least this long before it happens."""


class Times(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """In seconds, but for the two factors."""

    idle: Annotated[float, msgspec.Meta(ge=40, le=1800)] = 75.0
    """Without a touch, the screen goes back to its start."""
    ticket: Annotated[float, msgspec.Meta(ge=30, le=1800)] = 45.0
    """A printed ticket stays on the screen."""
    ticket_without_paper: Annotated[float, msgspec.Meta(ge=60, le=1800)] = 150.0
    """A ticket that has no paper stays on the screen, to be remembered or scanned."""
    warning: Annotated[float, msgspec.Meta(ge=LEAST_WARNING_S, le=60)] = LEAST_WARNING_S
    """Before the screen is cleared, it says so."""
    help: Annotated[float, msgspec.Meta(ge=60, le=1800)] = 300.0
    """Whoever has called for help is waited with."""
    speech_factor: Annotated[float, msgspec.Meta(ge=1.5, le=10)] = 3.0
    """Screens stay this many times longer in speech mode."""
    large_text_factor: Annotated[float, msgspec.Meta(ge=1.5, le=10)] = 2.0
    """The same for large text."""
    give_up: Annotated[float, msgspec.Meta(ge=5, le=120)] = 30.0
    """An answer to a wish for a ticket is waited for."""
    settle: Annotated[float, msgspec.Meta(ge=0, le=2)] = 0.5
    """A new screen takes no taps yet, so that the second half of a double tap does nothing."""
    offline_grace: Annotated[float, msgspec.Meta(ge=0, le=30)] = 2.0
    """A break in the connection is not mentioned."""
    reprint: Annotated[float, msgspec.Meta(ge=0, le=600)] = 60.0
    """So long after the ticket came, a slip that is out can be printed again, marked as a copy."""
    slow: Annotated[float, msgspec.Meta(ge=0.5, le=30)] = 3.0
    """Sending or printing is called slow after this."""
