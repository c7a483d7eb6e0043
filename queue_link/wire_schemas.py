"""The JSON schemas of the messages, with what the sources say about them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from functools import partial
from typing import Any, get_args, get_type_hints

import msgspec

from queue_link import (
    alarm,
    branch_file_commands,
    catalogue,
    commands,
    device_commands,
    figures,
    messages,
    people,
    phone_messages,
    questions,
    results,
    slip_design,
    staff_commands,
    staff_results,
    vocabulary,
    why,
)
from queue_link.field_docs import field_docs
from queue_link.messages import FromServer, Hello, Request
from queue_link.phone_messages import FromPhone, PhoneSnapshot

Json = dict[str, Any]

_CLOSED = "DisplayView"
"""Whatever is in it, everybody in the lobby reads: it and its parts have the fields described and no others.
Clients ignore fields that they do not know all the same."""
SCHEMAS = "#/components/schemas/"
"""What a reference to a schema begins with."""


def wire_schemas() -> Json:
    """By name, in the order of names."""
    kinds = (Hello, Request, *get_args(FromServer), *get_args(FromPhone), PhoneSnapshot)
    _, found = msgspec.json.schema_components(kinds, ref_template=SCHEMAS + "{name}")
    modules = (
        *(vocabulary, why, catalogue, people, commands, figures, questions, device_commands),
        *(branch_file_commands, staff_commands, staff_results, results),
        *(slip_design, alarm, messages, phone_messages),
    )
    docs = {name: texts for module in modules for name, texts in field_docs(module).items() if name}
    named_types = {name: text for module in modules for name, text in field_docs(module)[""].items()}
    described = partial(_described, docs=docs, named_types=named_types)
    classes = {name: vars(module)[name] for module in modules for name in found if name in vars(module)}
    closed = _parts(found, _CLOSED)
    return {
        name: described(classes[name], _without_discriminators(found[name]))
        | ({"additionalProperties": False} if name in closed else {})
        for name in sorted(found)
    }


def _parts(schemas: Json, name: str) -> frozenset[str]:
    """The objects that the schema of this name holds, itself among them."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        name = waiting.pop()
        if name not in found and schemas[name].get("type") == "object":
            found.add(name)
            waiting.extend(_references(schemas[name]))
    return frozenset(found)


def _references(schema: Any) -> Iterator[str]:
    match schema:
        case {"$ref": str(reference)}:
            yield reference.removeprefix(SCHEMAS)
        case dict():
            for part in schema.values():
                yield from _references(part)
        case list() | tuple():
            for part in schema:
                yield from _references(part)


def _described(
    kind: type, schema: Json, docs: Mapping[str, Mapping[str, str]], named_types: Mapping[str, str]
) -> Json:
    texts = docs[kind.__name__]
    if issubclass(kind, Enum):
        return {**schema, "description": _members(kind, texts)}
    if kind.__doc__:
        schema["description"] = doc_of(kind)
    for field, hint in get_type_hints(kind).items():
        text = texts.get(field) or _of_named_type(hint, named_types)
        if text:
            schema["properties"][field] = _with_text(schema["properties"][field], _markdown(text))
    return schema


def _of_named_type(hint: object, named_types: Mapping[str, str]) -> str | None:
    """The text of a type such as ``VisitId``, alone or with ``None``."""
    names = [getattr(part, "__name__", "") for part in (hint, *get_args(hint))]
    return next((named_types[name] for name in names if name in named_types), None)


def _members(kind: type[Enum], texts: Mapping[str, str]) -> str:
    """What an enumeration is, and each of its values that needs a word."""
    lines = [
        f"- `{member.value}`: {_markdown(texts[member.name])}" for member in kind if member.name in texts
    ]
    return "\n".join([doc_of(kind), "", *lines]) if lines else doc_of(kind)


def _with_text(schema: Json, text: str) -> Json:
    """A reference cannot have a description beside it."""
    return {"description": text, "allOf": [schema]} if "$ref" in schema else {**schema, "description": text}


def _without_discriminators(schema: Any) -> Any:
    """JSON Schema of msgspec as AsyncAPI has it: its discriminator is of another form, and not needed."""
    match schema:
        case {"discriminator": _, "anyOf": choices}:
            return {"oneOf": _without_discriminators(choices)}
        case {"enum": [only]}:
            return {"const": only}
        case dict():
            return {key: _without_discriminators(value) for key, value in schema.items()}
        case list() | tuple():
            return [_without_discriminators(value) for value in schema]
    return schema


def doc_of(kind: type) -> str:
    """The docstring of a class on one line, in Markdown."""
    return _markdown(" ".join((kind.__doc__ or kind.__name__).split()))


def _markdown(text: str) -> str:
    return text.replace("``", "`")
