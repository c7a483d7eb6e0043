"""Whatever happens at a service point, a phone is told of its own number and nothing else."""

from __future__ import annotations

import json
import re

from hypothesis import settings
from hypothesis.stateful import initialize, invariant

from queue_link.messages import encode
from queue_link.phone_messages import PhoneSnapshot, PhoneView
from queue_server.domain.configuration import PolicyName
from queue_server.phone import standing
from queue_server.phone_languages import PhoneLanguages
from tests.queue_server.branches import EN, branch
from tests.queue_server.domain.any_branch import ADVISERS
from tests.queue_server.domain.life import Life, Record

KEYS = {"type", "number", "situation", "headline", "advice", "before", "wait", "recalls", "may_leave"}


class Followed(Life):
    """Everybody follows their ticket on a phone."""

    policy = PolicyName.PRIORITY_GUARDED
    record = Record()

    @initialize()
    def speaks(self) -> None:
        self.words = PhoneLanguages(branch()).words(EN)

    @invariant()
    def phones_tell_of_their_own_number_only(self) -> None:
        for visit in self.state.visits.values():
            view = self.words.view(standing(self.state, visit, self.now))
            frame = encode(PhoneSnapshot(self.now, self.words.clock(self.now), view)).decode()
            assert json.loads(frame)["view"].keys() <= KEYS
            others = {other.number for other in self.state.visits.values()} - {visit.number}
            matters = {name for service in self.config.services for name in service.name.values()}
            secrets = {visit.id, visit.token, visit.service, visit.priority, visit.note, *visit.needs}
            assert not said_in(view) & {*secrets, *others, *ADVISERS}
            assert not [matter for matter in matters if matter in view.headline + view.advice]


def said_in(view: PhoneView) -> set[str]:
    """Every word that can be read in a view."""
    return set(re.findall(r"[\w-]+", f"{view.number} {view.headline} {view.advice} {view.wait}"))


Followed.TestCase.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
TestFollowed = Followed.TestCase
