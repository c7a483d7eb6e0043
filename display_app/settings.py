"""What a display can be told, in its settings file or on the command line."""

from __future__ import annotations

from typing import Annotated

import msgspec

from display_app.layout import Layout
from display_app.slideshow import SlideshowSettings
from queue_link.qt.shell import AppSettings
from queue_link.speech.settings import SoundSettings
from queue_link.vocabulary import Language

TOGETHER = 3
"""How many languages fit beside each other."""


class DisplaySettings(AppSettings, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How the display hangs in its room, and how it draws attention."""

    viewing_distance_m: Annotated[float, msgspec.Meta(ge=0.5, le=40)] = 5.0
    """From the farthest seat, in metres."""
    panel_width_mm: Annotated[float, msgspec.Meta(ge=100, le=6000)] = 1210.0
    """The width of the picture as it hangs; 1210 is a 55-inch panel on its side, 680 one on end."""
    languages: tuple[Language, ...] = ()
    """In which languages the fixed words are shown together; the first three of the branch when empty."""
    layout: Layout = Layout()
    slideshow: SlideshowSettings = SlideshowSettings()
    no_motion: bool = False
    """Mark a new call without the slow pulse; one picture follows the other without a fade."""
    sound: SoundSettings = SoundSettings()
    voice: bool = True
    """Speak calls, in the languages that the server says; else there is a chime only."""
    hold_s: Annotated[float, msgspec.Meta(ge=10, le=120)] = 10.0
    """A new call is large, or marked in the list, at least this long, however many follow."""
    linger_s: Annotated[float, msgspec.Meta(ge=10, le=3600)] = 180.0
    """The newest call stays large this long when none follows."""
    listed_s: Annotated[float, msgspec.Meta(ge=60, le=7200)] | None = None
    """A call stays in the list this long; None: as long as the branch says, of more a display is not told."""
    fresh_s: Annotated[float, msgspec.Meta(ge=0, le=600)] = 60.0
    """A call that is older than this when its chime is due is shown without one."""
    speak_within_s: Annotated[float, msgspec.Meta(ge=5, le=120)] = 30.0
    """A call that is older than this when it is its turn has a chime and is not spoken."""
