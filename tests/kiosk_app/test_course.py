"""The way of the kiosk through its screens."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import msgspec
import pytest

from kiosk_app.acts.table import TAPS
from kiosk_app.course import happen
from kiosk_app.customer import NOBODY, Screen
from kiosk_app.events import (
    Answered,
    Ask,
    Button,
    CallHelp,
    DoWithoutPaper,
    Expired,
    GiveBack,
    LinkChanged,
    Paper,
    PaperChanged,
    Print,
    Printer,
    PrinterChanged,
    Seen,
    Sent,
    SetUp,
    StopPrinting,
    Tap,
)
from kiosk_app.kiosk import Kiosk
from queue_link.catalogue import Choice
from queue_link.commands import LeaveQueue, TakeTicket
from queue_link.messages import KioskSetup, Offer
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import Language, Reason, RequestId, ServiceId, VisitId
from tests.kiosk_app.malmi_setup import (
    ALTERNATIVES,
    BACK_AT,
    CARD,
    MATTER,
    SETUP,
    URGENT,
    WALK_IN,
    kiosk_view,
    refused_offer,
    ticket,
)
from tests.kiosk_app.walk import REQUEST, TIMES, Walk, every_screen


def asked(walk: Walk) -> list[TakeTicket]:
    commands = (effect.command for effect in walk.effects if isinstance(effect, Ask))
    return [command for command in commands if isinstance(command, TakeTicket)]


# --- the way to a ticket ------------------------------------------------------------------------------


def test_four_taps_lead_to_a_ticket() -> None:
    """Language, matter, party size, take: the wish carries all three, and the ticket is shown and printed."""
    walk = Walk()
    screens = [walk.screen]
    walk.tap(Button.LANGUAGE, 1)
    screens.append(walk.screen)
    walk.tap(Button.CHOICE, 1)
    screens.append(walk.screen)
    walk.tap(Button.PARTY, 3).tap(Button.TAKE).happen(Sent(REQUEST))
    screens.append(walk.screen)
    walk.happen(Answered(REQUEST, ticket(party=3)))
    screens.append(walk.screen)
    assert screens == [Screen.START, Screen.MATTER, Screen.PARTY, Screen.SENDING, Screen.TICKET]
    assert walk.effects == [
        Ask(TakeTicket(CARD.id, Language("sv"), 3), TIMES.give_up),
        Print(ticket(party=3), copy=False),
    ]


def test_a_choice_may_lead_to_another_screen() -> None:
    """A screen of the triage can ask on, or guide elsewhere without a ticket."""
    walk = Walk().tap(Button.LANGUAGE, 0).tap(Button.CHOICE, 0)
    assert walk.kiosk.triage is not None
    assert walk.kiosk.triage.id == "urgency"
    walk.tap(Button.CHOICE, 1)
    assert walk.kiosk.triage.link is not None
    assert walk.at(Screen.MATTER)


def test_back_goes_the_same_way_back() -> None:
    """Each step back undoes one step; before the first one there is the start, and nobody."""
    walk = Walk().tap(Button.LANGUAGE, 0).tap(Button.CHOICE, 0).tap(Button.CHOICE, 0)
    assert walk.at(Screen.PARTY)
    walk.tap(Button.BACK)
    assert list(walk.kiosk.customer.trail) == ["matter", "urgency"]
    assert walk.kiosk.customer.service is None
    walk.tap(Button.BACK)
    assert list(walk.kiosk.customer.trail) == ["matter"]
    walk.tap(Button.BACK)
    assert walk.at(Screen.START)
    assert walk.kiosk.customer == NOBODY


def test_the_party_is_within_its_bounds() -> None:
    """A party size that is not offered is not taken."""
    walk = Walk().to_party().tap(Button.PARTY, 4).tap(Button.PARTY, 7).tap(Button.PARTY, 0)
    assert walk.kiosk.customer.party == 4


def test_a_choice_that_is_not_there_does_nothing() -> None:
    """An index beyond the choices or languages changes nothing."""
    walk = Walk().tap(Button.LANGUAGE, 0)
    before = walk.kiosk.customer
    assert walk.tap(Button.CHOICE, 9).tap(Button.LANGUAGE, 9).kiosk.customer == before


# --- one tap, one ticket -------------------------------------------------------------------------------


def test_a_double_tap_is_one_ticket() -> None:
    """The second tap on "Take a number" finds a screen that does not take it."""
    walk = Walk().to_party().tap(Button.TAKE)
    walk.happen(Tap(Button.TAKE)).tap(Button.TAKE)
    assert len(asked(walk)) == 1


def test_a_new_screen_takes_no_taps_at_once() -> None:
    """The second half of a double tap does not choose on the screen that the first half brought."""
    walk = Walk().tap(Button.LANGUAGE, 0)
    walk.happen(Tap(Button.CHOICE, 1))
    assert not walk.kiosk.settled
    assert walk.at(Screen.MATTER)
    walk.wait(TIMES.settle).happen(Tap(Button.CHOICE, 1))
    assert walk.at(Screen.PARTY)


def test_no_tap_is_taken_just_after_the_warning_came_or_went() -> None:
    """What the warning covers or uncovers is not pressed by a finger that was meant for something else."""
    walk = Walk().to_party().wait(TIMES.idle - TIMES.warning)
    walk.happen(Tap(Button.TAKE))
    assert asked(walk) == []
    walk.tap(Button.MORE_TIME)
    assert not walk.kiosk.settled
    walk.happen(Tap(Button.TAKE))
    assert asked(walk) == []
    walk.tap(Button.TAKE)
    assert len(asked(walk)) == 1


def test_turning_the_page_of_the_choices_is_a_sign_of_life() -> None:
    """It gives time as any tap does, chooses nothing, and the new page takes no taps at once."""
    walk = Walk().tap(Button.LANGUAGE, 0).wait(TIMES.idle - TIMES.warning)
    walk.tap(Button.MORE_CHOICES)
    assert walk.kiosk.warning_left is None
    walk.wait(TIMES.idle - TIMES.warning - 1).tap(Button.MORE_CHOICES)
    walk.happen(Tap(Button.CHOICE, 1))
    assert walk.at(Screen.MATTER)
    assert walk.wait(TIMES.idle - TIMES.warning - 1).kiosk.warning_left is None


# --- languages -----------------------------------------------------------------------------------------


def test_the_language_changes_on_every_screen_and_nothing_else_does() -> None:
    """The languages are one touch away everywhere."""
    for walk in (Walk().to_party(), Walk().to_sending(), Walk().to_ticket(), Walk().to_refused(Reason.FULL)):
        screen = walk.screen
        walk.tap(Button.LANGUAGE, 3)
        assert (walk.screen, walk.kiosk.language) == (screen, "ar")


def test_nobody_speaks_the_branchs_first_language() -> None:
    """After a customer the kiosk is neutral again."""
    walk = Walk().tap(Button.LANGUAGE, 3).tap(Button.START_OVER)
    assert walk.kiosk.language == "fi"


@pytest.mark.parametrize("screen", sorted(set(Screen) - {Screen.START, Screen.EVACUATION}))
def test_every_screen_has_languages_more_time_and_one_way_to_begin_anew(screen: Screen) -> None:
    """They stand in the table for each screen but the start, which has nothing to start over."""
    assert {Button.LANGUAGE, Button.MORE_TIME} <= set(TAPS[screen])
    assert (Button.START_OVER in TAPS[screen]) is (screen not in (Screen.TICKET, Screen.LANGUAGES))
    assert (Button.OTHER_LANGUAGES in TAPS[screen]) is (screen is not Screen.LANGUAGES)


def test_another_language_is_found_from_the_start() -> None:
    """The other languages are shown, and the chosen one begins like those of the start."""
    walk = Walk().tap(Button.OTHER_LANGUAGES)
    assert walk.at(Screen.LANGUAGES)
    walk.tap(Button.LANGUAGE, 3)
    assert (walk.screen, walk.kiosk.language) == (Screen.MATTER, "ar")


def test_another_language_is_found_on_every_screen_and_nothing_else_changes() -> None:
    """The customer comes back to where they were; a ticket is still there."""
    for walk in (Walk().to_party(), Walk().to_sending(), Walk().to_ticket(), Walk().to_refused(Reason.FULL)):
        screen, customer = walk.screen, walk.kiosk.customer
        walk.tap(Button.OTHER_LANGUAGES)
        assert walk.at(Screen.LANGUAGES)
        walk.tap(Button.LANGUAGE, 3)
        assert walk.at(screen)
        assert walk.kiosk.customer == replace(customer, language=Language("ar"))


def test_whoever_finds_no_language_goes_back() -> None:
    """To the screen that they came from; on the start they are nobody again."""
    walk = Walk().to_party().tap(Button.OTHER_LANGUAGES).tap(Button.BACK)
    assert walk.at(Screen.PARTY)
    walk = Walk().tap(Button.OTHER_LANGUAGES).tap(Button.BACK)
    assert walk.kiosk.customer == NOBODY


def test_the_languages_make_way_for_a_ticket_and_for_an_evacuation() -> None:
    """What matters more than a language is seen at once."""
    walk = Walk().to_sending().tap(Button.OTHER_LANGUAGES).happen(Answered(REQUEST, ticket()))
    assert walk.at(Screen.TICKET)
    walk.tap(Button.OTHER_LANGUAGES).happen(Seen(kiosk_view(evacuating=True)))
    assert walk.at(Screen.EVACUATION)


def test_the_languages_are_cleared_like_any_other_screen() -> None:
    """Somebody who only looked at them has gone."""
    walk = Walk().tap(Button.OTHER_LANGUAGES).wait(TIMES.idle - TIMES.warning)
    assert walk.kiosk.warning_left == TIMES.warning
    assert walk.wait(TIMES.warning).at(Screen.START)


def test_a_ticket_ends_with_done_only() -> None:
    """Whoever looks for another language or the way back does not throw the number away."""
    walk = Walk(Printer.NOT_READY).to_ticket().tap(Button.START_OVER)
    assert walk.at(Screen.TICKET)
    assert walk.tap(Button.DONE).kiosk.customer == NOBODY


# --- closed, full, refused -----------------------------------------------------------------------------


def test_no_tickets_now_is_said_before_anybody_tries() -> None:
    """When tickets are not given out the kiosk says closed, and opens by itself."""
    walk = Walk().happen(Seen(kiosk_view(tickets=False)))
    assert walk.at(Screen.CLOSED)
    walk.happen(Seen(kiosk_view()))
    assert walk.at(Screen.START)


def test_a_closed_branch_still_gives_guidance() -> None:
    """The triage can be walked; where a ticket would be taken, the kiosk says closed and leads back."""
    walk = Walk().happen(Seen(kiosk_view(tickets=False)))
    walk.tap(Button.LANGUAGE, 2).tap(Button.GUIDANCE)
    assert (walk.screen, walk.kiosk.language) == (Screen.MATTER, "en")
    walk.tap(Button.CHOICE, 1)
    assert walk.at(Screen.CLOSED)
    walk.tap(Button.TAKE)
    assert asked(walk) == []
    walk.tap(Button.BACK)
    assert walk.at(Screen.MATTER)


@pytest.mark.parametrize(
    ("reason", "screen"),
    [
        (Reason.FULL, Screen.FULL),
        (Reason.CLOSED, Screen.CLOSED),
        (Reason.NUMBERS_EXHAUSTED, Screen.REFUSED),
        (Reason.NO_WALK_IN, Screen.REFUSED),
        (Reason.NOT_STORED, Screen.REFUSED),
    ],
)
def test_a_refusal_has_its_screen(reason: Reason, screen: Screen) -> None:
    """The kiosk says why no ticket was given, and prints nothing."""
    walk = Walk().to_refused(reason)
    assert walk.screen is screen
    assert not [effect for effect in walk.effects if isinstance(effect, Print)]


def test_a_party_too_large_goes_back_to_its_size() -> None:
    """The way back from that refusal is the question that it is about."""
    assert Walk().to_refused(Reason.PARTY_TOO_LARGE, 4).tap(Button.BACK).at(Screen.PARTY)


def test_another_refusal_goes_back_to_the_matter() -> None:
    """The customer may have another matter."""
    assert Walk().to_refused(Reason.FULL).tap(Button.BACK).at(Screen.MATTER)


def test_a_matter_without_numbers_leads_to_what_to_do_instead() -> None:
    """The button works: it tells why, and what else there is, before anybody is asked for more."""
    walk = Walk().happen(Seen(kiosk_view(offers=(refused_offer(Reason.NOT_TODAY),))))
    walk.to_party()
    assert walk.at(Screen.REFUSED)
    refusal = walk.kiosk.customer.refusal
    assert refusal == Refusal(Reason.NOT_TODAY, alternatives=ALTERNATIVES)
    assert walk.tap(Button.TAKE).effects == []


def test_a_refusal_that_somebody_reads_does_not_change() -> None:
    """Newer news is for the next question: the way back leads to it."""
    walk = Walk().happen(Seen(kiosk_view(offers=(refused_offer(Reason.QUOTA_USED),)))).to_party()
    walk.happen(Seen(kiosk_view()))
    assert walk.at(Screen.REFUSED)
    assert walk.tap(Button.BACK).tap(Button.CHOICE, 1).at(Screen.PARTY)


def test_numbers_that_run_out_during_the_question_are_told_at_once() -> None:
    """Nobody taps on for a number that is not there any more, and the new screen takes no taps at once."""
    walk = Walk().to_party().wait(1)
    walk.happen(Seen(kiosk_view(offers=(refused_offer(Reason.QUOTA_USED),))))
    assert walk.at(Screen.REFUSED)
    assert not walk.kiosk.settled


def test_pages_of_alternatives_can_be_turned() -> None:
    """It is a sign of life, and the new page takes no taps at once."""
    walk = Walk().to_refused(Reason.FULL).wait(TIMES.idle - TIMES.warning)
    walk.tap(Button.MORE_CHOICES)
    assert walk.kiosk.warning_left is None
    assert not walk.kiosk.settled
    assert walk.at(Screen.FULL)


def test_after_a_refusal_the_same_can_be_tried_again() -> None:
    """Trying again sends the same wish anew."""
    walk = Walk().to_refused(Reason.NOT_STORED).tap(Button.TRY_AGAIN)
    assert walk.at(Screen.SENDING)
    first, second = asked(walk)
    assert first == second


def test_an_answer_that_makes_no_sense_is_a_refusal() -> None:
    """A wish for a ticket is answered with a ticket or a refusal; anything else is the server's error."""
    walk = Walk().to_sending().happen(Answered(REQUEST, Accepted()))
    assert walk.kiosk.customer.refusal == Refusal(Reason.SERVER_ERROR)


# --- classes, and coming back later ---------------------------------------------------------------------


def test_the_class_of_the_button_goes_with_the_wish() -> None:
    """Urgent matters have buttons of their own; going back forgets it."""
    urgent = Choice({}, service=CARD.id, priority=URGENT)
    screens = (msgspec.structs.replace(MATTER, choices=(urgent, *MATTER.choices)), *SETUP.screens[1:])
    walk = Walk(setup=msgspec.structs.replace(SETUP, screens=screens))
    walk.tap(Button.LANGUAGE, 0).tap(Button.CHOICE, 0).tap(Button.BACK).tap(Button.CHOICE, 2).tap(Button.BACK)
    walk.tap(Button.CHOICE, 0).tap(Button.TAKE)
    assert asked(walk) == [TakeTicket(CARD.id, Language("fi"), 1, URGENT)]
    other = Walk(setup=msgspec.structs.replace(SETUP, screens=screens))
    other.tap(Button.LANGUAGE, 0).tap(Button.CHOICE, 0).tap(Button.BACK).tap(Button.CHOICE, 2).tap(
        Button.TAKE
    )
    assert asked(other) == [TakeTicket(CARD.id, Language("fi"), 1)]


LATER = kiosk_view(offers=(Offer(WALK_IN, before=40, come_back_at=BACK_AT),))


def test_a_number_for_later_is_asked_for_as_such() -> None:
    """And tried again as such."""
    walk = Walk().happen(Seen(LATER)).to_party().tap(Button.TAKE_LATER).happen(Sent(REQUEST))
    walk.happen(Answered(REQUEST, Refusal(Reason.NOT_STORED))).tap(Button.TRY_AGAIN)
    wish = TakeTicket(CARD.id, Language("fi"), 1, come_back=True)
    assert asked(walk) == [wish, wish]


def test_whoever_waits_here_asks_for_no_later_number() -> None:
    """Both buttons are there, and each does what it says."""
    walk = Walk().happen(Seen(LATER)).to_party().tap(Button.TAKE)
    assert asked(walk) == [TakeTicket(CARD.id, Language("fi"), 1)]


def test_without_the_offer_there_is_no_later_number() -> None:
    """A tap where the button was does nothing."""
    assert asked(Walk().to_party().tap(Button.TAKE_LATER)) == []


def test_no_tap_is_taken_just_after_the_second_button_came_or_went() -> None:
    """A finger on its way to one button must not press another."""
    walk = Walk().to_party().wait(TIMES.settle)
    for view in (LATER, kiosk_view()):
        walk.happen(Seen(view))
        assert not walk.kiosk.settled
        assert walk.wait(TIMES.settle).kiosk.settled


# --- evacuation -----------------------------------------------------------------------------------------

LEAVE = kiosk_view(evacuating=True, tickets=False, offers=(refused_offer(Reason.EVACUATION),))


def test_in_an_evacuation_there_is_only_help_and_how_to_read_it() -> None:
    """On whatever screen somebody stands; also when the connection breaks."""
    for walk in every_screen():
        walk.happen(Seen(LEAVE))
        walk.effects.clear()
        for button in Button:
            walk.tap(button)
        assert walk.at(Screen.EVACUATION)
        assert [type(effect) for effect in walk.effects] == [CallHelp]
        walk.happen(LinkChanged(False)).wait(TIMES.offline_grace)
        assert walk.at(Screen.EVACUATION)


def test_an_evacuation_does_not_ring_for_a_time_out_that_is_not_shown() -> None:
    """A sound that asks for a touch keeps people in the building; whoever was here has gone all the same."""
    walk = Walk().to_party().happen(Seen(LEAVE))
    walk.wait(TIMES.idle - TIMES.warning)
    assert walk.effects == []
    assert walk.wait(TIMES.warning).kiosk.customer == NOBODY


def test_after_a_false_alarm_the_customer_is_where_they_were() -> None:
    """The number that was just taken is on the screen again."""
    walk = Walk(Printer.NOT_READY).to_ticket().happen(Seen(LEAVE)).wait(10).happen(Seen(kiosk_view()))
    assert walk.at(Screen.TICKET)
    asking = Walk().to_party().happen(Seen(LEAVE)).wait(10).happen(Seen(kiosk_view()))
    assert asking.at(Screen.PARTY)


# --- the connection ------------------------------------------------------------------------------------


def test_a_kiosk_that_knows_nothing_is_offline() -> None:
    """Before the first welcome and the first snapshot no number is promised."""
    assert Kiosk().screen is Screen.OFFLINE
    kiosk, _ = happen(Kiosk(), SetUp(SETUP), 1.0)
    kiosk, _ = happen(kiosk, LinkChanged(True), 1.0)
    assert kiosk.screen is Screen.OFFLINE
    kiosk, _ = happen(kiosk, Seen(kiosk_view()), 1.0)
    assert kiosk.screen is Screen.START


def test_a_short_break_is_not_mentioned_and_a_long_one_ends_by_itself() -> None:
    """After the grace the kiosk says offline; when the server is back the customer is where they were."""
    walk = Walk().to_party().happen(LinkChanged(False))
    assert walk.at(Screen.PARTY)
    walk.wait(TIMES.offline_grace)
    assert walk.at(Screen.OFFLINE)
    walk.happen(LinkChanged(True))
    assert walk.at(Screen.PARTY)
    assert walk.kiosk.customer.service == CARD.id


def test_a_second_word_of_the_same_break_does_not_lengthen_the_grace() -> None:
    """Connecting and failing again and again is one break."""
    walk = Walk().happen(LinkChanged(False)).wait(TIMES.offline_grace / 2)
    walk.happen(LinkChanged(False)).wait(TIMES.offline_grace / 2)
    assert walk.at(Screen.OFFLINE)


def test_offline_no_wish_is_sent() -> None:
    """The offline screen has no button for a ticket."""
    walk = Walk().to_party().happen(LinkChanged(False)).wait(TIMES.offline_grace).tap(Button.TAKE)
    assert asked(walk) == []


def test_a_break_while_sending_waits_for_the_answer() -> None:
    """The link repeats the wish by itself; the customer is told and gets the ticket when it comes."""
    walk = Walk().to_sending().happen(LinkChanged(False)).wait(10)
    assert walk.at(Screen.SENDING)
    assert walk.kiosk.offline
    walk.happen(LinkChanged(True), Answered(REQUEST, ticket()))
    assert walk.at(Screen.TICKET)
    assert len(asked(walk)) == 1


def test_a_kiosk_is_not_idle_while_a_ticket_may_have_to_be_given_back() -> None:
    """A program that starts anew in that moment would forget it."""
    walk = Walk().to_sending().tap(Button.START_OVER)
    walk.happen(Tap(Button.DONE)).wait(TIMES.idle).wait(TIMES.warning)
    assert walk.kiosk.customer == NOBODY
    assert not walk.kiosk.idle
    assert walk.happen(Answered(REQUEST, ticket())).kiosk.idle


def test_a_ticket_that_comes_after_giving_up_is_given_back() -> None:
    """No ghost stands in the queue: the late ticket is neither shown nor printed, and leaves."""
    walk = Walk().to_sending().wait(TIMES.give_up)
    assert walk.at(Screen.NO_ANSWER)
    walk.effects.clear()
    walk.happen(Answered(REQUEST, ticket()))
    assert walk.effects == [GiveBack(LeaveQueue(VisitId("visit-1")))]
    assert walk.at(Screen.NO_ANSWER)
    assert walk.kiosk.given_up == frozenset()


def test_a_customer_who_walks_off_while_sending_leaves_no_ticket() -> None:
    """Starting over while the wish is under way gives its ticket back, later customers undisturbed."""
    walk = Walk().to_sending().tap(Button.START_OVER)
    assert walk.kiosk.customer == NOBODY
    walk.to_party().effects.clear()
    walk.happen(Answered(REQUEST, ticket()))
    assert walk.effects == [GiveBack(LeaveQueue(VisitId("visit-1")))]
    assert walk.at(Screen.PARTY)


def test_a_wish_that_was_never_sent_is_dropped() -> None:
    """The link says for certain that it was not sent: nothing to give back, and the customer is told."""
    walk = Walk().to_sending().happen(Expired(REQUEST))
    assert walk.at(Screen.NO_ANSWER)
    assert walk.kiosk.given_up == frozenset()


def test_a_wish_given_up_and_then_never_sent_is_forgotten() -> None:
    """The time-out and the link's word may come in either order."""
    walk = Walk().to_sending().wait(TIMES.give_up).happen(Expired(REQUEST))
    assert walk.kiosk.given_up == frozenset()


def test_a_late_refusal_has_nobody_to_tell() -> None:
    """A refusal of a wish that was given up changes nothing."""
    walk = Walk().to_sending().wait(TIMES.give_up)
    walk.effects.clear()
    assert walk.happen(Answered(REQUEST, Refusal(Reason.FULL))).at(Screen.NO_ANSWER)
    assert walk.effects == []


def test_an_answer_to_something_else_is_no_ticket() -> None:
    """Only the answer to the wish that is waited for counts."""
    walk = Walk().to_sending().happen(Answered(RequestId("other"), ticket()))
    assert walk.at(Screen.SENDING)


def test_a_triage_that_changed_sends_a_customer_in_it_to_the_start() -> None:
    """After a reconnect the branch may be set up anew; a ticket on the screen stays there."""
    changed = KioskSetup(
        SETUP.name, SETUP.languages, SETUP.time_zone, (), SETUP.start, SETUP.screens[:1], 6, SETUP.public_url
    )
    walk = Walk().tap(Button.LANGUAGE, 0).tap(Button.CHOICE, 0).happen(SetUp(changed))
    assert walk.at(Screen.START)
    assert Walk().to_ticket().happen(SetUp(changed)).at(Screen.TICKET)


# --- paper ---------------------------------------------------------------------------------------------


def test_without_a_ready_printer_the_ticket_is_shown_only() -> None:
    """The place is never lost with the paper: nothing is sent to a printer that cannot print."""
    for printer in (Printer.NOT_READY, Printer.NONE):
        walk = Walk(printer).to_ticket()
        assert walk.at(Screen.TICKET)
        assert walk.kiosk.customer.paper is Paper.NONE
        assert not [effect for effect in walk.effects if isinstance(effect, Print)]
        assert not walk.kiosk.can_print_again


def test_tickets_without_paper_are_counted() -> None:
    """Only where there is a printer that should have printed them."""
    assert DoWithoutPaper() in Walk(Printer.NOT_READY).to_ticket().effects
    for printer in (Printer.READY, Printer.NONE):
        assert DoWithoutPaper() not in Walk(printer).to_ticket().effects


def test_print_again_appears_when_the_printer_is_ready_again() -> None:
    """Paper was loaded while the customer stands there."""
    walk = Walk(Printer.NOT_READY).to_ticket().happen(PrinterChanged(Printer.READY))
    assert walk.kiosk.can_print_again
    walk.tap(Button.PRINT_AGAIN)
    assert walk.effects[-1] == Print(ticket(), copy=False)
    assert walk.kiosk.customer.paper is Paper.PRINTING


def test_no_tap_is_taken_just_after_print_again_has_moved_the_buttons() -> None:
    """A finger on its way to one button must not press another."""
    walk = Walk(Printer.NOT_READY).to_ticket().wait(TIMES.settle)
    assert walk.kiosk.settled
    walk.happen(PrinterChanged(Printer.READY))
    assert not walk.kiosk.settled
    assert walk.wait(TIMES.settle).kiosk.settled


@pytest.mark.parametrize(
    ("paper", "copy"),
    [(Paper.FAILED, False), (Paper.UNSURE, True), (Paper.SENT, True), (Paper.PRINTED, True)],
)
def test_what_may_be_on_paper_already_is_printed_as_a_copy(paper: Paper, copy: bool) -> None:
    """Two slips with one number can be told apart."""
    walk = Walk().to_ticket().happen(PaperChanged(VisitId("visit-1"), paper)).tap(Button.PRINT_AGAIN)
    assert walk.effects[-1] == Print(ticket(), copy)


def test_a_ticket_that_is_being_printed_is_not_printed_again() -> None:
    walk = Walk().to_ticket()
    walk.effects.clear()
    assert walk.tap(Button.PRINT_AGAIN).effects == []


@pytest.mark.parametrize(("after", "again"), [(0.0, True), (59.0, True), (61.0, False)])
def test_a_ticket_on_paper_can_be_printed_again_within_a_minute(after: float, again: bool) -> None:
    """From the moment it was given. Later it may be somebody else who asks."""
    walk = Walk().to_ticket().happen(PaperChanged(VisitId("visit-1"), Paper.PRINTED))
    walk.effects.clear()
    while walk.now < 1000.0 + 1 + 3 * TIMES.settle + after:
        walk.wait(1).tap(Button.MORE_TIME)
    assert walk.kiosk.can_print_again is again
    assert walk.tap(Button.PRINT_AGAIN).effects == ([Print(ticket(), copy=True)] if again else [])


def test_paper_of_an_earlier_customer_changes_nothing() -> None:
    """A late word from the printer belongs to its own visit."""
    walk = Walk().to_ticket().happen(PaperChanged(VisitId("earlier"), Paper.PRINTED))
    assert walk.kiosk.customer.paper is Paper.PRINTING


def test_printing_stops_with_the_customer() -> None:
    """What has not come out when the customer goes shall not come out for the next one."""
    walk = Walk().to_ticket().tap(Button.DONE)
    assert walk.effects[-1] == StopPrinting(VisitId("visit-1"))


def test_slow_sending_and_slow_printing_are_said() -> None:
    """After a few seconds the kiosk admits that it takes longer."""
    walk = Walk().to_sending()
    assert not walk.kiosk.slow
    assert walk.wait(TIMES.slow).kiosk.slow
    walk.happen(Answered(REQUEST, ticket()))
    assert not walk.kiosk.slow
    assert walk.wait(TIMES.slow).kiosk.slow
    assert not walk.happen(PaperChanged(VisitId("visit-1"), Paper.PRINTED)).kiosk.slow


# --- time ----------------------------------------------------------------------------------------------


def test_an_idle_screen_warns_and_then_forgets() -> None:
    """At least 20 s before, the time-out is announced; then nothing of the customer is left."""
    walk = Walk().to_party().wait(TIMES.idle - TIMES.warning)
    assert walk.kiosk.warning_left == TIMES.warning >= 20
    assert walk.wait(TIMES.warning - 1).at(Screen.PARTY)
    walk.wait(1)
    assert walk.at(Screen.START)
    assert walk.kiosk.customer == NOBODY
    assert walk.kiosk.warning_left is None


def test_one_touch_extends_as_often_as_needed() -> None:
    """More time can be had ten times and more."""
    walk = Walk().to_party()
    for _ in range(12):
        walk.wait(TIMES.idle - TIMES.warning).wait(TIMES.warning - 1).tap(Button.MORE_TIME)
        assert walk.kiosk.warning_left is None
    assert walk.at(Screen.PARTY)


def test_a_stalled_clock_does_not_skip_the_warning() -> None:
    """If the machine slept over the time-out, the warning still comes first and lasts its time."""
    walk = Walk().to_party().wait(1000)
    assert walk.at(Screen.PARTY)
    assert walk.kiosk.warning_left == TIMES.warning


def test_a_ticket_without_paper_stays_longer() -> None:
    """It must be remembered or scanned; one on paper makes room for the next customer sooner."""
    printed = Walk().to_ticket().happen(PaperChanged(VisitId("visit-1"), Paper.PRINTED))
    unprinted = Walk(Printer.NOT_READY).to_ticket()
    for walk in (printed, unprinted):
        walk.wait(TIMES.ticket - TIMES.warning)
    assert printed.kiosk.warning_left is not None
    assert unprinted.kiosk.warning_left is None


def test_the_word_that_it_is_printed_gives_time_to_read_it() -> None:
    """A late confirmation does not clear the screen at once."""
    walk = Walk().to_ticket().wait(TIMES.ticket_without_paper - TIMES.warning - 1)
    walk.happen(PaperChanged(VisitId("visit-1"), Paper.PRINTED)).wait(1)
    assert walk.kiosk.warning_left is None


def test_the_start_screen_never_times_out() -> None:
    """Nobody is there to be warned."""
    assert Walk().wait(10_000).kiosk.warning_left is None


def test_a_chosen_language_on_a_closed_kiosk_is_forgotten_too() -> None:
    """Whoever reads the opening hours is a customer as well."""
    walk = Walk().happen(Seen(kiosk_view(tickets=False))).tap(Button.LANGUAGE, 1)
    walk.wait(TIMES.idle).wait(TIMES.warning)
    assert walk.kiosk.customer == NOBODY


# --- everywhere ----------------------------------------------------------------------------------------


def test_the_table_has_every_screen() -> None:
    """No screen is without a row, and each can be reached."""
    assert set(TAPS) == set(Screen)
    assert {walk.screen for walk in every_screen()} == set(Screen)


def test_any_tap_on_any_screen_is_safe() -> None:
    """Whatever is tapped, the kiosk is on a screen of its table, and never sends two wishes at once."""
    for number, (button, index) in product(range(len(every_screen())), product(Button, (-1, 0, 1, 99))):
        walk = every_screen()[number]
        walk.effects.clear()
        walk.tap(button, index)
        assert walk.screen in TAPS
        assert sum(isinstance(effect, Ask) for effect in walk.effects) <= 1


def test_a_service_of_the_wish_is_one_of_the_branch() -> None:
    """What is asked for is what the customer's choice leads to."""
    walk = Walk().to_sending(party=2)
    assert asked(walk) == [TakeTicket(ServiceId("residence-card"), Language("fi"), 2)]
