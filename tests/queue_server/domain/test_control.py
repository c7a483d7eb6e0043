"""What a supervisor decides: the cap, the count, evacuation, notices, the plan, and sending people home."""

from __future__ import annotations

from datetime import timedelta

import pytest

from queue_link.commands import (
    CallNext,
    CallVisit,
    CheckIn,
    CloseDay,
    Command,
    CorrectCount,
    DoorCount,
    DoorEntered,
    DoorLeft,
    EndEvacuation,
    Finish,
    NoShow,
    OpenDay,
    PlanCounters,
    PlannedCounters,
    Recall,
    Rejoin,
    SendHome,
    SetCap,
    SetNotice,
    Start,
    StartEvacuation,
    TakeBackNotice,
    TakeTicket,
    WalkUp,
)
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import (
    AppointmentState,
    CountSource,
    Knowledge,
    Language,
    Outcome,
    ProfileId,
    Reason,
    VisitState,
)
from queue_server.domain.branch import Branch
from queue_server.domain.configuration import URGENT, Occupancy
from queue_server.domain.events import AppointmentMissed
from queue_server.domain.occupancy import LedgerEntry
from tests.queue_server.branches import ALL, EN, FI, NINE, PERMITS, REJOINING, branch
from tests.queue_server.service_point import BOSS, DOOR, ServicePoint, accepted


def planned(profile: ProfileId = ALL, begins: float = 0, ends: float = 60) -> PlannedCounters:
    return PlannedCounters(profile, NINE + timedelta(minutes=begins), NINE + timedelta(minutes=ends), 2)


CLOSED_TO_ALL: list[Command] = [
    SetCap(5),
    CorrectCount(1, "why"),
    StartEvacuation(),
    PlanCounters((planned(),)),
    SendHome("why"),
]


@pytest.mark.parametrize("command", CLOSED_TO_ALL)
def test_there_is_nothing_to_decide_on_a_closed_day(command: Command) -> None:
    """The next day begins as the branch file says."""
    point = ServicePoint(branch(), NINE.replace(hour=3))
    assert point.refused(command, BOSS) is Reason.DAY_NOT_OPEN


# --- the cap --------------------------------------------------------------------------------------


def test_a_cap_below_the_count_stops_admission_and_removes_nobody() -> None:
    """Admission goes on when enough have left."""
    point = ServicePoint(branch(cap=10))
    tickets = [point.take() for _ in range(6)]
    assert point.do(SetCap(4), BOSS) == Accepted()
    outside = point.take()
    assert [point.visit(ticket).state for ticket in tickets] == [VisitState.WAITING] * 6
    assert not outside.admitted
    desk = point.desk(1)
    point.calls(desk, 2)
    assert point.visit(outside).state is VisitState.OUTSIDE
    point.calls(desk, 1)
    assert point.visit(outside).state is VisitState.WAITING


def test_a_lowered_cap_makes_no_count_wrong() -> None:
    """The people who are inside are as well known as before."""
    point = ServicePoint(branch(cap=60))
    point.do(DoorEntered(50), DOOR)
    point.do(SetCap(0), BOSS)
    assert point.branch.state.knowledge(point.now) is Knowledge.ESTIMATED


def test_a_raised_cap_lets_people_in_at_once() -> None:
    """Those outside need no other cause."""
    point = ServicePoint(branch(cap=2))
    point.do(DoorEntered(2), DOOR)
    ticket = point.take(party=2)
    point.do(SetCap(4), BOSS)
    assert point.visit(ticket).state is VisitState.WAITING


def test_as_many_places_as_before_are_kept_above_the_soft_cap() -> None:
    """Also when the cap was so low in between that there was no room to keep any."""
    limits = Occupancy(60, outside_limit=100, soft_cap=55)
    point = ServicePoint(branch(occupancy=limits))
    state = point.branch.state
    point.do(SetCap(40), BOSS)
    assert (state.cap, state.soft_cap) == (40, 35)
    point.do(SetCap(3), BOSS)
    assert (state.cap, state.soft_cap) == (3, 0)
    point.do(SetCap(60), BOSS)
    assert (state.cap, state.soft_cap) == (60, 55)


def test_the_soft_cap_may_be_set_too_but_not_above_the_cap() -> None:
    """The refusal says the cap."""
    point = ServicePoint(branch())
    assert point.do(SetCap(40, 41), BOSS) == Refusal(Reason.BAD_CAP, limit=40)
    assert point.do(SetCap(40, 20), BOSS) == Accepted()
    assert point.branch.state.soft_cap == 20


def test_a_party_larger_than_the_lowered_cap_waits_and_holds_up_nobody() -> None:
    """It comes in when the cap is raised again, before those who came after it."""
    point = ServicePoint(branch(cap=6))
    point.do(DoorEntered(6), DOOR)
    family = point.take(party=5)
    point.do(SetCap(3), BOSS)
    single = point.take()
    point.do(DoorLeft(6), DOOR)
    assert point.visit(single).state is VisitState.WAITING
    assert point.visit(family).state is VisitState.OUTSIDE
    point.do(SetCap(6), BOSS)
    assert point.visit(family).state is VisitState.WAITING


def test_the_caps_are_those_of_the_branch_file_again_the_next_day() -> None:
    """A cap is set for the rest of the day."""
    point = ServicePoint(branch(cap=60))
    point.do(SetCap(10), BOSS)
    point.pass_time(minutes=24 * 60)
    assert point.branch.state.open
    assert (point.branch.state.cap, point.branch.state.soft_cap) == (60, 60)


# --- the count ------------------------------------------------------------------------------------


def test_a_correction_is_an_entry_with_its_reason() -> None:
    """It is added to the count and is no anchor."""
    point = ServicePoint(branch())
    point.do(DoorEntered(5), DOOR)
    assert point.do(CorrectCount(-2, " a class left by the back door "), BOSS) == Accepted()
    assert point.inside == 3
    newest = point.branch.state.occupancy.ledger[-1]
    assert newest == LedgerEntry(
        point.branch.state.seq, point.now, -2, CountSource.CORRECTION, "a class left by the back door"
    )


def test_a_correction_without_a_reason_is_refused() -> None:
    """Whoever reads the ledger later must know why."""
    point = ServicePoint(branch())
    assert point.refused(CorrectCount(1, "  "), BOSS) is Reason.BAD_MESSAGE
    assert point.inside == 0


def test_a_correction_below_what_tickets_know_gives_no_places() -> None:
    """Only a human count says that ticket holders have gone."""
    point = ServicePoint(branch(cap=4))
    point.take(party=4)
    point.do(CorrectCount(-2, "two went to the shop"), BOSS)
    assert not point.take().admitted
    point.do(DoorCount(2), DOOR)
    assert point.take().admitted


# --- evacuation -----------------------------------------------------------------------------------


def test_an_evacuation_closes_tickets_calls_and_admission() -> None:
    """Nobody comes in, whoever asks."""
    point = ServicePoint(branch(cap=2))
    point.book("x", 5)
    waiting, _, outside = point.take(), point.take(), point.take()
    desk = point.desk(1)
    assert point.do(StartEvacuation(), BOSS) == Accepted()
    refused: list[tuple[Command, object]] = [
        (TakeTicket(PERMITS, FI), None),
        (CheckIn("x", FI), None),
        (CallNext(), desk),
        (WalkUp(PERMITS, FI), desk),
    ]
    for command, device in refused:
        assert point.refused(command, desk if device else DOOR) is Reason.EVACUATION
    assert point.refused(CallVisit(waiting.visit), desk) in (Reason.NOT_PERMITTED, Reason.EVACUATION)
    point.do(SetCap(50), BOSS)
    assert point.visit(outside).state is VisitState.OUTSIDE
    assert not point.branch.state.tickets(point.now)


def test_an_evacuation_can_be_ended_and_goes_on_where_it_was() -> None:
    """Those outside come in at once if there is room."""
    point = ServicePoint(branch(cap=1))
    point.take()
    outside = point.take()
    desk = point.desk(1)
    point.serve(desk)
    point.do(StartEvacuation(), BOSS)
    assert isinstance(point.do(Finish(), desk), Accepted)
    assert point.visit(outside).state is VisitState.OUTSIDE
    assert point.do(EndEvacuation(), BOSS) == Accepted()
    assert point.visit(outside).state is VisitState.WAITING
    assert point.branch.state.tickets(point.now)


def test_an_evacuation_is_begun_once_and_ended_once() -> None:
    """A second press is refused."""
    point = ServicePoint(branch())
    assert point.refused(EndEvacuation(), BOSS) is Reason.NO_EVACUATION
    point.do(StartEvacuation(), BOSS)
    assert point.refused(StartEvacuation(), BOSS) is Reason.ALREADY_EVACUATING


def test_nobody_loses_the_ticket_because_of_not_coming_in_during_an_evacuation() -> None:
    """They were told to stay outside: their time stands still, and goes on afterwards."""
    limits = Occupancy(1, outside_limit=10, forward_min=10, forward_tries=1)
    point = ServicePoint(branch(occupancy=limits))
    point.do(DoorEntered(1), DOOR)
    ticket = point.take()
    point.do(DoorLeft(1), DOOR)
    point.pass_time(minutes=4)
    point.do(StartEvacuation(), BOSS)
    point.pass_time(minutes=30)
    point.do(EndEvacuation(), BOSS)
    point.pass_time(minutes=5)
    assert point.visit(ticket).state is VisitState.WAITING
    point.pass_time(minutes=1)
    assert point.visit(ticket).outcome is Outcome.NO_SHOW


def test_whoever_missed_a_call_may_rejoin_as_long_after_an_evacuation() -> None:
    """The time in between does not count, and the server is not woken for nothing."""
    point = ServicePoint(branch(calling=REJOINING))
    missed, desk = point.take(), point.desk(1)
    point.call(desk)
    point.do(NoShow(), desk)
    point.pass_time(minutes=5)
    point.do(StartEvacuation(), BOSS)
    point.pass_time(minutes=30)
    deadline = point.branch.next_deadline(point.now)
    assert deadline is not None
    assert deadline > point.now + timedelta(minutes=30)
    point.do(EndEvacuation(), BOSS)
    assert point.visit(missed).ready_at == point.now + timedelta(minutes=10)
    point.pass_time(minutes=9)
    assert point.do(Rejoin(missed.visit)) == accepted(missed.number)


def test_nobody_is_given_up_at_a_counter_during_an_evacuation() -> None:
    """They were told to leave; nor is anybody called again."""
    point = ServicePoint(branch())
    point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(StartEvacuation(), BOSS)
    assert point.refused(NoShow(), desk) is Reason.EVACUATION
    assert point.refused(Recall(), desk) is Reason.EVACUATION
    point.do(EndEvacuation(), BOSS)
    assert isinstance(point.do(NoShow(), desk), Accepted)


def test_booked_customers_lose_no_time_by_an_evacuation() -> None:
    """Neither is the appointment missed nor are they late; what was before their time does not count."""
    point = ServicePoint(branch())
    point.book("early", minutes=0)
    point.book("late", minutes=120)
    point.pass_time(minutes=5)
    point.do(StartEvacuation(), BOSS)
    point.pass_time(minutes=70)
    assert not point.happened(AppointmentMissed)
    point.do(EndEvacuation(), BOSS)
    point.pass_time(minutes=4)
    early = point.check_in("early")
    assert (early.late, early.priority) == (False, "appointment")
    point.pass_time(minutes=41 + 60 - 1)
    assert not point.happened(AppointmentMissed)
    point.pass_time(minutes=1)
    assert len(point.happened(AppointmentMissed)) == 1


def test_an_appointment_told_during_an_evacuation_is_not_over_by_it() -> None:
    """Nobody could have checked in for it since."""
    point = ServicePoint(branch())
    point.do(StartEvacuation(), BOSS)
    point.pass_time(minutes=70)
    booked = point.book("x", minutes=-65)
    point.do(EndEvacuation(), BOSS)
    assert point.branch.state.bookings[booked].state is AppointmentState.BOOKED
    assert not point.check_in("x").late


def test_a_clock_set_back_during_an_evacuation_takes_no_time_from_anybody() -> None:
    """Ten of fifteen minutes to rejoin were left when it began."""
    point = ServicePoint(branch(calling=REJOINING))
    ticket = point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(NoShow(), desk)
    point.pass_time(minutes=5)
    point.do(StartEvacuation(), BOSS)
    point.pass_time(minutes=20)
    point.do(DoorLeft(1), DOOR)
    point.now -= timedelta(hours=1)
    point.do(DoorLeft(1), DOOR)
    point.pass_time(minutes=10)
    point.do(EndEvacuation(), BOSS)
    assert point.visit(ticket).ready_at == point.now + timedelta(minutes=10)
    point.pass_time(minutes=10)
    assert point.visit(ticket).outcome is Outcome.NO_SHOW


# --- the plan, and going home ---------------------------------------------------------------------


def test_a_plan_replaces_the_one_before() -> None:
    """It is for the rest of the day."""
    point = ServicePoint(branch())
    point.do(PlanCounters((planned(),)), BOSS)
    assert point.do(PlanCounters((planned(ends=30), planned(begins=30))), BOSS) == Accepted()
    assert point.branch.state.plan == (planned(ends=30), planned(begins=30))
    point.pass_time(minutes=24 * 60)
    assert point.branch.state.plan is None


def test_a_plan_with_a_fault_is_refused_with_its_place() -> None:
    """Nothing of it is taken over."""
    point = ServicePoint(branch())
    unknown = point.do(PlanCounters((planned(), planned(ProfileId("?")))), BOSS)
    assert unknown == Refusal(Reason.UNKNOWN_PROFILE, detail="plan[1]")
    backwards = point.do(PlanCounters((planned(begins=60, ends=60),)), BOSS)
    assert backwards == Refusal(Reason.BAD_TIME, detail="plan[0]: it ends before it begins")
    assert point.branch.state.plan is None


def test_all_who_wait_are_sent_home_and_those_in_hand_are_served() -> None:
    """Each with the reason; the branch stays open."""
    point = ServicePoint(branch(cap=3))
    serving, called, waiting, outside = (point.take() for _ in range(4))
    point.serve(point.desk(1)), point.call(point.desk(2))
    assert isinstance(point.do(SendHome("the system is down"), BOSS), Accepted)
    assert point.visit(waiting).outcome is Outcome.CLOSING
    assert point.visit(outside).outcome is Outcome.CLOSING
    assert (point.visit(serving).state, point.visit(called).state) == (VisitState.SERVING, VisitState.CALLED)
    assert point.inside == 2
    assert point.refused(SendHome("again"), BOSS) is Reason.NOBODY_WAITING


def test_those_who_had_gone_before_are_told_of_once_when_many_are_sent_home() -> None:
    """One of three had left silently, as a count showed: two more leave, and nobody is left in the count."""
    point = ServicePoint(branch())
    for _ in range(3):
        point.take()
    point.do(DoorCount(2), DOOR)
    point.do(SendHome("closing early"), BOSS)
    assert point.inside == 0


def test_urgent_ones_are_served_to_the_end_in_an_evacuation() -> None:
    """Only new calls stop: what is in hand can be ended."""
    point = ServicePoint(branch())
    point.take(priority=URGENT)
    desk = point.desk(1)
    point.call(desk)
    point.do(StartEvacuation(), BOSS)
    assert isinstance(point.do(Start(), desk), Accepted)
    assert isinstance(point.do(Finish(), desk), Accepted)


def test_nobody_is_sent_home_without_a_reason() -> None:
    """Blanks are none. What came of it is about many visits, so no number is told."""
    point = ServicePoint(branch())
    for _ in range(3):
        point.take()
    assert point.do(SendHome("  "), BOSS) == Refusal(Reason.BAD_MESSAGE, detail="reason: say why")
    assert point.do(SendHome("Power cut"), BOSS) == Accepted()


@pytest.mark.parametrize("by_hand", [True, False])
def test_an_evacuation_ends_with_its_day_at_the_latest(*, by_hand: bool) -> None:
    """None is left over for when the branch opens again."""
    point = ServicePoint(branch())
    point.do(StartEvacuation(), BOSS)
    if by_hand:
        assert point.do(CloseDay(), BOSS) == Accepted()
    else:
        point.pass_time(minutes=11 * 60)
    assert not point.branch.state.evacuating
    assert point.do(OpenDay(), BOSS) == Accepted()
    assert point.take().number == "A001"


LIFT = SetNotice({FI: "Hissi on rikki", EN: " The lift is out of order "})


def test_a_notice_stands_until_it_is_taken_back() -> None:
    """A new one takes the place of the one before; spaces around the words are not kept."""
    point = ServicePoint(branch())
    assert point.do(LIFT, BOSS) == Accepted()
    assert point.branch.state.notice == {FI: "Hissi on rikki", EN: "The lift is out of order"}
    point.do(SetNotice({FI: "Hissi toimii taas"}), BOSS)
    assert point.branch.state.notice == {FI: "Hissi toimii taas"}
    assert point.do(TakeBackNotice(), BOSS) == Accepted()
    assert point.branch.state.notice == {}
    assert point.refused(TakeBackNotice(), BOSS) is Reason.NO_NOTICE


def test_a_notice_ends_with_the_business_day() -> None:
    """And none can be set while there is none."""
    point = ServicePoint(branch())
    point.do(LIFT, BOSS)
    point.do(CloseDay(), BOSS)
    assert point.branch.state.notice == {}
    assert point.refused(LIFT, BOSS) is Reason.DAY_NOT_OPEN


def test_a_notice_survives_a_restart() -> None:
    """It is in the journal, as it was written."""
    point = ServicePoint(branch())
    point.do(LIFT, BOSS)
    again = Branch(point.config)
    for event in point.events:
        again.apply(event)
    assert again.state.notice == point.branch.state.notice != {}


@pytest.mark.parametrize(
    ("text", "reason", "detail"),
    [
        ({FI: "Hissi", Language("xx"): "?"}, Reason.UNKNOWN_LANGUAGE, "text.xx"),
        ({FI: "Hissi", EN: "  "}, Reason.BAD_MESSAGE, "text.en: write something or leave it out"),
    ],
)
def test_a_notice_is_in_languages_of_the_branch(
    text: dict[Language, str], reason: Reason, detail: str
) -> None:
    """An empty line would be shown in its turn."""
    point = ServicePoint(branch())
    assert point.do(SetNotice(text), BOSS) == Refusal(reason, detail=detail)
    assert point.branch.state.notice == {}
