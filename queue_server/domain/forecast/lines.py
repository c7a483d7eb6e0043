"""Lines of a forecast's people, the oldest last, so that calling somebody is cheap.

Ghosts stand in them too: people who might come, and take nobody's place.
"""

from __future__ import annotations

from queue_server.domain.choosing import Turn
from queue_server.domain.forecast.stage import Person


def turn_of(person: Person) -> Turn:
    return person.turn


def insert(line: list[Person], person: Person) -> None:
    place = 0 if not line or person.turn > line[0].turn else len(line)
    while place and line[place - 1].turn < person.turn:
        place -= 1
    line.insert(place, person)


def remove(line: list[Person], person: Person) -> None:
    """It is the last, or the last but for a ghost."""
    if line[-1] is person:
        line.pop()
    else:
        line.remove(person)


def sent_here(own: list[Person]) -> tuple[Person | None, list[Person]]:
    """Of those sent to one counter, as in ``domain.candidates``: who goes before everybody else, and the
    first of each class of those who take their turn among the others."""
    first = next((person for person in reversed(own) if person.goes_first), None)
    beside: dict[int, Person] = {}
    for person in reversed(own):
        if not person.goes_first:
            beside.setdefault(person.rank, person)
    return first, list(beside.values())


def real_one(head: Person, line: list[Person]) -> Person | None:
    """The oldest of a line that is there."""
    if not head.ghost:
        return head
    return line[-2] if len(line) > 1 else None


def without(heads: list[Person], ghost: Person, line: list[Person]) -> list[Person]:
    """The heads when a ghost is gone from its line, or about to go."""
    after = next((person for person in reversed(line) if person is not ghost), None)
    return [head for head in heads if head is not ghost] + ([after] if after else [])
