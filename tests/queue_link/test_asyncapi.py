"""The description of the protocol for those who write clients in other languages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest
import yaml

from queue_link.asking import Asking, Reply
from queue_link.asyncapi import FILE, as_yaml, document, main, roles_for
from queue_link.messages import (
    SUBPROTOCOL,
    FromClient,
    FromServer,
    Hello,
    Request,
    View,
    decode_from_client,
    decode_from_server,
    encode,
)
from queue_link.phone_messages import FromPhone, ToPhone, decode_from_phone, decode_to_phone
from queue_link.tags import tag
from queue_link.vocabulary import Reason, Role
from queue_link.wire_examples import commands, from_server

README = FILE.with_name("README.md")
DESCRIBED = document()
OPERATIONS: dict[str, Any] = DESCRIBED["operations"]
MESSAGES: dict[str, Any] = DESCRIBED["components"]["messages"]
SCHEMAS: dict[str, Any] = DESCRIBED["components"]["schemas"]
FIRST_ANSWERS = {"send-hello": "welcome", "send-phone-hello": "phone-snapshot"}


def references(value: Any) -> Iterator[str]:
    match value:
        case {"$ref": str(reference)}:
            yield reference
        case dict():
            for part in value.values():
                yield from references(part)
        case list():
            for part in value:
                yield from references(part)


def resolve(reference: str) -> Any:
    """What a reference points to. Raises ``KeyError``."""
    found: Any = DESCRIBED
    for step in reference.removeprefix("#/").split("/"):
        found = found[step]
    return found


def test_the_file_is_current() -> None:
    """Otherwise: python -m queue_link.asyncapi"""
    assert FILE.read_text(encoding="utf-8") == as_yaml(DESCRIBED)


def test_the_file_is_the_same_whenever_it_is_made() -> None:
    assert as_yaml(document()) == as_yaml(document())


def test_the_file_says_what_the_document_says() -> None:
    """No number becomes a text on the way, or the other way round."""
    assert yaml.safe_load(as_yaml(DESCRIBED)) == DESCRIBED


def test_every_reference_leads_somewhere() -> None:
    all_references = set(references(DESCRIBED))
    assert len(all_references) > 50
    for reference in all_references:
        assert resolve(reference), reference


def test_every_schema_is_used() -> None:
    used = set(references(DESCRIBED))
    assert [name for name in SCHEMAS if f"#/components/schemas/{name}" not in used] == ["Request"]


def test_every_command_is_an_operation_with_its_roles() -> None:
    """So that nobody has to find out by being refused."""
    for command in get_args(Asking):
        operation = OPERATIONS[f"request-{tag(command)}"]
        assert operation["action"] == "send"
        assert operation["x-roles"] == roles_for(command)
        assert operation["x-roles"]
    assert OPERATIONS["request-take-ticket"]["x-roles"] == [Role.KIOSK]
    assert OPERATIONS["request-door-count"]["x-roles"] == [Role.DOOR, Role.SUPERVISOR]


def test_a_client_receives_what_a_server_says() -> None:
    for channel, said in (("conversation", FromServer), ("phone", ToPhone)):
        received = [
            reference.split("/")[-1]
            for operation in OPERATIONS.values()
            if operation["action"] == "receive" and operation["channel"]["$ref"] == f"#/channels/{channel}"
            for reference in references(operation["messages"])
        ]
        assert sorted(received) == sorted(map(tag, get_args(said)))


def test_requests_are_replied_to_with_answers_and_hello_with_welcome() -> None:
    for name, operation in OPERATIONS.items():
        replies = [reference.split("/")[-1] for reference in references(operation.get("reply", {}))]
        if operation["action"] == "send":
            assert replies[1:] == [FIRST_ANSWERS.get(name, "answer")]
        else:
            assert not replies


def test_every_example_is_a_message_of_the_protocol() -> None:
    """As the programs themselves read it."""
    readers = {
        **dict.fromkeys(("hello", *map(tag, get_args(Asking))), decode_from_client),
        **dict.fromkeys(map(tag, get_args(FromPhone)), decode_from_phone),
        "phone-snapshot": decode_to_phone,
    }
    for name, message in MESSAGES.items():
        assert message["examples"], name
        for example in message["examples"]:
            frame = encode(example["payload"])
            decode = readers.get(name, decode_from_server)
            assert encode(decode(frame)) == frame


def test_there_is_an_example_of_everything() -> None:
    """Every command, every result, every view."""
    assert [type(command) for command in commands()] == list(get_args(Asking))
    told = list(from_server().values())
    kinds = {type(part) for message in told for part in (message, *fields_of(message))}
    for expected in (*get_args(FromServer), *get_args(Reply), *get_args(View)):
        assert expected in kinds, expected


def fields_of(message: msgspec.Struct) -> list[object]:
    return [getattr(message, field) for field in message.__struct_fields__]


def test_a_request_is_described_with_its_own_command_only() -> None:
    payload = MESSAGES["take-ticket"]["payload"]
    assert payload["properties"]["command"] == {"$ref": "#/components/schemas/TakeTicket"}
    assert payload["properties"]["type"] == {"const": "request"}
    assert payload["properties"]["id"] == {"type": "string", "minLength": 1, "maxLength": 64}
    assert payload["required"] == ["type", "id", "command"]


def test_strictness_is_described_as_it_is() -> None:
    """A client must not send unknown fields; it may meet some."""
    for kind in (*get_args(FromClient), *get_args(FromPhone), *get_args(Asking)):
        assert SCHEMAS[kind.__name__]["additionalProperties"] is False
    for kind in get_args(FromServer):
        assert "additionalProperties" not in SCHEMAS[kind.__name__]


def test_req_44_what_a_lobby_reads_is_described_in_full() -> None:
    """The view of a display and its parts have no other fields than these: of a call its number, counter and
    time, whether it is a recall or over, and in which languages everybody in the room hears it."""
    for name in ("DisplayView", "Call", "CallForward", "SeriesState", "Band", "DayState"):
        assert SCHEMAS[name]["additionalProperties"] is False
    assert set(SCHEMAS["Call"]["properties"]) == {
        "seq",
        "number",
        "counter",
        "at",
        "recall",
        "spoken",
        "over",
    }
    assert set(SCHEMAS["CallForward"]["properties"]) == {"seq", "number", "at", "spoken"}
    assert set(SCHEMAS["SeriesState"]["properties"]) == {"letter", "waiting", "wait"}
    assert "additionalProperties" not in SCHEMAS["CounterView"]


def test_what_the_sources_say_is_in_the_description() -> None:
    """Of messages, fields, values, and of the kinds of identifiers."""
    assert SCHEMAS["TakeTicket"]["description"].startswith("A walk-in customer takes a same-day ticket.")
    assert SCHEMAS["TicketIssued"]["properties"]["admitted"]["description"].startswith("False: wait outside")
    assert "- `left`: By the customer." in SCHEMAS["Outcome"]["description"]
    assert SCHEMAS["TakeTicket"]["properties"]["language"]["description"].startswith("A BCP 47 language tag")


def test_every_reason_is_listed() -> None:
    assert sorted(SCHEMAS["Reason"]["enum"]) == sorted(reason.value for reason in Reason)


def test_the_subprotocol_is_asked_for() -> None:
    headers = DESCRIBED["channels"]["conversation"]["bindings"]["ws"]["headers"]
    assert headers["properties"]["Sec-WebSocket-Protocol"]["const"] == SUBPROTOCOL
    assert SUBPROTOCOL in DESCRIBED["info"]["description"]


def test_the_check_fails_when_the_file_is_old_or_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And passes after it was written."""
    file = tmp_path / "new" / "asyncapi.yaml"
    assert main(["--check", "--file", str(file)]) == 1
    assert "run python -m queue_link.asyncapi" in capsys.readouterr().err
    assert main(["--file", str(file)]) == 0
    assert main(["--check", "--file", str(file)]) == 0
    file.write_text(file.read_text() + "\n")
    assert main(["--check", "--file", str(file)]) == 1


def test_the_frames_in_the_readme_are_messages_of_the_protocol() -> None:
    """An arrow says who speaks. What is sent wrong there is answered with what is wrong with it."""
    frames = re.findall(r"^([→←]) (\{.*\})$", README.read_text(encoding="utf-8"), flags=re.MULTILINE)
    sent, heard = (
        [frame for arrow, frame in frames if arrow == "→"],
        [f for arrow, f in frames if arrow == "←"],
    )
    assert {type(decode_from_server(frame)) for frame in heard} == set(get_args(FromServer))
    assert [type(read_or_fault(frame)) for frame in sent] == [Hello, Hello, Request, Request, Request, str]
    fault = read_or_fault(sent[-1])
    assert any(json.loads(frame).get("result", {}).get("detail") == fault for frame in heard)


def read_or_fault(frame: str) -> Hello | Request | str:
    """What a client said, or what is wrong with it."""
    try:
        message: Hello | Request = decode_from_client(frame)
    except msgspec.ValidationError as fault:
        return str(fault)
    return message
