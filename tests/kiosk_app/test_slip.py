from __future__ import annotations

from datetime import datetime

import msgspec
import pytest
import zxingcpp
from PIL import Image, ImageChops

from kiosk_app.slip import SlipContent, SlipText, second_language
from kiosk_app.slip_labels import SlipLabels, slip_labels
from kiosk_app.slip_lines import line_height, wrap
from kiosk_app.slip_picture import draw_slip, number_font
from queue_link.slip_fonts import Script, SlipFonts, is_right_to_left, script_of
from queue_link.vocabulary import Language, TicketNumber

URL = "https://vuoro.example/t/7FK3Q9ZD2XWM"
ENGLISH = slip_labels(lambda context, source: source)
ARABIC = SlipLabels(
    your_number="رقمك",
    date="{day}/{month}/{year}",
    time="{hour:02}:{minute:02}",
    taken="وقت الإصدار: {date}، الساعة {time}",
    before="عدد الأرقام قبلك عند الساعة {time}: {count}",
    wait="مدة الانتظار المقدّرة في الساعة {time}: {wait}",
    come_in="تفضّل بالدخول وانتظر حتى يُنادى على رقمك.",
    wait_outside="المبنى ممتلئ. انتظر في الخارج حتى يُنادى على رقمك للدخول.",
    follow="تابع دورك على هاتفك",
    keep="احتفظ بهذه التذكرة حتى تنتهي معاملتك.",
    check="رمز التحقق: {code}",
    copy="نسخة",
)
LONG = "Refugee's travel document, alien's passport and the renewal of both"
FINNISH = SlipText(Language("fi"), "Malmin palvelupiste", "Oleskeluluvan jatkolupa", ENGLISH)
TEXTS = {
    "en": SlipText(Language("en"), "Malmi service point", "Extended residence permit", ENGLISH),
    "long": SlipText(Language("en"), LONG, LONG, ENGLISH),
    "word": SlipText(Language("de"), "Amt", "Aufenthaltsbewilligungsverlängerungsantragsstelle" * 2, ENGLISH),
    "zh": SlipText(
        Language("zh"),
        "芬兰移民局马尔米服务点（Malmi）",
        "难民旅行证件、外国人护照以及这两种证件的更新，还有居留许可卡的更新",
        ENGLISH,
    ),
    "ar": SlipText(Language("ar"), "دائرة الهجرة الفنلندية، Malmi", "تمديد تصريح الإقامة", ARABIC),
}


@pytest.fixture(scope="module")
def fonts() -> SlipFonts:
    return SlipFonts.load()


def content(text: str = "en", number: str = "A001", **changes: object) -> SlipContent:
    made = SlipContent(
        number=TicketNumber(number),
        taken_at=datetime(2026, 3, 2, 9, 5),  # noqa: DTZ001 - local time is what slips are given
        before=12,
        admitted=True,
        url=URL,
        first=TEXTS[text],
        second=FINNISH,
        check="H3D4",
    )
    return msgspec.structs.replace(made, **changes)


def ink(picture: Image.Image) -> tuple[int, int, int, int]:
    """The box that holds everything dark."""
    box = ImageChops.invert(picture.convert("L")).getbbox()
    assert box is not None
    return box


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("width", [384, 512, 576])
def test_the_qr_code_leads_to_the_visit(fonts: SlipFonts, text: str, width: int) -> None:
    """In every language, with names of any length and on any paper, the code can be read."""
    slip = draw_slip(content(text), fonts, width)
    assert [code.text for code in zxingcpp.read_barcodes(slip.convert("L"))] == [URL]


@pytest.mark.parametrize("text", TEXTS)
def test_fits_the_paper(fonts: SlipFonts, text: str) -> None:
    """One bit a dot, as wide as the paper, and nothing reaches the edge."""
    slip = draw_slip(content(text), fonts)
    left, top, right, bottom = ink(slip)
    assert (slip.mode, slip.width) == ("1", 576)
    assert left >= 8
    assert right <= 568
    assert 0 <= top < bottom < slip.height


@pytest.mark.parametrize("number", ["A001", "W999", "M888"])
def test_the_number_is_tall(fonts: SlipFonts, number: str) -> None:
    """Its figures are at least 17 mm high (136 dots) on 80 mm paper, and it fits on that."""
    left, top, right, bottom = number_font(number, fonts, 544).getbbox(number)
    assert bottom - top >= 136
    assert right - left <= 544


def test_qr_modules_are_a_millimetre(fonts: SlipFonts) -> None:
    """Eight dots a module: smaller ones are often not read with a phone."""
    (code,) = zxingcpp.read_barcodes(draw_slip(content(), fonts).convert("L"))
    side = code.position.top_right.x - code.position.top_left.x
    assert side == pytest.approx(29 * 8, abs=8)


def test_inside_and_outside_are_told_apart(fonts: SlipFonts) -> None:
    """Who must wait outside gets a different slip."""
    slips = [draw_slip(content(admitted=admitted), fonts).tobytes() for admitted in (True, False)]
    assert slips[0] != slips[1]


def told(**facts: str) -> SlipText:
    return msgspec.structs.replace(TEXTS["en"], **facts)


def test_who_may_go_away_gets_a_time_and_not_a_place(fonts: SlipFonts) -> None:
    """The frame says when to come back, whatever is said of waiting outside."""
    back = told(come_back="Come back at 13:10. Your place is kept.")
    slips = {
        draw_slip(content(first=back, second=back, admitted=admitted), fonts).tobytes()
        for admitted in (True, False)
    }
    assert len(slips) == 1
    assert slips != {draw_slip(content(second=TEXTS["en"]), fonts).tobytes()}


@pytest.mark.parametrize("facts", [{"wait": "about 20–40 min"}, {"booking": "Your booked time: 12:00"}])
def test_a_forecast_and_a_booked_time_have_lines_of_their_own(
    fonts: SlipFonts, facts: dict[str, str]
) -> None:
    """The slip is longer by them, and the code is still read."""
    plain, longer = draw_slip(content(), fonts), draw_slip(content(first=told(**facts)), fonts)
    assert longer.height > plain.height
    assert [code.text for code in zxingcpp.read_barcodes(longer.convert("L"))] == [URL]


def test_a_copy_is_marked_at_its_top(fonts: SlipFonts) -> None:
    """A black banner that the original does not have; the rest is the same."""
    original, copy = (draw_slip(content(copy=mark), fonts) for mark in (False, True))
    banner = copy.height - original.height
    assert banner > 40
    assert copy.crop((0, banner, 576, copy.height)).tobytes() == original.tobytes()
    dark = copy.convert("L").crop((0, 0, 576, banner)).histogram()[0]
    assert dark > 0.5 * 576 * banner


def test_arabic_is_shaped_and_starts_at_the_right(fonts: SlipFonts) -> None:
    """Letters are joined (a joined word is shorter than its letters) and lines end at the right edge."""
    font = fonts.font_for("تمديد", 40)
    assert font.getlength("تمديد", direction="rtl") < sum(font.getlength(letter) for letter in "تمديد")
    nothing = SlipText(Language("fi"), "", "", ENGLISH)
    left, _, right, _ = ink(draw_slip(content("ar", second=nothing), fonts).crop((0, 0, 576, 34)))
    assert right > 550
    assert left > 100


def test_drawing_is_a_pure_function(fonts: SlipFonts) -> None:
    """The same ticket gives the same dots."""
    assert draw_slip(content(), fonts).tobytes() == draw_slip(content(), SlipFonts.load()).tobytes()


@pytest.mark.parametrize(("language", "second"), [("fi", "sv"), ("sv", "fi"), ("en", "fi"), ("ar", "fi")])
def test_the_second_language(language: str, second: str) -> None:
    """Finnish for everybody whose slip is not in Finnish; those get Swedish."""
    assert second_language(Language(language)) == second


def test_lines_are_broken_between_words_and_long_words_within(fonts: SlipFonts) -> None:
    """No line is longer than its room, and no letter is lost."""
    font = fonts.font_for("x", 30)
    text = "one two three " + "x" * 90
    lines = wrap(text, font, 300)
    assert all(font.getlength(line) <= 300 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert lines[0].startswith("one two three")


def test_a_length_of_time_is_not_broken(fonts: SlipFonts) -> None:
    """An hour at the end of one line and its minutes on the next would be misread."""
    font = fonts.font_for("x", 30)
    whole = "1\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}45\N{NO-BREAK SPACE}min"
    lines = wrap(f"about {whole}", font, int(font.getlength(f"about {whole}")) - 20)
    assert lines == ["about", whole]


def test_chinese_is_broken_between_signs_but_not_before_a_comma(fonts: SlipFonts) -> None:
    """The lines are full; figures and Latin names stay whole."""
    text = "服务点已满。请在外面等候，叫到您的号码 A042 时（Malmi）再进来。"
    font = fonts.font_for(text, 30)
    for room in range(200, 560, 10):
        lines = wrap(text, font, room)
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
        assert all(font.getlength(line) <= room for line in lines)
        assert not [line for line in lines if line[0] in "，。）" or line[-1] == "（"]
        assert any("A042" in line for line in lines)
    whole = "1\N{NO-BREAK SPACE}小时\N{NO-BREAK SPACE}45\N{NO-BREAK SPACE}分钟"
    for room in range(int(font.getlength(whole)) + 1, 560, 10):
        assert any(whole in line for line in wrap(f"估计的等候时间：约 {whole}", font, room))


def test_arabic_lines_are_as_near_to_each_other_as_others(fonts: SlipFonts) -> None:
    """Its font keeps room for stacked marks, which would make a slip half as long again."""
    arabic, latin = (line_height(fonts.font_for(text, 30)) for text in ("رقمك", "Your number"))
    assert arabic <= 1.3 * latin
    nothing = SlipText(Language("fi"), "", "", ENGLISH)
    tall = msgspec.structs.replace(TEXTS["ar"], office="أُخذ لإِقامتك")
    assert ink(draw_slip(content("ar", first=tall, second=nothing), fonts))[1] > 0


def test_empty_text_is_one_empty_line(fonts: SlipFonts) -> None:
    """A service without a name does not end the printing."""
    assert wrap("", fonts.font_for("", 30), 300) == [""]


def test_scripts_are_told_apart() -> None:
    """A line in the Arabic script runs from the right, with figures and Latin names in it too."""
    assert is_right_to_left("نقطة خدمة Malmi 12")
    assert not is_right_to_left("Malmi 12 – Mälardalen, Київ")
    assert script_of("Malmi 服务点 12") is Script.CHINESE
    assert script_of("Điểm dịch vụ Malmi") is Script.LATIN


def test_chinese_has_a_strong_weight(fonts: SlipFonts) -> None:
    """A heading is darker than running text."""
    light, strong = (fonts.font_for("服务点", 40, weight).getmask("服务点") for weight in (400, 650))
    assert sum(strong) > 1.1 * sum(light)


def test_the_check_code_is_on_the_slip(fonts: SlipFonts) -> None:
    """Another code makes another slip; a ticket without one has no line for it."""
    slip, other, without = (draw_slip(content(check=code), fonts) for code in ("H3D4", "H3D6", ""))
    assert slip.size == other.size
    assert ImageChops.difference(slip.convert("L"), other.convert("L")).getbbox() is not None
    assert without.height < slip.height
