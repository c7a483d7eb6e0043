"""What administrators and supervisors ask about people, devices and what was done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from queue_link.audit_kind import AuditKind
from queue_link.people import PersonId
from queue_link.questions import ExportReport
from queue_link.results import Accepted, Refusal
from queue_link.staff_commands import (
    MOST_AUDITED,
    AddPerson,
    ApprovePairing,
    ChangePerson,
    DisablePerson,
    EnablePerson,
    ListDevices,
    ListPeople,
    PairingCommand,
    PeopleCommand,
    ReadAudit,
    RefusePairing,
    ResetPassword,
    RevokeDevice,
)
from queue_link.staff_results import (
    AuditLine,
    AuditRead,
    DevicesListed,
    KnownDevice,
    PasswordGiven,
    PeopleListed,
    StaffResult,
    WaitingDevice,
)
from queue_link.vocabulary import BranchId, DeviceId, Reason
from queue_server import audit
from queue_server.access import known_devices, revoke_device
from queue_server.audit import AuditFilter, Deed, note
from queue_server.clock import Clock
from queue_server.journal import Journal
from queue_server.staff.lockout import forgive, pin_is_on
from queue_server.staff.pairing import Decider, Decision, approve, refuse, waiting_devices
from queue_server.staff.passwords import Passwords, one_time_password
from queue_server.staff.people import (
    LoginTaken,
    Person,
    add_person,
    change_person,
    find_person,
    list_people,
    login_key,
    new_person,
    set_disabled,
    set_password,
    set_pin,
    with_choice,
)
from queue_server.staff.sessions import end_sessions_of, people_at_devices


@dataclass(frozen=True, slots=True)
class By:
    """Who asks, and where."""

    branch: BranchId
    device: DeviceId
    person: Person | None

    def deed(self, kind: AuditKind, about: str, detail: str = "") -> Deed:
        """What they did, for the audit log."""
        return Deed(kind, self.branch, self.person.id if self.person else None, self.device, about, detail)


class Administration:
    """All methods raise ``NotStored`` when the database does not answer. Whether somebody may ask is seen
    before."""

    def __init__(self, journal: Journal, passwords: Passwords, clock: Clock) -> None:
        self._journal = journal
        self._passwords = passwords
        self._clock = clock

    async def answer(
        self, wanted: PeopleCommand | PairingCommand | ReadAudit, by: By
    ) -> StaffResult | Accepted | Refusal:
        match wanted:
            case ListPeople():
                return await self._journal.read(lambda connection: _listed(connection, by))
            case AddPerson():
                return await self._add(wanted, by)
            case ChangePerson() | DisablePerson() | EnablePerson():
                return await self._change(wanted, by)
            case ResetPassword():
                return await self._reset(wanted, by)
            case ListDevices():
                now = self._clock.now()
                return await self._journal.read(lambda connection: _devices(connection, by.branch, now))
            case ApprovePairing() | RefusePairing():
                return await self._decide(wanted, by)
            case RevokeDevice():
                return await self._revoke(wanted.device, by)
            case ReadAudit():
                return await self._journal.read(lambda connection: _audited(connection, wanted, by.branch))

    async def note_export(self, wanted: ExportReport, by: By) -> None:
        """A report has been made into a file. Raises ``NotStored``."""
        now = self._clock.now()
        deed = by.deed(AuditKind.REPORT_EXPORTED, wanted.form.value, f"{wanted.first}/{wanted.end}")
        await self._journal.write(lambda connection: note(connection, now, deed))

    # --- people -----------------------------------------------------------------------------------

    async def _add(self, wanted: AddPerson, by: By) -> PasswordGiven | Refusal:
        person = with_choice(
            new_person(wanted.login, wanted.name, wanted.role, [by.branch]),
            role=wanted.role,
            given=wanted.given,
            denied=wanted.denied,
        )
        if not (person.login and person.name):
            return Refusal(Reason.BAD_MESSAGE, detail="a name of spaces only")
        password = one_time_password()
        kept, now = await self._passwords.hash(password), self._clock.now()

        def write(connection: Connection) -> None:
            add_person(connection, person, kept, now)
            note(connection, now, by.deed(AuditKind.PERSON_ADDED, person.id, person.role.value))

        try:
            await self._journal.write(write)
        except LoginTaken:
            return Refusal(Reason.LOGIN_TAKEN)
        return PasswordGiven(person.id, password)

    async def _change(
        self, wanted: ChangePerson | DisablePerson | EnablePerson, by: By
    ) -> Accepted | Refusal:
        now = self._clock.now()

        def change(connection: Connection, person: Person) -> Deed:
            match wanted:
                case DisablePerson():
                    set_disabled(connection, person.id, now)
                    end_sessions_of(connection, person.id)
                    return by.deed(AuditKind.PERSON_DISABLED, person.id)
                case EnablePerson():
                    set_disabled(connection, person.id, None)
                    return by.deed(AuditKind.PERSON_ENABLED, person.id)
                case ChangePerson():
                    return change_role(connection, person, wanted, by)

        return await self._on_person(wanted.person, by, change) or Accepted()

    async def _reset(self, wanted: ResetPassword, by: By) -> PasswordGiven | Refusal:
        password = one_time_password()
        kept = await self._passwords.hash(password)

        def change(connection: Connection, person: Person) -> Deed:
            reset_password(connection, person, kept)
            return by.deed(AuditKind.PASSWORD_RESET, person.id)

        refusal = await self._on_person(wanted.person, by, change)
        return refusal or PasswordGiven(wanted.person, password)

    async def _on_person(
        self, person: PersonId, by: By, change: Callable[[Connection, Person], Deed]
    ) -> Refusal | None:
        """Change somebody whom the asker may change, and write down that it was done."""
        now = self._clock.now()

        def write(connection: Connection) -> Refusal | None:
            found = find_person(connection, person)
            refusal = _out_of_reach(found, by)
            if refusal or found is None:
                return refusal
            note(connection, now, change(connection, found))
            return None

        return await self._journal.write(write)

    # --- devices ----------------------------------------------------------------------------------

    async def _decide(self, wanted: ApprovePairing | RefusePairing, by: By) -> Accepted | Refusal:
        now, decider = self._clock.now(), Decider(by.person.id if by.person else None, by.device)

        def write(connection: Connection) -> bool:
            if isinstance(wanted, RefusePairing):
                return refuse(connection, wanted.code, by.branch, decider, now)
            decision = Decision(by.branch, wanted.role, wanted.name)
            return approve(connection, wanted.code, decision, decider, now)

        return Accepted() if await self._journal.write(write) else Refusal(Reason.UNKNOWN_PAIRING)

    async def _revoke(self, device: DeviceId, by: By) -> Accepted | Refusal:
        if device == by.device:
            return Refusal(Reason.NOT_YOURSELF)
        now = self._clock.now()

        def write(connection: Connection) -> bool:
            done = revoke_device(connection, device, now, by.branch)
            if done:
                note(connection, now, by.deed(AuditKind.DEVICE_REVOKED, device))
            return done

        return Accepted() if await self._journal.write(write) else Refusal(Reason.UNKNOWN_DEVICE)


def change_role(connection: Connection, person: Person, wanted: ChangePerson, by: By) -> Deed:
    """Name, role and permissions; whoever is signed in is signed out by it."""
    changed = with_choice(person, role=wanted.role, given=wanted.given, denied=wanted.denied)
    change_person(connection, replace(changed, name=wanted.name.strip() or person.name))
    end_sessions_of(connection, person.id)
    return by.deed(AuditKind.PERSON_CHANGED, person.id, rights(changed))


def rights(person: Person) -> str:
    """Role and own permissions, for the audit log: ``adviser +cherry-pick``."""
    given = [f"+{permission}" for permission in sorted(person.given)]
    denied = [f"-{permission}" for permission in sorted(person.denied)]
    return " ".join([person.role.value, *given, *denied])


def reset_password(connection: Connection, person: Person, kept: str) -> None:
    """From now on only the one-time password counts; what was locked is open."""
    set_password(connection, person.id, kept, must_change=True)
    set_pin(connection, person.id, None)
    end_sessions_of(connection, person.id)
    forgive(connection, login_key(person.login))
    pin_is_on(connection, login_key(person.login))


def _listed(connection: Connection, by: By) -> PeopleListed:
    """Everybody who belongs to this branch."""
    return PeopleListed(tuple(person.card for person in list_people(connection, [by.branch])))


def _out_of_reach(person: Person | None, by: By) -> Refusal | None:
    """Administrators change others, and only those who belong to no branch that they do not belong to."""
    if person is None or by.branch not in person.branches:
        return Refusal(Reason.UNKNOWN_PERSON)
    if by.person is None or person.id == by.person.id:
        return Refusal(Reason.NOT_YOURSELF)
    if not person.branches <= by.person.branches:
        others = ", ".join(sorted(person.branches - by.person.branches))
        return Refusal(Reason.LACKS_PERMISSION, detail=f"they belong to {others}, too")
    return None


def _devices(connection: Connection, branch: BranchId, now: datetime) -> DevicesListed:
    """Which of them are connected is added by whoever knows."""
    at = people_at_devices(connection, branch)
    return DevicesListed(
        tuple(
            KnownDevice(device.id, device.role, device.name, seen_at=seen_at, person=at.get(device.id, ""))
            for device, seen_at in known_devices(connection, branch)
        ),
        tuple(
            WaitingDevice(one.code, one.program, one.version, one.address, one.since, one.until)
            for one in waiting_devices(connection, now)
        ),
    )


def _audited(connection: Connection, wanted: ReadAudit, branch: BranchId) -> AuditRead:
    chosen = AuditFilter(branch, wanted.begins, wanted.ends, wanted.person, wanted.kind)
    lines = audit.read(connection, chosen, MOST_AUDITED + 1, wanted.skip)
    return AuditRead(
        tuple(
            AuditLine(line.at, line.kind, line.person, line.device, line.about, line.detail)
            for line in lines[:MOST_AUDITED]
        ),
        more=len(lines) > MOST_AUDITED,
    )
