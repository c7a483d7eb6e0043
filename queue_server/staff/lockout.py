"""How long whoever was wrong has to wait, kept on the disk so that a restart forgives nothing.

Each try is counted before it is looked at, so that many at once are no way around it, and taken back when it
was right. Names that do not exist are counted like others.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from queue_link.vocabulary import DeviceId
from queue_server.entry import micros, moment
from queue_server.tables import failed_sign_ins

WRONG_PINS = 5
"""So many in a row, and the PIN is not taken before the password was."""
FORGOTTEN_AFTER = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Strictness:
    """From ``free`` wrong ones on, the next waits ``first``, then twice as long each time, up to
    ``longest``."""

    free: int
    first: timedelta
    longest: timedelta
    fades: timedelta
    """One wrong try is forgotten in such a time."""

    def left(self, times: int, newest_at: datetime, now: datetime) -> int:
        """How many of the wrong tries still count."""
        return max(0, times - max(0, (now - newest_at) // self.fades))

    def until(self, times: int, newest_at: datetime) -> datetime:
        """When the next try is looked at."""
        beyond = times - self.free
        if beyond < 0:
            return newest_at
        return newest_at + min(self.first * (1 << min(beyond, 20)), self.longest)


OF_PERSON = Strictness(3, timedelta(seconds=5), timedelta(minutes=15), timedelta(hours=1))
OF_DEVICE = Strictness(10, timedelta(seconds=5), timedelta(minutes=15), timedelta(minutes=5))


@dataclass(frozen=True, slots=True)
class Try:
    """Who tries to sign in where."""

    login_key: str
    device: DeviceId


def begin_try(connection: Connection, tried: Try, now: datetime) -> datetime | None:
    """Count a try as a wrong one. Instead, when the next is looked at, should it have to wait."""
    counted = {
        subject: _counted(connection, subject, rule, now) for subject, rule in _subjects(tried).items()
    }
    waits = max(rule.until(*counted[subject]) for subject, rule in _subjects(tried).items())
    if waits > now:
        return waits
    for subject, (times, _) in counted.items():
        _put(connection, subject, times + 1, now)
    connection.execute(
        delete(failed_sign_ins).where(
            failed_sign_ins.c.newest_at < micros(now - FORGOTTEN_AFTER),
            ~failed_sign_ins.c.subject.like("pin:%"),
        )
    )
    return None


def wait_after(connection: Connection, tried: Try, now: datetime) -> datetime | None:
    """When the next try is looked at, after a wrong one; None: at once."""
    until = max(
        rule.until(*_counted(connection, subject, rule, now)) for subject, rule in _subjects(tried).items()
    )
    return until if until > now else None


def was_right(connection: Connection, tried: Try, now: datetime) -> None:
    """The try that was begun was right: the person begins anew, the device loses this one."""
    forgive(connection, tried.login_key)
    device = _device(tried)
    times, _ = _counted(connection, device, OF_DEVICE, now)
    _put(connection, device, max(0, times - 1), now)


def forgive(connection: Connection, login_key: str) -> None:
    """Nothing that was wrong for this name counts any more."""
    connection.execute(delete(failed_sign_ins).where(failed_sign_ins.c.subject == _person(login_key)))


# --- PINs -----------------------------------------------------------------------------------------


def pin_is_off(connection: Connection, login_key: str) -> bool:
    times = connection.scalar(
        select(failed_sign_ins.c.times).where(failed_sign_ins.c.subject == _pin(login_key))
    )
    return (times or 0) >= WRONG_PINS


def count_pin(connection: Connection, login_key: str, now: datetime) -> None:
    """A PIN is tried; as ``begin_try``, before it is looked at."""
    times = connection.scalar(
        select(failed_sign_ins.c.times).where(failed_sign_ins.c.subject == _pin(login_key))
    )
    _put(connection, _pin(login_key), (times or 0) + 1, now)


def pin_is_on(connection: Connection, login_key: str) -> None:
    """The PIN or the password was right."""
    connection.execute(delete(failed_sign_ins).where(failed_sign_ins.c.subject == _pin(login_key)))


# --- the table ------------------------------------------------------------------------------------


def _subjects(tried: Try) -> dict[str, Strictness]:
    return {_person(tried.login_key): OF_PERSON, _device(tried): OF_DEVICE}


def _person(login_key: str) -> str:
    return f"person:{_trace(login_key)}"


def _pin(login_key: str) -> str:
    return f"pin:{_trace(login_key)}"


def _trace(login_key: str) -> str:
    """Three bytes: enough to tell names apart, too little to find out a password typed in place of one."""
    return hashlib.sha256(login_key.encode()).hexdigest()[:6]


def _device(tried: Try) -> str:
    return f"device:{tried.device}"


def _counted(connection: Connection, subject: str, rule: Strictness, now: datetime) -> tuple[int, datetime]:
    row = connection.execute(
        select(failed_sign_ins.c.times, failed_sign_ins.c.newest_at).where(
            failed_sign_ins.c.subject == subject
        )
    ).first()
    if row is None:
        return 0, now
    newest_at = min(moment(row.newest_at), now)
    return rule.left(row.times, newest_at, now), newest_at


def _put(connection: Connection, subject: str, times: int, now: datetime) -> None:
    chosen = failed_sign_ins.c.subject == subject
    changed = connection.execute(
        update(failed_sign_ins).where(chosen).values(times=times, newest_at=micros(now))
    )
    if changed.rowcount == 0:
        connection.execute(
            insert(failed_sign_ins).values(subject=subject, times=times, newest_at=micros(now))
        )
