"""The server is killed again and again at work; nothing that it answered is lost or doubled."""

from __future__ import annotations

import asyncio
from pathlib import Path

from queue_link.commands import CallNext, Finish, OpenCounter, OpenDay, TakeTicket
from queue_link.results import Accepted, Refusal, TicketIssued
from queue_link.vocabulary import CounterId, Language, ProfileId, Reason, Role, ServiceId
from queue_server.clock import SystemClock
from queue_server.demo.journal_facts import read_facts
from queue_server.demo.stage import Look, Person, Stage, let_devices_in, small_branch

KIOSKS, COUNTERS, TICKETS_EACH, KILLS = 4, 3, 60, 4
DEVICES = {
    "boss": Role.SUPERVISOR,
    **{f"kiosk-{n}": Role.KIOSK for n in range(KIOSKS)},
    **{f"desk-{n}": Role.COUNTER for n in range(1, COUNTERS + 1)},
}


def furnish(folder: Path) -> Stage:
    """A service point whose line outside is long enough for everybody."""
    config, text = small_branch(SystemClock().now())
    limit = f"outside_limit = {config.occupancy.outside_limit}"
    assert limit in text
    (folder / "malmi.toml").write_text(text.replace(limit, "outside_limit = 5000"), encoding="utf-8")
    return Stage(folder, config, let_devices_in(folder, config.id, DEVICES), Look())


async def customers(kiosk: Person) -> list[str]:
    """Take tickets one after the other; a wish is repeated until it is answered."""
    numbers: list[str] = []
    for _ in range(TICKETS_EACH):
        result = await kiosk.ask(TakeTicket(ServiceId("booking-help"), Language("fi")))
        assert isinstance(result, TicketIssued), result
        numbers.append(result.number)
    return numbers


async def adviser(desk: Person, number: int, over: asyncio.Event) -> list[str]:
    """Call and finish for as long as somebody comes."""
    opened = await desk.ask(OpenCounter(CounterId(str(number)), ProfileId("all")))
    assert opened == Accepted()
    called: list[str] = []
    while True:
        result = await desk.ask(CallNext())
        if isinstance(result, Accepted):
            assert result.number is not None
            called.append(result.number)
            assert await desk.ask(Finish()) == Accepted(result.number)
            continue
        assert isinstance(result, Refusal)
        assert result.reason is Reason.NOBODY_WAITING
        if over.is_set():
            return called
        await asyncio.sleep(0.01)


async def test_no_ticket_and_no_call_is_lost_or_doubled(tmp_path: Path) -> None:
    """Four kiosks and three counters work on while the server dies four times under them."""
    stage = furnish(tmp_path)
    await stage.start_server()
    people = {name: stage.person(name) for name in DEVICES}
    assert await people["boss"].ask(OpenDay()) in (Accepted(), Refusal(Reason.DAY_ALREADY_OPEN))
    over = asyncio.Event()
    kiosks = [asyncio.create_task(customers(people[f"kiosk-{n}"])) for n in range(KIOSKS)]
    desks = [asyncio.create_task(adviser(people[f"desk-{n}"], n, over)) for n in range(1, COUNTERS + 1)]
    for _ in range(KILLS):
        before = people["boss"].news
        async with asyncio.timeout(15):
            while people["boss"].news == before:  # noqa: ASYNC110 - work is under way again
                await asyncio.sleep(0.005)
        await stage.kill_server()
        await stage.start_server()
    numbers = [number for task in kiosks for number in await task]
    over.set()
    called = [number for task in desks for number in await task]
    for person in people.values():
        await person.leave()
    await stage.server.end()

    facts = await asyncio.to_thread(read_facts, stage.data, stage.config)
    assert len(set(numbers)) == len(numbers) == KIOSKS * TICKETS_EACH
    assert sorted(facts.issued) == sorted(numbers)
    assert sorted(called) == sorted(facts.calls.values()) == sorted(numbers)
    assert facts.highest_occupancy <= stage.config.occupancy.cap
