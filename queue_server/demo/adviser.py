"""Somebody at a counter: calls, serves, finishes."""

from __future__ import annotations

from queue_server.demo.program import Program


class Adviser:
    """The hands and eyes of whoever sits at a counter."""

    def __init__(self, counter: Program) -> None:
        self.counter = counter

    async def signed_in(self) -> None:
        await self.counter.until("a counter is held", lambda seen: seen.state["counter"] is not None)

    async def call(self) -> str:
        """Call the next number, and return it."""
        await self.counter.tap("call-next")
        seen = await self.counter.until("a called visit", lambda seen: seen.state["visit_state"] == "called")
        return str(seen.state["visit"])

    async def press(self, what: str, then: str | None) -> None:
        """Press a button, and see the visit in hand become ``then`` (None: no visit any more)."""
        await self.counter.tap(what)
        await self.has(then)

    async def has(self, state: str | None) -> None:
        await self.counter.until(f"a visit that is {state}", lambda seen: seen.state["visit_state"] == state)

    async def serve_next(self) -> None:
        """Call somebody, see them come, and finish; nothing when nobody waits."""
        # The other counter may be faster: then the button is disabled at the last moment, or the
        # server says that nobody waits.
        if not (await self.counter.attempt(do="tap", what="call-next")).get("ok"):
            return
        seen = await self.counter.until("a call or a refusal", lambda seen: not seen.state["pending"])
        if seen.state["visit_state"] is None:
            return
        await self.press("start", "serving")
        await self.press("finish", None)
