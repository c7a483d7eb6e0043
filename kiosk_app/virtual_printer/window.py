"""The virtual printer's window: slips come out of it as paper does."""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import TypeVar

from PIL import Image
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kiosk_app.virtual_printer.interpreter import State
from kiosk_app.virtual_printer.machine import Machine
from kiosk_app.virtual_printer.mechanism import Listeners
from kiosk_app.virtual_printer.strip import HEAD_TO_CUTTER
from queue_link.qt.theme import LIGHT, Palette

W = TypeVar("W", bound=QWidget)
_SLIPS_KEPT = 12
_PAPER_WIDTH = 320
"""Pixels that the paper is shown wide."""

_STYLE = Template(
    """
    #window { background: $ground; color: $ink; }
    QLabel { color: $ink; font-size: 15px; }
    #title { font-size: 20px; font-weight: 600; }
    #address, #empty { color: $ink_soft; }
    #state { padding: 6px 14px; border-radius: 14px; font-weight: 600; }
    #state[mood="good"] { background: $good; color: $on_good; }
    #state[mood="warn"] { background: $warn; color: $on_warn; }
    #state[mood="bad"] { background: $bad; color: $on_bad; }
    QScrollArea, #tray { background: $raised; border: none; }
    QScrollBar:vertical { background: $raised; width: 10px; margin: 0; }
    QScrollBar::handle:vertical { background: $line; border-radius: 4px; margin: 1px; min-height: 40px; }
    QScrollBar::add-line, QScrollBar::sub-line { height: 0; }
    QScrollBar::add-page, QScrollBar::sub-page { background: none; }
    #slot { background: $ink; border-radius: 5px; }
    QPushButton {
        background: $surface; color: $accent; border: 2px solid $accent; border-radius: 8px;
        padding: 9px 8px; font-size: 15px; font-weight: 600;
    }
    QPushButton:hover, QPushButton:checked { background: $accent_soft; }
    QPushButton:focus { border: 3px solid $ink; padding: 8px 7px; }
    QPushButton:pressed { background: $accent; color: $on_accent; }
    QPushButton:disabled { color: $ink_soft; border-color: $line; }
    """
)


class PrinterSigns(QObject):
    """Carries what happens from the printer's thread to the window's."""

    rows = Signal(object)
    slip = Signal(object)
    state = Signal(object)

    def listeners(self) -> Listeners:
        return Listeners(rows=self.rows.emit, slip=self.slip.emit, state=self.state.emit)


class Paper(QWidget):
    """A piece of paper that can grow at its lower end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: Image.Image) -> None:
        self._picture = _image(picture)
        self.updateGeometry()
        self.update()

    def grow(self, rows: Image.Image) -> None:
        """Add freshly printed rows."""
        new, old = _image(rows), self._picture
        grown = QImage(
            new.width(), new.height() + (old.height() if old else 0), QImage.Format.Format_Grayscale8
        )
        painter = QPainter(grown)
        if old:
            painter.drawImage(0, 0, old)
        painter.drawImage(0, old.height() if old else 0, new)
        painter.end()
        self._picture = grown
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._picture is None:
            return QSize(_PAPER_WIDTH, 0)
        return QSize(_PAPER_WIDTH, self._picture.height() * _PAPER_WIDTH // self._picture.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._picture)
        painter.setPen(QColor(LIGHT.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class PrinterWindow(QWidget):
    """Finished slips above, the one that is being printed below them, coming out of the slot."""

    def __init__(
        self,
        machine: Machine,
        signs: PrinterSigns,
        address: str,
        width_dots: int,
        palette: Palette = LIGHT,
    ) -> None:
        super().__init__()
        self._machine = machine
        self._width_dots = width_dots
        self._slips: list[Paper] = []
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Vuoro – virtual printer")
        self.setStyleSheet(_STYLE.substitute(vars(palette)))
        self._state = _named(QLabel(), "state")
        self._state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count = _named(QLabel(), "count")
        self._empty = _named(QLabel("Slips come out here."), "empty")
        self._feeding = self._fresh_paper()
        self._scroll = QScrollArea()
        self._paper_out = _named(QPushButton("Paper out"), "paper-out")
        self._new_roll = _named(QPushButton("New roll"), "new-roll")
        self._cover = _named(QPushButton("Open cover"), "cover")
        self._cover.setCheckable(True)
        self._lay_out(address)
        self._paper_out.clicked.connect(machine.take_paper_out)
        self._new_roll.clicked.connect(machine.put_in_new_roll)
        self._cover.clicked.connect(machine.open_cover)
        queued = Qt.ConnectionType.QueuedConnection
        signs.rows.connect(self._grow, queued)
        signs.slip.connect(self._add_slip, queued)
        signs.state.connect(self._show_state, queued)
        self._show_state(machine.report().state)
        self._show_count()

    def grab_to(self, file: Path) -> None:
        """Save a picture of the window. Raises ``OSError`` when that fails."""
        if not self.grab().save(str(file)):
            raise OSError(f"cannot write {file}")

    # --- layout -----------------------------------------------------------------------------------

    def _lay_out(self, address: str) -> None:
        page = QVBoxLayout(self)
        page.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        page.setContentsMargins(20, 18, 20, 20)
        page.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(_named(QLabel("Virtual printer"), "title"))
        head.addStretch()
        head.addWidget(self._state)
        page.addLayout(head)
        below = QHBoxLayout()
        below.addWidget(_named(QLabel(address), "address"))
        below.addStretch()
        below.addWidget(self._count)
        page.addLayout(below)
        page.addWidget(self._make_tray(), 1)
        slot = _named(QFrame(), "slot")
        slot.setFixedHeight(10)
        page.addWidget(slot)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in (self._paper_out, self._new_roll, self._cover):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        page.addLayout(buttons)

    def _make_tray(self) -> QScrollArea:
        tray = _named(QWidget(), "tray")
        self._tray = QVBoxLayout(tray)
        self._tray.setContentsMargins(0, 16, 0, 0)
        self._tray.setSpacing(16)
        self._tray.addStretch()
        self._tray.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignHCenter)
        self._tray.addStretch()
        self._tray.addWidget(self._feeding, 0, Qt.AlignmentFlag.AlignHCenter)
        self._scroll.setWidget(tray)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._follow_paper)
        return self._scroll

    def _follow_paper(self, _least: int, most: int) -> None:
        self._scroll.verticalScrollBar().setValue(most)

    # --- what happens -----------------------------------------------------------------------------

    def _grow(self, rows: Image.Image) -> None:
        self._empty.hide()
        self._feeding.grow(rows)

    def _add_slip(self, picture: Image.Image) -> None:
        slip = Paper()
        slip.show_picture(picture)
        self._tray.insertWidget(self._tray.count() - 1, slip, 0, Qt.AlignmentFlag.AlignHCenter)
        self._slips.append(slip)
        if len(self._slips) > _SLIPS_KEPT:
            self._slips.pop(0).deleteLater()
        self._tray.removeWidget(self._feeding)
        self._feeding.deleteLater()
        self._feeding = self._fresh_paper()
        self._tray.addWidget(self._feeding, 0, Qt.AlignmentFlag.AlignHCenter)
        self._show_count()

    def _fresh_paper(self) -> Paper:
        """What is between the print head and the knife already, and begins the next slip."""
        paper = Paper()
        paper.show_picture(Image.new("1", (self._width_dots, HEAD_TO_CUTTER), 1))
        return paper

    def _show_count(self) -> None:
        slips = self._machine.report().slips
        self._count.setText("1 slip" if slips == 1 else f"{slips} slips")

    def _show_state(self, state: State) -> None:
        text, mood = _words(state)
        self._state.setText(text)
        if self._state.property("mood") != mood:
            self._state.setProperty("mood", mood)
            self._state.style().polish(self._state)
        self._paper_out.setEnabled(not state.paper_out)
        self._cover.setChecked(state.cover_open)
        self._cover.setText("Close cover" if state.cover_open else "Open cover")


def _named(widget: W, name: str) -> W:
    widget.setObjectName(name)
    return widget


def _words(state: State) -> tuple[str, str]:
    if state.cover_open:
        return "Cover open", "bad"
    if state.paper_out:
        return "Paper out", "bad"
    metres = f"{state.paper_mm / 1000:.1f} m"
    return (f"Paper near end, {metres}", "warn") if state.near_end else (f"Ready, {metres} left", "good")


def _image(picture: Image.Image) -> QImage:
    grey = picture.convert("L")
    return QImage(grey.tobytes(), grey.width, grey.height, grey.width, QImage.Format.Format_Grayscale8).copy()
