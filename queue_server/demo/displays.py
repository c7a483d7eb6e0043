"""How the two displays of the demo hang, and the pictures that the one in the lobby shows in quiet times."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw

LOBBY = "lobby.toml"
STREET = "street.toml"
"""The files with their settings."""
SPEECH = "speech"
"""The folder where the display in the lobby keeps what it has spoken."""
_LOBBY = f"""\
panel_width_mm = 1210
viewing_distance_m = 6

[layout]
[[layout.zones]]
counters = ["1"]
arrow = "left"
text = {{ fi = "sali A", sv = "sal A", en = "hall A" }}

[[layout.zones]]
counters = ["2", "3", "4"]
arrow = "up"
text = {{ fi = "2. kerros", sv = "våning 2", en = "2nd floor" }}

[slideshow]
folder = "FOLDER/slides"
after_s = 5

[sound]
cache = "FOLDER/{SPEECH}"
"""
_STREET = """\
panel_width_mm = 680

[layout]
kind = "door"

[layout.ticket]
arrow = "straight"
text = { fi = "Vuoronumerot: aulasta", sv = "Könummer: i aulan", en = "Queue numbers: in the lobby" }
"""
_SIZE = (1280, 720)
_HILLS = (
    ((0.55, 0.62, 0.5, 0.66), "#5b8aa6"),
    ((0.7, 0.6, 0.74, 0.68), "#3f7387"),
    ((0.82, 0.86, 0.8, 0.9), "#2b5a63"),
)
_SKIES = {"1-morning": ("#f6d9b8", "#9cc4dd"), "2-evening": ("#d9a5b3", "#5a6fa8")}


def hang_up(folder: Path) -> None:
    """Write the settings of the display in the lobby and of the one at the door, and the pictures."""
    (folder / LOBBY).write_text(_LOBBY.replace("FOLDER", folder.resolve().as_posix()), encoding="utf-8")
    (folder / STREET).write_text(_STREET, encoding="utf-8")
    slides = folder / "slides"
    slides.mkdir(exist_ok=True)
    for name, (low, high) in _SKIES.items():
        _landscape(low, high).save(slides / f"{name}.png")


def _landscape(low: str, high: str) -> Image.Image:
    """Hills under a sky that goes from one colour at the horizon to another above."""
    width, height = _SIZE
    mask = Image.linear_gradient("L").resize(_SIZE)
    picture = Image.composite(Image.new("RGB", _SIZE, low), Image.new("RGB", _SIZE, high), mask)
    draw = ImageDraw.Draw(picture)
    for heights, colour in _HILLS:
        step = width / (len(heights) - 1)
        ridge = [(place * step, up * height) for place, up in enumerate(heights)]
        draw.polygon([(0, height), *ridge, (width, height)], fill=colour)
    return picture
