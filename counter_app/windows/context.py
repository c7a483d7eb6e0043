"""What the windows read: the desk as it is now, the server's clock, and names in the user's language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from counter_app.counter import Action, Desk
from counter_app.dispatch import Dispatch
from queue_link.catalogue import CounterCard, ProfileCard, ServiceCard, Texts, text_in
from queue_link.vocabulary import CounterId, Language, PriorityId, ProfileId, QueueId, ServiceId


class Context:
    """One for the whole window; everything in it is asked anew each time."""

    def __init__(self, dispatch: Dispatch, language: Callable[[], Language]) -> None:
        self.dispatch = dispatch
        self._language = language

    @property
    def language(self) -> Language:
        """Of the user."""
        return self._language()

    @property
    def desk(self) -> Desk:
        return self.dispatch.desk

    @property
    def now(self) -> datetime:
        """The server's time, in UTC."""
        return self.dispatch.link.server_now()

    @property
    def zone(self) -> ZoneInfo:
        """The branch's time zone."""
        return ZoneInfo(self.dispatch.setup.time_zone if self.dispatch.setup else "UTC")

    @property
    def branch(self) -> str:
        return self.text(self.dispatch.setup.name) if self.dispatch.setup else ""

    @property
    def practises(self) -> bool:
        """Whether this is a practice branch."""
        return self.dispatch.setup is not None and self.dispatch.setup.training

    def meant(self, action: Action) -> Action:
        """What a press comes to: where what was done must be said, the form takes the place of one press."""
        desk = self.desk
        finishes = action is Action.FINISH or (action is Action.CALL_NEXT and desk.call_finishes)
        asked = desk.visit is not None and any(
            card.delivered_required for card in self.services if card.id == desk.visit.service
        )
        return Action.FINISH_DETAILS if finishes and asked else action

    @property
    def services(self) -> tuple[ServiceCard, ...]:
        return self.dispatch.setup.services if self.dispatch.setup else ()

    @property
    def counters(self) -> tuple[CounterCard, ...]:
        return self.dispatch.setup.counters if self.dispatch.setup else ()

    def service(self, which: ServiceId) -> str:
        """Its name; the bare id when the branch no longer knows it."""
        return next((self.text(card.name) for card in self.services if card.id == which), which)

    def profile(self, which: ProfileId) -> str:
        return next((self.text(card.name) for card in self._profiles if card.id == which), which)

    def profiles_at(self, counter: CounterId) -> tuple[ProfileId, ...]:
        """The work profiles that may be chosen at a counter, the usual one first."""
        return next((card.profiles for card in self.counters if card.id == counter), ())

    def may_choose(self, which: ProfileId | None) -> bool:
        """Whether a work profile allows calling out of turn; the server has the last word."""
        return all(card.may_choose for card in self._profiles if card.id == which)

    def priority(self, which: PriorityId) -> str:
        """A class of tickets."""
        cards = self.dispatch.setup.priorities if self.dispatch.setup else ()
        return next((self.text(card.name) for card in cards if card.id == which), "") or which

    @property
    def languages(self) -> tuple[Language, ...]:
        """In which the branch serves."""
        return self.dispatch.setup.languages if self.dispatch.setup else ()

    def queue(self, which: QueueId) -> str:
        """Queues have no names of their own: the names of their services."""
        names = [self.text(card.name) for card in self.services if card.queue == which]
        return ", ".join(names) or which

    @property
    def _profiles(self) -> tuple[ProfileCard, ...]:
        return self.dispatch.setup.profiles if self.dispatch.setup else ()

    def text(self, texts: Texts) -> str:
        """In the language in use."""
        return text_in(texts, self._language())
