"""The page behind a ticket's QR code."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest

from queue_link.phone_messages import PhoneView
from queue_link.vocabulary import Language, Situation, TicketNumber
from queue_server.phone_languages import TO_ANYBODY, PhoneLanguages
from queue_server.phone_page import PhonePage
from tests.queue_server.branches import EN, FI, NINE, SV, branch
from tests.queue_server.test_phone_words import LANGUAGES

MOST_BYTES = 60_000
PUBLIC = "https://vuoro.example"
PAGE = PhonePage()
WAITING = PhoneView(TicketNumber("A012"), Situation.WAITING, "Wait", "Here.", 3, "about 10–20 min", 0, True)


def draw(view: PhoneView = WAITING, language: Language = EN) -> str:
    return PAGE.draw(view, PhoneLanguages(branch()).words(language), NINE, (FI, SV, EN))


def inline(kind: str, page: str) -> str:
    found = re.findall(rf"<{kind}>(.*?)</{kind}>", page, flags=re.S)
    assert len(found) == 1
    return str(found[0])


def bare(page: str) -> str:
    """Without what is not for people."""
    return re.sub(r"<(style|script)>.*?</\1>", "", page, flags=re.S)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_in_its_language_and_direction(language: Language) -> None:
    page = draw(language=language)
    assert f'<html lang="{language}" dir="{"rtl" if language in ("ar", "fa") else "ltr"}">' in page
    assert not re.search(r"\$[a-z]", bare(page))


def test_all_that_the_view_says_is_there_without_a_script() -> None:
    """With the time, and what there is no word about is hidden."""
    page = bare(draw())
    for part in ("A012</bdi>", ">Wait</h1>", ">Here.</p>", ">3</dd>", ">about 10–20 min</dd>", "As of 9:00"):
        assert part in page
    ended = draw(PhoneView(TicketNumber("A012"), Situation.ENDED, "Over"))
    assert '<p id="advice" hidden></p>' in ended
    assert ended.count("<div hidden><dt>") == 2


def test_without_a_script_the_page_renews_itself() -> None:
    """With one it does not; once the visit is over there is less haste."""
    assert '<noscript><meta http-equiv="refresh" content="10"></noscript>' in draw()
    ended = draw(PhoneView(TicketNumber("A012"), Situation.ENDED, "Over"))
    assert '<noscript><meta http-equiv="refresh" content="120"></noscript>' in ended
    assert draw().count("http-equiv") == 1


def test_the_other_languages_are_one_tap_away() -> None:
    """Each named in itself."""
    page = draw(language=SV)
    assert re.findall(r'<a href="\?lang=(\w+)".*?>(.*?)</a>', page) == [
        ("fi", "Suomi"),
        ("sv", "Svenska"),
        ("en", "English"),
    ]
    assert re.findall(r'hreflang="(\w+)"[^>]*aria-current', page) == ["sv"]


def test_what_comes_from_data_cannot_become_markup() -> None:
    """A counter's sign is text."""
    page = draw(PhoneView(TicketNumber("A012"), Situation.CALLED, "Go to counter <b>4</b>"))
    assert ">Go to counter &lt;b&gt;4&lt;/b&gt;</h1>" in page
    assert "<b>" not in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_small(language: Language) -> None:
    """All of it, as it goes over the wire: nothing else is loaded."""
    assert len(draw(language=language).encode()) < MOST_BYTES / 2


def test_the_page_loads_nothing_and_is_kept_nowhere() -> None:
    """Only its own style and script are allowed, by what is in them."""
    page, headers = draw(), PAGE.headers(PUBLIC)
    policy = dict(part.split(" ", 1) for part in headers["Content-Security-Policy"].split("; "))
    for kind, directive in (("style", "style-src"), ("script", "script-src")):
        digest = hashlib.sha256(inline(kind, page).encode()).digest()
        assert policy[directive] == f"'sha256-{base64.b64encode(digest).decode()}'"
    assert policy["default-src"] == policy["base-uri"] == policy["form-action"] == "'none'"
    assert policy["frame-ancestors"] == "'none'"
    assert policy["connect-src"] == "'self' wss://vuoro.example/phone"
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert not re.search(r"<img|<iframe|src=|url\(|@import|https?:", page)
    assert not re.search(r"cookie|localStorage|sessionStorage|indexedDB|innerHTML", page)


def test_whoever_has_a_wrong_address_is_told_in_three_languages() -> None:
    """Calmly, and nothing else is on the page."""
    languages = PhoneLanguages(branch())
    page = PAGE.draw_notices([(tag, languages.words(tag).unknown()) for tag in TO_ANYBODY])
    assert re.findall(r'<section class="notice" lang="(\w+)"', page) == ["fi", "sv", "en"]
    assert page.count("<h1>") == 1
    assert "The number was not found" in page
    assert "<script" not in page
    assert "http-equiv" not in page


def test_whoever_has_to_wait_is_looked_after() -> None:
    languages = PhoneLanguages(branch())
    page = PAGE.draw_notices([(tag, languages.words(tag).too_many_tries()) for tag in TO_ANYBODY], 7)
    assert '<meta http-equiv="refresh" content="7">' in page
