"""Breaches or absences of a bag: whether each counts stands beside it, the counts stand above all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.conduct.count_breaches import Standing
from app.records import Record
from ui.conduct.conduct_words import standing_cell
from ui.conduct.counts_line import CountsLine
from ui.parts.table import Cell
from ui.sheets.kind_sheet import KindSheet
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

if TYPE_CHECKING:
    from app.people.reveal import FullNumbers
    from ui.bag.bag_desk import BagView


class CountedList(KindSheet):
    """The column "counted" says what the rules make of the record, not only what was typed."""

    def __init__(self, spec: SheetSpec, today: Callable[[], date], parent: QWidget | None = None) -> None:
        self._standings: Mapping[str, Standing] = {}
        self._line = CountsLine()
        super().__init__(spec, today, parent)
        self._card.body.insertWidget(0, self._line)

    def show_view(self, view: BagView, full: FullNumbers | None) -> None:
        self._standings = view.bag.conduct.standings
        self._line.show_count(view.bag.conduct.count)
        super().show_view(view, full)

    def _cell(self, column: SheetColumn, record: Record[Any], view: BagView, full: bool) -> Cell:
        if column.name == "counted":
            return standing_cell(self._standings.get(record.row, Standing.UNDECIDED))
        return super()._cell(column, record, view, full)
