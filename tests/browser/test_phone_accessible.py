"""The phone page meets WCAG 2.2 AA in every state, as a real browser shows it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import pytest

from tests.browser import axe_core
from tests.browser.chromium import Tab
from tests.browser.stand import LANGUAGES, STATES, UNKNOWN, Stand, open_stand

SMALLEST_TARGET = 44
"""CSS pixels: twice as much as WCAG 2.2 asks for at level AA."""
_RUNS_OVER = """
[...document.querySelectorAll("body *")].filter((e) => {
  const place = e.getBoundingClientRect();
  const cut = e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== "inline";
  return e.checkVisibility() && (cut || place.right > innerWidth + 1 || place.left < -1);
}).map((e) => `${e.tagName}#${e.id}: ${e.textContent.trim()}`)
"""
_SMALL_TARGETS = """
[...document.querySelectorAll("a, button")].filter((e) => e.checkVisibility())
  .map((e) => [e.textContent.trim(), e.getBoundingClientRect()])
  .filter(([_, r]) => r.width < %d || r.height < %d).map(([name]) => name)
"""
_ENDS = """
(() => {
  const { left, right } = document.querySelector("%s").getBoundingClientRect();
  return [left, right];
})()
"""
_BRIGHTNESS = """
getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).reduce((sum, one) => sum + +one, 0)
"""


@pytest.fixture
async def stand() -> AsyncIterator[Stand]:
    async with open_stand() as opened:
        yield opened


async def show(page: Tab, stand: Stand, state: str, language: str) -> None:
    await page.open(stand.address(state, language))
    if state != UNKNOWN:
        await page.until("!document.querySelector('.script-only').hidden")


def test_axe_core_is_the_one_it_is_said_to_be() -> None:
    assert "axe v4.14.1" in axe_core.source()[:200]


async def test_faults_would_be_found(page: Tab, stand: Stand) -> None:
    """Letters that are too pale, a button without a name, and a word that is too long."""
    await page.size(320, 568)
    await show(page, stand, "waiting", "en")
    await page.value("document.querySelector('#advice').style.color = '#999'")
    await page.value("document.querySelector('#leave').textContent = ''")
    found = " ".join(await axe_core.faults(page))
    assert "color-contrast" in found
    assert "button-name" in found
    await page.value("document.querySelector('#headline').style.whiteSpace = 'nowrap'")
    await page.value("document.querySelector('#headline').textContent = 'Odota'.repeat(20)")
    assert any("headline" in each for each in await page.value(_RUNS_OVER))


@pytest.mark.parametrize("language", ["fi", "ar"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_no_fault_in_any_state(page: Tab, stand: Stand, scheme: str, language: str) -> None:
    """Contrast included."""
    await page.prefer(prefers_color_scheme=scheme, prefers_reduced_motion="reduce")
    await show(page, stand, UNKNOWN, language)
    assert await axe_core.faults(page) == []
    await show(page, stand, "waiting", language)
    for state in STATES:
        await stand.show(state)
        headline = json.dumps(stand.headline(state, language))
        await page.until(f"document.querySelector('#headline').textContent === {headline}")
        assert await axe_core.faults(page) == [], state


async def test_axe_finds_no_fault_in_the_question(page: Tab, stand: Stand) -> None:
    await show(page, stand, "waiting", "sv")
    await page.click("#leave")
    await page.until("document.querySelector('dialog').open")
    assert await axe_core.faults(page) == []


@pytest.mark.parametrize(
    ("width", "height", "letters"),
    [(320, 568, 1.0), (320, 256, 1.0), (390, 844, 2.0)],
    ids=["small phone", "400 % of 1280 by 1024", "letters of twice the size"],
)
async def test_nothing_runs_over_or_is_cut_off(
    page: Tab, stand: Stand, width: int, height: int, letters: float
) -> None:
    """In every language, each with another state; nothing is scrolled sideways."""
    await page.size(width, height)
    for state, language in each_in_another_language():
        await show(page, stand, state, language)
        await page.value(f"document.documentElement.style.fontSize = '{letters:.0%}'")
        assert await page.value(_RUNS_OVER) == [], (state, language)
        assert await page.value("document.documentElement.scrollWidth <= innerWidth"), (state, language)


async def test_targets_are_large_enough_for_a_finger(page: Tab, stand: Stand) -> None:
    await page.size(320, 568)
    for state in ("waiting", "served"):
        await show(page, stand, state, "zh")
        assert await page.value(_SMALL_TARGETS % (SMALLEST_TARGET, SMALLEST_TARGET)) == []
    await show(page, stand, "called", "fi")
    await page.click("#leave")
    await page.until("document.querySelector('dialog').open")
    assert await page.value(_SMALL_TARGETS % (SMALLEST_TARGET, SMALLEST_TARGET)) == []


async def test_keys_reach_everything_in_order_and_the_focus_is_seen(page: Tab, stand: Stand) -> None:
    """And come out again at the other end."""
    await show(page, stand, "waiting", "en")
    seen = []
    for _ in range(2 + len(LANGUAGES)):
        await page.press("Tab")
        seen.append(await page.value("document.activeElement.id || document.activeElement.hreflang"))
        outline = await page.value("getComputedStyle(document.activeElement).outline")
        assert "solid 3px" in outline, seen[-1]
    assert seen == ["sound", "leave", *LANGUAGES]


async def test_the_question_is_answered_by_keys(page: Tab, stand: Stand) -> None:
    """The focus is on what does no harm, stays in the question, and goes back to where it was."""
    await show(page, stand, "waiting", "en")
    await page.press("Tab")
    await page.press("Tab")
    await page.press("Enter")
    await page.until("document.activeElement.id === 'keep'")
    await page.press("Tab")
    assert await page.value("document.activeElement.id") == "give-back"
    await page.press("Escape")
    await page.until("!document.querySelector('dialog').open && document.activeElement.id === 'leave'")


async def test_arabic_is_mirrored_and_numbers_are_not(page: Tab, stand: Stand) -> None:
    await show(page, stand, "waiting", "ar")
    assert await page.value("getComputedStyle(document.body).direction") == "rtl"
    number, card, before, wait = [
        await page.value(_ENDS % what) for what in ("#number", ".ticket", "#before", "#wait")
    ]
    assert card[1] - number[1] < number[0] - card[0]
    assert await page.value("getComputedStyle(document.querySelector('#number')).direction") == "ltr"
    assert wait[1] < before[0]


async def test_whoever_wants_no_motion_gets_none(page: Tab, stand: Stand) -> None:
    moves = "getComputedStyle(document.querySelector('.ticket')).transitionDuration !== '0s'"
    await show(page, stand, "called", "fi")
    assert await page.value(moves)
    await page.prefer(prefers_reduced_motion="reduce")
    assert not await page.value(moves)
    assert await page.value("document.getAnimations().length") == 0


async def test_the_dark_page_is_dark(page: Tab, stand: Stand) -> None:
    await show(page, stand, "waiting", "fi")
    light = await page.value(_BRIGHTNESS)
    await page.prefer(prefers_color_scheme="dark")
    assert await page.value(_BRIGHTNESS) < 150 < 650 < light


def each_in_another_language() -> list[tuple[str, str]]:
    """All states and all languages, each at least once."""
    states = [*STATES, UNKNOWN]
    count = max(len(states), len(LANGUAGES))
    return [(states[n % len(states)], LANGUAGES[n % len(LANGUAGES)]) for n in range(count)]
