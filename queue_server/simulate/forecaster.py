"""The forecast in the loop, as the live server has it: renewed as time passes, but not at every instant."""

from __future__ import annotations

from datetime import timedelta

from queue_server.domain.forecast.scene import scene_of
from queue_server.domain.forecast.simulation import DRAWS, forecast
from queue_server.simulate.lessons import Lessons
from queue_server.simulate.site import Site

EVERY_S = 20.0
"""The newest forecast may be so old, in simulated seconds."""


class Forecaster:
    """Renews the branch's outlook before it is asked for, if it is too old.

    The live server renews it whether or not somebody asks; what nobody asks for is left out here.
    """

    def __init__(self, site: Site, lessons: Lessons, seed: int, every_s: float = EVERY_S) -> None:
        self._site, self._lessons, self._seed = site, lessons, seed
        self._every = timedelta(seconds=every_s)
        self.made = 0

    def renew(self) -> None:
        state, now = self._site.branch.state, self._site.now
        newest = state.outlook
        if newest is not None and now - newest.at < self._every:
            return
        self.made += 1
        self._site.branch.foresee(
            forecast(scene_of(state, self._lessons.learned, now), self._seed + self.made, DRAWS)
        )
