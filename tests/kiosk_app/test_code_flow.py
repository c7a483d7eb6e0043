"""Checking in, finding a ticket again and the long queue, from screen to screen."""

from __future__ import annotations

import msgspec
import pytest

from kiosk_app.comfort import NEEDS
from kiosk_app.customer import NOBODY, Screen
from kiosk_app.errand import KEYS
from kiosk_app.events import Answered, Ask, Button, GiveBack, Print, Printer, Scanned, Seen, Sent, Tap
from queue_link.commands import CheckIn, LeaveQueue, Rejoin, TakeTicket
from queue_link.messages import Offer
from queue_link.questions import FindTicket
from queue_link.results import Accepted, Band, Refusal, Result, TicketFound
from queue_link.vocabulary import (
    Language,
    Need,
    Reason,
    RequestId,
    ServiceId,
    Situation,
    TicketNumber,
)
from tests.kiosk_app.found_ticket import VISIT, found
from tests.kiosk_app.malmi_setup import BACK_AT, SETUP, WALK_IN, kiosk_view, ticket
from tests.kiosk_app.walk import TIMES, Walk

ADDRESS = "https://vuoro.example/t/L5NSAE9HBBL9YZL8L988"
HOUR = Band(50 * 60, 61 * 60, 80 * 60)


class CodeWalk(Walk):
    """A kiosk that is shown codes."""

    requests = 0

    def answer(self, result: Result) -> CodeWalk:
        """Answer the newest wish."""
        self.requests += 1
        request = RequestId(f"code-{self.requests}")
        self.happen(Sent(request), Answered(request, result))
        return self

    def type(self, code: str) -> CodeWalk:
        for letter in code:
            self.tap(Button.KEY, KEYS.index(letter))
        return self

    def wishes(self) -> list[object]:
        return [effect.command for effect in self.effects if isinstance(effect, Ask)]

    def to_code(self, button: Button = Button.CHECK_IN) -> CodeWalk:
        self.tap(Button.LANGUAGE, 1).tap(button)
        return self

    def looked_up(self, answer: TicketFound) -> CodeWalk:
        self.to_code(Button.MY_TICKET).type("A042H3D4").tap(Button.ENTER)
        return self.answer(answer)


# --- checking in ----------------------------------------------------------------------------------


def test_a_booked_customer_types_the_code_and_gets_a_ticket_on_paper() -> None:
    walk = CodeWalk().to_code()
    assert walk.at(Screen.CODE)
    walk.type("KX7P2").tap(Button.ENTER)
    assert walk.at(Screen.SENDING)
    walk.answer(ticket(language="sv"))
    assert walk.at(Screen.TICKET)
    assert walk.wishes() == [CheckIn("KX7P2", Language("sv"))]
    assert walk.effects[-1] == Print(ticket(language="sv"), copy=False)


def test_enter_without_a_code_asks_nothing() -> None:
    walk = CodeWalk().to_code()
    walk.tap(Button.ENTER)
    assert walk.at(Screen.CODE)
    assert walk.wishes() == []


def test_a_wrong_code_can_be_corrected() -> None:
    """Back leads to what was typed; back once more to the first question."""
    walk = CodeWalk().to_code().type("KX7")
    walk.tap(Button.ENTER)
    walk.answer(Refusal(Reason.UNKNOWN_APPOINTMENT))
    assert walk.at(Screen.REFUSED)
    walk.tap(Button.BACK).tap(Button.ERASE)
    assert walk.kiosk.customer.errand is not None
    assert walk.kiosk.customer.errand.typed == "KX"
    walk.tap(Button.BACK)
    assert walk.at(Screen.MATTER)
    assert walk.kiosk.customer.errand is None
    assert walk.kiosk.language == "sv"


def test_who_checked_in_before_is_told_the_number() -> None:
    walk = CodeWalk().to_code().type("KX7P2")
    walk.tap(Button.ENTER)
    walk.answer(Refusal(Reason.ALREADY_CHECKED_IN))
    assert walk.at(Screen.SENDING)
    walk.answer(found())
    assert walk.at(Screen.FOUND)
    assert walk.wishes() == [CheckIn("KX7P2", Language("sv")), FindTicket("KX7P2")]


def test_a_disturbance_can_be_tried_again_with_the_same_code() -> None:
    walk = CodeWalk().to_code().type("KX7P2")
    walk.tap(Button.ENTER)
    walk.answer(Refusal(Reason.NOT_STORED)).tap(Button.TRY_AGAIN)
    assert walk.at(Screen.SENDING)
    assert walk.wishes() == [CheckIn("KX7P2", Language("sv"))] * 2


def test_a_scanned_code_that_was_refused_is_not_asked_again_unseen() -> None:
    """Back at the code, where nothing is typed, "Check in" does nothing, by keys and touch alike."""
    walk = CodeWalk()
    walk.tap(Button.LANGUAGE, 1).happen(Scanned("NOT-BOOKED"))
    walk.answer(Refusal(Reason.UNKNOWN_APPOINTMENT)).tap(Button.BACK)
    assert walk.at(Screen.CODE)
    walk.tap(Button.ENTER)
    assert walk.at(Screen.CODE)
    assert len(walk.wishes()) == 1


def test_booked_customers_check_in_although_no_numbers_are_given_any_more() -> None:
    """While the day is on; afterwards there is nothing to check in for."""
    view = kiosk_view(tickets=False)
    late = msgspec.structs.replace(view, day=msgspec.structs.replace(view.day, open=True))
    walk = CodeWalk()
    walk.happen(Seen(late)).tap(Button.LANGUAGE, 1)
    assert walk.at(Screen.CLOSED)
    assert walk.tap(Button.CHECK_IN).at(Screen.CODE)
    closed = CodeWalk()
    closed.happen(Seen(view)).tap(Button.LANGUAGE, 1).tap(Button.CHECK_IN)
    assert closed.at(Screen.CLOSED)


def test_a_branch_without_appointments_offers_no_check_in() -> None:
    walk = CodeWalk(setup=msgspec.structs.replace(SETUP, check_in=False))
    assert walk.to_code().at(Screen.MATTER)
    assert walk.happen(Scanned("KX7P2")).at(Screen.MATTER)


def test_a_check_in_that_is_answered_too_late_stays_done() -> None:
    """Unlike a number that nobody waits for: whoever shows the code again is told of it."""
    walk = CodeWalk().to_code().type("KX7P2")
    walk.tap(Button.ENTER).happen(Sent(RequestId("late"))).wait(TIMES.give_up)
    assert walk.at(Screen.NO_ANSWER)
    walk.effects.clear()
    walk.happen(Answered(RequestId("late"), ticket()))
    assert not any(isinstance(effect, GiveBack) for effect in walk.effects)


def test_needs_go_with_a_check_in() -> None:
    """Chosen beside the code, whose letters stay; sent with it, typed or scanned."""
    walk = CodeWalk().to_code().type("KX7")
    walk.tap(Button.NEEDS)
    assert walk.at(Screen.NEEDS)
    walk.tap(Button.NEED, NEEDS.index(Need.INTERPRETER)).tap(Button.NEEDS)
    assert walk.at(Screen.CODE)
    walk.type("P2").tap(Button.ENTER)
    assert walk.wishes() == [CheckIn("KX7P2", Language("sv"), needs=(Need.INTERPRETER,))]


def test_needs_that_were_chosen_stay_when_the_code_is_scanned_after_all() -> None:
    walk = CodeWalk().to_code()
    walk.tap(Button.NEEDS).tap(Button.NEED, NEEDS.index(Need.WHEELCHAIR)).happen(Scanned("KX7P2"))
    assert walk.wishes() == [CheckIn("KX7P2", Language("sv"), needs=(Need.WHEELCHAIR,))]


def test_back_from_the_needs_is_the_code() -> None:
    """Also when no walk-in numbers are given any more."""
    view = kiosk_view(tickets=False)
    late = msgspec.structs.replace(view, day=msgspec.structs.replace(view.day, open=True))
    walk = CodeWalk()
    walk.happen(Seen(late)).tap(Button.LANGUAGE, 1).tap(Button.CHECK_IN).tap(Button.NEEDS)
    assert walk.at(Screen.NEEDS)
    assert walk.tap(Button.BACK).at(Screen.CODE)


def test_whoever_looks_for_a_ticket_is_not_asked_for_needs() -> None:
    """They cannot be changed any more."""
    walk = CodeWalk().to_code(Button.MY_TICKET)
    assert walk.tap(Button.NEEDS).at(Screen.CODE)


# --- under the reader -----------------------------------------------------------------------------


def test_a_ticket_under_the_reader_is_found_at_once_in_its_own_language() -> None:
    """On the start screen, before anything was touched."""
    walk = CodeWalk()
    walk.happen(Scanned(ADDRESS))
    assert walk.at(Screen.SENDING)
    walk.answer(found(language="ar"))
    assert walk.at(Screen.FOUND)
    assert walk.kiosk.language == "ar"
    assert walk.wishes() == [FindTicket(ADDRESS)]


def test_whoever_has_chosen_a_language_keeps_it() -> None:
    walk = CodeWalk()
    walk.tap(Button.LANGUAGE, 2).happen(Scanned(ADDRESS))
    assert walk.answer(found(language="ar")).kiosk.language == "en"


def test_a_booking_under_the_reader_waits_for_a_language() -> None:
    """On the start screen; then it goes on by itself."""
    walk = CodeWalk()
    walk.happen(Scanned("KX7P2"))
    assert walk.at(Screen.START)
    assert walk.kiosk.customer != NOBODY
    walk.tap(Button.LANGUAGE, 1)
    assert walk.at(Screen.SENDING)
    assert walk.wishes() == [CheckIn("KX7P2", Language("sv"))]


def test_a_booking_that_nobody_goes_on_with_is_forgotten() -> None:
    walk = CodeWalk()
    walk.happen(Scanned("KX7P2")).wait(TIMES.idle).wait(TIMES.warning)
    assert walk.kiosk.customer == NOBODY


@pytest.mark.parametrize("way", [(), (Button.CHECK_IN,), (Button.MY_TICKET,), (Button.CHOICE,)])
def test_the_reader_works_on_the_way_too(way: tuple[Button, ...]) -> None:
    walk = CodeWalk()
    walk.tap(Button.LANGUAGE, 1)
    for button in way:
        walk.tap(button)
    walk.happen(Scanned(ADDRESS))
    assert walk.wishes() == [FindTicket(ADDRESS)]


def test_nothing_is_read_while_something_else_is_under_way() -> None:
    """Neither while a number is asked for nor while a ticket is on the screen."""
    for walk in (Walk().to_sending(), Walk().to_ticket()):
        screen, effects = walk.screen, len(walk.effects)
        walk.happen(Scanned(ADDRESS))
        assert (walk.screen, len(walk.effects)) == (screen, effects)


# --- the ticket again -----------------------------------------------------------------------------


def test_a_missed_customer_comes_back_by_one_touch() -> None:
    """And sees the new place in the queue."""
    walk = CodeWalk().looked_up(found(Situation.MISSED, may_rejoin=True))
    walk.tap(Button.REJOIN)
    walk.answer(Accepted(TicketNumber("A042")))
    walk.answer(found(Situation.WAITING))
    assert walk.at(Screen.FOUND)
    assert walk.wishes() == [FindTicket("A042H3D4"), Rejoin(VISIT), FindTicket("A042H3D4")]


def test_a_ticket_is_given_back_after_one_question() -> None:
    walk = CodeWalk().looked_up(found(may_leave=True))
    walk.tap(Button.LEAVE)
    assert walk.at(Screen.LEAVING)
    assert walk.wishes() == [FindTicket("A042H3D4")]
    walk.tap(Button.LEAVE)
    walk.answer(Accepted(TicketNumber("A042")))
    assert walk.at(Screen.LEFT)
    assert walk.wishes()[-1] == LeaveQueue(VISIT)
    assert walk.tap(Button.DONE).kiosk.customer == NOBODY


def test_who_thinks_better_of_it_keeps_the_ticket() -> None:
    walk = CodeWalk().looked_up(found(may_leave=True))
    assert walk.tap(Button.LEAVE).tap(Button.KEEP).at(Screen.FOUND)
    assert walk.wishes() == [FindTicket("A042H3D4")]


def test_a_double_tap_does_not_answer_the_question_too() -> None:
    walk = CodeWalk().looked_up(found(may_leave=True))
    walk.tap(Button.LEAVE)
    before = walk.wishes()
    walk.happen(Tap(Button.LEAVE))
    assert walk.at(Screen.LEAVING)
    assert walk.wishes() == before


def test_nothing_of_a_found_ticket_remains() -> None:
    walk = CodeWalk().looked_up(found())
    walk.wait(TIMES.idle).wait(TIMES.warning)
    assert walk.kiosk.customer == NOBODY


# --- closed by staff ------------------------------------------------------------------------------


def test_a_kiosk_that_staff_have_closed_gives_nothing() -> None:
    """Until it is opened again."""
    walk = CodeWalk()
    shut = msgspec.structs.replace(kiosk_view(), closed={Language("fi"): "Huolto"})
    walk.happen(Seen(shut))
    assert walk.at(Screen.SHUT)
    walk.happen(Scanned(ADDRESS))
    assert walk.wishes() == []
    assert walk.happen(Seen(kiosk_view())).at(Screen.START)


SHUT = Seen(msgspec.structs.replace(kiosk_view(), closed={}))


def test_a_closed_kiosk_takes_no_code_in_the_guidance_either() -> None:
    """The guidance stays; the reader would lead to a number."""
    walk = CodeWalk()
    walk.tap(Button.LANGUAGE, 1).happen(SHUT, Scanned("KX7P2"))
    assert walk.at(Screen.SHUT)
    assert walk.wishes() == []


def test_a_closed_kiosk_does_not_try_again() -> None:
    """It was closed while the customer read that there was no answer."""
    walk = CodeWalk().to_code()
    walk.type("KX7P2").tap(Button.ENTER)
    walk.answer(Refusal(Reason.NOT_STORED)).happen(SHUT)
    asked = walk.wishes()
    walk.tap(Button.TRY_AGAIN)
    assert walk.at(Screen.SHUT)
    assert walk.wishes() == asked


def test_a_customer_with_a_ticket_on_the_screen_is_not_disturbed() -> None:
    walk = Walk().to_ticket()
    walk.happen(Seen(msgspec.structs.replace(kiosk_view(), closed={})))
    assert walk.at(Screen.TICKET)
    assert walk.tap(Button.DONE).at(Screen.SHUT)


# --- the long queue -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wait", "asks"),
    [(None, False), (Band(0, 60 * 60, 90 * 60), False), (HOUR, True)],
)
def test_who_would_wait_long_is_asked_first(wait: Band | None, asks: bool) -> None:
    """Above an hour, as the branch file says."""
    walk = CodeWalk()
    walk.happen(Seen(kiosk_view(offers=(Offer(WALK_IN, before=40, wait=wait),))))
    walk.to_party().tap(Button.TAKE)
    assert walk.at(Screen.CONSENT if asks else Screen.SENDING)


def test_the_limit_is_the_branchs() -> None:
    walk = CodeWalk(setup=msgspec.structs.replace(SETUP, ask_above_min=61))
    walk.happen(Seen(kiosk_view(offers=(Offer(WALK_IN, before=40, wait=HOUR),))))
    assert walk.to_party().tap(Button.TAKE).at(Screen.SENDING)


def test_the_answer_is_yes_no_or_back() -> None:
    def walk() -> CodeWalk:
        asked = CodeWalk(Printer.NONE)
        asked.happen(Seen(kiosk_view(offers=(Offer(WALK_IN, before=40, wait=HOUR, come_back_at=BACK_AT),))))
        asked.to_party().tap(Button.PARTY, 2).tap(Button.TAKE)
        return asked

    yes, later, no, back = (
        walk().tap(button) for button in (Button.TAKE, Button.TAKE_LATER, Button.DONE, Button.BACK)
    )
    service, fi = ServiceId("residence-card"), Language("fi")
    assert isinstance(yes, CodeWalk)
    assert isinstance(later, CodeWalk)
    assert yes.wishes() == [TakeTicket(service, fi, 2)]
    assert later.wishes() == [TakeTicket(service, fi, 2, come_back=True)]
    assert no.kiosk.customer == NOBODY
    assert back.at(Screen.PARTY)
    assert back.kiosk.customer.party == 2


def test_who_chose_to_come_back_later_knows_how_long_it_takes() -> None:
    walk = CodeWalk()
    walk.happen(Seen(kiosk_view(offers=(Offer(WALK_IN, before=40, wait=HOUR, come_back_at=BACK_AT),))))
    assert walk.to_party().tap(Button.TAKE_LATER).at(Screen.SENDING)


def test_who_is_asked_while_numbers_run_out_is_told_so() -> None:
    walk = CodeWalk()
    walk.happen(Seen(kiosk_view(offers=(Offer(WALK_IN, before=40, wait=HOUR),))))
    walk.to_party().tap(Button.TAKE)
    gone = Offer(WALK_IN, before=40, refused=Reason.NOT_TODAY)
    assert walk.happen(Seen(kiosk_view(offers=(gone,)))).at(Screen.REFUSED)
