"""Describes the protocol in AsyncAPI 3, for those who write a client in another language.

``python -m queue_link.asyncapi`` writes ``docs/protocol/asyncapi.yaml`` from the message types;
``--check`` tells whether it is current.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import get_args

import msgspec

from queue_link import messages, vocabulary, wire_examples
from queue_link.asking import MAY_ASK, Asking
from queue_link.messages import (
    MAX_CLIENT_FRAME,
    SUBPROTOCOL,
    Answer,
    Fault,
    FromServer,
    Hello,
    Paired,
    PairingCode,
    Request,
    Snapshot,
    Welcome,
)
from queue_link.phone_messages import (
    MAX_PHONE_FRAME,
    PHONE_PATH,
    FromPhone,
    GiveBack,
    PhoneHello,
    PhoneSnapshot,
    ToPhone,
)
from queue_link.tags import tag
from queue_link.wire_schemas import SCHEMAS, Json, doc_of, wire_schemas

FILE = Path(__file__).resolve().parent.parent / "docs" / "protocol" / "asyncapi.yaml"
CONVERSATION, PHONE = "conversation", "phone"

CLOSE_CODES: Mapping[int, str] = {
    1001: "The server stops. The last message was a `fault` with the reason `shutting-down`.",
    1006: "No close frame: the network failed, or the client did not read or did not answer pings.",
    1007: "A text frame was not UTF-8.",
    1008: "The server ends the connection. The last message was a `fault` that says why.",
    1009: f"A message was larger than {MAX_CLIENT_FRAME} bytes.",
    1011: "A fault inside the server.",
}
"""How a connection may end, by the code of the websocket's close frame."""

INTRODUCTION = f"""\
One websocket connection for each device: a kiosk, a display, a counter, the door or a supervisor. This
document describes a **client**: what it sends and what it receives.

**Connecting.** Ask for the subprotocol `{SUBPROTOCOL}`. Every message is one JSON object in one text
frame; its field `type` says which it is. The first message is `hello` with the device's token, within 5
seconds; the answer is `welcome`, then the first `snapshot`. A device has one role at one branch: it may
send only the requests of its role (`x-roles`) and sees only the view of its role. The newest connection
of a device is the true one; an older one is ended with the reason `replaced`, and must not connect again
by itself.

**Without a token.** A `hello` with an empty token asks to be let in. The answer is a `pairing-code`: show it
on the screen, for a supervisor who approves it, and wait. `paired` brings the token, which the device keeps;
it connects again with it. A code that nobody approves ends with `pairing-expired` after ten minutes, and the
next `hello` gets another; `pairing-refused` is final until a human starts the program again.

**People.** Where `welcome` says that one signs in (`sign_in`), a desk is shown nothing and may ask nothing
before `sign-in`. Its answer is `signed-in` with a `session`, and then comes a new `welcome`, for the role of
that person: what was seen and known before is over. After a lost connection `hello` shows the session, and
the same person is signed in still. A new `welcome` without a person says that nobody is: the session is worth
nothing any more. Keep it in memory only. What a person may ask depends on their role and permissions:
`lacks-permission`, `sign-in-first`.

**Requests.** The client makes up the `id` of a request, different for each deed (a UUID is fine). The
`answer` has the same `id` and is sent only after the journal is on the disk. If the connection ends
before the answer comes, connect again and send the request again **with the same id**: the deed is done
once, and the answer is the one the first request had. This holds after a restart of the server too, for
the business day. Answers may come in another order than requests. What is refused is answered with a
`refusal`; its `reason` is for the program, the words for people are made where they are shown. Requests
that come faster than about 50 a second wait; none is lost.

**Snapshots.** A `snapshot` is the whole of what the role may see; there are no deltas. A new one replaces
the one before. A slow client gets only the newest, so that `seq` may jump; within a connection it never
goes back. A display announces each call once: it remembers the highest `seq` of a call it has announced.

**Strictness.** The server refuses unknown fields and wrong types and says where they are (`Expected int
>= 1 - at $.command.party`). A client ignores fields that it does not know, so that the server may add
some. A message from a client has {MAX_CLIENT_FRAME} bytes at most.

**Staying connected.** Answer pings. Send one every few seconds and reconnect when no pong comes.
Reconnect by yourself, after 0.25 seconds at first, doubling to 5 seconds, each time with some chance
added. `bad-token` and `replaced` need a human; everything else heals by itself.

**Phones** that follow a ticket have a conversation of their own, on the path `{PHONE_PATH}`: the channel
`phone`. The token of one ticket is all that a phone can show, and tells it of that ticket until the business
day is over. Its first message is `phone-hello`, within 5 seconds, the answer is the first `phone-snapshot`.
A message from a phone has {MAX_PHONE_FRAME} characters at most. Wrong tokens are counted for each address;
after many of them the server looks at none from there for a while (`too-many-tries`). Reconnect after 1
second at first, doubling to 30 seconds; `unknown-ticket`, `day-not-open` and `replaced` are final.

**Times** are RFC 3339 with an offset. **Health**: `GET /healthz` on the same port answers 200 while all
is well, 503 while a journal cannot be written.
"""


def document() -> Json:
    """The whole description, in the order it is read."""
    schemas = wire_schemas()
    request = schemas["Request"]
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Vuoro queue server",
            "version": "1.0.0",
            "description": INTRODUCTION,
            "license": {"name": "Apache-2.0", "url": "https://www.apache.org/licenses/LICENSE-2.0"},
        },
        "defaultContentType": "application/json",
        "servers": _servers(),
        "channels": {CONVERSATION: _channel(), PHONE: _phone_channel()},
        "operations": {**_operations(), **_phone_operations()},
        "components": {"messages": _messages(request), "schemas": schemas},
    }


def as_yaml(described: Json) -> str:
    """The document as text, the same for the same messages."""
    import yaml

    class Dumper(yaml.SafeDumper):
        def ignore_aliases(self, data: object) -> bool:
            return True

    def text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if "\n" in value else None)

    Dumper.add_representer(str, text)
    header = "# Generated from queue_link/messages.py by: python -m queue_link.asyncapi\n"
    return header + yaml.dump(described, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=110)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the file, or with ``--check`` return 1 when it is not current."""
    parser = argparse.ArgumentParser(
        prog="python -m queue_link.asyncapi", description="Write the description of the protocol."
    )
    parser.add_argument("--check", action="store_true", help="only tell whether it is current")
    parser.add_argument("--file", type=Path, default=FILE, help="(%(default)s)")
    options = parser.parse_args(arguments)
    text = as_yaml(document())
    if not options.check:
        options.file.parent.mkdir(parents=True, exist_ok=True)
        options.file.write_text(text, encoding="utf-8")
    elif not options.file.is_file() or options.file.read_text(encoding="utf-8") != text:
        sys.stderr.write(f"{options.file} is not current: run python -m queue_link.asyncapi\n")
        return 1
    return 0


# --- the connection -------------------------------------------------------------------------------


def _servers() -> Json:
    return {
        "local": {
            "host": "127.0.0.1:8765",
            "protocol": "ws",
            "description": "A server on this machine. Over a network, put TLS before it and use `wss`.",
        }
    }


def _channel() -> Json:
    names = ("hello", *map(tag, get_args(Asking)), *map(tag, get_args(FromServer)))
    return _described_channel("/", "The conversation of one device", names)


def _phone_channel() -> Json:
    names = map(tag, (*get_args(FromPhone), *get_args(ToPhone)))
    return _described_channel(PHONE_PATH, "The conversation of a phone that follows a ticket", names)


def _described_channel(address: str, title: str, names: Iterable[str]) -> Json:
    return {
        "address": address,
        "title": title,
        "servers": [{"$ref": "#/servers/local"}],
        "messages": {name: {"$ref": f"#/components/messages/{name}"} for name in names},
        "bindings": {
            "ws": {
                "method": "GET",
                "headers": {
                    "type": "object",
                    "required": ["Sec-WebSocket-Protocol"],
                    "properties": {"Sec-WebSocket-Protocol": {"type": "string", "const": SUBPROTOCOL}},
                },
            }
        },
        "x-close-codes": {str(code): text for code, text in CLOSE_CODES.items()},
    }


def _operations() -> Json:
    hello = _operation("send", Hello, "hello", reply="welcome")
    requests = {f"request-{tag(command)}": _request_operation(command) for command in get_args(Asking)}
    received = {
        f"receive-{tag(message)}": _operation("receive", message, tag(message))
        for message in get_args(FromServer)
    }
    return {"send-hello": hello, **requests, **received}


def _phone_operations() -> Json:
    return {
        "send-phone-hello": _operation("send", PhoneHello, "phone-hello", "phone-snapshot", PHONE),
        "send-give-back": _operation("send", GiveBack, "give-back", "answer", PHONE),
        "receive-phone-snapshot": _operation("receive", PhoneSnapshot, "phone-snapshot", channel=PHONE),
        "receive-answer-on-phone": _operation("receive", Answer, "answer", channel=PHONE),
        "receive-fault-on-phone": _operation("receive", Fault, "fault", channel=PHONE),
    }


def _request_operation(command: type[Asking]) -> Json:
    roles = roles_for(command)
    operation = _operation("send", command, tag(command), reply="answer")
    return {**operation, "tags": [{"name": role} for role in roles], "x-roles": roles}


def _operation(
    action: str, about: type, message: str, reply: str | None = None, channel: str = CONVERSATION
) -> Json:
    place = f"#/channels/{channel}"
    operation: Json = {
        "action": action,
        "channel": {"$ref": place},
        "summary": doc_of(about),
        "messages": [{"$ref": f"{place}/messages/{message}"}],
    }
    if reply:
        answers = [{"$ref": f"{place}/messages/{reply}"}]
        operation["reply"] = {"channel": {"$ref": place}, "messages": answers}
    return operation


def roles_for(command: type[Asking]) -> list[str]:
    """The roles that may send a command."""
    return [role.value for role in vocabulary.Role if command in MAY_ASK[role]]


# --- messages -------------------------------------------------------------------------------------


def _messages(request: Json) -> Json:
    requests = {
        tag(type(command)): _request_message(number, command, request)
        for number, command in enumerate(wire_examples.commands(), start=1)
    }
    return {
        "hello": _message(Hello, {"from a kiosk": wire_examples.hello()}),
        **requests,
        "welcome": _message(Welcome, wire_examples.welcomes()),
        "answer": _message(Answer, wire_examples.answers()),
        "snapshot": _message(Snapshot, wire_examples.snapshots()),
        "fault": _message(Fault, wire_examples.faults()),
        "pairing-code": _message(PairingCode, {"a code": wire_examples.pairing_code()}),
        "paired": _message(Paired, {"let in": wire_examples.paired()}),
        "phone-hello": _message(PhoneHello, {"in Swedish": wire_examples.phone_hello()}),
        "give-back": _message(GiveBack, {"give-back": wire_examples.give_back()}),
        "phone-snapshot": _message(PhoneSnapshot, wire_examples.phone_snapshots()),
    }


def _message(kind: type[msgspec.Struct], examples: Mapping[str, msgspec.Struct]) -> Json:
    return {
        "name": tag(kind),
        "summary": doc_of(kind),
        "payload": {"$ref": SCHEMAS + kind.__name__},
        "examples": _examples(examples),
    }


def _request_message(number: int, command: Asking, request: Json) -> Json:
    kind = type(command)
    only_this = {"$ref": SCHEMAS + kind.__name__}
    payload = {**request, "properties": {**request["properties"], "command": only_this}}
    return {
        "name": tag(kind),
        "title": f"Request: {tag(kind)}",
        "summary": doc_of(kind),
        "payload": {key: value for key, value in payload.items() if key not in ("title", "description")},
        "examples": _examples({tag(kind): Request(f"a{number}", command)}),
    }


def _examples(examples: Mapping[str, msgspec.Struct]) -> list[Json]:
    return [
        {"name": name, "payload": msgspec.json.decode(messages.encode(example))}
        for name, example in examples.items()
    ]


if __name__ == "__main__":
    sys.exit(main())
