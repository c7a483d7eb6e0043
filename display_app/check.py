"""What is probably not meant in a display's settings, though it would start with them."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterator
from pathlib import Path

from display_app.layout import Layout, Others
from display_app.legibility import FIGURE_EM, LEAST_COUNTER_EM, Legibility
from display_app.settings import TOGETHER, DisplaySettings
from display_app.slideshow import KINDS, pictures_in
from queue_link.settings import read_text
from queue_link.toml_document import Document, Fault, Finding
from queue_link.vocabulary import DisplayKind

_ONLY_IN_A_LOBBY = ("counters", "others", "zones", "rows")
_ONLY_AT_A_DOOR = ("ticket",)


def doubts(settings: DisplaySettings, file: Path | None) -> tuple[Fault, ...]:
    """All that is doubtful in settings that were read from ``file``, each with its line there.

    Raises ``SettingsFaults`` when the file cannot be read any more.
    """
    document = Document(read_text(file) if file else "", str(file or "command line"))
    return document.faults(list(findings(settings)))


def findings(settings: DisplaySettings) -> Iterator[Finding]:
    yield from _of_the_panel(settings)
    yield from _of_the_layout(settings.layout)
    yield from _of_the_kind(settings.layout)
    yield from _of_the_words(settings)
    yield from _of_the_pictures(settings.slideshow.folder)


def _of_the_panel(settings: DisplaySettings) -> Iterator[Finding]:
    figures = max(map(len, settings.layout.named), default=0)
    counter_em = max(LEAST_COUNTER_EM, figures * FIGURE_EM)
    farthest_m = Legibility(settings.viewing_distance_m, settings.panel_width_mm, counter_em).farthest_m
    if settings.viewing_distance_m > farthest_m:
        yield Finding(
            ("viewing_distance_m",),
            f"the panel is too narrow: numbers can be read from {farthest_m:.1f} m at most, "
            f"not from {settings.viewing_distance_m:.1f} m",
            "take a wider panel, or hang a second one nearer to the seats",
        )


def _of_the_layout(layout: Layout) -> Iterator[Finding]:
    for counter, times in Tally(layout.counters).items():
        if times > 1:
            yield Finding(("layout", "counters"), f'the counter "{counter}" is named more than once')
    zones: dict[str, int] = {}
    for place, zone in enumerate(layout.zones):
        path = ("layout", "zones", place)
        if zone.arrow is None and not zone.text:
            yield Finding(path, "tells no way", "give it an arrow or a text")
        for counter in zone.counters:
            if zones.setdefault(counter, place) != place:
                other = zones[counter]
                yield Finding((*path, "counters"), f'the counter "{counter}" is in zones[{other}] already')
            if layout.others is Others.HIDDEN and not layout.serves(counter):
                yield Finding(
                    (*path, "counters"),
                    f'the counter "{counter}" is never shown on this display',
                    "add it to layout.counters",
                )


def _of_the_kind(layout: Layout) -> Iterator[Finding]:
    """What is only for displays of the other kind."""
    of_the_other = _ONLY_IN_A_LOBBY if layout.kind is DisplayKind.DOOR else _ONLY_AT_A_DOOR
    for key in of_the_other:
        if getattr(layout, key) != getattr(Layout(), key):
            yield Finding(("layout", key), f"has no effect on a display of the kind {layout.kind.value}")


def _of_the_words(settings: DisplaySettings) -> Iterator[Finding]:
    if len(settings.languages) > TOGETHER:
        yield Finding(("languages",), f"only the first {TOGETHER} find room beside each other")
    ways = [(("zones", place), zone.text) for place, zone in enumerate(settings.layout.zones)]
    for path, text in [*ways, (("ticket",), settings.layout.ticket.text)]:
        lacking = [tag for tag in settings.languages[:TOGETHER] if tag not in text]
        if text and lacking:
            yield Finding(("layout", *path, "text"), f"has no words in {', '.join(lacking)}")


def _of_the_pictures(folder: str) -> Iterator[Finding]:
    if not folder:
        return
    path = ("slideshow", "folder")
    try:
        pictures = pictures_in(Path(folder))
    except OSError as fault:
        yield Finding(path, f"cannot be read: {fault.strerror}")
        return
    if not pictures:
        yield Finding(path, f"holds no pictures ({', '.join(KINDS)})")
