"""What a device asks, by way of a whole server: codes that are found, guessed, or wrong; kiosks that are told
what to do."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text

from queue_link.alarm import AlarmKind
from queue_link.catalogue import Texts
from queue_link.commands import (
    AnswerPanic,
    CheckIn,
    EndPanic,
    EndPanicOf,
    LeaveQueue,
    OpenCounter,
    RaisePanic,
    TakeTicket,
)
from queue_link.device_commands import (
    AnswerHelp,
    CallForHelp,
    CloseKiosk,
    DeviceStatus,
    EndHelp,
    OpenKiosk,
    PrintTestPage,
    RestartKiosk,
    TakeBackHelp,
)
from queue_link.messages import Colleague, CounterView, Deed, KioskState, KioskView, Snapshot, SupervisorView
from queue_link.questions import FindTicket
from queue_link.results import Accepted, Refusal, TicketFound, TicketIssued
from queue_link.vocabulary import (
    CounterId,
    DeviceId,
    HelpState,
    PrinterState,
    Reason,
    Role,
    Situation,
    VisitId,
)
from queue_server.guesses import WRONG_AT_ONCE
from tests.queue_server.branches import ALL, FI, NINE, PERMITS
from tests.queue_server.running import Running, Talk, serving

KIOSK = DeviceId(Role.KIOSK.value)
TEXT: Texts = {FI: "Huolto"}


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Running]:
    async with serving(tmp_path) as running:
        yield running


async def kiosk_view(kiosk: Talk, until: object) -> KioskView:
    """The next view of the kiosk for which ``until`` holds."""
    assert callable(until)
    while True:
        message = await kiosk.hear()
        if isinstance(message, Snapshot) and isinstance(message.view, KioskView) and until(message.view):
            return message.view


async def kiosks(boss: Talk, until: object) -> tuple[KioskState, ...]:
    assert callable(until)
    while True:
        message = await boss.hear()
        if isinstance(message, Snapshot) and isinstance(message.view, SupervisorView):
            shown = message.view.kiosks
            if until(shown):
                return shown


# --- codes ----------------------------------------------------------------------------------------


async def test_a_ticket_is_found_and_given_back(server: Running) -> None:
    async with server.talk(Role.KIOSK) as kiosk:
        ticket = await kiosk.ask(TakeTicket(PERMITS, FI))
        assert isinstance(ticket, TicketIssued)
        found = await kiosk.ask(FindTicket(ticket.number + ticket.check))
        assert isinstance(found, TicketFound)
        assert (found.visit, found.situation) == (ticket.visit, Situation.WAITING)
        await kiosk.ask(LeaveQueue(ticket.visit))
        left = await kiosk.ask(FindTicket(ticket.token))
        assert isinstance(left, TicketFound)
        assert left.situation is Situation.ENDED


async def test_a_ticket_is_found_after_a_restart_of_the_server(server: Running) -> None:
    """Its check code too is the same."""
    async with server.talk(Role.KIOSK) as kiosk:
        ticket = await kiosk.ask(TakeTicket(PERMITS, FI))
        assert isinstance(ticket, TicketIssued)
    await server.stop()
    await server.start()
    async with server.talk(Role.KIOSK) as kiosk:
        found = await kiosk.ask(FindTicket(ticket.number + ticket.check))
    assert isinstance(found, TicketFound)
    assert found.check == ticket.check


@pytest.mark.parametrize("wrong", [FindTicket("A001XXXX"), CheckIn("A001XXXX", FI)])
async def test_codes_cannot_be_guessed(server: Running, wrong: FindTicket | CheckIn) -> None:
    """After some wrong ones the right one is not looked at either, until the time that is told."""
    async with server.talk(Role.KIOSK) as kiosk:
        ticket = await kiosk.ask(TakeTicket(PERMITS, FI))
        assert isinstance(ticket, TicketIssued)
        for _ in range(WRONG_AT_ONCE):
            refused = await kiosk.ask(wrong)
            assert isinstance(refused, Refusal)
            assert refused.reason in (Reason.UNKNOWN_TICKET, Reason.UNKNOWN_APPOINTMENT)
        refused = await kiosk.ask(FindTicket(ticket.token))
        assert isinstance(refused, Refusal)
        assert refused.reason is Reason.TOO_MANY_TRIES
        assert refused.opens_at is not None
        assert refused.opens_at > NINE
        assert isinstance(await kiosk.ask(TakeTicket(PERMITS, FI)), TicketIssued)


async def test_connecting_anew_does_not_help_to_guess(server: Running) -> None:
    async with server.talk(Role.KIOSK) as kiosk:
        for _ in range(WRONG_AT_ONCE):
            await kiosk.ask(FindTicket("A001XXXX"))
    async with server.talk(Role.KIOSK) as kiosk:
        refused = await kiosk.ask(FindTicket("A001XXXX"))
    assert isinstance(refused, Refusal)
    assert refused.reason is Reason.TOO_MANY_TRIES


# --- kiosks ---------------------------------------------------------------------------------------


async def test_a_supervisor_closes_and_opens_a_kiosk(server: Running) -> None:
    """The kiosk is told at once, also when it connects only afterwards."""
    async with server.talk(Role.KIOSK) as kiosk, server.talk(Role.SUPERVISOR) as boss:
        assert (await kiosk_view(kiosk, lambda view: True)).closed is None
        assert await boss.ask(CloseKiosk(KIOSK, TEXT)) == Accepted()
        assert (await kiosk_view(kiosk, lambda view: view.closed is not None)).closed == TEXT
        async with server.talk(Role.KIOSK) as again:
            assert (await kiosk_view(again, lambda view: True)).closed == TEXT
            assert await boss.ask(OpenKiosk(KIOSK)) == Accepted()
            await kiosk_view(again, lambda view: view.closed is None)


async def test_a_closed_kiosk_stays_closed_over_a_restart_of_the_server(server: Running) -> None:
    """Its first view says so; and staff see it and can open it before it is there again."""
    async with server.talk(Role.KIOSK), server.talk(Role.SUPERVISOR) as boss:
        await boss.ask(CloseKiosk(KIOSK, TEXT))
    await server.stop()
    await server.start()
    async with server.talk(Role.KIOSK) as kiosk:
        assert (await kiosk_view(kiosk, lambda view: True)).closed == TEXT
    await server.stop()
    await server.start()
    async with server.talk(Role.SUPERVISOR) as boss:
        shown = await kiosks(boss, lambda shown: True)
        assert [(one.id, one.name, one.here, one.closed) for one in shown] == [(KIOSK, "kiosk", False, True)]
        assert await boss.ask(OpenKiosk(KIOSK)) == Accepted()
    await server.stop()
    await server.start()
    async with server.talk(Role.KIOSK) as kiosk:
        assert (await kiosk_view(kiosk, lambda view: True)).closed is None


async def test_a_kiosk_is_not_called_closed_while_the_disk_does_not_know(server: Running) -> None:
    """After a restart it would be open."""
    async with server.talk(Role.KIOSK), server.talk(Role.SUPERVISOR) as boss:
        await kiosks(boss, lambda shown: shown and shown[0].here)
        with server.database.begin() as connection:
            connection.execute(text("ALTER TABLE devices RENAME COLUMN closed TO elsewhere"))
        refused = await boss.ask(CloseKiosk(KIOSK, TEXT))
        assert isinstance(refused, Refusal)
        assert refused.reason is Reason.NOT_STORED
        with server.database.begin() as connection:
            connection.execute(text("ALTER TABLE devices RENAME COLUMN elsewhere TO closed"))
        assert await boss.ask(CloseKiosk(KIOSK, TEXT)) == Accepted()
        await kiosks(boss, lambda shown: shown and shown[0].closed)


async def test_a_wish_reaches_the_kiosk_and_has_a_higher_number_each_time(server: Running) -> None:
    async with server.talk(Role.KIOSK) as kiosk, server.talk(Role.SUPERVISOR) as boss:
        await boss.ask(PrintTestPage(KIOSK))
        first = (await kiosk_view(kiosk, lambda view: view.wish is not None)).wish
        assert first is not None
        assert first.deed is Deed.PRINT_TEST_PAGE
        await boss.ask(RestartKiosk(KIOSK))
        second = (await kiosk_view(kiosk, lambda view: view.wish != first)).wish
        assert second is not None
        assert (second.deed, second.seq > first.seq) == (Deed.RESTART, True)


async def test_what_staff_want_is_done_once_however_often_it_is_sent(server: Running) -> None:
    """A request is sent again when the connection broke before its answer; meanwhile somebody may have opened
    the kiosk."""
    async with server.talk(Role.KIOSK) as kiosk, server.talk(Role.SUPERVISOR) as boss:
        await boss.ask(PrintTestPage(KIOSK), "page")
        await boss.ask(CloseKiosk(KIOSK, TEXT), "close")
        await boss.ask(OpenKiosk(KIOSK), "open")
        await kiosk_view(kiosk, lambda view: view.closed is not None)
        first = await kiosk_view(kiosk, lambda view: view.closed is None)
        assert await boss.ask(PrintTestPage(KIOSK), "page") == Accepted()
        assert await boss.ask(CloseKiosk(KIOSK, TEXT), "close") == Accepted()
        await boss.ask(RestartKiosk(KIOSK), "restart")
        seen: list[KioskView] = []

        def restarts(view: KioskView) -> bool:
            seen.append(view)
            return view.wish is not None and view.wish.deed is Deed.RESTART

        await kiosk_view(kiosk, restarts)
    assert [view.wish for view in seen[:-1]] == [first.wish] * (len(seen) - 1)
    assert {view.closed is None for view in seen} == {True}


async def test_nothing_is_wished_of_a_kiosk_that_is_not_there(server: Running) -> None:
    async with server.talk(Role.SUPERVISOR) as boss:
        assert await boss.ask(PrintTestPage(DeviceId("none"))) == Refusal(Reason.UNKNOWN_DEVICE)
        assert await boss.ask(PrintTestPage(KIOSK)) == Refusal(Reason.NOT_CONNECTED)
        async with server.talk(Role.KIOSK):
            await kiosks(boss, lambda shown: shown and shown[0].here)
        await kiosks(boss, lambda shown: shown and not shown[0].here)
        assert await boss.ask(PrintTestPage(KIOSK)) == Refusal(Reason.NOT_CONNECTED)


async def test_what_a_kiosk_tells_of_its_printer_is_shown_to_the_supervisor(server: Running) -> None:
    async with server.talk(Role.SUPERVISOR) as boss, server.talk(Role.KIOSK) as kiosk:
        await kiosk.ask(DeviceStatus(PrinterState.PAPER_OUT, NINE, tickets=2, version="0.1.0"))
        shown = await kiosks(boss, lambda shown: shown and shown[0].printer is not None)
    assert shown == (
        KioskState(
            *(KIOSK, "kiosk", True, False, PrinterState.PAPER_OUT, NINE),
            tickets=2,
            version="0.1.0",
            needs_somebody=True,
            told_at=NINE,
        ),
    )


# --- calls for help -------------------------------------------------------------------------------


async def test_a_counter_goes_to_the_customer_who_calls(server: Running) -> None:
    """With the number of the ticket it is about; the kiosk is told from which counter somebody comes."""
    async with server.talk(Role.KIOSK) as kiosk, server.talk(Role.COUNTER) as counter:
        ticket = await kiosk.ask(TakeTicket(PERMITS, FI))
        assert isinstance(ticket, TicketIssued)
        await counter.ask(OpenCounter(CounterId("1"), ALL, "Aino"))
        assert await kiosk.ask(CallForHelp(FI, ticket.visit)) == Accepted(ticket.number)
        seen = await counter.see(CounterView, lambda view: bool(view.help))
        assert [(call.kiosk, call.number) for call in seen.help] == [(KIOSK, ticket.number)]
        await kiosk.see(KioskView, lambda view: view.help is HelpState.TOLD)
        await counter.ask(AnswerHelp(KIOSK))
        told = await kiosk.see(KioskView, lambda view: view.help is HelpState.COMING)
        assert told.helper == "1"
        await counter.ask(EndHelp(KIOSK))
        await kiosk.see(KioskView, lambda view: view.help is HelpState.NONE)


async def test_help_comes_whatever_the_ticket(server: Running) -> None:
    """A visit that is not of today has no number, and a customer who calls all the same."""
    async with server.talk(Role.KIOSK) as kiosk, server.talk(Role.SUPERVISOR) as boss:
        assert await kiosk.ask(CallForHelp(FI, VisitId("of-yesterday"))) == Accepted()
        await boss.see(SupervisorView, lambda view: bool(view.help))
        await kiosk.ask(TakeBackHelp())
        await boss.see(SupervisorView, lambda view: not view.help)


async def test_a_call_is_told_anew_after_a_restart_of_the_server(server: Running) -> None:
    """With its time: nobody waits longer for it."""
    async with server.talk(Role.KIOSK) as kiosk:
        await kiosk.ask(CallForHelp(FI))
    await server.stop()
    server.clock.move(seconds=60)
    await server.start()
    async with server.talk(Role.KIOSK) as kiosk, server.talk(Role.SUPERVISOR) as boss:
        assert (await kiosk.see(KioskView)).help is HelpState.NONE
        await kiosk.ask(CallForHelp(FI, since=NINE))
        seen = await boss.see(SupervisorView, lambda view: bool(view.help))
        assert [call.since for call in seen.help] == [NINE]


async def test_who_goes_there_is_known_after_a_restart_of_the_server(server: Running) -> None:
    """From the kiosk, which was told."""
    async with server.talk(Role.KIOSK) as kiosk, server.talk(Role.COUNTER) as counter:
        await counter.ask(OpenCounter(CounterId("1"), ALL, "Aino"))
        await kiosk.ask(CallForHelp(FI))
        await counter.ask(AnswerHelp(KIOSK))
        told = await kiosk.see(KioskView, lambda view: view.help is HelpState.COMING)
    await server.stop()
    await server.start()
    async with server.talk(Role.KIOSK) as kiosk, server.talk(Role.SUPERVISOR) as boss:
        await kiosk.ask(CallForHelp(FI, since=NINE, coming=True, counter=told.helper))
        seen = await boss.see(SupervisorView, lambda view: bool(view.help))
        assert [(call.state, call.counter) for call in seen.help] == [(HelpState.COMING, "1")]
        assert await boss.ask(AnswerHelp(KIOSK)) == Refusal(Reason.HELP_ANSWERED, holder=CounterId("1"))


async def test_the_clock_alone_makes_an_alarm_of_an_unanswered_call(server: Running) -> None:
    """Nothing else happens meanwhile."""
    async with server.talk(Role.KIOSK) as kiosk, server.talk(Role.SUPERVISOR) as boss:
        await kiosk.ask(CallForHelp(FI))
        await boss.see(SupervisorView, lambda view: bool(view.help))
        server.clock.move(seconds=server.config.kiosk.help_unanswered_s)
        seen = await boss.see(SupervisorView, lambda view: bool(view.alarms))
        assert [alarm.kind for alarm in seen.alarms] == [AlarmKind.HELP_UNANSWERED]


# --- alarms of colleagues -------------------------------------------------------------------------


async def test_a_desk_that_raises_an_alarm_is_named_by_its_device(server: Running) -> None:
    """Whatever it says itself; also to a colleague after a restart."""
    async with server.talk(Role.COUNTER) as desk:
        assert await desk.ask(RaisePanic("somewhere else")) == Accepted()
    await server.stop()
    await server.start()
    async with server.talk(Role.SUPERVISOR) as boss, server.talk(Role.COUNTER) as desk:
        view = await boss.see(SupervisorView, lambda view: bool(view.panics))
        assert [panic.where for panic in view.panics] == [Colleague(place="counter")]
        assert await boss.ask(AnswerPanic(DeviceId("counter"))) == Accepted()
        seen = await desk.see(CounterView, lambda view: any(panic.coming for panic in view.panics))
        assert [panic.coming for panic in seen.panics] == [(Colleague(place="supervisor"),)]
        assert await desk.ask(EndPanic()) == Accepted()
        await boss.see(SupervisorView, lambda view: not view.panics)


async def test_an_alarm_of_another_desk_is_ended_by_a_supervisor_only(server: Running) -> None:
    async with server.talk(Role.COUNTER) as desk, server.talk(Role.SUPERVISOR) as boss:
        await desk.ask(RaisePanic())
        refused = await desk.ask(EndPanicOf(DeviceId("counter")))
        assert isinstance(refused, Refusal)
        assert refused.reason is Reason.NOT_ALLOWED
        assert await boss.ask(EndPanicOf(DeviceId("counter"))) == Accepted()
