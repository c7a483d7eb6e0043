"""The accessibility tree, as a screen reader walks through it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from tests.counter_app.opened import Hands

_NOTHING = frozenset({QAccessible.Role.NoRole, QAccessible.Role.Pane})
_CELLS = frozenset(
    {QAccessible.Role.Cell, QAccessible.Role.RowHeader, QAccessible.Role.ListItem, QAccessible.Role.Row}
)
"""They are read by what stands in them, which may be nothing."""


def faults(desk: Hands) -> list[str]:
    """What a screen reader could not name, in the window or bar and in an open question."""
    tops = [desk.dialog] if desk.dialog else [desk.window.bar or desk.window]
    return [fault for top in tops for node in _walk(_face(top)) if (fault := _fault(node))]


def _face(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def _walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if node.state().invisible:
        return
    yield node
    for place in range(node.childCount()):
        child = node.child(place)
        if child.isValid():
            yield from _walk(child)


def _fault(node: QAccessibleInterface) -> str:
    if not node.state().focusable or node.role() in _CELLS or _passes_focus_on(node.object()):
        return ""
    if not node.text(QAccessible.Text.Name).strip():
        return f"{_known(node)} has no name"
    return f"{_known(node)} has no role" if node.role() in _NOTHING else ""


def _known(node: QAccessibleInterface) -> str:
    """For whoever has to mend it. Parts such as a tab are no objects of their own."""
    part: QObject | None = node.object()
    if part is None:
        return f"a part of {_known(node.parent())}"
    return f"{part.metaObject().className()} {part.objectName()!r}"


def _passes_focus_on(widget: QObject) -> bool:
    """To a part that has a name of its own."""
    return isinstance(widget, QWidget) and widget.focusProxy() is not None
