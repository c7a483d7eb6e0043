"""Figures of a period: chosen, read, traced to visits and saved as a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QIODevice, QSaveFile, Signal
from PySide6.QtWidgets import QDateEdit, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from counter_app import reasons
from counter_app.notices import Kind, Notice
from counter_app.report_desk import ReportDesk, Trouble
from counter_app.report_period import A_DAY, Quick, period
from counter_app.staff import Staff
from counter_app.windows.choice_box import ChoiceBox
from counter_app.windows.context import Context
from counter_app.windows.look import GAP, MARGIN, label, say
from counter_app.windows.note_line import NoteLine
from counter_app.windows.plain_button import plain_button
from counter_app.windows.report_table import Cell, ReportTable
from counter_app.windows.trace_panel import TracePanel
from queue_link import report_words
from queue_link.figure_texts import SECTIONS
from queue_link.figures import Dimension, ReportForm, Unit
from queue_link.questions import AskReport, ExportReport, TraceFigure
from queue_link.results import Refusal, ReportMade, Result


class ReportsPage(QWidget):
    left = Signal()
    """Back to the work."""

    def __init__(self, context: Context, staff: Staff, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._staff = staff
        self._desk = ReportDesk(context.dispatch.link, self)
        self._asked = AskReport(date.min, date.max)
        self._report: ReportMade | None = None
        self._saved = Notice()
        self._title = label(pixels=22, strong=True)
        self._back = plain_button("leave-reports", self.left.emit)
        self._quick = self._choice("report-quick", self._use_quick)
        self._first, self._last = self._date("report-first"), self._date("report-last")
        self._every = self._choice("report-every")
        self._by = self._choice("report-by")
        self._section = self._choice("report-section", self._draw)
        self._show = plain_button("show-report", self._ask)
        self._show.setProperty("kind", "primary")
        self._cancel = plain_button("cancel-report", self._desk.cancel)
        self._form = self._choice("report-form")
        self._save = plain_button("save-report", self._export)
        self._period = label("soft", wraps=True)
        self._period.setObjectName("report-period")
        self._table = ReportTable(context)
        self._table.traced.connect(self._trace)
        self._definitions = label("soft", wraps=True)
        self._definitions.setObjectName("report-definitions")
        self._visits = TracePanel(context, self._desk)
        self._visits.left.connect(self._table.setFocus)
        self._note = NoteLine()
        self._desk.changed.connect(lambda: self.refresh(Notice()))
        self._lay_out()

    def offers(self) -> bool:
        """Whoever is here may see figures."""
        return self._staff.may(AskReport)

    def open(self) -> None:
        """Begin with today."""
        self._use_quick()

    def take_focus(self) -> None:
        self._quick.setFocus()

    def refresh(self, _: Notice) -> None:
        """Draw it in the language of now."""
        self._title.setText(self.tr("Reports"))
        self._back.setText(self.tr("Back to work"))
        self._show.setText(self.tr("Show"))
        self._cancel.setText(self.tr("Cancel"))
        self._save.setText(self.tr("Save as…"))
        self._fill_choices()
        self._name_fields()
        self._show.setVisible(not self._desk.busy)
        self._cancel.setVisible(self._desk.busy)
        self._save.setEnabled(self._report is not None and not self._desk.busy)
        told = self._notice()
        self._note.show_notice(told)
        self._note.setVisible(told.kind is not Kind.NONE)
        self._draw()
        self._visits.refresh()

    def _notice(self) -> Notice:
        if self._desk.busy:
            return Notice(Kind.INFO, self.tr("Working…"))
        match self._desk.trouble:
            case Trouble.UNREACHABLE:
                return Notice(Kind.WARN, self.tr("The server could not be reached. Try again."))
            case Trouble.LATE:
                return Notice(
                    Kind.WARN, self.tr("The server took too long. Choose a shorter time, or try again.")
                )
            case Refusal(reason=reason, detail=detail):
                return Notice(Kind.WARN, " ".join(filter(None, (reasons.reason(reason), detail))))
        return self._saved

    # --- what is asked ------------------------------------------------------------------------------

    def _use_quick(self) -> None:
        today = self._context.now.astimezone(self._context.zone).date()
        first, end = period(Quick(self._quick.currentData() or Quick.TODAY), today)
        self._first.setDate(QDate(first.year, first.month, first.day))
        last = end - A_DAY
        self._last.setDate(QDate(last.year, last.month, last.day))
        self._ask()

    def _chosen(self) -> AskReport:
        end = _date(self._last) + A_DAY
        by, every = self._by.currentData(), self._every.currentData()
        return AskReport(
            _date(self._first), end, Dimension(by) if by else None, Unit(every) if every else None
        )

    def _ask(self) -> None:
        if not self.offers():
            return
        self._report, self._saved = None, Notice()
        self._visits.clear()
        self._asked = self._chosen()
        self._desk.ask(self._asked, self._take)

    def _take(self, answer: Result) -> None:
        if isinstance(answer, ReportMade):
            self._report = answer

    def _trace(self, cell: Cell) -> None:
        self._saved = Notice()
        asked, zone = self._asked, self._context.zone
        if cell.whole:
            wanted = TraceFigure(asked.first, asked.end, figure=cell.figure)
        else:
            first, end = (at.astimezone(zone).date() for at in (cell.row.begins, cell.row.ends))
            wanted = TraceFigure(first, end, asked.by, figure=cell.figure, key=cell.row.key)
        self._visits.show_visits(wanted, lambda: self._table.told(cell))

    def _export(self) -> None:
        form = ReportForm(self._form.currentData())
        dialog = QFileDialog(self, self.tr("Save the report"))
        dialog.setObjectName("report-file")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form)
        dialog.setNameFilter(f"{form.upper()} (*.{form})")
        dialog.selectFile(f"vuoro-{self._asked.first}.{form}")
        dialog.fileSelected.connect(lambda chosen: self._fetch(form, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _fetch(self, form: ReportForm, path: Path) -> None:
        asked = self._asked
        wanted = ExportReport(
            asked.first, asked.end, asked.by, form=form, language=self._context.language, every=asked.every
        )
        self._saved = Notice()
        self._desk.fetch(wanted, lambda content: self._write(path, content))

    def _write(self, path: Path, content: bytes) -> None:
        """Whole or not at all."""
        file = QSaveFile(str(path))
        whole = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(content) == len(content)
        if whole and file.commit():
            self._saved = Notice(Kind.INFO, self.tr("Saved: {path}").format(path=path))
            return
        told = self.tr("Not saved: {path}: {why}").format(path=path, why=file.errorString())
        self._saved = Notice(Kind.BAD, told)

    # --- what is shown ------------------------------------------------------------------------------

    def _draw(self) -> None:
        language = self._context.language
        section = int(self._section.currentData() or 0)
        figures = SECTIONS[section][1]
        self._table.show_report(self._report, figures)
        self._definitions.setText(
            " ".join(said[language] for those, said in report_words.MEANINGS if set(those) & set(figures))
        )
        self._period.setText(self._period_text())

    def _period_text(self) -> str:
        report = self._report
        if report is None:
            return ""
        zone, language = self._context.zone, self._context.language
        begins, ends = (f"{at.astimezone(zone):%d.%m.%Y %H:%M}" for at in (report.begins, report.ends))
        told = [
            report_words.PERIOD[language].format(begins=begins, ends=ends, zone=report.time_zone),
            report_words.TARGET[language].format(minutes=report.wait_target_min),
        ]
        if not report.rows and not any(report.total.values.values()):
            told.append(report_words.EMPTY[language])
        if report.totals_until:
            until = f"{report.totals_until.astimezone(zone):%d.%m.%Y %H:%M}"
            told.append(report_words.TOTALS[language].format(until=until))
        return " ".join(told)

    def _fill_choices(self) -> None:
        language = self._context.language
        quick = {
            Quick.TODAY: self.tr("Today"),
            Quick.YESTERDAY: self.tr("Yesterday"),
            Quick.THIS_WEEK: self.tr("This week"),
            Quick.LAST_WEEK: self.tr("Last week"),
            Quick.THIS_MONTH: self.tr("This month"),
            Quick.LAST_MONTH: self.tr("Last month"),
        }
        self._quick.refill([(str(one), text) for one, text in quick.items()])
        whole = [("", self.tr("Undivided"))]
        self._every.refill(whole + [(str(one), said[language]) for one, said in report_words.PARTS.items()])
        by = [(str(one), said[language]) for one, said in report_words.DIMENSIONS.items()]
        self._by.refill(whole + by)
        self._section.refill([(str(place), said[language]) for place, (said, _) in enumerate(SECTIONS)])
        self._form.refill([(str(form), form.upper()) for form in ReportForm])

    def _name_fields(self) -> None:
        say(self._quick, self.tr("Period"))
        say(self._first, self.tr("First day"))
        say(self._last, self.tr("Last day"))
        say(self._every, self.tr("By time"))
        say(self._by, self.tr("Divided by"))
        say(self._section, self.tr("Figures"))
        say(self._form, self.tr("Form of the file"))
        for field in (self._quick, self._first, self._last, self._every, self._by, self._section, self._form):
            field.setToolTip(field.accessibleName())

    def _choice(self, name: str, chosen: Callable[[], object] | None = None) -> ChoiceBox:
        box = ChoiceBox()
        box.setObjectName(name)
        if chosen is not None:
            box.activated.connect(lambda: chosen())
        return box

    def _date(self, name: str) -> QDateEdit:
        field = QDateEdit()
        field.setObjectName(name)
        field.setDisplayFormat("dd.MM.yyyy")
        return field

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._back)
        asked = QHBoxLayout()
        for field in (self._quick, self._first, self._last, self._every, self._by, self._show, self._cancel):
            asked.addWidget(field)
        asked.addStretch(1)
        shown = QHBoxLayout()
        shown.addWidget(self._section)
        shown.addStretch(1)
        shown.addWidget(self._form)
        shown.addWidget(self._save)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        rows.setSpacing(GAP)
        for part in (head, asked, shown):
            rows.addLayout(part)
        rows.addWidget(self._note)
        rows.addWidget(self._period)
        rows.addWidget(self._table, 2)
        rows.addWidget(self._definitions)
        rows.addWidget(self._visits, 2)


def _date(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
