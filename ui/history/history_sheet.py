"""The history of a bag or of one record: who, when, on which laptop, old and new."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.history.history_lines import HistoryLine
from ui.parts.card import Card
from ui.parts.table import Cell, Column, Row, Table, Width
from ui.parts.tone import Tone
from ui.words import Retranslated


class HistorySheet(Retranslated, QWidget):
    """`show_history` replaces the lines; the newest stands at the top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._card = Card()
        self._table = Table(self._columns())
        self._card.body.addWidget(self._table)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)
        self.setFocusProxy(self._table)
        self.retranslate()

    def show_history(self, title: str, lines: Sequence[HistoryLine]) -> None:
        """`title` says whose history it is."""
        self._title = title
        self._table.set_rows([_row(line) for line in lines])
        self.retranslate()

    def retranslate(self) -> None:
        self._card.set_heading(self.tr("History  {0}").format(self._title), self.tr("Esc goes back"))
        self._table.set_columns(self._columns())

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("When"), 140),
            Column(self.tr("Who"), 120),
            Column(self.tr("Record"), 130),
            Column(self.tr("Field"), 130),
            Column(self.tr("Old → new"), Width.REST),
        ]


def _row(line: HistoryLine) -> Row:
    change = "" if line.old == line.new == "—" else f"{line.old} → {line.new}"
    words = f"{change}  ({line.why})" if line.why else change
    quiet = Cell(line.when, Tone.QUIET, icon="")
    return [quiet, line.who, line.record, Cell(line.field, bold=True), words]
