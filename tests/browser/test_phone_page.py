"""The phone page at work: the real server, and a real browser."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from queue_link.commands import (
    CallNext,
    CloseDay,
    EndEvacuation,
    NoShow,
    OpenCounter,
    Recall,
    Start,
    StartEvacuation,
    TakeTicket,
)
from queue_link.messages import KioskView, SupervisorView
from queue_link.results import Accepted, TicketIssued
from queue_link.vocabulary import CounterId, Role, Situation
from queue_server.phone_door import WRONG_AT_ONCE
from queue_server.phone_room import MOST_FOR_ONE_VISIT
from tests.browser.chromium import Tab
from tests.queue_server.branches import ALL, EN, PERMITS, REJOINING, branch
from tests.queue_server.phone_client import phone
from tests.queue_server.running import Running, Talk, serving

SIGNALS = """
globalThis.heard = [];
Navigator.prototype.vibrate = (pattern) => heard.push(pattern);
const start = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function (at) { heard.push(this.frequency.value); start.call(this, at); };
"""
"""Notes what the phone would do to be noticed."""
SAID = """
globalThis.said = 0;
const changes = { childList: true, characterData: true, subtree: true };
document.querySelectorAll('[role=status]').forEach((region) =>
  new MutationObserver(() => said++).observe(region, changes));
"""
"""Counts how often a screen reader is told something."""
HEARD = """
var heard = 0;
window.WebSocket = class extends WebSocket {
  constructor(...address) {
    super(...address);
    this.addEventListener("message", () => { heard += 1; });
  }
};
"""
"""Counts what comes over the page's socket."""
DELAYS = """
globalThis.delays = [];
const later = globalThis.setTimeout;
globalThis.setTimeout = (what, delay) => { delays.push(delay); return later(what, delay); };
"""
"""Notes for how long something is put off."""
AWAKE = """
globalThis.locks = 0;
navigator.wakeLock.request = async () => {
  locks++;
  return globalThis.held = { released: false, release: async function () { this.released = true; } };
};
"""
"""A browser that keeps the screen on, whatever the machine says."""


@dataclass
class Scene:
    """A service point with a kiosk and one counter, and a ticket that somebody follows."""

    server: Running
    kiosk: Talk
    desk: Talk
    ticket: TicketIssued

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server.port}/t/{self.ticket.token}"

    async def take(self) -> TicketIssued:
        ticket = await self.kiosk.ask(TakeTicket(PERMITS, EN))
        assert isinstance(ticket, TicketIssued)
        return ticket


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    async with (
        serving(tmp_path, branch(calling=REJOINING)) as server,
        server.talk(Role.KIOSK) as kiosk,
        server.talk(Role.COUNTER) as desk,
    ):
        await kiosk.see(KioskView, lambda view: view.day.open)
        await desk.ask(OpenCounter(CounterId("3"), ALL))
        ticket = await kiosk.ask(TakeTicket(PERMITS, EN))
        assert isinstance(ticket, TicketIssued)
        yield Scene(server, kiosk, desk, ticket)


@pytest.fixture
def page(scene: Scene, page: Tab) -> Tab:
    """Closed before its server stops: it has nothing to complain of."""
    return page


async def headline(page: Tab, expected: str) -> None:
    """Wait until this is what the page says first."""
    await page.until(f"document.querySelector('#headline').textContent === '{expected}'")


async def test_the_page_follows_a_visit_without_being_loaded_again(page: Tab, scene: Scene) -> None:
    """From waiting to a missed call, and out of the building; the title says it too."""
    await page.open(scene.address)
    await page.value("globalThis.sameDocument = true")
    await headline(page, "Wait until your number is called")
    assert await page.text(".number") == "A001"
    await scene.desk.ask(CallNext())
    await headline(page, "Go to counter 3")
    assert await page.value("document.title") == "Go to counter 3 · A001"
    await scene.desk.ask(NoShow())
    await headline(page, "You missed your call")
    assert "to the staff by 9:15" in await page.text("#advice")
    async with scene.server.talk(Role.SUPERVISOR) as boss:
        await boss.ask(StartEvacuation())
        await headline(page, "Please leave the building")
        await boss.ask(EndEvacuation())
        await headline(page, "You missed your call")
    assert await page.value("globalThis.sameDocument")


async def test_nothing_is_loaded_but_the_page_and_nothing_is_kept(page: Tab, scene: Scene) -> None:
    """One small answer and one websocket, both of this server; no cookie and no storage."""
    await page.open(scene.address)
    await page.until("document.querySelector('.script-only').hidden === false")
    await scene.desk.ask(CallNext())
    await headline(page, "Go to counter 3")
    loaded = {request for request in page.requests if not request.startswith("data:")}
    assert loaded == {scene.address, f"ws://127.0.0.1:{scene.server.port}/phone"}
    assert await page.value("performance.getEntriesByType('navigation')[0].transferSize") < 60_000
    assert (await page.do("Network.getCookies"))["cookies"] == []
    assert await page.value("localStorage.length + sessionStorage.length") == 0


async def test_the_ticket_is_given_back_after_a_question(page: Tab, scene: Scene) -> None:
    """Whoever thinks better of it keeps it."""
    await page.open(scene.address)
    await page.until(
        "!document.querySelector('#leave').hidden && document.querySelector('#leave').checkVisibility()"
    )
    await page.click("#leave")
    await page.until("document.querySelector('dialog').open")
    assert await page.text("#question-title") == "Give number A001 back?"
    await page.click("#keep")
    await page.until("!document.querySelector('dialog').open")
    async with scene.server.talk(Role.SUPERVISOR) as boss:
        assert (await boss.see(SupervisorView)).waiting
        await page.click("#leave")
        await page.click("#give-back")
        await headline(page, "Number A001 has been given back")
        await boss.see(SupervisorView, lambda view: not view.waiting)
    assert not await page.value("document.querySelector('#leave').checkVisibility()")


async def test_whoever_is_served_meanwhile_has_nothing_left_to_answer(page: Tab, scene: Scene) -> None:
    """The question goes away with the button."""
    await page.open(scene.address)
    await page.until("document.querySelector('#leave').checkVisibility()")
    await page.click("#leave")
    await page.until("document.querySelector('dialog').open")
    await scene.desk.ask(CallNext())
    await headline(page, "Go to counter 3")
    assert await page.value("document.querySelector('dialog').open")
    await scene.desk.ask(Start())
    await headline(page, "You are being served at counter 3")
    assert not await page.value("document.querySelector('dialog').open")


async def test_a_call_is_felt_and_heard_by_those_who_allowed_it(page: Tab, scene: Scene) -> None:
    """Once for each call, and again for a recall; nothing when it is switched off."""
    await page.do("Page.addScriptToEvaluateOnNewDocument", source=SIGNALS)
    await page.open(scene.address)
    await page.until("document.querySelector('#sound').checkVisibility()")
    assert await page.text("#sound") == "Sound and vibration\noff"
    await page.click("#sound")
    await page.until("document.querySelector('#sound').ariaChecked === 'true'")
    assert await page.text("#sound") == "Sound and vibration\non"
    assert await page.value("heard.splice(0)") == [150, 660]
    await scene.desk.ask(CallNext())
    await page.until("heard.length === 5")
    assert await page.value("heard.splice(0)") == [[400, 150, 400, 150, 700], 660, 880, 660, 880]
    await scene.desk.ask(Recall())
    await page.until("heard.length === 5")
    await page.click("#sound")
    await page.value("heard.splice(0)")
    await scene.desk.ask(Recall())
    await scene.desk.ask(Start())
    await headline(page, "You are being served at counter 3")
    assert await page.value("heard") == []


async def test_without_a_connection_the_page_says_how_old_it_is(page: Tab, scene: Scene) -> None:
    """It comes back by itself, and fulfils a wish from meanwhile. Links do not take it away."""
    await page.open(scene.address)
    await page.until("document.querySelector('#leave').checkVisibility()")
    await headline(page, "Wait until your number is called")
    await page.until("document.querySelector('#as-of').textContent === 'As of 9:00'")
    await scene.server.stop()
    await page.value("{ const now = Date.now; Date.now = () => now() + 5 * 60_000; }")
    told = "The connection is interrupted. This is how it was at 9:00."
    await page.until(f"document.querySelector('#trouble').innerText === '{told}'")
    assert await page.text("#age") == "5 min ago"
    assert not await page.value("document.querySelector('#as-of').checkVisibility()")
    await page.click("nav a")
    await page.click("#leave")
    await page.click("#give-back")
    assert await page.text("#leave") == "One moment, please"
    await scene.server.start()
    await page.value("dispatchEvent(new Event('online'))")
    await headline(page, "Number A001 has been given back")
    assert not await page.value("document.querySelector('#trouble').checkVisibility()")
    page.complaints = [each for each in page.complaints if "WebSocket connection" not in each]


async def test_how_old_it_is_goes_on_and_is_said_once(page: Tab, scene: Scene) -> None:
    """A screen reader is not told of every minute."""
    await page.open(scene.address)
    await page.until("document.querySelector('#as-of').textContent === 'As of 9:00'")
    await scene.server.stop()
    await page.value(
        "globalThis.passed = 2; { const now = Date.now; Date.now = () => now() + passed * 60_000; }"
    )
    await page.until("document.querySelector('#age').textContent === '2 min ago'")
    await page.value(SAID)
    await page.value("passed = 3")
    await page.until("document.querySelector('#age').textContent === '3 min ago'")
    assert await page.value("said") == 0
    page.complaints = [each for each in page.complaints if "WebSocket connection" not in each]


async def test_phones_do_not_come_back_all_at_once(page: Tab, scene: Scene) -> None:
    """To a server that has started again, which has to welcome thousands of them."""
    await page.do("Page.addScriptToEvaluateOnNewDocument", source=DELAYS)
    await page.open(scene.address)
    await page.until("document.querySelector('#as-of').textContent === 'As of 9:00'")
    await page.value("Math.random = () => 0.9; delays.length = 0")
    await scene.server.stop()
    await page.until("delays.length")
    assert 8_000 < (await page.value("delays"))[0] < 10_000


async def test_a_page_that_is_replaced_says_so_and_can_be_loaded_again(page: Tab, scene: Scene) -> None:
    """Nobody waits in front of a page that is told nothing any more."""
    await page.do("Page.addScriptToEvaluateOnNewDocument", source=HEARD)
    await page.open(scene.address)
    await page.until("heard")
    async with AsyncExitStack() as stack:
        for _ in range(MOST_FOR_ONE_VISIT):
            talk = await stack.enter_async_context(phone(scene.server.port, scene.ticket.token))
            await talk.see_situation(Situation.WAITING)
        await page.until("document.querySelector('#reload').checkVisibility()")
        told = "This page is not kept up to date any more. This is how it was at 9:00. Please load it again."
        assert await page.text("#trouble") == told
        for useless in ("#as-of", "#sound", "#leave"):
            assert not await page.value(f"document.querySelector('{useless}').checkVisibility()")
        await scene.desk.ask(CallNext())
        await page.click("#reload")
        await headline(page, "Go to counter 3")


async def test_a_page_that_is_kept_out_by_a_guesser_says_so(page: Tab, scene: Scene) -> None:
    """At its address, on a server that has not seen it there yet. It goes on trying."""
    await page.open(scene.address)
    await page.until("document.querySelector('#as-of').textContent === 'As of 9:00'")
    await page.value("Math.random = () => 0.999")
    await scene.server.stop()
    await scene.server.start()
    for _ in range(WRONG_AT_ONCE):
        await scene.server.get("/t/" + "A" * 20)
    await page.value("{ const now = Date.now; Date.now = () => now() + 5_000; }")
    await page.value("dispatchEvent(new Event('online'))")
    told = "Too many wrong addresses came from your network. This page tries again by itself."
    await page.until(f"document.querySelector('#trouble').textContent === '{told}'")
    assert not await page.value("document.querySelector('#reload').checkVisibility()")
    assert await page.text("#as-of") == "As of 9:00"
    page.complaints = [each for each in page.complaints if "WebSocket connection" not in each]


async def test_sound_stays_on_in_another_language(page: Tab, scene: Scene) -> None:
    """And when the page is loaded again. Where the browser wants a touch for it, any will do."""
    await page.do("Page.addScriptToEvaluateOnNewDocument", source=SIGNALS)
    await page.open(scene.address)
    await page.until("document.querySelector('#sound').checkVisibility()")
    await page.click("#sound")
    await page.until("document.querySelector('#sound').ariaChecked === 'true'")
    await page.click("nav a[lang=sv]")
    await headline(page, "Vänta tills ditt nummer ropas upp")
    await page.until("location.hash === '#sound'")
    await page.click("#headline")
    await page.until("document.querySelector('#sound').ariaChecked === 'true'")
    assert not await page.value("document.querySelector('#touch').checkVisibility()")
    await page.until("document.querySelector('#as-of').textContent === 'Läget kl. 9.00'")
    await scene.desk.ask(CallNext())
    await page.until("heard.length === 5")
    await page.click("#sound")
    await page.until("document.querySelector('#sound').ariaChecked === 'false'")
    assert await page.value("location.hash + document.querySelector('nav a').hash") == ""


async def test_the_screen_stays_on_for_whoever_wants_to_hear_the_call(page: Tab, scene: Scene) -> None:
    """As long as the switch is on."""
    await page.do("Page.addScriptToEvaluateOnNewDocument", source=AWAKE)
    await page.open(scene.address)
    await page.until("document.querySelector('#sound').checkVisibility()")
    assert await page.value("locks") == 0
    await page.click("#sound")
    await page.until("locks === 1")
    await page.value("held.release().then(() => document.dispatchEvent(new Event('visibilitychange')))")
    await page.until("locks === 2")
    await page.click("#sound")
    await page.until("held.released")


async def test_the_switch_is_named_by_what_it_switches(page: Tab, scene: Scene) -> None:
    """Its state is said by itself, and not once more in the name."""
    await page.open(scene.address)
    await page.until("document.querySelector('#sound').checkVisibility()")
    nodes = (await page.do("Accessibility.getFullAXTree"))["nodes"]
    switches = [node["name"]["value"] for node in nodes if node.get("role", {}).get("value") == "switch"]
    assert switches == ["Sound and vibration"]


async def test_a_connection_that_is_silent_for_too_long_is_given_up(page: Tab, scene: Scene) -> None:
    """Networks of phones drop connections without a word; the page looks for another one."""
    await page.open(scene.address)
    await page.until("document.querySelector('#as-of').textContent === 'As of 9:00'")
    await page.until("document.querySelector('#leave').checkVisibility()")
    socket = f"ws://127.0.0.1:{scene.server.port}/phone"
    assert page.requests.count(socket) == 1
    await page.value("{ const now = Date.now; Date.now = () => now() + 61_000; }")
    await page.until("document.querySelector('#trouble').textContent !== ''")
    await page.until("document.querySelector('#trouble').textContent === ''")
    assert page.requests.count(socket) == 2


async def test_without_a_script_the_page_can_be_read(page: Tab, scene: Scene) -> None:
    """It renews itself, and offers nothing that it cannot do."""
    await page.scripts(on=False)
    await page.do("Page.navigate", url=scene.address)
    await headline(page, "Wait until your number is called")
    assert await page.value("document.querySelector('meta[http-equiv=refresh]').content") == "10"
    assert not await page.value(
        "[...document.querySelectorAll('button')].some((each) => each.checkVisibility())"
    )
    assert "This page renews itself." in await page.text("main")


async def test_another_language_is_one_tap_away(page: Tab, scene: Scene) -> None:
    """And stays, live, without a cookie."""
    await page.open(scene.address)
    await page.click("nav a[lang=sv]")
    await headline(page, "Vänta tills ditt nummer ropas upp")
    await page.until("document.querySelector('#leave').checkVisibility()")
    await scene.desk.ask(CallNext())
    await headline(page, "Gå till disk 3")


async def test_at_the_end_of_the_day_the_page_says_so_and_rests(page: Tab, scene: Scene) -> None:
    """It does not ask again and again for what is over; loaded anew, it is gone."""
    await page.open(scene.address)
    await headline(page, "Wait until your number is called")
    await page.until("document.querySelector('#leave').checkVisibility()")
    async with scene.server.talk(Role.SUPERVISOR) as boss:
        assert await boss.ask(CloseDay("power cut")) == Accepted()
    await headline(page, "The service point is closed")
    await page.value("{ const now = Date.now; Date.now = () => now() + 5 * 60_000; }")
    await page.value("dispatchEvent(new Event('online'))")
    assert await page.text("#trouble") == ""
    await page.open(f"{scene.address}?lang=en")
    assert "The day of this number is over" in await page.text("main")
    page.complaints = [each for each in page.complaints if "410 (Gone)" not in each]
