"""The kiosk's triage: that each button leads somewhere, and that each screen is reached."""

from __future__ import annotations

from collections.abc import Iterator

from queue_link.catalogue import Choice
from queue_link.toml_document import Finding, Path
from queue_server.branch_checks.draft import Draft
from queue_server.branch_checks.ids import unknown
from queue_server.branch_checks.place import url_errors


def triage_errors(draft: Draft) -> Iterator[Finding]:
    if draft.start is not None:
        yield from unknown("screen", draft.start, draft.screens, ("triage", "start"))
    for path, choice in choices(draft):
        yield from _choice_errors(draft, path, choice)
    for position, screen in draft.screens.items:
        if screen.link:
            yield from url_errors((*draft.screens.path, position, "link", "url"), screen.link.url)


def triage_doubts(draft: Draft) -> Iterator[Finding]:
    yield from _lost_screens(draft)
    if draft.screens.whole:
        offered = {choice.service for _, choice in choices(draft)}
        for position, service in draft.services.items:
            if service.walk_in and service.id not in offered:
                path = (*draft.services.path, position)
                yield Finding(path, "no choice of the kiosk leads to this service")


def choices(draft: Draft) -> Iterator[tuple[Path, Choice]]:
    """Every button that can be read."""
    for position, screen in draft.screens.items:
        for index, choice in enumerate(screen.choices):
            yield (*draft.screens.path, position, "choices", index), choice


def _choice_errors(draft: Draft, path: Path, choice: Choice) -> Iterator[Finding]:
    if (choice.screen is None) == (choice.service is None):
        given = "neither is" if choice.screen is None else "both are"
        yield Finding(path, f'a choice leads to either a "screen" or a "service"; {given} given')
    if choice.screen is not None:
        yield from unknown("screen", choice.screen, draft.screens, (*path, "screen"))
    if choice.service is not None:
        yield from unknown("service", choice.service, draft.services, (*path, "service"))
        service = next((one for _, one in draft.services.items if one.id == choice.service), None)
        if service and not service.walk_in:
            yield Finding(
                (*path, "service"),
                f'"{choice.service}" gives no same-day numbers (walk_in = false)',
                "lead to a screen that says how to book",
            )


def _lost_screens(draft: Draft) -> Iterator[Finding]:
    screens = {screen.id: screen for _, screen in draft.screens.items}
    reached: set[str] = set()
    ahead = [draft.start] if draft.start in screens else []
    while ahead:
        name = ahead.pop()
        if name in screens and name not in reached:
            reached.add(name)
            ahead += [choice.screen for choice in screens[name].choices if choice.screen]
    for position, screen in draft.screens.items:
        path = (*draft.screens.path, position)
        if draft.start in screens and draft.screens.whole and screen.id not in reached:
            yield Finding(path, "no choice leads to this screen")
        if not (screen.choices or screen.text or screen.link):
            yield Finding(path, "the screen offers nothing: no choices, no text and no link")
