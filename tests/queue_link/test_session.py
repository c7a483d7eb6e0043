"""The client's side of the conversation, frame by frame."""

from __future__ import annotations

import json

import msgspec
import pytest
from msgspec.structs import replace

from queue_link.commands import CallNext, TakeTicket
from queue_link.messages import Answer, Fault, Hello, Paired, PairingCode, Request, Snapshot, encode
from queue_link.people import PersonCard, PersonId, StaffRole
from queue_link.results import Accepted, Refusal
from queue_link.session import Answered, Expired, Session
from queue_link.staff_commands import SignIn
from queue_link.staff_results import SignedIn
from queue_link.vocabulary import BranchId, DeviceId, Language, Reason, RequestId, Role, ServiceId
from queue_link.wire_examples import snapshots, welcomes

HELLO = Hello("token", "kiosk")
TAKE = TakeTicket(ServiceId("permits"), Language("fi"))
WELCOME = welcomes()["to a kiosk"]
R1, R2 = RequestId("r1"), RequestId("r2")


def connected() -> Session:
    """A session that has been welcomed."""
    session = Session(HELLO)
    session.opened()
    session.received(encode(WELCOME))
    return session


def reconnected(session: Session) -> list[str]:
    """What is sent after the connection was lost and came back."""
    session.lost()
    session.opened()
    return session.received(encode(WELCOME))[1]


def view(seq: int) -> Snapshot:
    return msgspec.structs.replace(snapshots()["for a kiosk"], seq=seq)


def answer(request: RequestId) -> bytes:
    return encode(Answer(request, Accepted()))


def test_every_connection_begins_with_hello() -> None:
    """The first, and the ones after it."""
    session = Session(HELLO)
    assert [json.loads(frame) for frame in session.opened()] == [
        {"type": "hello", "token": "token", "program": "kiosk"}
    ]
    session.lost()
    assert len(session.opened()) == 1


def test_a_command_is_sent_with_its_id() -> None:
    (frame,) = connected().request(R1, TAKE)
    assert msgspec.json.decode(frame, type=Request) == Request(R1, TAKE)


def test_a_command_waits_until_the_server_has_said_welcome() -> None:
    """Nothing follows the hello before it is known to be good."""
    session = Session(HELLO)
    assert session.request(R1, TAKE) == []
    session.opened()
    assert session.request(R2, CallNext()) == []
    events, frames = session.received(encode(WELCOME))
    assert events == [WELCOME]
    assert [json.loads(frame)["id"] for frame in frames] == [R1, R2]


def test_an_answer_settles_its_request() -> None:
    session = connected()
    session.request(R1, TAKE)
    assert session.received(answer(R1)) == ([Answered(R1, Accepted())], [])
    assert reconnected(session) == []


def test_an_answer_is_told_once() -> None:
    """A request that was sent twice is answered twice by the server."""
    session = connected()
    session.request(R1, TAKE)
    reconnected(session)
    session.received(answer(R1))
    assert session.received(answer(R1)) == ([], [])


def test_an_answer_to_nothing_that_was_asked_is_dropped() -> None:
    assert connected().received(answer(R2)) == ([], [])


def test_what_is_unanswered_is_sent_again_with_the_same_id() -> None:
    """The very same frame, in the order of asking, after the new welcome."""
    session = connected()
    first, second = session.request(R1, TAKE), session.request(R2, CallNext())
    session.lost()
    assert [json.loads(frame)["type"] for frame in session.opened()] == ["hello"]
    assert session.received(encode(WELCOME))[1] == first + second


def test_only_what_is_unanswered_is_sent_again() -> None:
    session = connected()
    session.request(R1, TAKE)
    session.request(R2, CallNext())
    session.received(answer(R1))
    assert [json.loads(frame)["id"] for frame in reconnected(session)] == [R2]


def test_after_a_loss_a_command_waits_again() -> None:
    session = connected()
    session.lost()
    assert session.request(R1, TAKE) == []


def test_a_snapshot_that_is_older_than_the_newest_is_dropped() -> None:
    """One of the same seq is not: the clock alone changes some views."""
    session = connected()
    assert session.received(encode(view(5))) == ([view(5)], [])
    assert session.received(encode(view(4))) == ([], [])
    assert session.received(encode(view(5))) == ([view(5)], [])


def test_after_a_reconnect_the_count_may_begin_anew() -> None:
    """The server's data may have been restored from an older copy: it is right, whatever it says."""
    session = connected()
    session.received(encode(view(500)))
    reconnected(session)
    assert session.received(encode(view(3))) == ([view(3)], [])


def test_a_fault_is_told() -> None:
    fault = Fault(Reason.BAD_TOKEN, "not known")
    assert connected().received(encode(fault)) == ([fault], [])


def test_fields_of_a_newer_server_are_ignored() -> None:
    """The protocol may grow; at any depth."""
    message = json.loads(encode(view(5)))
    message["colour"] = "blue"
    message["view"]["day"]["weather"] = {"rain": True}
    assert connected().received(json.dumps(message)) == ([view(5)], [])


@pytest.mark.parametrize("frame", ["", "{", "[]", '{"type":"shout"}', '{"type":"fault","reason":"bored"}'])
def test_what_is_no_message_of_this_protocol_is_refused(frame: str) -> None:
    with pytest.raises(msgspec.DecodeError):
        connected().received(frame)


# --- patience -------------------------------------------------------------------------------------


def test_a_command_that_was_never_sent_runs_out_of_patience() -> None:
    """It is told once, and never sent."""
    session = Session(HELLO)
    session.request(R1, TAKE, deadline=10)
    assert session.expire(9.9) == []
    assert session.expire(10) == [Expired(R1)]
    assert session.expire(11) == []
    session.opened()
    assert session.received(encode(WELCOME))[1] == []


def test_a_command_that_was_sent_is_never_given_up() -> None:
    """It may have been carried out: only the server knows."""
    session = connected()
    (frame,) = session.request(R1, TAKE, deadline=10)
    session.lost()
    assert session.expire(1000) == []
    assert reconnected(session) == [frame]


def test_a_command_without_a_deadline_waits_for_ever() -> None:
    session = Session(HELLO)
    session.request(R1, TAKE)
    assert session.expire(1e9) == []


def test_the_next_deadline_is_the_nearest_of_what_was_not_sent() -> None:
    session = Session(HELLO)
    assert session.next_deadline() is None
    session.request(R1, TAKE, deadline=20)
    session.request(R2, TAKE, deadline=10)
    assert session.next_deadline() == 10
    session.expire(10)
    assert session.next_deadline() == 20
    session.opened()
    session.received(encode(WELCOME))
    assert session.next_deadline() is None


def test_an_answer_of_a_newer_server_that_cannot_be_read_settles_its_request() -> None:
    """Otherwise it would be asked again at every connection, for ever."""
    session = connected()
    session.request(R1, TAKE)
    frame = b'{"type":"answer","id":"r1","result":{"type":"refusal","reason":"a-reason-of-next-year"}}'
    ((event,), frames) = session.received(frame)
    assert isinstance(event, Answered)
    assert isinstance(event.result, Refusal)
    assert event.result.reason is Reason.SERVER_ERROR
    assert (frames, reconnected(session)) == ([], [])


# --- who is signed in, and who was let in ---------------------------------------------------------


def person() -> PersonCard:
    return PersonCard(PersonId("p1"), "aino", "Aino", StaffRole.ADVISER)


def test_a_session_is_shown_after_a_lost_connection() -> None:
    """And no more once a welcome says that nobody is signed in."""
    session = connected()
    session.request(R1, SignIn("aino", "two ferries and a lighthouse"))
    session.received(encode(Answer(R1, SignedIn("secret", person()))))
    session.received(encode(replace(WELCOME, person=person())))
    session.lost()
    assert json.loads(session.opened()[0])["session"] == "secret"
    session.received(encode(WELCOME))
    session.lost()
    assert "session" not in json.loads(session.opened()[0])


def test_a_second_welcome_sends_nothing_again() -> None:
    """What is pending is on its way already."""
    session = connected()
    session.request(R1, TAKE)
    events, frames = session.received(encode(replace(WELCOME, person=person())))
    assert (len(events), frames) == (1, [])


def test_a_device_that_was_let_in_shows_its_token() -> None:
    session = Session(Hello("", "kiosk"))
    code = PairingCode("K7RD-3FXM", WELCOME.at, WELCOME.at)
    paired = Paired("token", DeviceId("d"), Role.KIOSK, BranchId("malmi"), "Kiosk 2")
    assert session.received(encode(code)) == ([code], [])
    assert session.received(encode(paired)) == ([paired], [])
    assert json.loads(session.opened()[0])["token"] == "token"


def test_no_secret_is_in_what_a_session_says_of_itself() -> None:
    session = Session(Hello("a token", "kiosk", session="a secret"))
    assert "a token" not in repr(session)
    assert "a secret" not in repr(session)
