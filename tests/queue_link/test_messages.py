"""The messages on the wire: strict from clients, lenient from the server, the same both ways."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, get_args

import msgspec
import pytest

from queue_link.asking import MAY_ASK, Asking
from queue_link.commands import (
    MOST_APPOINTMENTS,
    MOST_PLANNED,
    Appointment,
    BookAppointments,
    Finish,
    PlanCounters,
    PlannedCounters,
    Rejoin,
    TakeTicket,
)
from queue_link.device_commands import DisplayStatus
from queue_link.messages import (
    MAX_CLIENT_FRAME,
    Answer,
    Fault,
    FromServer,
    Hello,
    Request,
    Snapshot,
    decode_from_client,
    decode_from_server,
    encode,
)
from queue_link.results import Refusal
from queue_link.vocabulary import AppointmentId, Language, ProfileId, Reason, RequestId, Role, ServiceId
from queue_link.wire_examples import commands, from_server, hello, snapshots

Json = dict[str, Any]


def request(command: Json, **others: Any) -> str:
    return json.dumps({"type": "request", "id": "r1", "command": command, **others})


def take(**fields: Any) -> Json:
    return {"type": "take-ticket", "service": "permits", "language": "fi", **fields}


# --- the form -------------------------------------------------------------------------------------


def test_a_request_looks_as_it_is_described() -> None:
    """Written by hand, as a client in another language would."""
    assert decode_from_client(request(take(party=2))) == Request(
        "r1", TakeTicket(ServiceId("permits"), Language("fi"), 2)
    )


SOME_TIME = datetime(2026, 3, 2, 7, 0, 0, 123456, tzinfo=UTC).astimezone(timezone(timedelta(hours=2)))
LONG = "\x01" * 64
"""Six bytes for each character: as many as any that a client escapes, if it is no rare one."""
APPOINTMENT = Appointment(AppointmentId(LONG), LONG, SOME_TIME, ServiceId("s" * 64), 999, 480)
PLANNED = PlannedCounters(ProfileId("p" * 64), SOME_TIME, SOME_TIME, 999)


@pytest.mark.parametrize(
    ("command", "parts"),
    [
        (BookAppointments((APPOINTMENT,) * MOST_APPOINTMENTS), "appointments"),
        (PlanCounters((PLANNED,) * MOST_PLANNED), "plan"),
    ],
)
def test_the_longest_commands_fit_into_a_frame(command: Asking, parts: str) -> None:
    """And what has more parts is refused, not the connection closed."""
    frame = encode(Request(RequestId(LONG), command))
    assert len(frame) <= MAX_CLIENT_FRAME
    assert decode_from_client(frame) == Request(RequestId(LONG), command)
    longer = msgspec.to_builtins(command)
    longer[parts] = [*longer[parts], longer[parts][0]]
    with pytest.raises(msgspec.ValidationError, match="length"):
        decode_from_client(request(longer))


@pytest.mark.parametrize("field", ["id", "code", "service"])
def test_an_appointment_has_no_name_longer_than_64_characters(field: str) -> None:
    """Nor an empty one."""
    for name in ("x" * 65, ""):
        booked = {**msgspec.to_builtins(APPOINTMENT), field: name}
        with pytest.raises(msgspec.ValidationError, match=field):
            decode_from_client(request({"type": "book-appointments", "appointments": [booked]}))


def test_what_has_a_default_may_be_left_out() -> None:
    assert decode_from_client(request(take())) == decode_from_client(request(take(party=1)))
    assert decode_from_client(request({"type": "finish"})) == Request("r1", Finish())
    assert decode_from_client('{"type":"hello","token":"t","program":"p"}') == Hello("t", "p")


def test_an_answer_says_only_what_there_is_to_say() -> None:
    """Facts that a reason does not carry are left out."""
    answer = Answer(RequestId("r1"), Refusal(Reason.CLOSED))
    assert json.loads(encode(answer)) == {
        "type": "answer",
        "id": "r1",
        "result": {"type": "refusal", "reason": "closed"},
    }


def test_times_carry_their_offset() -> None:
    told = json.loads(encode(snapshots()["for a kiosk"]))
    assert told["at"] == "2026-03-02T07:52:00Z"


def test_an_enumeration_is_its_word() -> None:
    assert json.loads(encode(Fault(Reason.SHUTTING_DOWN))) == {"type": "fault", "reason": "shutting-down"}


@pytest.mark.parametrize("command", commands(), ids=lambda command: type(command).__name__)
def test_every_command_arrives_as_it_was_sent(command: Asking) -> None:
    assert decode_from_client(encode(Request("r1", command))) == Request("r1", command)


@pytest.mark.parametrize("message", from_server().values(), ids=from_server())
def test_everything_the_server_says_arrives_as_it_was_said(message: FromServer) -> None:
    assert decode_from_server(encode(message)) == message


def test_hello_arrives_as_it_was_sent() -> None:
    assert decode_from_client(encode(hello())) == hello()


# --- strict from clients --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("frame", "place"),
    [
        (request(take(), colour=1), "unknown field `colour`"),
        (request(take(colour=1)), "`$.command`"),
        (request(take(party="2")), "`$.command.party`"),
        (request(take(party=2.5)), "`$.command.party`"),
        (request(take(party=True)), "`$.command.party`"),
        (request(take(service=None)), "`$.command.service`"),
        (request({"type": "finish", "outcome": "vanished"}), "`$.command.outcome`"),
        (request({"type": "dance"}), "`$.command.type`"),
        (request({}), "`$.command`"),
        ('{"type":"hello","token":"t","program":"p","admin":true}', "`admin`"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(frame: str, place: str) -> None:
    with pytest.raises(msgspec.ValidationError) as refused:
        decode_from_client(frame)
    assert place in str(refused.value)


@pytest.mark.parametrize(
    ("command", "least", "most"),
    [("take-ticket", 1, 999), ("door-entered", 1, 999), ("door-left", 1, 999), ("door-count", 0, 9999)],
)
def test_numbers_of_people_have_bounds(command: str, least: int, most: int) -> None:
    """At least one where there must be somebody; never so many that a slip of the finger ends the day."""
    field = "party" if command == "take-ticket" else "people"
    others = {"service": "s", "language": "fi"} if command == "take-ticket" else {}
    for sound in (least, most):
        decode_from_client(request({"type": command, **others, field: sound}))
    for wrong in (least - 1, most + 1, -(10**30)):
        with pytest.raises(msgspec.ValidationError, match=field):
            decode_from_client(request({"type": command, **others, field: wrong}))


@pytest.mark.parametrize("wrong", ["", "x" * 65, None, 7])
def test_the_id_of_a_request_has_1_to_64_characters(wrong: object) -> None:
    frame = json.dumps({"type": "request", "id": wrong, "command": {"type": "call-next"}})
    with pytest.raises(msgspec.ValidationError, match=r"\$\.id"):
        decode_from_client(frame)


def test_a_client_cannot_speak_as_the_server() -> None:
    for message in from_server().values():
        with pytest.raises(msgspec.ValidationError):
            decode_from_client(encode(message))


# --- lenient from the server ----------------------------------------------------------------------


@pytest.mark.parametrize("message", from_server().values(), ids=from_server())
def test_a_client_passes_over_fields_it_does_not_know(message: FromServer) -> None:
    """At every depth: a newer server may say more."""
    assert decode_from_server(json.dumps(with_more(json.loads(encode(message))))) == message


BY_NAME = ("values", "refused")
"""Of reports."""


def with_more(value: Any, key: str = "") -> Any:
    """The value with a field more in every object; texts by language, and figures by name, are none."""
    match value:
        case dict() if key not in ("name", "title", "text", "caption", "note", "closed", "notice", *BY_NAME):
            return {"novelty": [{}], **{name: with_more(part, name) for name, part in value.items()}}
        case list():
            return [with_more(part) for part in value]
    return value


def test_a_time_without_an_offset_is_refused() -> None:
    """Nobody could say which moment it is."""
    told = json.loads(encode(snapshots()["for a kiosk"]))
    told["at"] = "2026-03-02T07:52:00"
    with pytest.raises(msgspec.ValidationError, match=r"\$\.at"):
        decode_from_server(json.dumps(told))


def test_a_null_is_not_the_same_as_nothing() -> None:
    """A counter that holds no visit says so; the field is always there."""
    view = json.loads(encode(snapshots()["for a counter"]))["view"]
    assert "visit" in view
    empty = {**view, "visit": None}
    frame = json.dumps({"type": "snapshot", "seq": 1, "at": "2026-03-02T07:52:00Z", "view": empty})
    assert isinstance(decode_from_server(frame), Snapshot)


# --- who may send what ----------------------------------------------------------------------------


def test_every_command_is_somebodys() -> None:
    for command in get_args(Asking):
        assert any(command in allowed for allowed in MAY_ASK.values()), command


def test_every_role_is_thought_of_and_a_display_only_looks() -> None:
    """And tells whether it is heard."""
    assert set(MAY_ASK) == set(Role)
    assert MAY_ASK[Role.DISPLAY] == {DisplayStatus}


def test_only_kiosks_give_tickets_and_only_counters_call() -> None:
    """Whoever can do the one can not do the other. Both help those who missed their call."""
    assert [role for role in Role if TakeTicket in MAY_ASK[role]] == [Role.KIOSK]
    assert MAY_ASK[Role.KIOSK] & MAY_ASK[Role.COUNTER] == {Rejoin}
