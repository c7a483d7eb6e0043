"""How the desk program looks: one style sheet, made of the shared colours."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from counter_app.windows.colours import DAY, DeskColours, put_in_use
from queue_link.qt.theme import STRONG, font, style_sheet, widget_palette

TEXT_PX = 14
GAP = 12
"""Pixels between things that belong together."""
MARGIN = 16
SCROLL_BAR_PX = 12
"""Its width, as the style sheet has it."""

_SHEET = """
QMainWindow, QDialog { background: $ground; }
QDialog { border: 1px solid $line; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QLabel { color: $ink; background: transparent; }
QLabel[kind="soft"] { color: $ink_soft; }
QLabel[kind="number"], QLabel[kind="figure"] { color: $accent; }
QLabel[kind="alarm"] { color: $bad; }
QFrame[kind="card"] { background: $surface; border: 1px solid $raised; border-radius: 8px; }
QFrame[kind="card"]:focus { border: 2px solid $accent; }
QFrame[kind="header"] { background: $header; }
QFrame[kind="header"] QLabel { color: $on_header; }
QFrame[kind="footer"] { background: $raised; }
QFrame[kind="bar"] { background: $surface; border: 1px solid $edge; }
QFrame[kind="badge"] { background: $surface; border-radius: 6px; }
QLabel[kind="practice"], QFrame[kind="header"] QLabel[kind="practice"] {
    background: $warn; color: $on_warn; padding: 2px 8px;
}
QFrame[kind="header"] QFrame[kind="badge"] QLabel { color: $ink; }
QMenu { background: $surface; color: $ink; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 6px 18px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $ink_soft; }

QFrame[notice="none"] { background: transparent; }
QFrame[notice="info"] { background: $accent_soft; border-radius: 6px; }
QFrame[notice="warn"] { background: $warn; border-radius: 6px; }
QFrame[notice="warn"] QLabel { color: $on_warn; }
QFrame[notice="bad"] { background: $bad; border-radius: 6px; }
QFrame[notice="bad"] QLabel { color: $on_bad; }
QFrame[kind="header"] QLabel[link] { border-radius: 6px; padding: 4px 10px; }
QFrame[kind="header"] QLabel[link="online"] { background: $surface; color: $good; }
QFrame[kind="header"] QLabel[link="connecting"] { background: $surface; color: $ink; }
QFrame[kind="header"] QLabel[link="offline"] { background: $warn; color: $on_warn; }
QFrame[kind="header"] QLabel[link="rejected"] { background: $bad; color: $on_bad; }

QPushButton {
    background: $surface; color: $ink; border: 1px solid $edge; border-radius: 6px;
    padding: 6px 10px; text-align: left;
}
QPushButton:hover { background: $accent_soft; }
QPushButton:pressed { background: $raised; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 9px; }
QPushButton:disabled { background: transparent; color: $ink_soft; border: 1px solid $raised; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[kind="primary"]:hover { background: $ink; border-color: $ink; }
QPushButton[kind="primary"]:focus { border: 3px solid $warn; padding: 4px 8px; }
QPushButton[kind="primary"]:disabled, QPushButton[kind="danger"]:disabled {
    background: $raised; color: $ink_soft; border: 1px solid $raised;
}
QPushButton[kind="danger"] { background: $bad; color: $on_bad; border: 1px solid $bad; }
QPushButton[kind="danger"]:focus { border: 3px solid $warn; padding: 4px 8px; }
QPushButton[kind="centred"], QDialog QPushButton { text-align: center; }
QPushButton[kind="quiet"] { background: transparent; }
QPushButton[kind="tile"] { padding: 8px 12px; }
QPushButton[kind="tile"]:checked { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="tile"]:checked:focus { border: 3px solid $warn; padding: 6px 10px; }
QFrame[kind="header"] QPushButton { background: $header; color: $on_header; border: 1px solid $on_header; }
QFrame[kind="header"] QPushButton:hover { background: rgba(255, 255, 255, 40); }
QFrame[kind="header"] QPushButton:focus { border: 2px solid $warn; }
QFrame[kind="header"] QPushButton:disabled {
    background: $header; color: #c4d8da; border: 1px solid $header;
}

QLineEdit, QComboBox, QSpinBox, QDateEdit {
    background: $surface; color: $ink; border: 1px solid $edge; border-radius: 6px; padding: 5px 8px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {
    border: 2px solid $accent; padding: 4px 7px;
}
QSpinBox::up-button, QSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button {
    width: 0; border: none;
}
QComboBox { padding-right: 28px; }
QComboBox::drop-down { border: none; width: 28px; }
QFrame[kind="header"] QComboBox:focus { border: 2px solid $warn; }
QComboBox QAbstractItemView {
    background: $surface; color: $ink; border: 1px solid $line;
    selection-background-color: $accent; selection-color: $on_accent;
}
QCheckBox { color: $ink; padding: 6px 4px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus { border: 2px solid $accent; }
QCheckBox::indicator {
    width: 14px; height: 14px; border: 2px solid $ink_soft; border-radius: 3px; background: $surface;
}
QCheckBox::indicator:checked { width: 6px; height: 6px; border: 6px solid $accent; border-radius: 3px; }

QTableView {
    background: $surface; color: $ink; border: 1px solid $raised; border-radius: 6px;
    selection-background-color: $accent_soft; selection-color: $ink; outline: none;
}
QTableView:focus { border: 2px solid $accent; }
QTableView::item { padding: 4px 5px; border-bottom: 1px solid $raised; }
QTableView::item:selected { background: $accent_soft; color: $ink; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
    background: $surface; color: $ink_soft; border: none; border-bottom: 1px solid $line; padding: 6px 8px;
}
QTabWidget::pane { border: none; }
QTabBar::tab {
    background: transparent; color: $ink_soft; padding: 8px 14px; border: none;
    border-bottom: 3px solid transparent;
}
QTabBar::tab:selected { color: $accent; border-bottom: 3px solid $accent; }
QTabBar::tab:focus { background: $accent_soft; }
QToolTip { background: $ink; color: $surface; border: none; padding: 4px 6px; }
QScrollBar:vertical { background: transparent; width: 12px; }
QScrollBar::handle:vertical { background: $line; border-radius: 4px; min-height: 24px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; }
QScrollBar::handle:horizontal { background: $line; border-radius: 4px; min-width: 24px; margin: 2px; }
QAbstractScrollArea::corner { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


def dress(application: QApplication, colours: DeskColours = DAY) -> None:
    """Give a program of widgets the house's style, colours and text size; also while it runs."""
    put_in_use(application, colours)
    application.setStyle("Fusion")
    application.setPalette(widget_palette(colours))
    application.setFont(font(TEXT_PX))
    application.setStyleSheet(style_sheet(_SHEET, colours))


def mark(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet asks about, and draw the widget accordingly."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    for part in (widget, *widget.findChildren(QWidget)):
        part.style().unpolish(part)
        part.style().polish(part)


def label(
    kind: str = "",
    pixels: int = TEXT_PX,
    *,
    strong: bool = False,
    wraps: bool = False,
    number: bool = False,
) -> QLabel:
    """A text of the page, of one of the style sheet's kinds; ``number`` for figures that keep changing."""
    made = QLabel()
    made.setProperty("kind", kind)
    made.setFont(text_font(pixels, strong=strong, number=number or kind in ("number", "figure")))
    made.setWordWrap(wraps)
    return made


def text_font(pixels: int, *, strong: bool = False, number: bool = False) -> QFont:
    """The house's font; ``number`` where figures stand alone or in columns."""
    return font(pixels, STRONG, number=number) if strong else font(pixels, number=number)


def say(widget: QWidget, name: str, description: str = "") -> None:
    """What a screen reader calls this widget."""
    if widget.accessibleName() != name:
        widget.setAccessibleName(name)
    if widget.accessibleDescription() != description:
        widget.setAccessibleDescription(description)
