"""What staff want a kiosk to do, each once. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from queue_link.messages import Deed, Wish


@dataclass(frozen=True)
class Wishes:
    """The first view that a program gets may hold a wish that was fulfilled before it started: a restart."""

    newest: int | None = None
    """Number of the newest wish that was heard; None: nothing was heard yet."""
    restart: bool = False
    """To be done as soon as nobody is at the kiosk."""

    def heard(self, wish: Wish | None) -> tuple[Wishes, bool]:
        """What is still to be done, and whether a test page is to be printed now.

        A view shows the newest wish only: another number is a later wish, also a smaller one after a server
        was restarted whose clock has been put back.
        """
        seq = wish.seq if wish else 0
        if self.newest is None:
            return replace(self, newest=seq), False
        if wish is None or seq == self.newest:
            return self, False
        restart = self.restart or wish.deed is Deed.RESTART
        return Wishes(seq, restart), wish.deed is Deed.PRINT_TEST_PAGE
