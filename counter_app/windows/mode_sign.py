"""The shapes and colours of what a desk is doing, in any size."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from counter_app.mode import Mode
from counter_app.windows.colours import DeskColours, in_use
from counter_app.windows.look import text_font

Draw = Callable[[QPainter, QRectF], None]
MOST_COUNTED = 99
"""Higher counts are drawn as this one: a third figure would not be legible in a tray."""


def colour_of(mode: Mode, colours: DeskColours) -> str:
    """What the mode's shape is drawn in."""
    return {
        Mode.EVACUATION: colours.bad,
        Mode.AWAY: colours.bad,
        Mode.CALLED: colours.waits,
        Mode.SERVING: colours.accent,
        Mode.BREAK: colours.waits,
        Mode.FREE: colours.good,
    }.get(mode, colours.ink_soft)


def draw_sign(painter: QPainter, box: QRectF, mode: Mode, colour: str) -> None:
    """The mode's shape, as large as ``box``, which is square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    stroke = box.width() / 7
    painter.setPen(QPen(QColor(colour), stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = box.adjusted(stroke, stroke, -stroke, -stroke)
    _SHAPES[mode](painter, inner)
    painter.restore()


def tray_picture(
    mode: Mode, waiting: int, side: int, colours: DeskColours, *, practises: bool = False
) -> QPixmap:
    """For a tray or a task bar: how many wait, on a ground whose form and colour tell the mode.

    ``side`` is in pixels. Where a count would mean nothing, the mode's own shape takes its place.
    ``practises`` puts stripes below it.
    """
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(0.5, 0.5, side - 1, side - 1)
    ground, ink = _tray_colours(mode, colours)
    painter.setPen(QPen(QColor(ink if mode in _OUTLINED else ground), max(1.0, side / 16)))
    painter.setBrush(QColor(ground))
    if mode is Mode.FREE:
        painter.drawEllipse(box)
    elif mode is Mode.CALLED:
        painter.drawPolygon(_pointed(box))
    elif mode is Mode.BACK_OFFICE:
        painter.drawPolygon(_folded(box))
    else:
        painter.drawRoundedRect(box, side / 6, side / 6)
    if mode in _WITHOUT_COUNT:
        inset = side / 6
        draw_sign(painter, box.adjusted(inset, inset, -inset, -inset), mode, ink)
    else:
        _draw_count(painter, box, min(waiting, MOST_COUNTED), ink)
    if practises:
        _draw_stripes(painter, box, colours)
    painter.end()
    return picture


class ModeSign(QWidget):
    """The shape alone; the word stands beside it."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = Mode.AWAY
        self.setFixedSize(QSize(side, side))

    def show_mode(self, mode: Mode) -> None:
        if mode is not self._mode:
            self._mode = mode
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_sign(painter, QRectF(self.rect()), self._mode, colour_of(self._mode, in_use()))


def _draw_count(painter: QPainter, box: QRectF, count: int, ink: str) -> None:
    text = str(count)
    painter.setFont(text_font(round(box.height() * (0.78 if len(text) == 1 else 0.64)), strong=True))
    painter.setPen(QColor(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _draw_stripes(painter: QPainter, box: QRectF, colours: DeskColours) -> None:
    """Of a building site: warning and ink in turn, along the lower edge."""
    high, wide = box.height() / 4, box.width() / 4
    for i in range(4):
        stripe = QRectF(box.left() + i * wide, box.bottom() - high, wide, high)
        painter.fillRect(stripe, QColor(colours.on_warn if i % 2 else colours.warn))


def _tray_colours(mode: Mode, colours: DeskColours) -> tuple[str, str]:
    """Ground and ink."""
    match mode:
        case Mode.FREE:
            return colours.good, colours.on_good
        case Mode.SERVING:
            return colours.accent, colours.on_accent
        case Mode.CALLED:
            return colours.warn, colours.on_warn
        case Mode.AWAY | Mode.EVACUATION:
            return colours.bad, colours.on_bad
        case _:
            return colours.surface, colours.ink


_WITHOUT_COUNT = frozenset({Mode.AWAY, Mode.EVACUATION, Mode.SIGNED_OUT, Mode.CLOSED})
_OUTLINED = frozenset({Mode.BREAK, Mode.BACK_OFFICE, Mode.SIGNED_OUT, Mode.CLOSED, Mode.CALLED})


def _pointed(box: QRectF) -> QPolygonF:
    """A square with its upper side raised to a point."""
    rise = box.height() / 5
    return QPolygonF(
        [
            QPointF(box.center().x(), box.top()),
            QPointF(box.right(), box.top() + rise),
            box.bottomRight(),
            box.bottomLeft(),
            QPointF(box.left(), box.top() + rise),
        ]
    )


def _folded(box: QRectF) -> QPolygonF:
    """A sheet of paper: a square without its upper right corner."""
    fold = box.width() / 4
    return QPolygonF(
        [
            box.topLeft(),
            QPointF(box.right() - fold, box.top()),
            QPointF(box.right(), box.top() + fold),
            box.bottomRight(),
            box.bottomLeft(),
        ]
    )


def _ring(painter: QPainter, box: QRectF) -> None:
    painter.drawEllipse(box)


def _disc(painter: QPainter, box: QRectF) -> None:
    painter.setBrush(painter.pen().color())
    painter.drawEllipse(box)


def _arrow(painter: QPainter, box: QRectF) -> None:
    painter.setBrush(painter.pen().color())
    painter.drawPolygon(QPolygonF([box.topLeft(), QPointF(box.right(), box.center().y()), box.bottomLeft()]))


def _bars(painter: QPainter, box: QRectF) -> None:
    for x in (box.left() + box.width() * 0.2, box.right() - box.width() * 0.2):
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))


def _lines(painter: QPainter, box: QRectF) -> None:
    for y in (box.top(), box.center().y(), box.bottom()):
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


def _cross(painter: QPainter, box: QRectF) -> None:
    painter.drawLine(box.topLeft(), box.bottomRight())
    painter.drawLine(box.topRight(), box.bottomLeft())


def _warning(painter: QPainter, box: QRectF) -> None:
    middle = box.center().x()
    painter.drawLine(QPointF(middle, box.top()), QPointF(middle, box.top() + box.height() * 0.58))
    painter.drawPoint(QPointF(middle, box.bottom()))


def _square(painter: QPainter, box: QRectF) -> None:
    painter.drawRect(box)


def _block(painter: QPainter, box: QRectF) -> None:
    painter.setBrush(painter.pen().color())
    painter.drawRect(box)


_SHAPES: Mapping[Mode, Draw] = {
    Mode.FREE: _ring,
    Mode.SERVING: _disc,
    Mode.CALLED: _arrow,
    Mode.BREAK: _bars,
    Mode.BACK_OFFICE: _lines,
    Mode.AWAY: _cross,
    Mode.EVACUATION: _warning,
    Mode.CLOSED: _block,
    Mode.SIGNED_OUT: _square,
}
