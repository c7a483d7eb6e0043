"""The outline of a screen as rows for QML, which draws it as one plain sheet."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk_app.outline import ON_THE_SHEET, Control, Line, Outline


@dataclass(frozen=True)
class SheetLine:
    tone: str
    text: str
    detail: str
    code: tuple[str, ...]
    rightToLeft: bool


@dataclass(frozen=True)
class SheetControl:
    name: str
    group: str
    label: str
    detail: str
    toggle: bool
    on: bool
    spoken: str
    button: str
    place: int
    """Of the choice, language or need, or the number of people."""


def sheet_lines(outline: Outline, *, large: bool) -> tuple[SheetLine, ...]:
    """With large text the news of a call for help is one of the lines; else it has a bar of its own."""
    news = (outline.help,) if large and outline.help else ()
    return tuple(map(_line, (*news, *outline.lines)))


def sheet_controls(outline: Outline) -> tuple[SheetControl, ...]:
    """Those that have no bar of their own."""
    return tuple(_control(control) for control in outline.controls if control.group in ON_THE_SHEET)


def _line(line: Line) -> SheetLine:
    return SheetLine(line.tone.value, line.text, line.detail, line.code, line.rightToLeft)


def _control(control: Control) -> SheetControl:
    return SheetControl(
        control.name,
        control.group.value,
        control.label,
        control.detail,
        control.on is not None,
        bool(control.on),
        control.spoken,
        control.tap.button.value,
        control.tap.index,
    )
