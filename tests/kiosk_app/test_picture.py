"""All that the screen shows at one moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk_app.customer import Customer, Screen
from kiosk_app.events import Button, Paper, Printer
from kiosk_app.interpreter import interpreter
from kiosk_app.kiosk import Kiosk
from kiosk_app.picture import Picture, TicketPicture, draw
from kiosk_app.saying import Interpreter, Saying
from queue_link.messages import KioskView, Offer
from queue_link.qt.translations import Translations
from queue_link.results import Refusal
from queue_link.vocabulary import Knowledge, Language, Reason
from tests.kiosk_app.malmi_setup import (
    ALTERNATIVES,
    BACK_AT,
    BAND,
    CARD,
    MATTER,
    NOW,
    ONLINE,
    SETUP,
    TWELVE,
    URGENCY,
    WALK_IN,
    kiosk_view,
    ticket,
)

CLOSED_VIEW = kiosk_view(tickets=False, opens_at=NOW + timedelta(hours=21))


@pytest.fixture
def spoken() -> Interpreter:
    return interpreter(Translations("shared", "kiosk"))


def kiosk(
    customer: Customer | None = None, *, printer: Printer = Printer.READY, closed: bool = False
) -> Kiosk:
    """A connected kiosk at Malmi, with this customer."""
    return Kiosk(
        setup=SETUP,
        view=CLOSED_VIEW if closed else kiosk_view(),
        printer=printer,
        customer=customer or Customer(),
        lost_at=None,
    )


def someone(place: Screen, language: str = "en", refusal: Refusal | None = None) -> Customer:
    return Customer(place, Language(language), (MATTER.id,), CARD.id, refusal=refusal)


def test_the_start_names_office_and_languages_in_themselves(spoken: Interpreter) -> None:
    """Finnish and Swedish come first; every language calls in its own words."""
    picture = draw(kiosk(), spoken, NOW)
    assert [choice.tag for choice in picture.languages] == ["fi", "sv", "en", "ar"]
    assert [choice.call for choice in picture.languages][:3] == ["Aloita tästä", "Börja här", "Start here"]
    assert picture.offices[0].title == "Maahanmuuttovirasto, Malmi"
    assert picture.buttons == {Button.LANGUAGE, Button.OTHER_LANGUAGES}
    assert picture.other_languages == ()


def test_many_languages_are_behind_one_button(spoken: Interpreter) -> None:
    """Finnish, Swedish and English keep their own; the office is named in these."""
    picture = draw(replace(kiosk(), setup=TWELVE), spoken, NOW)
    assert [choice.tag for choice in picture.languages] == ["fi", "sv", "en"]
    assert [choice.tag for choice in picture.other_languages] == [*TWELVE.languages[3:]]
    assert [choice.place for choice in picture.other_languages] == [*range(3, 12)]
    assert len(picture.offices) == 3
    assert picture.languages_label == "Kieli · Språk · Language"


def test_the_other_languages_are_offered_in_words_that_many_read(spoken: Interpreter) -> None:
    """First in the customer's own."""
    customer = Customer(Screen.PARTY, Language("ru"), (MATTER.id,), CARD.id, looks_for_language=True)
    picture = draw(replace(kiosk(customer), setup=TWELVE), spoken, NOW)
    assert picture.screen == "languages"
    assert picture.message == Saying("Выберите язык", "Valitse kieli · Välj språk · Choose a language")
    assert picture.languages_label == "Русский"
    assert [choice.tag for choice in picture.other_languages if choice.chosen] == ["ru"]
    assert Button.BACK in picture.buttons


def test_an_unasked_message_is_short_in_many_languages(spoken: Interpreter) -> None:
    """At length in three; the heading in each of the others."""
    picture = draw(replace(kiosk(closed=True), setup=TWELVE), spoken, NOW)
    assert len(picture.notices) == 3
    assert [notice.text for notice in picture.short_notices] == [""] * 9
    assert picture.short_notices[1].title == "Пункт обслуживания закрыт"


def test_an_unasked_message_is_in_all_languages(spoken: Interpreter) -> None:
    """Nobody has chosen a language, and everybody wants to know that it is closed."""
    picture = draw(kiosk(closed=True), spoken, NOW)
    assert picture.screen == "closed"
    assert [notice.title for notice in picture.notices][:3] == [
        "Palvelupiste on suljettu",
        "Servicestället är stängt",
        "The service point is closed",
    ]
    assert [notice.rightToLeft for notice in picture.notices] == [False, False, False, True]


def test_whoever_chose_a_language_reads_the_message_in_it(spoken: Interpreter) -> None:
    """And can go on to the guidance, which needs no ticket."""
    picture = draw(kiosk(Customer(language=Language("sv")), closed=True), spoken, NOW)
    assert picture.notices == ()
    assert picture.message.title == "Servicestället är stängt"
    assert Button.GUIDANCE in picture.buttons
    assert Button.BACK not in picture.buttons


def test_a_kiosk_that_starts_says_so_in_three_languages(spoken: Interpreter) -> None:
    """It does not know the branch's languages yet, and has no buttons to choose one."""
    picture = draw(Kiosk(), spoken, NOW)
    assert [notice.title for notice in picture.notices] == ["Hetkinen", "Ett ögonblick", "One moment, please"]
    assert picture.languages == ()


def test_a_triage_screen_shows_its_choices(spoken: Interpreter) -> None:
    """Texts come from the branch, in the customer's language."""
    picture = draw(kiosk(Customer(Screen.MATTER, Language("sv"), (MATTER.id, URGENCY.id))), spoken, NOW)
    assert picture.message.title == "När går ditt tillstånd ut?"
    assert [choice.label for choice in picture.choices][1] == "Senare"
    assert picture.link.rows == ()
    assert {Button.BACK, Button.START_OVER} <= picture.buttons


def test_guidance_shows_its_address_as_code_and_letters(spoken: Interpreter) -> None:
    """The address can be scanned and read."""
    picture = draw(kiosk(Customer(Screen.MATTER, Language("en"), (MATTER.id, ONLINE.id))), spoken, NOW)
    assert picture.link.caption == "Open Enter Finland on your phone"
    assert picture.link.address == "enterfinland.fi"
    assert len(picture.link.rows) == len(picture.link.rows[0]) >= 21


def test_the_party_question(spoken: Interpreter) -> None:
    """Sizes, the service and how many wait for it."""
    party = draw(kiosk(someone(Screen.PARTY)), spoken, NOW).party
    assert party.sizes == (1, 2, 3, 4, 5, 6)
    assert party.service == "Residence permit card"
    assert party.queue == "Numbers waiting now: 7"
    assert (party.full, party.paperless) == (False, False)


@pytest.mark.parametrize(
    ("printer", "view", "paperless", "full"),
    [
        (Printer.NOT_READY, kiosk_view(), True, False),
        (Printer.NONE, kiosk_view(), True, False),
        (Printer.READY, kiosk_view(free=0), False, True),
        (Printer.READY, kiosk_view(free=3, outside=2), False, True),
        (Printer.READY, kiosk_view(free=9, knowledge=Knowledge.UNKNOWN), False, True),
    ],
)
def test_bad_news_is_told_before_the_tap_and_only_when_it_is_true(
    spoken: Interpreter, printer: Printer, view: KioskView, paperless: bool, full: bool
) -> None:
    """No paper, and that one will have to wait outside."""
    party = draw(replace(kiosk(someone(Screen.PARTY), printer=printer), view=view), spoken, NOW).party
    assert (party.paperless, party.full) == (paperless, full)


@pytest.mark.parametrize(("people", "outside"), [(3, False), (4, True)])
def test_a_party_larger_than_the_free_places_is_told_that_it_will_wait(
    spoken: Interpreter, people: int, outside: bool
) -> None:
    """Nobody is let in without the others."""
    customer = replace(someone(Screen.PARTY), party=people)
    party = draw(replace(kiosk(customer), view=kiosk_view(free=3)), spoken, NOW).party
    assert party.full is outside


def offered(offer: Offer) -> Kiosk:
    return replace(kiosk(someone(Screen.PARTY)), view=kiosk_view(offers=(offer,)))


def test_a_forecast_is_told_before_the_number_is_taken(spoken: Interpreter) -> None:
    """Its long end first, and only if there is one."""
    party = draw(offered(Offer(WALK_IN, before=4, wait=BAND)), spoken, NOW).party
    assert (party.queue, party.wait, party.band) == (
        "Numbers before you: 4",
        "Wait: at most about 40\N{NO-BREAK SPACE}min",
        "About 20–40 min",
    )
    unknown = draw(offered(Offer(WALK_IN, before=4)), spoken, NOW).party
    assert (unknown.wait, unknown.band) == ("", "")


def test_a_long_wait_gives_a_second_button(spoken: Interpreter) -> None:
    """Both say what they lead to."""
    party = draw(offered(Offer(WALK_IN, before=4, come_back_at=BACK_AT)), spoken, NOW).party
    assert party.take == "Take a number and wait here"
    assert party.take_later == "Take a number and come back at 13:10"


def test_a_refusal_comes_with_what_to_do_instead(spoken: Interpreter) -> None:
    """Addresses as codes and in letters, in the order of the server."""
    refusal = Refusal(Reason.NOT_TODAY, alternatives=ALTERNATIVES)
    picture = draw(kiosk(someone(Screen.REFUSED, refusal=refusal)), spoken, NOW)
    assert picture.message.title == "Your turn would not come today"
    assert [card.address for card in picture.alternatives] == [
        "",
        "",
        "enterfinland.fi",
        "migri.vihta.com",
        "migri.fi",
    ]
    assert [bool(card.code) for card in picture.alternatives] == [False, False, True, True, True]


def test_an_evacuation_is_told_in_all_languages_and_nothing_else_is(spoken: Interpreter) -> None:
    """Whatever the customer was doing, in whatever language; nothing can be tapped, nothing counts down."""
    refusal = Refusal(Reason.NOT_TODAY, alternatives=ALTERNATIVES)
    for customer in (Customer(), someone(Screen.PARTY), someone(Screen.REFUSED, refusal=refusal)):
        state = replace(kiosk(customer), view=kiosk_view(evacuating=True), warned_at=0.0)
        picture = draw(state, spoken, NOW)
        assert picture.screen == "evacuation"
        assert [notice.title for notice in picture.notices][:3] == [
            "Poistukaa rakennuksesta",
            "Lämna byggnaden",
            "Please leave the building",
        ]
        assert len(picture.notices) == len(SETUP.languages)
        assert (picture.buttons, picture.alternatives, picture.warning_s) == (frozenset(), (), -1)


def with_ticket(paper: Paper, printer: Printer = Printer.READY) -> Kiosk:
    customer = Customer(Screen.TICKET, Language("en"), ticket=ticket(), paper=paper)
    return kiosk(customer, printer=printer)


def test_the_ticket_leads_to_its_own_page(spoken: Interpreter) -> None:
    """The QR code holds the address with the visit's token."""
    told = draw(with_ticket(Paper.PRINTED), spoken, NOW).ticket
    assert (told.number, told.service, told.before) == ("A042", "Extended permit", "Numbers before you: 7")
    assert told.qr.address == "vuoro.example/t/7f3k9q2m5x"
    assert told.qr.rows


def shown(spoken: Interpreter, **facts: object) -> TicketPicture:
    issued = ticket(**facts)  # type: ignore[arg-type]  # the test's own words
    return draw(kiosk(Customer(Screen.TICKET, Language("en"), ticket=issued)), spoken, NOW).ticket


def test_the_ticket_tells_its_wait_and_its_booked_time(spoken: Interpreter) -> None:
    """And nothing where there is nothing to tell."""
    told = shown(spoken, wait=BAND, booked_at=NOW + timedelta(hours=1))
    assert (told.wait, told.booking) == (
        "Wait: at most about 40\N{NO-BREAK SPACE}min",
        "Your booked time: 12:00",
    )
    plain = shown(spoken)
    assert (plain.wait, plain.booking) == ("", "")


def test_the_ticket_says_where_to_wait(spoken: Interpreter) -> None:
    """Inside, outside, or somewhere else until a time."""
    assert shown(spoken).kind == "come-in"
    assert shown(spoken, admitted=False).kind == "wait-outside"
    back = shown(spoken, admitted=False, come_back_at=BACK_AT)
    assert (back.kind, back.what_to_do) == ("come-back", "Come back at 13:10")


@pytest.mark.parametrize(
    ("paper", "printer", "kind", "again"),
    [
        (Paper.PRINTING, Printer.READY, "info", False),
        (Paper.PRINTED, Printer.READY, "good", True),
        (Paper.SENT, Printer.READY, "good", True),
        (Paper.UNSURE, Printer.READY, "warn", True),
        (Paper.FAILED, Printer.READY, "warn", True),
        (Paper.FAILED, Printer.NOT_READY, "warn", False),
        (Paper.NONE, Printer.NONE, "info", False),
    ],
)
def test_the_paper_note(spoken: Interpreter, paper: Paper, printer: Printer, kind: str, again: bool) -> None:
    """Its mark tells good from bad, and "print again" is there when it can help."""
    picture = draw(with_ticket(paper, printer), spoken, NOW)
    assert (picture.ticket.paper_kind, picture.ticket.print_again) == (kind, again)
    assert (Button.PRINT_AGAIN in picture.buttons) is again


def refused(reason: Reason, spoken: Interpreter) -> Picture:
    return draw(kiosk(someone(Screen.REFUSED, refusal=Refusal(reason))), spoken, NOW)


def test_a_refusal_offers_only_what_helps(spoken: Interpreter) -> None:
    """Trying again for a passing trouble; going back for another matter."""
    assert Button.TRY_AGAIN in refused(Reason.NOT_STORED, spoken).buttons
    assert Button.TRY_AGAIN not in refused(Reason.NO_WALK_IN, spoken).buttons
    assert Button.BACK in refused(Reason.NO_WALK_IN, spoken).buttons


def test_the_warning_counts_whole_seconds(spoken: Interpreter) -> None:
    """Rounded up: it never says zero while there is time."""
    state = kiosk(someone(Screen.PARTY))
    warned = Kiosk(
        setup=SETUP, view=kiosk_view(), customer=state.customer, lost_at=None, warned_at=0.0, now=0.4
    )
    assert draw(warned, spoken, NOW).warning_s == 20
    assert draw(state, spoken, NOW).warning_s == -1


def test_arabic_is_written_from_right_to_left(spoken: Interpreter) -> None:
    """The others are not."""
    assert draw(kiosk(someone(Screen.PARTY, "ar")), spoken, NOW).right_to_left
    assert not draw(kiosk(someone(Screen.PARTY, "fi")), spoken, NOW).right_to_left


def test_a_rejected_device_says_out_of_use(spoken: Interpreter) -> None:
    """Patience would not help."""
    picture = draw(Kiosk(), spoken, NOW, rejected=True)
    assert picture.notices[2].title == "This machine is out of use"
