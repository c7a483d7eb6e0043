"""Signing in at a desk, over the wire."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from argon2 import Parameters
from argon2.low_level import Type
from sqlalchemy import select

from queue_link.commands import CallNext, HandOver, OpenCounter, Start, TakeTicket
from queue_link.messages import Answer, CounterView, Snapshot, SupervisorView, Welcome
from queue_link.people import Permission, SignInMode, StaffRole
from queue_link.results import Accepted, Refusal, TicketIssued
from queue_link.staff_commands import (
    ChangePassword,
    ListDevices,
    ListPeople,
    SetPin,
    SignIn,
    SignInWithPin,
    SignOut,
    WorkAs,
)
from queue_link.staff_results import PeopleListed, SignedIn
from queue_link.vocabulary import CounterId, Reason, Role
from queue_server.staff.passwords import Hashing
from queue_server.staff.people import find_login, set_disabled, set_password
from queue_server.staff.sessions import end_sessions_of
from queue_server.tables import journal
from tests.queue_server.branches import ALL, FI, PERMITS
from tests.queue_server.running import Running, Talk, serving
from tests.queue_server.staff.staffed import (
    PASSWORD,
    PIN,
    again,
    desk,
    let_sign_in,
    refused,
    sign_in,
    staffed,
)

NEW = "a heron on the harbour wall"


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Running]:
    async with staffed(tmp_path) as running:
        yield running


async def test_a_desk_is_shown_nothing_before_somebody_signs_in(server: Running) -> None:
    """It is told how one does, and whatever it asks is refused."""
    async with server.talk(Role.COUNTER) as talk:
        assert talk.welcome is not None
        assert (talk.welcome.sign_in, talk.welcome.person) == (SignInMode.PASSWORD, None)
        assert await talk.ask(CallNext()) == Refusal(
            Reason.SIGN_IN_FIRST, detail="call-next is not for a counter"
        )
        assert talk.views == []


async def test_whoever_signs_in_is_welcomed_in_their_role(server: Running) -> None:
    """At any desk: the view is the person's, not the desk's."""
    async with server.talk(Role.COUNTER) as talk:
        welcome = await sign_in(talk, "sirpa")
        assert (welcome.role, welcome.person and welcome.person.name) == (Role.SUPERVISOR, "Sirpa")
        assert welcome.person is not None
        assert set(welcome.person.permissions) == set(Permission)
        await talk.see(SupervisorView)


async def test_the_case_of_a_name_does_not_matter(server: Running) -> None:
    async with server.talk(Role.COUNTER) as talk:
        assert (await sign_in(talk, " AINO ")).role is Role.COUNTER


async def test_a_wrong_password_and_a_wrong_name_are_answered_alike(server: Running) -> None:
    """So are somebody of another branch, and somebody who was disabled."""
    let_sign_in(server, "Eino", branches=["elsewhere"])
    gone = let_sign_in(server, "Onni")
    with server.database.begin() as connection:
        set_disabled(connection, gone, server.clock.now())
    async with server.talk(Role.COUNTER) as talk:
        answers = [
            await refused(talk, "aino", "something else"),
            await refused(talk, "nobody", PASSWORD),
            await refused(talk, "eino", PASSWORD),
            await refused(talk, "onni", PASSWORD),
        ]
    assert answers == [Refusal(Reason.WRONG_CREDENTIALS)] * 4


async def test_machines_do_not_sign_in(server: Running) -> None:
    async with server.talk(Role.KIOSK) as kiosk:
        assert await refused(kiosk, "aino", PASSWORD) == Refusal(Reason.NOT_ALLOWED)


async def test_nobody_signs_in_where_the_branch_is_open(tmp_path: Path) -> None:
    """Desks work as they are."""
    async with serving(tmp_path) as running, running.talk(Role.COUNTER) as talk:
        assert talk.welcome is not None
        assert talk.welcome.sign_in is SignInMode.OPEN
        assert await refused(talk, "aino", PASSWORD) == Refusal(Reason.NO_SIGN_IN)
        await talk.see(CounterView)


async def test_one_works_under_ones_own_name(server: Running) -> None:
    """Whatever the program says; and the journal keeps who it was."""
    async with server.talk(Role.COUNTER) as talk:
        welcome = await sign_in(talk)
        assert await talk.ask(OpenCounter(CounterId("1"), ALL, "Somebody")) == Accepted()
        view = await talk.see(CounterView, lambda seen: seen.mine is not None)
        assert [one.adviser for one in view.counters if one.id == "1"] == ["Aino"]
    with server.database.begin() as connection:
        who = connection.scalars(select(journal.c.person).where(journal.c.person.is_not(None))).all()
    assert welcome.person is not None
    assert set(who) == {welcome.person.id}


# --- out again ------------------------------------------------------------------------------------


async def test_signing_out_closes_the_counter(server: Running) -> None:
    """And nothing is shown any more."""
    async with server.talk(Role.COUNTER) as talk, server.talk(Role.DOOR):
        await sign_in(talk)
        await talk.ask(OpenCounter(CounterId("1"), ALL))
        assert await talk.ask(SignOut()) == Accepted()
        welcome = await talk.hear()
        assert isinstance(welcome, Welcome)
        assert welcome.person is None
        await sign_in(talk)
        view = await talk.see(CounterView)
        assert view.mine is None


async def in_hand(server: Running, talk: Talk) -> TicketIssued:
    """A visit that is being served at counter 1."""
    await talk.ask(OpenCounter(CounterId("1"), ALL))
    async with server.talk(Role.KIOSK) as kiosk:
        ticket = await kiosk.ask(TakeTicket(PERMITS, FI))
    assert isinstance(ticket, TicketIssued)
    assert await talk.ask(CallNext()) == Accepted(ticket.number)
    return ticket


async def test_with_a_visit_in_hand_one_does_not_sign_out(server: Running) -> None:
    """Unless it is handed back: it waits again at its old place."""
    async with server.talk(Role.COUNTER) as talk:
        await sign_in(talk)
        ticket = await in_hand(server, talk)
        assert await talk.ask(SignOut()) == Refusal(Reason.VISIT_IN_HAND)
        await talk.see(CounterView, lambda seen: seen.visit is not None)
        assert await talk.ask(SignOut(hand_back=True)) == Accepted()
        await sign_in(talk)
        await talk.ask(OpenCounter(CounterId("2"), ALL))
        assert await talk.ask(CallNext()) == Accepted(ticket.number)


async def test_after_a_sign_out_the_secret_is_worth_nothing(server: Running) -> None:
    token = server.tokens[Role.COUNTER]
    async with server.talk(token) as talk:
        signed = await talk.ask(SignIn("aino", PASSWORD))
        assert isinstance(signed, SignedIn)
        await talk.ask(SignOut())
    async with server.connection() as talk:
        assert (await again(talk, token, signed.session)).person is None


# --- a session ------------------------------------------------------------------------------------


@pytest.mark.parametrize("restart", [False, True])
async def test_a_session_outlives_a_lost_connection(server: Running, restart: bool) -> None:
    """And a restart of the server: the counter and whoever sits there are as before."""
    token = server.tokens[Role.COUNTER]
    async with server.talk(token) as talk:
        signed = await talk.ask(SignIn("aino", PASSWORD))
        assert isinstance(signed, SignedIn)
        await in_hand(server, talk)
        talk.vanish()
    if restart:
        await server.stop()
        await server.start()
    async with server.connection() as talk:
        welcome = await again(talk, token, signed.session)
        assert welcome.person == signed.person
        view = await talk.see(CounterView)
        assert view.mine == "1"
        assert await talk.ask(Start()) != Refusal(Reason.SIGN_IN_FIRST)


async def test_a_session_is_of_one_device(server: Running) -> None:
    """The secret alone lets nobody in elsewhere."""
    async with server.talk(Role.COUNTER) as talk:
        signed = await talk.ask(SignIn("aino", PASSWORD))
    assert isinstance(signed, SignedIn)
    other = server.add_device(Role.COUNTER, "other")
    async with server.connection() as talk:
        assert (await again(talk, other, signed.session)).person is None


async def test_whoever_does_nothing_is_signed_out(tmp_path: Path) -> None:
    """The counter and the visit in hand stay theirs, for when they come back."""
    async with staffed(tmp_path, idle_min=30) as server, server.talk(Role.COUNTER) as talk:
        await sign_in(talk)
        ticket = await in_hand(server, talk)
        server.clock.move(minutes=29)
        await talk.ask(Start())
        server.clock.move(minutes=29)
        assert isinstance(await talk.ask(ListPeople()), Refusal)
        server.clock.move(minutes=31)
        await out(talk)
        assert (await sign_in(talk)).person is not None
        view = await talk.see(CounterView)
        assert view.visit is not None
        assert view.visit.number == ticket.number


async def test_a_page_that_asks_by_itself_keeps_nobody_signed_in(tmp_path: Path) -> None:
    """The list of devices is asked for every few seconds, while it is on the screen."""
    async with staffed(tmp_path, idle_min=30) as server, server.talk(Role.SUPERVISOR) as talk:
        await sign_in(talk, "sirpa")
        server.clock.move(minutes=29)
        await talk.ask(ListDevices())
        server.clock.move(minutes=2)
        await out(talk)


async def test_the_end_of_the_business_day_signs_everybody_out(server: Running) -> None:
    """At eight in the evening, however busy they are."""
    async with server.talk(Role.COUNTER) as talk:
        await sign_in(talk)
        for _ in range(22):
            server.clock.move(minutes=29)
            await talk.ask(ListPeople())
        await talk.see(CounterView, lambda seen: not seen.day.tickets)
        server.clock.move(minutes=23)
        await out(talk)


async def out(talk: Talk) -> None:
    """Read on until the desk is told that nobody is signed in."""
    while True:
        message = await talk.hear()
        if isinstance(message, Welcome):
            assert message.person is None
            return


async def test_whoever_is_disabled_is_out_at_once(server: Running) -> None:
    """On the command line, which ends the sessions too; and the desk is shown nothing more."""
    async with server.talk(Role.COUNTER) as talk:
        welcome = await sign_in(talk)
        assert welcome.person is not None
        with server.database.begin() as connection:
            set_disabled(connection, welcome.person.id, server.clock.now())
            end_sessions_of(connection, welcome.person.id)
        await out(talk)
        assert isinstance(await talk.ask(CallNext()), Refusal)


async def test_whoever_signs_in_while_the_server_looks_stays_signed_in(tmp_path: Path) -> None:
    """It looks without a pause here: what began after its look is nothing that it has missed."""
    async with staffed(tmp_path, watch_every_s=0) as server:
        for number in range(12):
            async with desk(server, f"d{number}") as talk:
                await sign_in(talk)
                assert isinstance(await talk.ask(WorkAs(Role.COUNTER)), Accepted)


# --- another role ---------------------------------------------------------------------------------


async def test_a_supervisor_works_at_a_counter(server: Running) -> None:
    """And goes back; an adviser is none."""
    async with server.talk(Role.SUPERVISOR) as talk:
        await sign_in(talk, "sirpa")
        assert await talk.ask(WorkAs(Role.COUNTER)) == Accepted()
        await talk.see(CounterView)
        assert await talk.ask(OpenCounter(CounterId("1"), ALL)) == Accepted()
        assert await talk.ask(WorkAs(Role.SUPERVISOR)) == Accepted()
        await talk.see(SupervisorView)
    async with desk(server, "d2") as talk:
        await sign_in(talk)
        assert await talk.ask(WorkAs(Role.SUPERVISOR)) == Refusal(Reason.LACKS_PERMISSION)


async def test_no_view_of_the_role_before_comes_after_the_welcome(server: Running) -> None:
    async with server.talk(Role.SUPERVISOR) as talk:
        await sign_in(talk, "sirpa")
        await talk.ask(WorkAs(Role.COUNTER))
        while not isinstance(await talk.hear(), Welcome):
            pass
        for _ in range(2):
            async with server.talk(Role.KIOSK) as kiosk:
                await kiosk.ask(TakeTicket(PERMITS, FI))
            message = await talk.hear()
            assert isinstance(message, Snapshot)
            assert isinstance(message.view, CounterView)


async def test_another_adviser_at_the_same_desk_takes_the_counter_over_first(server: Running) -> None:
    """The visit in hand goes along; until then nothing is done with it under the wrong name."""
    let_sign_in(server, "Eino")
    async with server.talk(Role.COUNTER) as talk:
        await sign_in(talk)
        ticket = await in_hand(server, talk)
        await sign_in(talk, "eino")
        assert await talk.ask(Start()) == Refusal(Reason.COUNTER_TAKEN, holder="Aino")
        assert await talk.ask(HandOver("")) == Accepted()
        assert await talk.ask(Start()) == Accepted(ticket.number)


# --- one's own password and PIN -------------------------------------------------------------------


async def test_a_one_time_password_is_changed_first(server: Running) -> None:
    """Nothing is shown and done before."""
    let_sign_in(server, "Eino", must_change=True)
    async with server.talk(Role.COUNTER) as talk:
        welcome = await sign_in(talk, "eino")
        assert welcome.person is not None
        assert welcome.person.must_change
        refusal = await talk.ask(OpenCounter(CounterId("1"), ALL))
        assert isinstance(refusal, Refusal)
        assert refusal.reason is Reason.CHANGE_PASSWORD
        assert talk.views == []
        assert await talk.ask(ChangePassword(PASSWORD, NEW)) == Accepted()
        await talk.see(CounterView)
    async with server.talk(Role.COUNTER) as talk:
        assert await refused(talk, "eino", PASSWORD) == Refusal(Reason.WRONG_CREDENTIALS)
        await sign_in(talk, "eino", NEW)


@pytest.mark.parametrize(
    ("new", "reason"),
    [
        ("short", Reason.PASSWORD_TOO_SHORT),
        ("salasana123456", Reason.PASSWORD_TOO_COMMON),
        ("aino-aino-1234", Reason.PASSWORD_LIKE_NAME),
        (PASSWORD, Reason.PASSWORD_TOO_COMMON),
    ],
)
async def test_a_bad_password_is_refused_with_the_reason(server: Running, new: str, reason: Reason) -> None:
    async with server.talk(Role.COUNTER) as talk:
        await sign_in(talk)
        result = await talk.ask(ChangePassword(PASSWORD, new))
        assert isinstance(result, Refusal)
        assert result.reason is reason


async def test_the_old_password_is_asked_for(server: Running) -> None:
    """A desk that was left alone gives nobody the account; and it is guessed no faster than at the
    sign-in."""
    async with server.talk(Role.COUNTER) as talk:
        await sign_in(talk)
        for _ in range(3):
            assert await talk.ask(ChangePassword("guessed", NEW)) == Refusal(Reason.WRONG_CREDENTIALS)
        result = await talk.ask(ChangePassword("guessed", NEW))
        assert isinstance(result, Refusal)
        assert result.reason is Reason.TOO_MANY_TRIES


async def test_a_changed_password_ends_the_other_sessions(server: Running) -> None:
    async with desk(server, "d2") as other, server.talk(Role.COUNTER) as talk:
        await sign_in(other)
        await sign_in(talk)
        assert await talk.ask(ChangePassword(PASSWORD, NEW)) == Accepted()
        await out(other)
        await talk.see(CounterView)


async def test_a_pin_signs_in_where_the_branch_takes_it(tmp_path: Path) -> None:
    async with staffed(tmp_path, SignInMode.PIN) as server, server.talk(Role.COUNTER) as talk:
        assert isinstance(await talk.ask(SignInWithPin("aino", PIN)), SignedIn)
        await talk.ask(SignOut())
        assert await talk.ask(SignInWithPin("aino", "111222")) == Refusal(Reason.WRONG_CREDENTIALS)


async def test_a_pin_signs_nobody_in_elsewhere(server: Running) -> None:
    async with server.talk(Role.COUNTER) as talk:
        assert await talk.ask(SignInWithPin("aino", PIN)) == Refusal(Reason.NO_SIGN_IN)


async def test_ones_own_pin_is_set_with_the_password_and_taken_away(tmp_path: Path) -> None:
    async with staffed(tmp_path, SignInMode.PIN) as server, server.talk(Role.COUNTER) as talk:
        await sign_in(talk)
        assert await talk.ask(SetPin(PASSWORD, "123456")) == Refusal(Reason.BAD_PIN, limit=6)
        assert await talk.ask(SetPin("guessed", "604918")) == Refusal(Reason.WRONG_CREDENTIALS)
        assert await talk.ask(SetPin(PASSWORD, "604918")) == Accepted()
        await talk.ask(SignOut())
        assert isinstance(await talk.ask(SignInWithPin("aino", "604918")), SignedIn)
        assert await talk.ask(SetPin(PASSWORD, "")) == Accepted()
        await talk.ask(SignOut())
        assert await talk.ask(SignInWithPin("aino", "604918")) == Refusal(Reason.WRONG_CREDENTIALS)


async def test_five_wrong_pins_and_only_the_password_counts(tmp_path: Path) -> None:
    """For a name that does not exist it looks the same. The password makes the PIN count again."""
    async with staffed(tmp_path, SignInMode.PIN) as server, server.talk(Role.COUNTER) as talk:
        answers = {
            name: [await wrong_pin(server, talk, name) for _ in range(6)] for name in ("aino", "nobody")
        }
        assert answers["aino"] == answers["nobody"]
        assert answers["aino"][-1] == Refusal(Reason.USE_PASSWORD)
        server.clock.move(hours=48)
        assert await talk.ask(SignInWithPin("aino", PIN)) == Refusal(Reason.USE_PASSWORD)
        await sign_in(talk)
        await talk.ask(SignOut())
        assert isinstance(await talk.ask(SignInWithPin("aino", PIN)), SignedIn)


async def wrong_pin(server: Running, talk: Talk, name: str) -> Refusal:
    server.clock.move(minutes=16)
    result = await talk.ask(SignInWithPin(name, "111222"))
    assert isinstance(result, Refusal)
    return result


# --- locked out -----------------------------------------------------------------------------------


async def test_whoever_is_wrong_waits_longer_and_longer(server: Running) -> None:
    """Three at once, then 5 s, 10 s, 20 s. Right does not count meanwhile either; a name that is not there
    waits alike."""
    async with server.talk(Role.COUNTER) as talk, desk(server, "d2") as other:
        assert await waits_of(server, other, "nobody") == [5, 10, 20]
        assert await waits_of(server, talk, "aino") == [5, 10, 20]
        refusal = await refused(talk, "aino", PASSWORD)
        assert refusal.reason is Reason.TOO_MANY_TRIES
        server.clock.move(seconds=20)
        await sign_in(talk)


async def waits_of(server: Running, talk: Talk, name: str) -> list[float]:
    """Seconds after each wrong password from the third on."""
    waits: list[float] = []
    for _ in range(2):
        assert await refused(talk, name, "wrong") == Refusal(Reason.WRONG_CREDENTIALS)
    for _ in range(3):
        assert await refused(talk, name, "wrong") == Refusal(Reason.WRONG_CREDENTIALS)
        refusal = await refused(talk, name, "wrong")
        assert refusal.reason is Reason.TOO_MANY_TRIES
        assert refusal.opens_at is not None
        waits.append((refusal.opens_at - server.clock.now()).total_seconds())
        if len(waits) < 3:
            server.clock.move(seconds=waits[-1])
    return waits


async def test_a_restart_forgives_nothing(server: Running) -> None:
    async with server.talk(Role.COUNTER) as talk:
        await waits_of(server, talk, "aino")
    await server.stop()
    await server.start()
    async with server.talk(Role.COUNTER) as talk:
        assert (await refused(talk, "aino", PASSWORD)).reason is Reason.TOO_MANY_TRIES


async def test_many_tries_at_once_are_no_way_around(server: Running) -> None:
    """Each is counted before it is looked at."""
    async with server.talk(Role.COUNTER) as talk:
        sent = [await talk.send(SignIn("aino", f"guess {n}")) for n in range(12)]
        answers = [await talk.hear() for _ in sent]
    results = [answer.result for answer in answers if isinstance(answer, Answer)]
    reasons = [result.reason for result in results if isinstance(result, Refusal)]
    assert reasons.count(Reason.WRONG_CREDENTIALS) == 3
    assert reasons.count(Reason.TOO_MANY_TRIES) == 9


async def test_a_device_that_tries_many_names_waits(server: Running) -> None:
    async with server.talk(Role.COUNTER) as talk:
        for n in range(10):
            assert await refused(talk, f"name {n}", "wrong") == Refusal(Reason.WRONG_CREDENTIALS)
        assert (await refused(talk, "aino", PASSWORD)).reason is Reason.TOO_MANY_TRIES
    async with desk(server, "d2") as other:
        await sign_in(other)


async def test_a_password_of_older_parameters_is_kept_anew(server: Running) -> None:
    """At the next sign-in, which alone knows it."""
    older = Parameters(
        type=Type.ID, version=19, salt_len=8, hash_len=8, time_cost=2, memory_cost=16, parallelism=1
    )
    with server.database.begin() as connection:
        person, _ = find_login(connection, "aino") or (None, None)
        assert person is not None
        set_password(connection, person.id, Hashing(older).hash(PASSWORD))
    async with server.talk(Role.COUNTER) as talk:
        await sign_in(talk)
    with server.database.begin() as connection:
        found = find_login(connection, "aino")
    assert found is not None
    assert "m=8," in found[1].password
    assert not found[0].must_change


async def test_an_administrator_sees_everybody(server: Running) -> None:
    async with server.talk(Role.SUPERVISOR) as talk:
        await sign_in(talk, "ahti")
        listed = await talk.ask(ListPeople())
    assert isinstance(listed, PeopleListed)
    assert [(card.name, card.role) for card in listed.people] == [
        ("Ahti", StaffRole.ADMINISTRATOR),
        ("Aino", StaffRole.ADVISER),
        ("Sirpa", StaffRole.SUPERVISOR),
    ]
