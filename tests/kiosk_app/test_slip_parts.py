"""What is on a slip, and in which order, however it is printed."""

from __future__ import annotations

import io

import msgspec
import pytest
from PIL import Image, ImageChops, ImageDraw

from kiosk_app.printing.text_slip import QrLine, TextLine
from kiosk_app.printing.text_slip import Rule as RuleLine
from kiosk_app.slip import SlipContent, SlipText, slip_content
from kiosk_app.slip_parts import Address, Code, CopyMark, Look, Number, Rule, Words, slip_parts
from kiosk_app.slip_picture import draw_slip
from kiosk_app.slip_text import write_slip
from queue_link.catalogue import Texts
from queue_link.slip_design import DEFAULT_LINES, SlipDesign
from queue_link.slip_fonts import SlipFonts
from queue_link.vocabulary import Language
from tests.kiosk_app.malmi_setup import BAND, SETUP, ticket

OPENING: Texts = {Language("fi"): "Avoinna ma–pe 8–16", Language("en"): "Open Mon–Fri 8–16"}
SHORTEST = ("number", "taken-at", "to-do", "check")


@pytest.fixture(scope="module")
def fonts() -> SlipFonts:
    return SlipFonts.load()


def slip(*lines: str, language: str = "en", logo: bytes = b"", **facts: object) -> SlipContent:
    """A slip in English sources with these lines."""
    setup = msgspec.structs.replace(SETUP, slip=SlipDesign(lines, {"opening": OPENING}, logo))
    issued = msgspec.structs.replace(ticket(language=language), check="H3D4", **facts)
    return slip_content(issued, setup, lambda _language: lambda _context, text: text)


def png(picture: Image.Image) -> bytes:
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


def looks(content: SlipContent) -> list[object]:
    """What the parts are: the look of words, the kind of everything else."""
    return [part.look if isinstance(part, Words) else type(part) for part in slip_parts(content)]


def test_the_usual_order() -> None:
    """Office, matter, number, when, how long, what to do, and where to follow it."""
    assert looks(slip(*DEFAULT_LINES, wait=BAND)) == [
        *(Look.OFFICE, Rule),
        *(Look.SERVICE, Look.CAPTION, Number, Look.CHECK, Look.MOMENT, Rule),
        *(Look.FACT, Look.FACT, Look.TO_DO),
        *(Look.NOTE, Code, Address, Rule, Look.NOTE),
    ]


def test_the_branch_sets_the_order_and_leaves_out() -> None:
    """What is not in its list is not on the slip."""
    content = slip("to-do", "text:opening", "taken-at", "number", "check")
    assert looks(content) == [Look.TO_DO, Look.NOTE, Look.MOMENT, Look.CAPTION, Number, Look.CHECK]


@pytest.mark.parametrize("lines", [DEFAULT_LINES, ("number", "taken-at", "to-do", "address")])
def test_a_copy_is_marked_first_whatever_the_design_says(lines: tuple[str, ...]) -> None:
    """No design can hide it, and nothing else changes by it."""
    content = slip(*lines)
    copy = slip_parts(msgspec.structs.replace(content, copy=True))
    assert isinstance(copy[0], CopyMark)
    assert copy[1:] == slip_parts(content)


def test_what_does_not_apply_leaves_nothing_behind() -> None:
    """No logo, no forecast, no booking, no check code: neither gaps nor rules that part nothing."""
    content = msgspec.structs.replace(
        slip("rule", "logo", "rule", "number", "rule", "wait", "rule", "booking", "check", "rule"), check=""
    )
    assert looks(content) == [Look.CAPTION, Number]
    content = slip("number", "rule", "wait", "rule", "taken-at")
    assert looks(content) == [Look.CAPTION, Number, Rule, Look.MOMENT]


def test_lines_of_a_newer_server_are_passed_over() -> None:
    """Better a slip without them than none."""
    assert slip_parts(slip(*SHORTEST, "hologram", "text:closing")) == slip_parts(slip(*SHORTEST))


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "Open Mon–Fri 8–16", "Avoinna ma–pe 8–16"),
        ("fi", "Avoinna ma–pe 8–16", "Open Mon–Fri 8–16"),
        ("ar", "Open Mon–Fri 8–16", "Avoinna ma–pe 8–16"),
    ],
)
def test_a_text_of_the_branch_is_in_both_languages(language: str, first: str, second: str) -> None:
    """A language without it has it in English, as every text of a branch file."""
    assert slip_parts(slip("text:opening", language=language)) == (Words(Look.NOTE, first, second),)


def test_a_text_written_over_several_lines_is_one_paragraph() -> None:
    """Where its lines end depends on the paper; no-break spaces stay."""
    texts = {"opening": {Language("en"): "Open\n  8\N{NO-BREAK SPACE}am \n"}}
    setup = msgspec.structs.replace(SETUP, slip=SlipDesign(("text:opening",), texts))
    content = slip_content(ticket(language="en"), setup, lambda _language: lambda _context, text: text)
    assert slip_parts(content) == (Words(Look.NOTE, "Open 8\N{NO-BREAK SPACE}am"),)


def test_words_that_are_the_same_in_both_languages_are_said_once() -> None:
    """Such as a name."""
    content = slip("office")
    same = msgspec.structs.replace(content.second, office=content.first.office)
    assert slip_parts(msgspec.structs.replace(content, second=same)) == (
        Words(Look.OFFICE, content.first.office),
    )


def test_what_the_page_is_for_stands_above_the_first_way_to_it() -> None:
    """Once, whichever of code and address that is."""
    assert looks(slip("address")) == [Look.NOTE, Address]
    assert looks(slip("qr", "address")) == [Look.NOTE, Code, Address]
    assert looks(slip("address", "qr")) == [Look.NOTE, Address, Code]


def test_text_and_picture_have_the_same_order(fonts: SlipFonts) -> None:
    """Every paragraph of the parts is a line of the text, in the same place."""
    content = slip("text:opening", *DEFAULT_LINES, wait=BAND, logo=png(Image.new("1", (80, 40))))
    said: list[str] = []
    for part in slip_parts(content):
        match part:
            case Words(_, first, second):
                said += filter(None, [first, second])
            case Number(text) | Address(text) | Code(text):
                said.append(text)
    written = [
        line.text if isinstance(line, TextLine) else line.address
        for line in write_slip(content, fonts, 576)
        if isinstance(line, TextLine | QrLine)
    ]
    assert written == said


@pytest.mark.parametrize(
    ("lines", "rules"),
    [
        (("to-do", "number"), 1),
        (("to-do", "rule", "number"), 1),
        (("number", "rule", "to-do"), 1),
        (("to-do",), 0),
    ],
)
def test_a_slip_of_text_has_a_rule_below_what_to_do_but_never_two(
    fonts: SlipFonts, lines: tuple[str, ...], rules: int
) -> None:
    """It has no frame for it; a rule of the design is as good."""
    written = write_slip(slip(*lines), fonts, 576)
    assert [type(line) for line in written].count(RuleLine) == rules
    assert not isinstance(written[-1], RuleLine)


def test_a_job_of_an_older_program_has_the_usual_lines() -> None:
    """Stored before there were designs; it is printed after the restart."""
    stored = msgspec.to_builtins(slip(*DEFAULT_LINES))
    del stored["lines"], stored["logo"], stored["first"]["extras"], stored["second"]["extras"]
    revived = msgspec.convert(stored, SlipContent)
    assert revived.lines == DEFAULT_LINES
    assert isinstance(revived.first, SlipText)


# --- the logo --------------------------------------------------------------------------------------


def logo_box(content: SlipContent, fonts: SlipFonts, width: int) -> tuple[int, int, int, int]:
    """Where its dots are on a slip that begins with it."""
    with_logo = draw_slip(content, fonts, width)
    without = draw_slip(msgspec.structs.replace(content, logo=b""), fonts, width)
    head = with_logo.crop((0, 0, width, with_logo.height - without.height))
    assert with_logo.crop((0, head.height, width, with_logo.height)).tobytes() == without.tobytes()
    box = ImageChops.invert(head.convert("L")).getbbox()
    assert box is not None
    return box


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [384, 576, 640])
def test_a_logo_stands_in_the_middle(fonts: SlipFonts, width: int, language: str) -> None:
    """Dot for dot, in languages from either side."""
    content = slip("logo", *SHORTEST, language=language, logo=png(Image.new("1", (200, 90), 0)))
    left, top, right, bottom = logo_box(content, fonts, width)
    assert (right - left, bottom - top) == (200, 90)
    assert left == width - right


def test_a_logo_is_made_smaller_for_narrow_paper(fonts: SlipFonts) -> None:
    """In its proportions, and within the margins."""
    content = slip("logo", *SHORTEST, logo=png(Image.new("1", (544, 170), 0)))
    left, top, right, bottom = logo_box(content, fonts, 384)
    assert (left, right) == (16, 368)
    assert bottom - top == 110


def test_the_dots_of_a_logo_are_those_of_its_picture(fonts: SlipFonts) -> None:
    """On paper as wide as usual nothing is made of them but ink."""
    logo = Image.new("1", (64, 48), 1)
    ImageDraw.Draw(logo).line((0, 0, 63, 47), fill=0)
    ImageDraw.Draw(logo).point([(0, 47), (63, 0)], fill=0)
    content = slip("logo", *SHORTEST, logo=png(logo))
    box = logo_box(content, fonts, 576)
    assert draw_slip(content, fonts, 576).crop(box).tobytes() == logo.tobytes()


@pytest.mark.parametrize("logo", [b"GIF89a", png(Image.new("1", (80, 40), 0))[:45]], ids=["another", "half"])
def test_a_logo_that_cannot_be_read_costs_no_slip(fonts: SlipFonts, logo: bytes) -> None:
    """The customer gets the number all the same."""
    plain = draw_slip(slip(*SHORTEST), fonts)
    assert draw_slip(slip("logo", *SHORTEST, logo=logo), fonts).tobytes() == plain.tobytes()
