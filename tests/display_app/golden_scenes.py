"""The pictures of the displays that are kept: ``python -m tests.display_app.golden_scenes`` makes them anew.

Look at each one that changes: it is what people in the lobby and at the door will see.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import product
from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QSize

from display_app.layout import Arrow, Direction, Layout, Zone
from display_app.settings import DisplaySettings
from queue_link.messages import DayState, DisplayView
from queue_link.qt.link import LinkState
from queue_link.vocabulary import CounterId, DisplayKind, Knowledge, Language
from tests.display_app.branch import NOTICE, SERIES, SETUP, START, call, forward, view
from tests.fakes.link import FakeLink

FOLDER = Path(__file__).parent / "golden"
TOGETHER = {
    "fi": ("fi", "sv", "en"),
    "sv": ("sv", "fi", "en"),
    "en": ("en", "fi", "sv"),
    "ar": ("ar", "fi", "en"),
}
"""The languages that are shown together, by the one that comes first."""
SPOKEN = ("fi", "sv", "en", "et", "ru", "uk", "ar", "fa", "so", "tr", "vi", "zh")
PANELS = {"landscape": (QSize(640, 360), 1210.0), "portrait": (QSize(360, 640), 680.0)}
"""Each with the width of the panel in millimetres."""
LAYOUT = Layout(
    zones=(
        Zone(
            tuple(map(CounterId, "123")),
            Arrow.LEFT,
            {Language("fi"): "aula A", Language("sv"): "hall A", Language("en"): "hall A"},
        ),
        Zone(
            tuple(map(CounterId, "456")),
            Arrow.UP,
            {
                Language("fi"): "2. kerros",
                Language("sv"): "våning 2",
                Language("en"): "2nd floor",
                Language("ar"): "الطابق 2",
            },
        ),
    )
)
DOOR = Layout(
    kind=DisplayKind.DOOR,
    ticket=Direction(
        Arrow.RIGHT,
        {
            Language("fi"): "Vuoronumerot: pääovesta oikealle",
            Language("sv"): "Könummer: till höger innanför huvudentrén",
            Language("en"): "Queue numbers: to the right of the main entrance",
            Language("ar"): "أرقام الانتظار: على يمين المدخل الرئيسي",
        },
    ),
)
_LATELY = START - timedelta(minutes=2)
_CALLS = (
    call(9, "A031", "4"),
    call(8, "B012", "2", _LATELY, recall=True),
    *(call(seq, f"{'AB'[seq % 2]}{seq + 20:03d}", str(seq), _LATELY) for seq in range(6, 0, -1)),
)
_BUSY = view(*_CALLS, missed=("A024", "B007"), series=SERIES)
_FULL = structs.replace(
    _BUSY,
    calls=(call(11, "A033", "1"), call(10, "A032", "5", recall=True), *_CALLS),
    come_in=tuple(forward(f"A{number:03d}") for number in (52, 51, 50)),
    free=0,
    outside=14,
    notice=NOTICE,
)


_DOOR_FULL = view(
    come_in=(forward("B003"), forward("A015"), forward("A012", START - timedelta(minutes=2))),
    free=0,
    outside=14,
    series=SERIES,
)


def _lose(link: FakeLink, shown: DisplayView) -> None:
    link.show(shown)
    link.become(LinkState.OFFLINE)


def _evacuate(link: FakeLink) -> None:
    link.welcome(structs.replace(SETUP, languages=tuple(map(Language, SPOKEN))))
    link.show(structs.replace(_BUSY, day=DayState(open=True, tickets=False, evacuating=True)))


IN_THE_LOBBY: dict[str, Callable[[FakeLink], None]] = {
    "empty": lambda link: link.show(view(series=SERIES)),
    "busy": lambda link: link.show(_BUSY),
    "full": lambda link: link.show(_FULL),
    "stale": lambda link: _lose(link, _BUSY),
    "emergency": _evacuate,
}
AT_THE_DOOR: dict[str, Callable[[FakeLink], None]] = {
    "door-empty": lambda link: link.show(view(free=48)),
    "door-busy": lambda link: link.show(view(free=3, outside=4, series=SERIES)),
    "door-full": lambda link: link.show(_DOOR_FULL),
    "door-uncertain": lambda link: link.show(structs.replace(_DOOR_FULL, knowledge=Knowledge.UNKNOWN)),
    "door-stale": lambda link: _lose(link, view(free=3, outside=4, series=SERIES)),
    "door-emergency": _evacuate,
}
STATES = {**IN_THE_LOBBY, **AT_THE_DOOR}


@dataclass(frozen=True)
class Scene:
    language: str
    panel: str
    state: str

    def __str__(self) -> str:
        return f"{self.state}-{self.panel}-{self.language}"

    @property
    def file(self) -> Path:
        return FOLDER / f"{self}.png"

    @property
    def size(self) -> QSize:
        return PANELS[self.panel][0]

    @property
    def settings(self) -> DisplaySettings:
        return DisplaySettings(
            panel_width_mm=PANELS[self.panel][1],
            languages=tuple(map(Language, TOGETHER[self.language])),
            layout=DOOR if self.state in AT_THE_DOOR else LAYOUT,
            no_motion=True,
        )

    def happen(self, link: FakeLink) -> None:
        """Let the server say what leads to it."""
        STATES[self.state](link)


SCENES = tuple(Scene(*each) for each in product(TOGETHER, PANELS, STATES))


def main() -> int:
    """Make all pictures anew, and remove those of scenes that are no more."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from queue_link.qt.shell import make_application
    from tests.display_app.opened import photograph
    from tests.golden import keep

    _application = make_application("golden")
    for scene in SCENES:
        keep(photograph(scene.size, scene.settings, scene.happen), scene.file)
    for file in _left_over():
        file.unlink()
    sys.stdout.write(f"{len(SCENES)} pictures in {FOLDER}\n")
    return 0


def _left_over() -> Iterator[Path]:
    known = {scene.file for scene in SCENES}
    return (file for file in FOLDER.glob("*.png") if file not in known)


if __name__ == "__main__":
    sys.exit(main())
