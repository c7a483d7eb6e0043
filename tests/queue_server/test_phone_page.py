"""The page behind a ticket's QR code."""

from __future__ import annotations

import re
import tomllib
from datetime import timedelta

import pytest

from queue_link.assets import asset
from queue_link.vocabulary import CounterId, Language, Situation, TicketNumber
from queue_server.phone import Standing
from queue_server.phone_page import PhonePage
from tests.queue_server.branches import NINE

LANGUAGES = [Language(tag) for tag in ("fi", "sv", "en", "ar")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("situation", Situation)
def test_every_situation_is_told_in_every_language(language: Language, situation: Situation) -> None:
    """With the number, in the direction of the script, and nothing left to fill in."""
    standing = Standing(TicketNumber("A012"), language, situation, 3, CounterId("4"))
    page = PhonePage().draw(standing, NINE, "Europe/Helsinki")
    assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in page
    assert ">A012</p>" in page
    assert ">09:00</time>" in page
    assert not re.search(r"\$[a-z]|\{[a-z_]+\}", re.sub(r"<style>.*?</style>", "", page, flags=re.S))


def test_all_languages_have_the_same_texts() -> None:
    texts = tomllib.loads(asset("phone", "texts.toml").read_text(encoding="utf-8"))
    assert set(texts) == set(LANGUAGES)
    assert len({tuple(sorted(one)) for one in texts.values()}) == 1


def test_a_language_without_texts_is_answered_in_english() -> None:
    standing = Standing(TicketNumber("A012"), Language("xx"), Situation.WAITING, 0, None)
    assert "Wait until your number is called" in PhonePage().draw(standing, NINE, "Europe/Helsinki")


def test_what_comes_from_data_cannot_become_markup() -> None:
    """A counter's sign is text."""
    standing = Standing(TicketNumber("A012"), Language("en"), Situation.CALLED, None, CounterId("<b>4</b>"))
    page = PhonePage().draw(standing, NINE, "Europe/Helsinki")
    assert "Go to counter &lt;b&gt;4&lt;/b&gt;" in page


def test_the_page_loads_nothing_and_is_kept_nowhere() -> None:
    """The address is a secret; the only style allowed is the page's own."""
    page = PhonePage()
    policy = page.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    html = page.draw_unknown(Language("fi"), NINE, "Europe/Helsinki")
    assert not re.search(r"<script|<link|<img|src=|url\(", html)


@pytest.mark.parametrize(
    ("situation", "told"),
    [
        (Situation.AWAY, "Come back at 09:12"),
        (Situation.PARKED, "Your matter goes on at about 09:12."),
        (Situation.MISSED, "Turn to the staff by 09:12 at the latest"),
    ],
)
def test_who_is_in_no_line_reads_a_time(situation: Situation, told: str) -> None:
    """As the branch's clocks show it."""
    until = NINE + timedelta(minutes=12)
    standing = Standing(TicketNumber("A012"), Language("en"), situation, None, None, until)
    assert told in PhonePage().draw(standing, NINE, "Europe/Helsinki")
