"""The slip: that its lines are known, that what nobody can do without is there, and that all is shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from queue_link.catalogue import Texts
from queue_link.settings import did_you_mean
from queue_link.slip_design import TEXT, SlipLine
from queue_link.toml_document import Finding, Path
from queue_server.branch_checks.draft import Draft

_LINES: Path = ("slip", "lines")
_NEEDED = {
    SlipLine.NUMBER: "it is what is called",
    SlipLine.TAKEN_AT: "without its date, a slip of another day looks like one of today",
    SlipLine.TO_DO: "whoever has to wait outside must have it on paper, too",
}


def slip_errors(draft: Draft) -> Iterator[Finding]:
    if draft.slip_lines is None:
        return
    if draft.slip_texts is not None:
        yield from _unknown(draft.slip_lines, draft.slip_texts)
    yield from _twice(draft.slip_lines)
    yield from _missing(draft.slip_lines)


def slip_doubts(draft: Draft) -> Iterator[Finding]:
    if draft.slip_lines is None:
        return
    for name in draft.slip_texts or ():
        if TEXT + name not in draft.slip_lines:
            yield Finding(
                ("slip", "texts", name), "no line of the slip shows this text", f'"{TEXT}{name}" would'
            )
    if draft.logo is not None and SlipLine.LOGO not in draft.slip_lines:
        yield Finding(("slip", "logo"), "no line of the slip shows it", f'"{SlipLine.LOGO}" would')


def _unknown(lines: Sequence[str], texts: Mapping[str, Texts]) -> Iterator[Finding]:
    known = [*map(str, SlipLine), *(TEXT + name for name in texts)]
    for position, line in enumerate(lines):
        if line in known:
            continue
        name = line.removeprefix(TEXT)
        what = f'no text of the slip has the name "{name}"' if name != line else f'no such line: "{line}"'
        yield Finding((*_LINES, position), what, did_you_mean(line, known))


def _twice(lines: Sequence[str]) -> Iterator[Finding]:
    for position, line in enumerate(lines):
        if line != SlipLine.RULE and line in lines[:position]:
            yield Finding((*_LINES, position), f'"{line}" is on the slip twice')


def _missing(lines: Sequence[str]) -> Iterator[Finding]:
    for needed, why in _NEEDED.items():
        if needed not in lines:
            yield Finding(_LINES, f'"{needed}" is missing', why)
    if SlipLine.QR in lines and SlipLine.ADDRESS not in lines:
        yield Finding(_LINES, '"qr" without "address"', "not everybody can read a QR code")
    if SlipLine.CHECK not in lines and SlipLine.ADDRESS not in lines:
        yield Finding(
            _LINES, 'neither "check" nor "address" is there', "a ticket is found again by one of them"
        )
