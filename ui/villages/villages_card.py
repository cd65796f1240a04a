"""Settings: the villages of this vault, and which of them is worked on."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.errors import Refused, Trouble
from app.users.rules import Thing
from ui import theme
from ui.parts.card import Card
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Row, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.problems import sentence_of
from ui.users.look_only import writes
from ui.villages.add_village_dialog import AddVillageDialog
from ui.villages.villages_desk import Kept, VillagesDesk
from ui.words import Retranslated

_ROW = 34


class VillagesCard(Retranslated, Card):
    """Enter on a village works on it: `chosen`. `saved` brings words for the foot."""

    chosen = Signal()
    saved = Signal(str)

    def __init__(self, desk: VillagesDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._kept: list[Kept] = []
        self._words = label("", "muted", wrap=True)
        self._problem = label("", "error", wrap=True)
        self._table = Table([])
        self._add = QPushButton()
        writes(self._add, thing=Thing.VILLAGE)
        self._add.setAutoDefault(False)
        self.add_tool(self._add)
        for part in (self._words, self._problem, self._table):
            self.body.addWidget(part)
        self._problem.hide()
        self._add.clicked.connect(self._on_add)
        self._table.row_opened.connect(self._on_row_opened)
        self.retranslate()

    @cached_property
    def _dialog(self) -> AddVillageDialog:
        dialog = AddVillageDialog(self._desk, self)
        dialog.saved.connect(self._on_added)
        return dialog

    def read_again(self) -> None:
        """Ask which villages there are; a table only where there are several."""
        try:
            self._kept = self._desk.kept()
        except (Refused, Trouble) as problem:
            self._tell(sentence_of(problem))
            return
        rows: list[Row] = []
        for one in self._kept:
            state = Cell(self.tr("worked on now"), Tone.DONE, icon="check") if one.chosen else Cell("")
            said = one.village
            rows.append([Cell(said.name, bold=one.chosen), said.code, said.town, str(one.people), state])
        self._table.set_rows(rows)
        self._table.setFixedHeight(theme.current().px((len(rows) + 1) * _ROW + 8))
        show_if(self._table, len(rows) > 1)

    def retranslate(self) -> None:
        self.set_heading(self.tr("Villages"))
        self._words.setText(
            self.tr(
                "One vault can keep several villages: people, ledgers, funds, figures and settings stand "
                "apart. Choose here (Enter) which one the pages show."
            )
        )
        self._add.setText(self.tr("Add a village…"))
        self._table.set_columns(
            [
                Column(self.tr("Village"), Width.REST),
                Column(self.tr("Code"), 130),
                Column(self.tr("Township"), 120),
                Column(self.tr("People"), 80, number=True),
                Column("", 140),
            ]
        )
        self._table.setAccessibleName(self.tr("Villages"))
        self.read_again()

    def _on_add(self) -> None:
        self._dialog.begin()

    def _on_added(self, words: str) -> None:
        self.read_again()
        self.saved.emit(words)

    def _on_row_opened(self, place: int) -> None:
        try:
            self._desk.choose(self._kept[place].village.village)
        except (Refused, Trouble) as problem:
            self._tell(sentence_of(problem))
            return
        self.read_again()
        self.chosen.emit()

    def _tell(self, words: str) -> None:
        self._problem.setText(words)
        show_if(self._problem, bool(words))
