"""The devices of this branch, and those that show a code and ask to be let in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_app import staff_words, words
from counter_app.staff import Staff
from counter_app.windows.context import Context
from counter_app.windows.form_body import FormBody
from counter_app.windows.look import GAP, label, say
from counter_app.windows.plain_button import plain_button
from counter_app.windows.questions import Question, Questions
from counter_app.windows.row_table import Column, RowTable, RowView
from queue_link.asking import Reply
from queue_link.staff_commands import ApprovePairing, ListDevices, RefusePairing, RevokeDevice
from queue_link.staff_results import DevicesListed, KnownDevice, WaitingDevice
from queue_link.vocabulary import Role

translate = QCoreApplication.translate
LOOK_EVERY_MS = 3000
"""While the page is on the screen."""


class DevicePanel(QWidget):
    def __init__(
        self, context: Context, staff: Staff, questions: Questions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._staff = staff
        self._questions = questions
        self._waiting_title = label(pixels=16, strong=True)
        self._waiting = RowView(self._waiting_model(), "waiting-devices", self._nobody_waits)
        self._known_title = label(pixels=16, strong=True)
        self._known = RowView(self._known_model(), "known-devices", lambda: "")
        self._approve = plain_button("approve-device", self._ask_approve)
        self._refuse = plain_button("refuse-device", self._ask_refuse)
        self._revoke = plain_button("revoke-device", self._ask_revoke)
        for view in (self._waiting, self._known):
            view.selectionModel().selectionChanged.connect(lambda: self._refresh_buttons())
        look = QTimer(self, interval=LOOK_EVERY_MS)
        look.timeout.connect(self._look)
        look.start()
        self._lay_out()

    def ask(self) -> None:
        """Ask which there are."""
        if self._staff.may(ListDevices):
            self._staff.ask(ListDevices(), self._listed)

    def refresh(self) -> None:
        """Draw it in the language of now."""
        self._waiting_title.setText(self.tr("Ask to be let in"))
        self._known_title.setText(self.tr("Devices of this service point"))
        self._approve.setText(self.tr("Let in…"))
        self._refuse.setText(self.tr("Refuse…"))
        self._revoke.setText(self.tr("Shut out…"))
        for title, view in ((self._waiting_title, self._waiting), (self._known_title, self._known)):
            say(view, title.text())
            view.table.refresh()
        self._refresh_buttons()

    def _look(self) -> None:
        """Nothing that went wrong is wiped away by it."""
        if self.isVisible() and not self._staff.busy and self._staff.refusal is None:
            self.ask()

    def _refresh_buttons(self) -> None:
        waiting, known = self._waiting.chosen(), self._known.chosen()
        for button, kind in ((self._approve, ApprovePairing), (self._refuse, RefusePairing)):
            button.setEnabled(waiting is not None and self._staff.may(kind))
        another = known is not None and known.id != self._staff.device
        self._revoke.setEnabled(another and self._staff.may(RevokeDevice))

    def _listed(self, reply: Reply) -> None:
        if isinstance(reply, DevicesListed):
            self._waiting.table.show(reply.waiting)
            self._known.table.show(reply.devices)

    def _done(self, _reply: Reply) -> None:
        self.ask()

    def _ask_approve(self) -> None:
        device = self._waiting.chosen()
        if device is None:
            return
        form = _DeviceForm(device)

        def question() -> Question:
            return Question(
                self.tr("Let the device in that shows {code}?").format(code=device.code),
                self.tr("Compare the code with the one on its screen."),
                self.tr("Let in"),
            )

        def approve() -> None:
            if form.name:
                self._staff.ask(ApprovePairing(device.code, form.role, form.name), self._done)

        self._questions.ask(question, approve, self._still, form)
        form.setFocus()

    def _ask_refuse(self) -> None:
        device = self._waiting.chosen()
        if device is None:
            return

        def question() -> Question:
            return Question(
                self.tr("Refuse the device that shows {code}?").format(code=device.code),
                self.tr("It asks again only when its program is started again."),
                self.tr("Refuse"),
                cautious=True,
            )

        self._questions.ask(
            question, lambda: self._staff.ask(RefusePairing(device.code), self._done), self._still
        )

    def _ask_revoke(self) -> None:
        device = self._known.chosen()
        if device is None:
            return

        def question() -> Question:
            return Question(
                self.tr("Shut {name} out?").format(name=device.name),
                self.tr("It stops working at once. To come back it has to be let in anew."),
                self.tr("Shut out"),
                cautious=True,
            )

        self._questions.ask(
            question, lambda: self._staff.ask(RevokeDevice(device.id), self._done), self._still
        )

    def _still(self) -> bool:
        return self._staff.may(ListDevices)

    def _nobody_waits(self) -> str:
        return self.tr("No device asks now. A new one shows a code on its screen.")

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, GAP, 0, 0)
        rows.addWidget(self._waiting_title)
        rows.addWidget(self._waiting, 2)
        deciding = QHBoxLayout()
        deciding.setSpacing(8)
        deciding.addWidget(self._approve, 1)
        deciding.addWidget(self._refuse, 1)
        rows.addLayout(deciding)
        rows.addWidget(self._known_title)
        rows.addWidget(self._known, 3)
        rows.addWidget(self._revoke)

    def _waiting_model(self) -> RowTable[WaitingDevice]:
        columns = [
            Column[WaitingDevice](lambda: translate("DeviceColumn", "Code"), lambda one: one.code),
            Column[WaitingDevice](lambda: translate("DeviceColumn", "Program"), lambda one: one.program),
            Column[WaitingDevice](
                lambda: translate("DeviceColumn", "Address"), lambda one: one.address, stretch=True
            ),
            Column[WaitingDevice](
                lambda: translate("DeviceColumn", "Until"),
                lambda one: words.clock(one.until, self._context.zone),
                numeric=True,
            ),
        ]
        return RowTable(columns, lambda one: one.code, self)

    def _known_model(self) -> RowTable[KnownDevice]:
        def seen(device: KnownDevice) -> str:
            if device.here:
                return translate("DeviceColumn", "connected")
            if device.seen_at is None:
                return translate("DeviceColumn", "never")
            return f"{device.seen_at.astimezone(self._context.zone):%d.%m.%Y %H:%M}"

        columns = [
            Column[KnownDevice](
                lambda: translate("DeviceColumn", "Name"), lambda one: one.name, stretch=True
            ),
            Column[KnownDevice](
                lambda: translate("DeviceColumn", "Kind"), lambda one: staff_words.device(one.role)
            ),
            Column[KnownDevice](lambda: translate("DeviceColumn", "Signed in"), lambda one: one.person),
            Column[KnownDevice](lambda: translate("DeviceColumn", "Seen"), seen),
        ]
        return RowTable(columns, lambda one: one.id, self)


class _DeviceForm(FormBody):
    """What the device is, and what people call it."""

    def __init__(self, device: WaitingDevice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self.line("device-name", lambda: translate("DeviceForm", "Name"))
        self._name.setMaxLength(80)
        self._role = self.choice(
            "device-role",
            lambda: translate("DeviceForm", "Kind"),
            lambda: [(role.value, staff_words.device(role)) for role in _fitting(device.program)],
        )
        self.setFocusProxy(self._name)

    @property
    def name(self) -> str:
        return self._name.text().strip()

    @property
    def role(self) -> Role:
        return Role(self._role.currentData())


def _fitting(program: str) -> tuple[Role, ...]:
    """What the device can be, by the program that runs on it."""
    return {
        "vuoro-kiosk": (Role.KIOSK,),
        "vuoro-display": (Role.DISPLAY,),
        "vuoro-counter": (Role.COUNTER, Role.SUPERVISOR, Role.DOOR),
    }.get(program, tuple(Role))
