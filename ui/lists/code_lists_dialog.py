"""The window of the code lists: the lists at the left, the choices of one at the right, a line to add one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.codes import CodeItem, code_list_names, shipped_list
from app.errors import Refused, Trouble
from app.lists.choice import counts_units
from ui.lists.code_lists_desk import CodeListsDesk
from ui.parts.choices import language
from ui.parts.line_editor_dialog import LineEditorDialog
from ui.parts.table import Cell, Column, Width
from ui.parts.text_field import TextField
from ui.parts.tone import Tone
from ui.problems import sentence_of

_WORDS, _UNIT = "zh", "unit_zh"
_FIRST = ("METHOD", "TAG", "SCHEME", "MAT")
_OPEN = [name for name in code_list_names() if shipped_list(name).is_open]
OPEN_LISTS = (*_FIRST, *(name for name in _OPEN if name not in _FIRST))


class CodeListsDialog(LineEditorDialog):
    """Arrows choose a list and a choice, Ctrl+N adds one, Del hides the chosen one or offers it again."""

    def __init__(self, desk: CodeListsDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._items: Sequence[CodeItem] = ()
        super().__init__(longest=40, parent=parent)
        self._unit = TextField(longest=10)
        self.build_editor((_WORDS, self._words), (_UNIT, self._unit))
        self._table.row_chosen.connect(self._on_choice_chosen)
        self._second.clicked.connect(self.take_out)
        self.retranslate()

    def begin(self, window: QWidget) -> None:
        """Open over the window, at the list that was chosen last."""
        self._headings.choose_row(max(0, self._headings.chosen_row()))
        self.show_lines()
        self.stand_over(window)
        self.open()
        self._headings.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_new(self) -> None:
        """Ctrl+N: another one for the chosen list."""
        self.say("")
        self._words.setFocus(Qt.FocusReason.TabFocusReason)

    def keep(self) -> None:
        """Enter in the line: offer the words from now on."""
        words = " ".join(self._words.text().split())
        if not self._try(lambda: self._desk.add(self._name(), self._words.text(), self._unit.text())):
            return
        self.clear_line()
        self.show_lines()
        self._table.choose_row(next((at for at, one in enumerate(self._items) if one.zh == words), 0))
        self._words.setFocus(Qt.FocusReason.TabFocusReason)
        self.say(self.tr("Offered from now on: {0}").format(words))

    def take_out(self) -> None:
        """Del: hide the chosen choice, or offer it again."""
        at = self._table.chosen_row()
        if not 0 <= at < len(self._items):
            return
        item = self._items[at]
        act = self._desk.hide if item.active else self._desk.offer
        if not self._try(lambda: act(self._name(), item.code)):
            return
        self.show_lines()
        self._table.choose_row(at)
        hidden = self.tr("Offered no longer: {0}. Records that have it go on saying it.")
        told = hidden if item.active else self.tr("Offered from now on: {0}")
        self.say(told.format(item.label(language())))

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
        self._headings.set_columns([Column(self.tr("List"), Width.REST)])
        self._headings.setAccessibleName(self.tr("List"))
        spoken = language()
        names = [shipped_list(name) for name in OPEN_LISTS]
        self._headings.set_rows([[one.zh if spoken.startswith("zh") else one.en] for one in names])
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self._title.text())
        self._close.setText(self.tr("Leave  Esc"))
        self._keep.setText(self.tr("Add the choice  Enter"))
        self._form.set_words(_WORDS, self.tr("Another choice"))
        self._form.set_words(_UNIT, self.tr("Counted in"), self.tr("Its unit, like 条 or 份."))
        self.show_lines()

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Choice"), Width.REST),
            Column(self.tr("Counted in"), 110),
            Column(self.tr("Whose"), 150),
            Column(self.tr("Offered"), 110),
        ]

    def _name(self) -> str:
        return OPEN_LISTS[max(0, self._headings.chosen_row())]

    def show_lines(self) -> None:
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
        self._second.setEnabled(chosen is not None)
        offered = chosen is None or chosen.active
        self._second.setText(self.tr("Hide  Del") if offered else self.tr("Offer again  Del"))

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
                self.say(sentence_of(problem))
            return False
        return True

    def clear_line(self) -> None:
        super().clear_line()
        self._unit.clear()

    def _on_choice_chosen(self, _place: int) -> None:
        self._show_turn()
