"""Takes what a device asks to whoever answers it: the branch's keeper, its present state, or its kiosks."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from typing import Protocol

from msgspec.structs import replace

from queue_link.asking import Asking, Reply
from queue_link.audit_kind import AuditKind
from queue_link.branch_file_commands import FileCommand, PreviewBranchFile, ReloadBranchFile
from queue_link.commands import (
    AnswerPanic,
    CheckIn,
    Command,
    HandOver,
    OpenCounter,
    RaisePanic,
    TakeOver,
)
from queue_link.device_commands import (
    AnswerHelp,
    CallForHelp,
    CloseKiosk,
    DeviceStatus,
    DisplayStatus,
    EndHelp,
    HelpCommand,
    OpenKiosk,
    PrintTestPage,
    RestartKiosk,
    TakeBackHelp,
)
from queue_link.questions import AskReport, ExportReport, FindTicket, TraceFigure
from queue_link.results import BranchFilePreview, Refusal, ReportFile, Result
from queue_link.staff_commands import (
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
    SeatCommand,
)
from queue_link.tags import tag
from queue_link.vocabulary import CounterId, Reason, TicketNumber
from queue_server.access import Device
from queue_server.answers import Answers
from queue_server.asker import Asker
from queue_server.clock import Clock
from queue_server.closed_kiosks import ClosedKiosks
from queue_server.devices import Devices
from queue_server.domain.state import BranchState
from queue_server.entry import Asked
from queue_server.found import find_ticket
from queue_server.guesses import Guesses
from queue_server.journal import NotStored
from queue_server.keeper import Closed, Keeper
from queue_server.reporter import Reporter
from queue_server.staff.administration import Administration, By

log = logging.getLogger(__name__)

_ForKiosk = CloseKiosk | OpenKiosk | RestartKiosk | PrintTestPage
_Once = _ForKiosk | ApprovePairing | RefusePairing | RevokeDevice
_WRONG_CODE = frozenset({Reason.UNKNOWN_TICKET, Reason.UNKNOWN_APPOINTMENT})


class BranchFile(Protocol):
    """The file that the branch is made from (``branch_desk``)."""

    async def preview(self) -> BranchFilePreview: ...

    async def reload(self, asked: Asked, wanted: str) -> Result: ...


class Reception:
    """Belongs to one branch."""

    def __init__(
        self,
        keeper: Keeper,
        devices: Devices,
        closed: ClosedKiosks,
        administration: Administration,
        reporter: Reporter,
        clock: Clock,
        file: BranchFile | None = None,
    ) -> None:
        """Without a ``file``, nothing is known of where the branch comes from."""
        self._file = file
        self._keeper = keeper
        self._devices = devices
        self._closed = closed
        self._administration = administration
        self._reporter = reporter
        self._clock = clock
        self._guesses = Guesses()
        self._answers: Answers[Reply] = Answers()

    async def answer(self, asked: Asked, wanted: Asking, asker: Asker) -> Reply:
        """What is answered; after a fault in the program a refusal: nobody waits in vain."""
        reason = asker.may_not(type(wanted))
        if reason is not None:
            return Refusal(reason, detail=f"{tag(wanted)} is not for a {asker.role}")
        try:
            return await self._answer(asked, wanted, asker)
        except Closed:
            return Refusal(Reason.SHUTTING_DOWN)
        except Exception:
            log.exception("a fault in answering %s of %s %s", tag(wanted), asker.role, asker.device.id)
            return Refusal(Reason.SERVER_ERROR)

    async def _answer(self, asked: Asked, wanted: Asking, asker: Asker) -> Reply:
        device = asker.device
        match wanted:
            case FindTicket() | CheckIn():
                return await self._with_code(asked, wanted, device)
            case ExportReport(piece=1):
                return await self._export(wanted, asker)
            case AskReport() | TraceFigure() | ExportReport():
                return await self._reporter.answer(wanted, device.id)
            case DeviceStatus():
                return self._devices.do(wanted, device.id, self._clock.now())
            case DisplayStatus():
                return self._devices.hear_display(device.id, wanted, self._clock.now())
            case CloseKiosk() | OpenKiosk() | RestartKiosk() | PrintTestPage():
                return await self._once(asked, wanted, asker)
            case ApprovePairing() | RefusePairing() | RevokeDevice():
                return await self._once(asked, wanted, asker)
            case CallForHelp() | TakeBackHelp() | AnswerHelp() | EndHelp():
                return await self._help(wanted, device)
            case ListPeople() | AddPerson() | ChangePerson() | DisablePerson() | EnablePerson():
                return await self._administer(wanted, asker)
            case ResetPassword() | ListDevices() | ReadAudit():
                return await self._administer(wanted, asker)
            case PreviewBranchFile() | ReloadBranchFile():
                return await self._about_file(asked, wanted)
            case RaisePanic() | AnswerPanic():
                named = replace(wanted, place=device.name)
                return await self._keeper.submit(asked, named, asker.signed_in)
            case _:
                assert not isinstance(wanted, SeatCommand), "the seat answers those"
                return await self._keeper.submit(asked, _under_own_name(wanted, asker), asker.signed_in)

    async def _about_file(self, asked: Asked, wanted: FileCommand) -> Result:
        if self._file is None:
            return Refusal(Reason.NO_BRANCH_FILE)
        if isinstance(wanted, PreviewBranchFile):
            return await self._file.preview()
        return await self._file.reload(asked, wanted.fingerprint)

    async def _once(self, asked: Asked, wanted: _Once, asker: Asker) -> Reply:
        """A request that is repeated over a broken connection is answered again, and not done again."""
        known = self._answers.get(asked)
        if known is not None:
            return known
        if isinstance(wanted, ApprovePairing | RefusePairing | RevokeDevice):
            answer = await self._administer(wanted, asker)
        elif isinstance(wanted, CloseKiosk | OpenKiosk):
            answer = await self._close_or_open(wanted, asker)
        else:
            answer = self._devices.do(wanted, asker.device.id, self._clock.now())
        self._answers.put(asked, answer)
        return answer

    async def _export(self, wanted: ExportReport, asker: Asker) -> Result:
        """No file leaves the server that the audit log does not know of."""
        answer = await self._reporter.answer(wanted, asker.device.id)
        if isinstance(answer, ReportFile):
            try:
                await self._administration.note_export(wanted, _by(asker))
            except NotStored as trouble:
                return trouble.refusal
        return answer

    async def _administer(self, wanted: PeopleCommand | PairingCommand | ReadAudit, asker: Asker) -> Reply:
        try:
            return await self._administration.answer(wanted, _by(asker))
        except NotStored as trouble:
            return trouble.refusal

    async def _close_or_open(self, wanted: CloseKiosk | OpenKiosk, asker: Asker) -> Result:
        """On the disk before anybody is told."""
        if not self._devices.knows(wanted.device):
            return Refusal(Reason.UNKNOWN_DEVICE)
        now = self._clock.now()
        kind = AuditKind.KIOSK_CLOSED if isinstance(wanted, CloseKiosk) else AuditKind.KIOSK_OPENED
        deed = _by(asker).deed(kind, wanted.device)
        try:
            if isinstance(wanted, CloseKiosk):
                await self._closed.close(wanted.device, wanted.text, deed, now)
            else:
                await self._closed.open(wanted.device, deed, now)
        except NotStored as trouble:
            return trouble.refusal
        return self._devices.do(wanted, asker.device.id, now)

    async def _help(self, wanted: HelpCommand, device: Device) -> Result:
        """With what the branch knows: the number of the ticket, and whose counter it is."""

        def known(state: BranchState) -> tuple[TicketNumber | None, CounterId | None]:
            visit = (
                state.visits.get(wanted.visit) if isinstance(wanted, CallForHelp) and wanted.visit else None
            )
            return visit.number if visit else None, state.held.get(device.id)

        number, counter = await self._keeper.read(known)
        return self._devices.help(wanted, device.id, self._clock.now(), number=number, counter=counter)

    async def _with_code(self, asked: Asked, wanted: FindTicket | CheckIn, device: Device) -> Result:
        """A code that is shown is looked at, unless this device has shown too many wrong ones."""
        steady = asyncio.get_running_loop().time
        wait = self._guesses.wait(device.id, steady())
        if wait:
            until = self._clock.now() + timedelta(seconds=wait)
            return Refusal(Reason.TOO_MANY_TRIES, opens_at=until)
        result = await self._look_up(asked, wanted)
        if isinstance(result, Refusal) and result.reason in _WRONG_CODE:
            self._guesses.wrong(device.id, steady())
        return result

    async def _look_up(self, asked: Asked, wanted: FindTicket | CheckIn) -> Result:
        if isinstance(wanted, CheckIn):
            return await self._keeper.submit(asked, wanted)
        now = self._clock.now()
        return await self._keeper.read(lambda state: find_ticket(state, wanted.code, now))


def _under_own_name(wanted: Command, asker: Asker) -> Command:
    """Whoever is signed in works under their own name, whatever their program says."""
    if asker.person is not None and isinstance(wanted, OpenCounter | TakeOver | HandOver):
        return replace(wanted, adviser=asker.person.name)
    return wanted


def _by(asker: Asker) -> By:
    return By(asker.device.branch, asker.device.id, asker.person)
