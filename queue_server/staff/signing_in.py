"""Signing in and out, and what people change of their own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from sqlalchemy import Connection

from queue_link.audit_kind import AuditKind
from queue_link.people import SignInMode, views_of
from queue_link.results import Refusal
from queue_link.staff_commands import ChangePassword, SetPin, SignIn, SignInWithPin
from queue_link.staff_results import SignedIn
from queue_link.vocabulary import Reason, Role
from queue_server.access import Device
from queue_server.audit import Deed, note
from queue_server.clock import Clock
from queue_server.domain.configuration import BranchConfig
from queue_server.journal import Journal
from queue_server.staff.lockout import (
    Try,
    begin_try,
    count_pin,
    pin_is_off,
    pin_is_on,
    wait_after,
    was_right,
)
from queue_server.staff.passwords import Passwords
from queue_server.staff.people import (
    Person,
    Secrets,
    find_login,
    find_person,
    login_key,
    set_password,
    set_pin,
)
from queue_server.staff.secret_rules import password_refusal, pin_refusal
from queue_server.staff.sessions import (
    Session,
    begin_session,
    end_of_business_day,
    end_session,
    end_sessions_of,
    find_session,
    key_of,
    living_sessions,
    new_secret,
    touch,
    work_as,
)


@dataclass(frozen=True, slots=True)
class Desk:
    """Where people sign in."""

    device: Device
    config: BranchConfig

    @property
    def mode(self) -> SignInMode:
        return self.config.staff.sign_in

    @property
    def idle(self) -> timedelta:
        return timedelta(minutes=self.config.staff.idle_min)


@dataclass(frozen=True, slots=True)
class Begun:
    """Somebody is signed in, and this is what their program is told."""

    session: Session
    told: SignedIn


class SigningIn:
    """All methods raise ``NotStored`` when the database does not answer."""

    def __init__(self, journal: Journal, passwords: Passwords, clock: Clock) -> None:
        self._journal = journal
        self._passwords = passwords
        self._clock = clock

    async def sign_in(self, desk: Desk, shown: SignIn | SignInWithPin) -> Begun | Refusal:
        """Whoever shows the right name and secret sits at the desk from now on. Wrong names and wrong secrets
        take as long, are counted alike and answered alike."""
        by_pin = isinstance(shown, SignInWithPin)
        if desk.mode is SignInMode.OPEN or (by_pin and desk.mode is not SignInMode.PIN):
            return Refusal(Reason.NO_SIGN_IN)
        tried = Try(login_key(shown.login), desk.device.id)
        refusal = await self._begin(tried, by_pin=by_pin)
        if refusal:
            return refusal
        found = await self._journal.read(lambda connection: find_login(connection, shown.login))
        secret = shown.pin if isinstance(shown, SignInWithPin) else shown.password
        right = await self._passwords.matches(_kept(found, by_pin=by_pin), secret)
        if right and found and _may_sit_at(found[0], desk):
            rehashed = None if by_pin else await self._rehashed(found[1].password, secret)
            return await self._sit_down(desk, found[0], tried, rehashed, by_pin=by_pin)
        await self._note_failure(desk, tried, found[0] if found else None, by_pin=by_pin)
        return Refusal(Reason.WRONG_CREDENTIALS)

    async def resume(self, desk: Desk, secret: str) -> Session | None:
        """Whoever was signed in here before the connection was lost, if they still are."""
        device = desk.device
        session = await self._journal.read(lambda connection: find_session(connection, secret, device.id))
        if session is None:
            return None
        if self.is_over(session, desk) or not _may_sit_at(session.person, desk):
            await self.end(session)
            return None
        return session

    async def living(self) -> frozenset[bytes]:
        """The keys of all sessions that nobody has ended."""
        return await self._journal.read(living_sessions)

    def is_over(self, session: Session, desk: Desk) -> bool:
        """Idle for too long, or the business day has ended, or nobody signs in at this branch any more."""
        now = self._clock.now()
        return desk.mode is SignInMode.OPEN or now >= min(session.ends_at, session.used_at + desk.idle)

    async def used(self, session: Session) -> Session:
        """Something was asked in it just now."""
        now = self._clock.now()
        await self._journal.write(lambda connection: touch(connection, session, now))
        return replace(session, used_at=now)

    async def sign_out(self, session: Session) -> None:
        await self._end(session, AuditKind.SIGNED_OUT)

    async def end(self, session: Session) -> None:
        """It has ended by itself."""
        await self._end(session, AuditKind.SESSION_ENDED)

    async def work_as(self, session: Session, role: Role) -> Session | Refusal:
        if role not in views_of(session.person.role):
            return Refusal(Reason.LACKS_PERMISSION)

        def write(connection: Connection) -> None:
            work_as(connection, session, role)
            note(connection, now, _deed(AuditKind.WORKS_AS, session, role.value))

        now = self._clock.now()
        await self._journal.write(write)
        return replace(session, role=role)

    async def change_password(self, session: Session, wanted: ChangePassword) -> Session | Refusal:
        """Of whoever is signed in; it ends their sessions at other desks."""
        person = session.person
        refusal = password_refusal(wanted.new, (person.login, person.name))
        if wanted.old == wanted.new:
            refusal = Refusal(Reason.PASSWORD_TOO_COMMON)
        refusal = refusal or await self._prove(session, wanted.old)
        if refusal:
            return refusal
        kept = await self._passwords.hash(wanted.new)

        def write(connection: Connection) -> None:
            set_password(connection, person.id, kept, must_change=False)
            end_sessions_of(connection, person.id, but=session.key)
            note(connection, self._clock.now(), _deed(AuditKind.PASSWORD_CHANGED, session))

        await self._journal.write(write)
        return replace(session, person=replace(person, must_change=False))

    async def set_pin(self, desk: Desk, session: Session, wanted: SetPin) -> Session | Refusal:
        """Of whoever is signed in; without digits there is none any more."""
        if desk.mode is not SignInMode.PIN:
            return Refusal(Reason.NO_SIGN_IN)
        refusal = pin_refusal(wanted.pin) if wanted.pin else None
        refusal = refusal or await self._prove(session, wanted.password)
        if refusal:
            return refusal
        kept = await self._passwords.hash(wanted.pin) if wanted.pin else None
        person = session.person

        def write(connection: Connection) -> None:
            set_pin(connection, person.id, kept)
            pin_is_on(connection, login_key(person.login))
            note(connection, self._clock.now(), _deed(AuditKind.PIN_CHANGED, session))

        await self._journal.write(write)
        return replace(session, person=replace(person, has_pin=kept is not None))

    # --- a try ------------------------------------------------------------------------------------

    async def _begin(self, tried: Try, *, by_pin: bool) -> Refusal | None:
        """Count it before it is looked at; why it will not be looked at."""
        now = self._clock.now()

        def write(connection: Connection) -> Refusal | None:
            if by_pin and pin_is_off(connection, tried.login_key):
                return Refusal(Reason.USE_PASSWORD)
            until = begin_try(connection, tried, now)
            if until is not None:
                return Refusal(Reason.TOO_MANY_TRIES, opens_at=until)
            if by_pin:
                count_pin(connection, tried.login_key, now)
            return None

        return await self._journal.write(write)

    async def _prove(self, session: Session, password: str) -> Refusal | None:
        """Whoever sits there knows the password: the desk may have been left alone."""
        tried = Try(login_key(session.person.login), session.device)
        refusal = await self._begin(tried, by_pin=False)
        if refusal:
            return refusal
        found = await self._journal.read(lambda connection: find_login(connection, session.person.login))
        if await self._passwords.matches(found[1].password if found else None, password):
            now = self._clock.now()
            await self._journal.write(lambda connection: was_right(connection, tried, now))
            return None
        return Refusal(Reason.WRONG_CREDENTIALS)

    async def _rehashed(self, kept: str, password: str) -> str | None:
        """The same password as it would be kept today; None: it is kept so already."""
        return await self._passwords.hash(password) if self._passwords.outdated(kept) else None

    async def _sit_down(
        self, desk: Desk, person: Person, tried: Try, rehashed: str | None, *, by_pin: bool
    ) -> Begun | Refusal:
        now, secret = self._clock.now(), new_secret()

        def write(connection: Connection) -> Session | None:
            found = find_person(connection, person.id)
            if found is None or not _may_sit_at(found, desk):
                return None
            session = Session(
                key_of(secret),
                found,
                desk.device.id,
                desk.device.branch,
                views_of(found.role)[0],
                ends_at=end_of_business_day(desk.config, now),
                used_at=now,
            )
            was_right(connection, tried, now)
            pin_is_on(connection, tried.login_key)
            if rehashed is not None:
                set_password(connection, person.id, rehashed)
            begin_session(connection, session, now)
            note(connection, now, _deed(AuditKind.SIGNED_IN, session, "PIN" if by_pin else ""))
            return session

        session = await self._journal.write(write)
        if session is None:
            return Refusal(Reason.WRONG_CREDENTIALS)
        return Begun(session, SignedIn(secret, session.person.card))

    async def _note_failure(self, desk: Desk, tried: Try, person: Person | None, *, by_pin: bool) -> None:
        """What was typed is not written down where there is no such name: it may be a password."""
        now = self._clock.now()
        about = person.id if person else ""

        def write(connection: Connection) -> None:
            def told(kind: AuditKind, detail: str = "") -> Deed:
                return Deed(kind, desk.device.branch, None, desk.device.id, about, detail)

            deeds = [told(AuditKind.SIGN_IN_FAILED, "PIN" if by_pin else "")]
            until = wait_after(connection, tried, now)
            if until is not None:
                deeds.append(told(AuditKind.LOCKED_OUT, f"{(until - now).total_seconds():.0f} s"))
            if by_pin and pin_is_off(connection, tried.login_key):
                deeds.append(told(AuditKind.PIN_OFF))
            note(connection, now, *deeds)

        await self._journal.write(write)

    async def _end(self, session: Session, kind: AuditKind) -> None:
        now = self._clock.now()

        def write(connection: Connection) -> None:
            end_session(connection, session)
            note(connection, now, _deed(kind, session))

        await self._journal.write(write)


def _kept(found: tuple[Person, Secrets] | None, *, by_pin: bool) -> str | None:
    if found is None:
        return None
    return found[1].pin if by_pin else found[1].password


def _may_sit_at(person: Person, desk: Desk) -> bool:
    return not person.disabled and desk.device.branch in person.branches


def _deed(kind: AuditKind, session: Session, detail: str = "") -> Deed:
    return Deed(kind, session.branch, session.person.id, session.device, session.person.id, detail)
