"""What a supervisor does about services, counters, visits, alarms of desks and the branch file."""

from __future__ import annotations

from msgspec import structs
from PySide6.QtWidgets import QLineEdit, QTableView, QTabWidget

from counter_app.usual_reasons import UsualReason, texts
from queue_link.branch_file_commands import PreviewBranchFile, ReloadBranchFile
from queue_link.commands import (
    AnswerPanic,
    ChangeProfile,
    CloseService,
    EndPanicOf,
    MoveVisit,
    OpenService,
    RemoveVisit,
    ResumeTickets,
    StopTickets,
)
from queue_link.messages import Colleague
from queue_link.results import (
    BranchFilePreview,
    ChangeKind,
    FileChange,
    FileFault,
    FilePart,
    Refusal,
)
from queue_link.vocabulary import (
    CounterId,
    DeviceId,
    Language,
    Place,
    ProfileId,
    Reason,
    ServiceId,
    TicketNumber,
    VisitId,
)
from tests.counter_app.opened import OpenedDesk
from tests.counter_app.panics import RAISED
from tests.counter_app.scene import EN, FI, OPEN, SV, supervisor_view
from tests.counter_app.windows.test_supervisor_page import dialog_labels, rows

VISITS, SERVICES = 1, 2
AR = Language("ar")
PREVIEW = BranchFilePreview(
    fingerprint="f1",
    changes=(
        FileChange(FilePart.OCCUPANCY, ChangeKind.CHANGED, "cap", before="60", after="50"),
        FileChange(
            FilePart.SERVICE,
            ChangeKind.REMOVED,
            "booking-help",
            tickets=(TicketNumber("C002"),),
            concerned=1,
        ),
    ),
    warnings=(FileFault(7, "no name in Swedish"),),
)


def turn_to(supervisor: OpenedDesk, tab: int, table: str, row: int) -> None:
    supervisor.find(QTabWidget, "tabs").setCurrentIndex(tab)
    supervisor.find(QTableView, table).selectRow(row)


def test_services_are_seen_with_what_is_said_of_them(supervisor: OpenedDesk) -> None:
    """How many wait, and whether tickets are given out."""
    supervisor.welcome(supervisor_view())
    supervisor.find(QTabWidget, "tabs").setCurrentIndex(SERVICES)
    assert rows(supervisor, "services") == [
        ["Extended residence permit", "4", "● Open"],
        ["Alien's passport and refugee travel document", "2", "× Closed by staff: Not today"],
        ["Help with booking", "1", "– Without walk-in tickets"],
    ]


def test_a_service_is_closed_with_a_usual_reason_in_all_languages(supervisor: OpenedDesk) -> None:
    """The question says how many wait for it; Enter alone does not confirm."""
    supervisor.welcome(supervisor_view())
    turn_to(supervisor, SERVICES, "services", 0)
    supervisor.press("close-service")
    assert any("Waiting for it now: 4." in label.text() for label in dialog_labels(supervisor))
    supervisor.choose("closing-usual", "Not enough staff")
    supervisor.find(QLineEdit, "closing-en").setText("Two advisers are ill.")
    supervisor.press("confirm")
    usual = texts(UsualReason.NO_STAFF)
    said = {FI: usual[FI], SV: usual[SV], EN: "Two advisers are ill.", AR: usual[AR]}
    assert supervisor.sent == [CloseService(ServiceId("extended-permit"), said)]


def test_a_usual_reason_leaves_what_was_typed(supervisor: OpenedDesk) -> None:
    """Another one changes only what the one before filled in; own words are an empty form again."""
    supervisor.welcome(supervisor_view())
    supervisor.find(QTabWidget, "tabs").setCurrentIndex(SERVICES)
    supervisor.press("stop-tickets")
    english, finnish = (supervisor.find(QLineEdit, f"closing-{tag}") for tag in ("en", "fi"))
    english.setText("Fire drill")
    for title, reason in (
        ("The day is full", UsualReason.FULL_DAY),
        ("A technical fault", UsualReason.FAULT),
    ):
        supervisor.choose("closing-usual", title)
        assert (english.text(), finnish.text()) == ("Fire drill", texts(reason)[FI])
    supervisor.choose("closing-usual", "In your own words")
    assert (english.text(), finnish.text()) == ("Fire drill", "")


def test_a_closed_service_is_opened_by_one_press(supervisor: OpenedDesk) -> None:
    """Nobody is hurt by it."""
    supervisor.welcome(supervisor_view())
    turn_to(supervisor, SERVICES, "services", 1)
    assert not supervisor.is_shown("close-service")
    supervisor.press("open-service")
    assert supervisor.sent == [OpenService(ServiceId("travel-document"))]


def test_without_a_chosen_service_none_can_be_closed(supervisor: OpenedDesk) -> None:
    """The button says why."""
    supervisor.welcome(supervisor_view())
    supervisor.find(QTabWidget, "tabs").setCurrentIndex(SERVICES)
    assert not supervisor.button("close-service").isEnabled()
    assert "Choose a service first." in supervisor.button("close-service").toolTip()


def test_tickets_are_stopped_and_resumed(supervisor: OpenedDesk) -> None:
    """By the same key; only stopping is asked, with how many wait."""
    supervisor.welcome(supervisor_view())
    supervisor.find(QTabWidget, "tabs").setCurrentIndex(SERVICES)
    supervisor.key("F6")
    assert any("Waiting now: 7." in label.text() for label in dialog_labels(supervisor))
    supervisor.key("Return")
    assert supervisor.sent == []
    supervisor.key("F6")
    supervisor.press("confirm")
    assert supervisor.sent == [StopTickets({})]
    supervisor.answer(Refusal(Reason.EVACUATION))
    supervisor.show(supervisor_view(day=structs.replace(OPEN, tickets=False, stopped={})), seq=2)
    assert rows(supervisor, "services")[0][2] == "× Tickets stopped"
    supervisor.key("F6")
    assert supervisor.sent[1:] == [ResumeTickets()]


def test_a_counter_is_given_another_work_profile(supervisor: OpenedDesk) -> None:
    """The question says whose counter it is; nothing is sent while nothing would change."""
    supervisor.welcome(supervisor_view())
    supervisor.find(QTableView, "counters").selectRow(1)
    supervisor.key("Shift+F8")
    assert "B003 stays at the counter." in " ".join(label.text() for label in dialog_labels(supervisor))
    assert not supervisor.button("confirm").isEnabled()
    supervisor.choose("profile", "Residence permits")
    supervisor.press("confirm")
    assert supervisor.sent == [ChangeProfile(CounterId("2"), ProfileId("permits"))]


def test_a_profile_is_asked_of_the_same_adviser_only(supervisor: OpenedDesk) -> None:
    """The next customer does not take the question away; another adviser does."""
    view = supervisor_view()
    supervisor.welcome(view)
    supervisor.find(QTableView, "counters").selectRow(1)
    supervisor.press("change-profile")
    calm = structs.replace(view.counters[1], number=None, serving=False)
    supervisor.show(structs.replace(view, counters=(view.counters[0], calm, *view.counters[2:])), seq=2)
    assert supervisor.dialog is not None
    other = structs.replace(calm, adviser="Olli Korhonen")
    supervisor.show(structs.replace(view, counters=(view.counters[0], other, *view.counters[2:])), seq=3)
    assert supervisor.dialog is None


def test_a_visit_is_sent_elsewhere(supervisor: OpenedDesk) -> None:
    """To a service, a counter or an adviser, at a place."""
    supervisor.welcome(supervisor_view())
    turn_to(supervisor, VISITS, "visits", 2)
    supervisor.press("move-visit")
    assert not supervisor.button("confirm").isEnabled()
    supervisor.choose("move-service", "Residence permit card")
    supervisor.choose("move-to", "Aino Virtanen")
    supervisor.choose("move-place", "First")
    supervisor.press("confirm")
    assert supervisor.sent == [
        MoveVisit(
            VisitId("visit-A013"),
            service=ServiceId("residence-card"),
            adviser="Aino Virtanen",
            place=Place.FIRST,
        )
    ]


def test_a_visit_is_ended_with_a_reason(supervisor: OpenedDesk) -> None:
    """Which may be left out."""
    supervisor.welcome(supervisor_view())
    turn_to(supervisor, VISITS, "visits", 2)
    supervisor.press("remove")
    supervisor.find(QLineEdit, "reason").setText("Took two numbers")
    supervisor.press("confirm")
    assert supervisor.sent == [RemoveVisit(VisitId("visit-A013"), "Took two numbers")]


def test_the_alarm_of_a_desk_is_answered_and_ended(supervisor: OpenedDesk) -> None:
    """Where it is stands first; it is gone with the alarm."""
    supervisor.welcome(structs.replace(supervisor_view(), panics=(RAISED,)))
    assert supervisor.text("panic-text") == (
        "Counter 4, Karl-Johan Lindqvist needs colleagues at once, since 10:59. Nobody has answered yet."
    )
    supervisor.key("Ctrl+Shift+K")
    assert supervisor.sent == [AnswerPanic(DeviceId("desk-4"))]
    going = structs.replace(RAISED, coming=(Colleague(place="Office"),))
    supervisor.show(structs.replace(supervisor_view(), panics=(going,)), seq=2)
    assert supervisor.text("panic-text").endswith("Coming: Office.")
    supervisor.answer(Refusal(Reason.NO_PANIC))
    supervisor.press("end-panic-of")
    assert supervisor.sent[1:] == [EndPanicOf(DeviceId("desk-4"))]
    supervisor.show(supervisor_view(), seq=3)
    assert not supervisor.is_shown("panic")


def test_the_branch_file_is_seen_before_it_is_used(supervisor: OpenedDesk) -> None:
    """What is doubtful first, then each change with the visits concerned."""
    supervisor.welcome(supervisor_view())
    supervisor.key("F12")
    assert supervisor.sent == [PreviewBranchFile()]
    supervisor.answer(PREVIEW)
    assert rows(supervisor, "file-changes") == [
        ["? Doubtful", "Line 7", "no name in Swedish"],
        ["≠ Changed", "People inside: cap", "60 → 50"],
        ["− Removed", "Service: booking-help", "Visits that keep their tickets: 1 (C002)"],
    ]
    supervisor.press("confirm")
    assert supervisor.sent[1:] == [ReloadBranchFile("f1")]


def test_a_faulty_branch_file_cannot_be_used(supervisor: OpenedDesk) -> None:
    """Each fault is told with its line."""
    supervisor.welcome(supervisor_view())
    supervisor.press("preview-file")
    supervisor.answer(BranchFilePreview(faults=(FileFault(12, "unknown key “capp”"),)))
    assert rows(supervisor, "file-changes") == [["! Fault", "Line 12", "unknown key “capp”"]]
    assert not supervisor.button("confirm").isEnabled()


def test_a_branch_file_that_changes_nothing_says_so(supervisor: OpenedDesk) -> None:
    supervisor.welcome(supervisor_view())
    supervisor.press("preview-file")
    supervisor.answer(BranchFilePreview(fingerprint="f1"))
    assert "The file says what is in use already." in {label.text() for label in dialog_labels(supervisor)}
    assert not supervisor.button("confirm").isEnabled()
