"""The window of the code lists: the lists at the left, the choices of one at the right, a line to add one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.codes import CodeItem, code_list_names, shipped_list
from app.errors import Refused, Trouble
from app.lists.choice import counts_units
from app.users.rules import Thing
from ui.help.dialog_help import DialogHelp
from ui.lists.code_lists_desk import CodeListsDesk
from ui.parts.choices import language
from ui.parts.form import Form
from ui.parts.role import wear
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.text_field import TextField
from ui.parts.tone import Tone
from ui.problems import sentence_of
from ui.theme import LARGE, MEDIUM, SMALL, WIDE
from ui.users.look_only import writes
from ui.words import Retranslated

_LEFT, _RIGHT = 3, 7
_WORDS, _UNIT = "zh", "unit_zh"
_FIRST = ("METHOD", "TAG", "SCHEME", "MAT")
_OPEN = [name for name in code_list_names() if shipped_list(name).is_open]
OPEN_LISTS = (*_FIRST, *(name for name in _OPEN if name not in _FIRST))


class CodeListsDialog(Retranslated, QDialog):
    """Arrows choose a list and a choice, Ctrl+N adds one, Del hides the chosen one or offers it again."""

    def __init__(self, desk: CodeListsDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        DialogHelp(self)
        self._desk = desk
        self._items: Sequence[CodeItem] = ()
        self._title, self._keys = label("", "title"), label("", "muted", wrap=True)
        self._lists = Table([Column("")])
        self._table = Table(self._columns())
        self._form = Form(columns=1)
        self._words, self._unit = TextField(longest=40), TextField(longest=10)
        self._told = label("", "muted", wrap=True)
        self._close, self._hide, self._add = QPushButton(), QPushButton(), QPushButton()
        writes(self._hide, self._add, thing=Thing.VILLAGE)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.setModal(True)
        wear(self._add, role="primary")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        whole.setSpacing(SMALL)
        whole.addWidget(self._title)
        whole.addWidget(self._keys)
        across = QHBoxLayout()
        across.setSpacing(MEDIUM)
        across.addWidget(self._lists, _LEFT)
        right = QVBoxLayout()
        right.setSpacing(SMALL)
        right.addWidget(self._table, 1)
        self._form.add(_WORDS, "", self._words)
        self._form.add(_UNIT, "", self._unit)
        right.addWidget(self._form)
        across.addLayout(right, _RIGHT)
        whole.addLayout(across, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        for button in (self._close, self._hide, self._add):
            button.setAutoDefault(False)
            foot.addWidget(button)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self._lists.row_chosen.connect(self._on_list_chosen)
        self._lists.row_opened.connect(self._on_list_opened)
        self._table.row_chosen.connect(self._on_choice_chosen)
        self._form.save_requested.connect(self.add)
        self._add.clicked.connect(self.add)
        self._hide.clicked.connect(self.turn)
        self._close.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.begin_choice)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.turn)

    def begin(self, window: QWidget) -> None:
        """Open over the window, at the list that was chosen last."""
        self._lists.choose_row(max(0, self._lists.chosen_row()))
        self._show_choices()
        room = window.geometry()
        self.resize(room.width() - 2 * WIDE, room.height() - 2 * LARGE)
        self.move(room.topLeft().x() + WIDE, room.topLeft().y() + LARGE)
        self.open()
        self._lists.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_choice(self) -> None:
        """Ctrl+N: another one for the chosen list."""
        self._say("")
        self._words.setFocus(Qt.FocusReason.TabFocusReason)

    def add(self) -> None:
        """Enter in the line: offer the words from now on."""
        words = " ".join(self._words.text().split())
        if not self._try(lambda: self._desk.add(self._name(), self._words.text(), self._unit.text())):
            return
        self._words.clear()
        self._unit.clear()
        self._show_choices()
        self._table.choose_row(next((at for at, one in enumerate(self._items) if one.zh == words), 0))
        self._words.setFocus(Qt.FocusReason.TabFocusReason)
        self._say(self.tr("Offered from now on: {0}").format(words))

    def turn(self) -> None:
        """Del: hide the chosen choice, or offer it again."""
        at = self._table.chosen_row()
        if not 0 <= at < len(self._items):
            return
        item = self._items[at]
        act = self._desk.hide if item.active else self._desk.offer
        if not self._try(lambda: act(self._name(), item.code)):
            return
        self._show_choices()
        self._table.choose_row(at)
        hidden = self.tr("Offered no longer: {0}. Records that have it go on saying it.")
        told = hidden if item.active else self.tr("Offered from now on: {0}")
        self._say(told.format(item.label(language())))

    def retranslate(self) -> None:
        self._title.setText(self.tr("Choices of the lists"))
        self.setWindowTitle(self._title.text())
        self._keys.setText(
            self.tr(
                "↑ ↓ choose   Tab to the choices   Ctrl+N add   Del hide or offer again   Esc back.   "
                "Words are never changed, so that old records keep what they say: hide a choice and add "
                "the right one."
            )
        )
        self._lists.set_columns([Column(self.tr("List"), Width.REST)])
        self._lists.setAccessibleName(self.tr("List"))
        spoken = language()
        names = [shipped_list(name) for name in OPEN_LISTS]
        self._lists.set_rows([[one.zh if spoken.startswith("zh") else one.en] for one in names])
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self._title.text())
        self._close.setText(self.tr("Leave  Esc"))
        self._add.setText(self.tr("Add the choice  Enter"))
        self._form.set_words(_WORDS, self.tr("Another choice"))
        self._form.set_words(_UNIT, self.tr("Counted in"), self.tr("Its unit, like 条 or 份."))
        self._show_choices()

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Choice"), Width.REST),
            Column(self.tr("Counted in"), 110),
            Column(self.tr("Whose"), 150),
            Column(self.tr("Offered"), 110),
        ]

    def _name(self) -> str:
        return OPEN_LISTS[max(0, self._lists.chosen_row())]

    def _show_choices(self) -> None:
        name, spoken = self._name(), language()
        self._items = self._desk.read(name).items
        sent = self._desk.county(name)
        shipped = {item.code for item in shipped_list(name).items}
        self._form.show_row(_UNIT, counts_units(shipped_list(name)))
        self._table.set_rows(
            [
                [
                    Cell(one.label(spoken), Tone.PLAIN if one.active else Tone.QUIET, icon=""),
                    one.unit_zh if spoken.startswith("zh") else one.unit_en,
                    self._whose(one.code, shipped, sent),
                    Cell(self._offered(one), Tone.PLAIN if one.active else Tone.QUIET, icon=""),
                ]
                for one in self._items
            ]
        )
        self._show_turn()

    def _whose(self, code: str, shipped: set[str], sent: frozenset[str]) -> Cell:
        if code in sent:
            return Cell(self.tr("the county"), icon="")
        if code in shipped:
            return Cell(self.tr("shipped"), Tone.QUIET, icon="")
        return Cell(self.tr("the village's own"), icon="")

    def _offered(self, item: CodeItem) -> str:
        return self.tr("yes") if item.active else self.tr("hidden")

    def _show_turn(self) -> None:
        at = self._table.chosen_row()
        chosen = self._items[at] if 0 <= at < len(self._items) else None
        self._hide.setEnabled(chosen is not None)
        offered = chosen is None or chosen.active
        self._hide.setText(self.tr("Hide  Del") if offered else self.tr("Offer again  Del"))

    def _try(self, act: Callable[[], None]) -> bool:
        """Whether it was done; what is wrong is said at its field, else at the foot."""
        self._words.show_problem("")
        self._unit.show_problem("")
        try:
            act()
        except (Refused, Trouble) as problem:
            field = problem.field if isinstance(problem, Refused) else ""
            if field in (_WORDS, _UNIT):
                wrong = self._unit if field == _UNIT else self._words
                wrong.show_problem(sentence_of(problem))
                wrong.setFocus(Qt.FocusReason.TabFocusReason)
            else:
                self._say(sentence_of(problem))
            return False
        return True

    def _on_list_chosen(self, _place: int) -> None:
        self._words.clear()
        self._unit.clear()
        self._say("")
        self._show_choices()

    def _on_list_opened(self, _place: int) -> None:
        self._table.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_choice_chosen(self, _place: int) -> None:
        self._show_turn()

    def _say(self, words: str) -> None:
        self._told.setText(words)
