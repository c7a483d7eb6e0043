"""The one line that tells what is going on: what waits, what was refused, whether there is a connection."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from counter_app import reasons, words
from counter_app.counter import Hindrance, action_of, counts_people
from counter_app.dispatch import Dispatch, NotSent, Refused
from counter_app.help_words import call_for_help
from queue_link.commands import ReleaseCounter
from queue_link.messages import HelpCall
from queue_link.qt.link import LinkState
from queue_link.vocabulary import HelpState

translate = QCoreApplication.translate


class Kind(StrEnum):
    """How serious it is; each kind has a sign of its own beside its colour."""

    NONE = "none"
    INFO = "info"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Notice:
    kind: Kind = Kind.NONE
    text: str = ""


def notice(dispatch: Dispatch, zone: ZoneInfo) -> Notice:
    """The most important thing to tell now."""
    if dispatch.rejection is not None:
        return Notice(Kind.BAD, reasons.reason(dispatch.rejection.reason))
    if dispatch.misplaced:
        return Notice(Kind.BAD, reasons.wrong_kind())
    if dispatch.stuck:
        return _waiting(dispatch)
    if dispatch.note is not None:
        return _went_wrong(dispatch.note, zone)
    return _connection(dispatch, zone)


def with_hint(told: Notice, why_not: Hindrance | None) -> Notice:
    """With nothing else to tell: why the page's main button is grey."""
    if told.kind is not Kind.NONE or why_not in (None, Hindrance.SENDING):
        return told
    return Notice(Kind.NONE, words.hindrance(why_not))


def with_reminder(told: Notice, idle: timedelta | None) -> Notice:
    """With nothing else to tell: that somebody free could call; ``idle`` is for how long already."""
    if told.kind is not Kind.NONE or idle is None:
        return told
    text = translate("Notice", "Customers are waiting. You have been free for {minutes} min.")
    return Notice(Kind.INFO, text.format(minutes=int(idle.total_seconds()) // 60))


def with_help(told: Notice, calls: Sequence[HelpCall], zone: ZoneInfo) -> Notice:
    """With nothing worse to tell: the customer at a kiosk who has waited longest for somebody to come."""
    waits = next((call for call in calls if call.state is HelpState.TOLD), None)
    if waits is None or told.kind in (Kind.WARN, Kind.BAD):
        return told
    return Notice(Kind.BAD if waits.unanswered else Kind.WARN, call_for_help(waits, zone))


def link_state(dispatch: Dispatch) -> str:
    """The connection in a word or two."""
    return {
        LinkState.CONNECTING: translate("Link", "Connecting…"),
        LinkState.ONLINE: translate("Link", "Connected"),
        LinkState.OFFLINE: translate("Link", "No connection"),
        LinkState.PAIRING: translate("Link", "To be let in"),
        LinkState.REJECTED: translate("Link", "Not accepted"),
    }[dispatch.link.state]


def _waiting(dispatch: Dispatch) -> Notice:
    name = words.action(action_of(dispatch.desk.pending[0]))
    if dispatch.link.state is LinkState.ONLINE:
        return Notice(Kind.INFO, translate("Notice", "Sending “{action}”…").format(action=name))
    text = translate("Notice", "Sending “{action}”… It will be sent when the server is back.")
    return Notice(Kind.WARN, text.format(action=name))


def _went_wrong(note: Refused | NotSent, zone: ZoneInfo) -> Notice:
    if isinstance(note, NotSent) and counts_people(note.command):
        text = translate("Notice", "People counted at the door were not saved in time. Please set the count.")
        return Notice(Kind.WARN, text)
    name = words.action(action_of(note.command))
    if isinstance(note, NotSent):
        why = translate("Notice", "The server could not be reached in time.")
    elif isinstance(note.command, ReleaseCounter):
        why = reasons.not_released(note.refusal, zone)
    else:
        why = reasons.refusal(note.refusal, zone)
    text = translate("Notice", "“{action}” was not done. {why}")
    return Notice(Kind.WARN, text.format(action=name, why=why))


def _connection(dispatch: Dispatch, zone: ZoneInfo) -> Notice:
    if dispatch.link.state is LinkState.ONLINE:
        return Notice()
    if dispatch.link.state is LinkState.CONNECTING or dispatch.link.last_heard is None:
        return Notice(Kind.INFO, translate("Notice", "Connecting to the server…"))
    text = translate(
        "Notice", "No connection to the server. This is the situation at {time}. Reconnecting by itself."
    )
    return Notice(Kind.WARN, text.format(time=words.clock(dispatch.link.last_heard, zone)))
