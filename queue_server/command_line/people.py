"""``vuoro person``: who may sign in. A server that runs on the same folder follows within a second.

Passwords are asked for, or read from standard input; never taken from the command line, which others can
read.
"""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import Connection

from queue_link.audit_kind import AuditKind
from queue_link.people import Permission, StaffRole
from queue_link.results import Refusal
from queue_link.vocabulary import BranchId, Reason
from queue_server.audit import Deed, note
from queue_server.clock import SystemClock
from queue_server.command_line.folder import tell_if_new
from queue_server.database import transaction_on
from queue_server.staff.administration import reset_password, rights
from queue_server.staff.passwords import Hashing, one_time_password
from queue_server.staff.people import (
    LoginTaken,
    Person,
    add_person,
    change_person,
    find_login,
    list_people,
    new_person,
    set_disabled,
    with_choice,
)
from queue_server.staff.secret_rules import password_refusal
from queue_server.staff.sessions import end_sessions_of

_WHY = {
    Reason.PASSWORD_TOO_SHORT: "it is too short: {limit} characters are needed",
    Reason.PASSWORD_TOO_COMMON: "it is one of those that everybody tries first",
    Reason.PASSWORD_LIKE_NAME: "it is little more than the name",
}
_SHOWN_ONCE = "Their one-time password, to be changed at the first sign-in:"


def add(options: argparse.Namespace) -> int:
    """Let somebody sign in; with a one-time password, or with one that is typed."""
    person = new_person(
        options.login, options.name or options.login, options.role, map(BranchId, options.branch)
    )
    person = with_choice(person, role=options.role, given=options.allow, denied=options.deny)
    password = one_time_password()
    if options.password:
        typed = _typed_password(person)
        if typed is None:
            return 1
        password, person = typed, replace(person, must_change=False)
    tell_if_new(options.data)
    kept, now = Hashing().hash(password), SystemClock().now()
    try:
        with transaction_on(options.data) as connection:
            add_person(connection, person, kept, now)
            for branch in sorted(person.branches):
                note(
                    connection,
                    now,
                    Deed(AuditKind.PERSON_ADDED, branch, about=person.id, detail=rights(person)),
                )
    except LoginTaken:
        return _failed(f"somebody signs in as {person.login} already; see vuoro person list")
    print(f"{person.role} {person.name} signs in as {person.login}.", file=sys.stderr)
    if person.must_change:
        print(_SHOWN_ONCE, file=sys.stderr)
        print(password)
    return 0


def show(options: argparse.Namespace) -> int:
    tell_if_new(options.data)
    with transaction_on(options.data) as connection:
        people = list_people(connection, [BranchId(options.branch)] if options.branch else None)
    for person in people:
        state = "disabled" if person.disabled else "new password" if person.must_change else ""
        branches = ",".join(sorted(person.branches))
        print(f"{person.login:<16} {person.name:<20} {rights(person):<30} {branches:<16} {state}".rstrip())
    if not people:
        print(f"nobody in {options.data} yet: vuoro person add", file=sys.stderr)
    return 0


def disable(options: argparse.Namespace) -> int:
    def change(connection: Connection, person: Person) -> AuditKind:
        set_disabled(connection, person.id, SystemClock().now())
        end_sessions_of(connection, person.id)
        return AuditKind.PERSON_DISABLED

    return _on_person(options, change, "{name} signs in nowhere any more")


def enable(options: argparse.Namespace) -> int:
    def change(connection: Connection, person: Person) -> AuditKind:
        set_disabled(connection, person.id, None)
        return AuditKind.PERSON_ENABLED

    return _on_person(options, change, "{name} may sign in again")


def reset(options: argparse.Namespace) -> int:
    password = one_time_password()
    kept = Hashing().hash(password)

    def change(connection: Connection, person: Person) -> AuditKind:
        reset_password(connection, person, kept)
        return AuditKind.PASSWORD_RESET

    status = _on_person(options, change, "{name}: " + _SHOWN_ONCE.lower())
    if status == 0:
        print(password)
    return status


def role(options: argparse.Namespace) -> int:
    """Role, branches and permissions; what is not named stays as it is."""

    def change(connection: Connection, person: Person) -> AuditKind:
        change_person(connection, _changed(person, options))
        end_sessions_of(connection, person.id)
        return AuditKind.PERSON_CHANGED

    return _on_person(options, change, "{name} is changed, and signed out")


def _changed(person: Person, options: argparse.Namespace) -> Person:
    usual = frozenset(options.usual)
    given = (person.given | frozenset(options.allow)) - frozenset(options.deny) - usual
    denied = (person.denied | frozenset(options.deny)) - frozenset(options.allow) - usual
    changed = with_choice(person, role=options.role or person.role, given=given, denied=denied)
    branches = frozenset(map(BranchId, options.branch)) or person.branches
    return replace(changed, branches=branches)


def _on_person(
    options: argparse.Namespace, change: Callable[[Connection, Person], AuditKind], said: str
) -> int:
    tell_if_new(options.data)
    with transaction_on(options.data) as connection:
        found = find_login(connection, options.login)
        if found is None:
            return _failed(f"nobody in {options.data} signs in as {options.login}; see vuoro person list")
        person = found[0]
        kind = change(connection, person)
        now = SystemClock().now()
        after = find_login(connection, options.login)
        detail = rights(after[0]) if after and kind is AuditKind.PERSON_CHANGED else ""
        for branch in sorted(person.branches):
            note(connection, now, Deed(kind, branch, about=person.id, detail=detail))
    print(said.format(name=person.name), file=sys.stderr)
    return 0


def _typed_password(person: Person) -> str | None:
    """A password that is asked for twice, or the first line of standard input; None: it will not do."""
    if sys.stdin.isatty():
        password = getpass.getpass(f"Password of {person.login}: ")
        if getpass.getpass("Once more: ") != password:
            _failed("the two are not the same")
            return None
    else:
        password = sys.stdin.readline().rstrip("\r\n")
    refusal = password_refusal(password, (person.login, person.name))
    if refusal:
        _failed(f"this password will not do: {_why(refusal)}")
        return None
    return password


def _why(refusal: Refusal) -> str:
    return _WHY[refusal.reason].format(limit=refusal.limit)


def _failed(why: str) -> int:
    print(why, file=sys.stderr)
    return 1


def add_person_commands(
    parser: argparse.ArgumentParser, with_data: Callable[[argparse.ArgumentParser], None]
) -> None:
    """The actions of ``vuoro person``."""
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    adding = actions.add_parser("add", help="let somebody sign in; a one-time password is shown once")
    adding.add_argument("login", type=_name, help="what they type to sign in")
    adding.add_argument("--name", type=_name, help="as colleagues see it (the same)")
    adding.add_argument("--role", required=True, type=StaffRole, choices=list(StaffRole))
    adding.add_argument(
        "--branch", required=True, action="append", metavar="ID", help="where; may be repeated"
    )
    adding.add_argument(
        "--password", action="store_true", help="ask for a password, or read it from standard input"
    )
    listing = actions.add_parser("list", help="who may sign in")
    listing.add_argument("--branch", metavar="ID", help="only those of this branch")
    disabling = actions.add_parser("disable", help="somebody signs in nowhere any more")
    enabling = actions.add_parser("enable", help="somebody who was disabled may sign in again")
    resetting = actions.add_parser("reset", help="give a one-time password; what was locked is open")
    changing = actions.add_parser("role", help="change role, permissions or branches")
    changing.add_argument("--role", type=StaffRole, choices=list(StaffRole))
    changing.add_argument(
        "--branch", action="append", default=[], metavar="ID", help="all of theirs; may be repeated"
    )
    changing.add_argument(
        "--usual",
        action="append",
        default=[],
        type=Permission,
        choices=list(Permission),
        help="as the role has it",
    )
    for action in (adding, changing):
        for option, told in (("--allow", "whatever the role says"), ("--deny", "the same")):
            action.add_argument(
                option, action="append", default=[], type=Permission, choices=list(Permission), help=told
            )
    for action in (disabling, enabling, resetting, changing):
        action.add_argument("login")
    runs = (add, show, disable, enable, reset, role)
    for action, run in zip((adding, listing, disabling, enabling, resetting, changing), runs, strict=True):
        with_data(action)
        action.set_defaults(run=run)


def _name(text: str) -> str:
    if not text.strip() or len(text) > 80 or not text.isprintable():
        raise argparse.ArgumentTypeError("a name of 1 to 80 characters is needed")
    return text.strip()
