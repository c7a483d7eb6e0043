"""Logos as dots: drawings sharp, shades as patterns, and nothing that a kiosk could not print."""

from __future__ import annotations

import io
import random
import struct
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from queue_link.client import LARGEST_FRAME
from queue_server.slip_logo import LARGEST, MOST_BYTES, LogoFault, in_dots, read_logo


def drawing(size: tuple[int, int] = (1200, 400), mode: str = "L") -> Image.Image:
    """A black disc, larger than fits."""
    picture = Image.new(mode, size, "white")
    ImageDraw.Draw(picture).ellipse((100, 20, 460, 380), fill="black")
    return picture


def saved(picture: Image.Image, folder: Path) -> Path:
    file = folder / "logo.png"
    picture.save(file)
    return file


def isolated(dots: Image.Image) -> int:
    """Dots of ink with nothing but paper beside them: what a pattern has, and a drawing has not."""
    at = dots.convert("L").load()
    assert at is not None
    return sum(
        at[x, y] == 0 and {at[x - 1, y], at[x + 1, y], at[x, y - 1], at[x, y + 1]} == {255}
        for x in range(1, dots.width - 1)
        for y in range(1, dots.height - 1)
    )


def test_a_large_drawing_is_made_smaller_and_stays_sharp(tmp_path: Path) -> None:
    """In its proportions, without a speck; all of it is one PNG of black and white."""
    with Image.open(io.BytesIO(read_logo(saved(drawing(), tmp_path)))) as logo:
        assert (logo.format, logo.mode) == ("PNG", "1")
        assert logo.size == (544, 181)
        assert isolated(logo) == 0
        assert sum(logo.convert("L").histogram()[:1]) == pytest.approx(163 * 163 * 3.1416 / 4, rel=0.02)


def test_a_small_picture_is_not_made_larger(tmp_path: Path) -> None:
    """Its dots are those of the paper."""
    picture = Image.effect_noise((60, 30), 400).point(lambda level: 255 if level > 127 else 0)
    with Image.open(io.BytesIO(read_logo(saved(picture, tmp_path)))) as logo:
        assert logo.convert("L").tobytes() == picture.tobytes()


def test_shades_become_a_pattern_of_dots() -> None:
    """As dark as they were: a grey area neither vanishes nor turns black."""
    dots = in_dots(Image.linear_gradient("L"))
    whole = dots.width * dots.height
    assert sum(dots.convert("L").histogram()[255:]) / whole == pytest.approx(0.5, abs=0.05)
    assert isolated(dots) > 1000


def test_what_is_transparent_is_paper() -> None:
    """In colours, with a palette or without."""
    picture = Image.new("RGBA", (100, 50), (0, 0, 0, 0))
    ImageDraw.Draw(picture).rectangle((0, 0, 49, 49), fill=(0, 0, 120, 255))
    for mode in ("RGBA", "P"):
        dots = in_dots(picture.convert(mode)).convert("L")
        assert dots.crop((0, 0, 50, 50)).getextrema() == (0, 0)
        assert dots.crop((50, 0, 100, 50)).getextrema() == (255, 255)


def test_sixteen_bits_of_grey_are_read_as_such(tmp_path: Path) -> None:
    """Half as light as white is not white."""
    picture = Image.new("I;16", (64, 64), 40_000)
    with Image.open(io.BytesIO(read_logo(saved(picture, tmp_path)))) as logo:
        assert 0 < sum(logo.convert("L").histogram()[255:]) < 64 * 64


def test_the_worst_logo_is_small_on_the_wire(tmp_path: Path) -> None:
    """Noise cannot be packed; a twentieth of what a client takes in one message."""
    noise = random.Random(1).randbytes(LARGEST[0] * LARGEST[1])
    logo = read_logo(saved(Image.frombytes("L", LARGEST, noise), tmp_path))
    assert len(logo) * 4 / 3 < LARGEST_FRAME / 20


def head(width: int, height: int) -> bytes:
    """The beginning of a PNG file that says it is so large."""
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"GIF89a", "is not a PNG picture"),
        (b"\x89PNG\r\n\x1a\n", "is not a PNG picture"),
        (head(60_000, 60_000), "has 60000 x 60000 pixels; 4,000,000 in all is the most"),
        (head(60, 60), "is a broken PNG picture"),
        (bytes(MOST_BYTES + 1), "has 1,000,001 bytes; 1,000,000 is the most"),
    ],
)
def test_what_is_no_logo_is_refused(tmp_path: Path, content: bytes, fault: str) -> None:
    """Before it is unpacked, if it is too large for that."""
    file = tmp_path / "logo.png"
    file.write_bytes(content)
    with pytest.raises(LogoFault) as refused:
        read_logo(file)
    assert str(refused.value) == fault


def test_a_picture_that_ends_early_is_refused(tmp_path: Path) -> None:
    """Half of a file, as a broken copy leaves it."""
    file = saved(Image.effect_noise((300, 200), 100), tmp_path)
    file.write_bytes(file.read_bytes()[:5000])
    with pytest.raises(LogoFault, match="is a broken PNG picture"):
        read_logo(file)


def test_a_picture_too_light_for_paper_is_refused(tmp_path: Path) -> None:
    """White on transparent, as for dark pages, would leave a gap on the slip."""
    with pytest.raises(LogoFault, match="has nothing that is dark enough to be printed"):
        read_logo(saved(Image.new("RGB", (80, 40), "lightyellow"), tmp_path))


def test_a_folder_is_no_picture(tmp_path: Path) -> None:
    """The message names the file."""
    with pytest.raises(LogoFault, match=f"{tmp_path} cannot be read"):
        read_logo(tmp_path)
