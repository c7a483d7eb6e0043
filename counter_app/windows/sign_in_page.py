"""Choosing a counter, a work profile and the name that others see."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from counter_app import words
from counter_app.counter import Action, Hindrance
from counter_app.notices import Notice, with_hint
from counter_app.staff import Staff
from counter_app.windows.action_button import ActionButton
from counter_app.windows.choice_box import ChoiceBox
from counter_app.windows.context import Context
from counter_app.windows.look import GAP, MARGIN, label, say
from counter_app.windows.note_line import NoteLine
from counter_app.windows.questions import Question, Questions
from queue_link.commands import OpenCounter, TakeOver
from queue_link.messages import CounterState, CounterView
from queue_link.vocabulary import CounterId, ProfileId

ACROSS = 5
"""Counters in a row."""
MOST_ROWS = 200
TILE_PX = 142
CARD_PX = 830
"""Wide enough for a row of tiles."""
LONGEST_NAME = 80


class SignInPage(QWidget):
    """Counters that others hold are shown with who has them; before one is taken over, it is asked."""

    picked = Signal()
    """A counter was chosen; the page is to be drawn anew."""

    def __init__(
        self,
        context: Context,
        staff: Staff,
        questions: Questions,
        first: CounterId,
        adviser: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._staff = staff
        self._questions = questions
        self._wanted = first
        self._tiles: dict[CounterId, QPushButton] = {}
        self._held: dict[CounterId, str] = {}
        """Who had each counter when it was drawn last."""
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self.picked)
        self._title = label(pixels=22, strong=True)
        self._counters_title = label(strong=True)
        self._profile_title = label(strong=True)
        self._name_title = label(strong=True)
        self._note = NoteLine()
        self._profile = ChoiceBox()
        self._profile.setObjectName("profile-choice")
        self._name = QLineEdit(adviser)
        self._name.setObjectName("adviser-name")
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._button = ActionButton(Action.SIGN_IN, context.dispatch, pixels=16)
        self._button.setProperty("kind", "primary")
        self._button.clicked.connect(self._sign_in)
        self._name.returnPressed.connect(self._button.click)
        self._profile_title.setBuddy(self._profile)
        self._name_title.setBuddy(self._name)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._lay_out()

    def take_focus(self) -> None:
        """The keyboard starts at the chosen counter, else at the first free one."""
        free = [tile for counter, tile in self._tiles.items() if not self._holder(counter)]
        if start := next((tile for tile in free if tile.isChecked()), next(iter(free), None)):
            start.setFocus()

    def refresh(self, notice: Notice) -> None:
        """Draw the counters as they are held now."""
        self._title.setText(self.tr("Sign in to a counter"))
        self._counters_title.setText(self.tr("Counter"))
        self._profile_title.setText(self.tr("Work profile"))
        self._name_title.setText(self.tr("Your name, as colleagues see it"))
        for part in (self._name_title, self._name):
            part.setVisible(self._staff.person is None)
        self._show_tiles()
        self._show_profiles()
        chosen = self._chosen()
        why_not = self._context.desk.hindrance(Action.SIGN_IN) or (None if chosen else Hindrance.NO_COUNTER)
        self._note.show_notice(with_hint(notice, why_not))
        say(self._profile, self._profile_title.text())
        say(self._name, self._name_title.text())
        self._button.refresh(self._button_words(chosen), why_not)

    def _button_words(self, chosen: CounterId | None) -> str:
        if chosen is None:
            return ""
        if self._holder(chosen):
            return self.tr("Take over counter {counter}…").format(counter=chosen)
        return self.tr("Sign in to counter {counter}").format(counter=chosen)

    @property
    def _adviser(self) -> str:
        """The name under which one works."""
        return self._staff.person.name if self._staff.person else self._name.text().strip()

    def _sign_in(self) -> None:
        counter, profile = self._chosen(), self._profile.currentData()
        if not (counter and profile):
            return
        if self._holder(counter) or self._elsewhere():
            self._ask_to_take_over(counter, ProfileId(profile))
        else:
            self._context.dispatch.do(OpenCounter(counter, ProfileId(profile), self._adviser))

    def _ask_to_take_over(self, counter: CounterId, profile: ProfileId) -> None:
        def question() -> Question:
            return Question(
                self._asked(counter),
                self._what_happens(counter),
                words.action(Action.TAKE_OVER),
                cautious=True,
            )

        self._questions.ask(
            question,
            lambda: self._context.dispatch.do(TakeOver(counter, profile, self._adviser)),
            lambda: self._context.desk.may(Action.SIGN_IN),
        )

    def _asked(self, counter: CounterId) -> str:
        asked = self.tr("{name} is signed in at {counter}: take over?")
        holder, elsewhere = self._holder(counter), self._elsewhere()
        if holder or elsewhere is None:
            return asked.format(name=holder, counter=words.counter(counter))
        return asked.format(name=elsewhere.adviser, counter=words.counter(elsewhere.id))

    def _what_happens(self, counter: CounterId) -> str:
        told = []
        if self._holder(counter):
            told.append(self.tr("A visit in hand stays at the counter and becomes yours."))
        if elsewhere := self._elsewhere():
            text = self.tr("{counter} is closed; a visit in hand there goes back to its line.")
            told.append(text.format(counter=words.counter(elsewhere.id)))
        return " ".join(told)

    def _holder(self, counter: CounterId) -> str:
        """Who is signed in there; empty: nobody."""
        state = self._states().get(counter)
        if state is None or state.profile is None:
            return ""
        return state.adviser or self.tr("in use")

    def _elsewhere(self) -> CounterState | None:
        """Another counter where one is signed in already."""
        name, chosen = self._adviser.casefold(), self._chosen()
        held = (state for state in self._states().values() if state.profile is not None)
        return next(
            (one for one in held if name and one.adviser.casefold() == name and one.id != chosen), None
        )

    def _states(self) -> dict[CounterId, CounterState]:
        view = self._context.desk.view
        return {state.id: state for state in view.counters} if isinstance(view, CounterView) else {}

    def _chosen(self) -> CounterId | None:
        return next((counter for counter, tile in self._tiles.items() if tile.isChecked()), None)

    def _show_tiles(self) -> None:
        counters = [card.id for card in self._context.counters]
        if list(self._tiles) != counters:
            self._make_tiles(counters)
        for counter, tile in self._tiles.items():
            self._show_tile(counter, tile)
        self._held = {counter: self._holder(counter) for counter in self._tiles}

    def _show_tile(self, counter: CounterId, tile: QPushButton) -> None:
        holder = self._holder(counter)
        who = holder or self.tr("free")
        shown = tile.fontMetrics().elidedText(who, Qt.TextElideMode.ElideRight, TILE_PX - 24)
        tile.setText(f"{words.counter(counter)}\n{shown}")
        tile.setToolTip(holder)
        say(tile, f"{words.counter(counter)}, {who}")
        if holder and holder != self._held.get(counter, ""):
            # Taken a moment ago: it was chosen as a free one.
            self._group.setExclusive(False)
            tile.setChecked(False)
            self._group.setExclusive(True)
        elif counter == self._wanted and not holder:
            tile.setChecked(True)
            self._wanted = CounterId("")

    def _make_tiles(self, counters: list[CounterId]) -> None:
        for tile in self._tiles.values():
            self._group.removeButton(tile)
            tile.deleteLater()
        self._tiles = {}
        for place, counter in enumerate(counters):
            tile = QPushButton()
            tile.setObjectName(f"counter-choice-{counter}")
            tile.setCheckable(True)
            tile.setProperty("kind", "tile")
            tile.setMinimumSize(TILE_PX, 58)
            tile.setAutoDefault(False)
            self._group.addButton(tile)
            self._grid.addWidget(tile, place // ACROSS, place % ACROSS)
            self._tiles[counter] = tile

    def _show_profiles(self) -> None:
        chosen = self._chosen()
        offered = self._context.profiles_at(chosen) if chosen else ()
        names = [self._context.profile(profile) for profile in offered]
        shown = [self._profile.itemText(i) for i in range(self._profile.count())]
        if shown == names:
            return
        kept = self._profile.currentData()
        self._profile.clear()
        for profile, name in zip(offered, names, strict=True):
            self._profile.addItem(name, profile)
        self._profile.setCurrentIndex(max(0, self._profile.findData(kept)))

    def _lay_out(self) -> None:
        tiles = QWidget()
        tiles.setObjectName("counter-choice")
        tiles.setLayout(self._grid)
        self._grid.setContentsMargins(2, 2, 2, 2)
        self._grid.setRowStretch(MOST_ROWS, 1)
        scroll = QScrollArea()
        scroll.setWidget(tiles)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        card = QFrame()
        card.setProperty("kind", "card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(28, 20, 28, 20)
        rows.setSpacing(6)
        rows.addWidget(self._title)
        rows.addSpacing(GAP)
        rows.addWidget(self._counters_title)
        rows.addWidget(scroll, 1)
        rows.addSpacing(4)
        who = QGridLayout()
        who.setHorizontalSpacing(MARGIN)
        who.setVerticalSpacing(6)
        for column, (title, box) in enumerate(
            ((self._profile_title, self._profile), (self._name_title, self._name))
        ):
            who.addWidget(title, 0, column)
            who.addWidget(box, 1, column)
            who.setColumnStretch(column, 1)
        rows.addLayout(who)
        rows.addSpacing(4)
        rows.addWidget(self._note)
        rows.addWidget(self._button)
        card.setFixedWidth(CARD_PX)
        page = QVBoxLayout(self)
        page.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        page.addWidget(card, 1)
        page.setAlignment(card, Qt.AlignmentFlag.AlignHCenter)
        for box in (self._profile, self._name):
            box.setMinimumHeight(34)
