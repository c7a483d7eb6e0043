from __future__ import annotations

import asyncio

from kiosk_app.printing.pulse import Pulse


async def test_waits_until_something_holds() -> None:
    """Every beat makes those who wait look again."""
    pulse, seen = Pulse(), list[int]()
    waiting = asyncio.create_task(pulse.until(lambda: len(seen) == 2, 5))
    for number in range(2):
        await asyncio.sleep(0)
        seen.append(number)
        pulse.beat()
    assert await waiting is True


async def test_gives_up_in_time() -> None:
    """What does not come is not waited for."""
    assert await Pulse().until(lambda: False, 0.01) is False


async def test_does_not_wait_for_what_is_there() -> None:
    """A condition that holds already needs no beat."""
    assert await Pulse().until(lambda: True, 5) is True
