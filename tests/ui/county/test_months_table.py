"""Arrows through villages and months."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.county.matrix.months_table import MonthsTable
from ui.parts.table import Column, Width


def test_the_arrow_beyond_the_last_month_in_sight_asks_for_the_next(qtbot: QtBot) -> None:
    table = MonthsTable()
    qtbot.addWidget(table)
    table.set_columns([Column("Village", Width.REST), *(Column(f"2026-{month:02}", 80) for month in (9, 10))])
    table.set_rows([["清水湾村", "received", "late"]])
    table.choose_cell(0, 1)

    table.know_months(1, 2, earlier=True, later=False)
    with qtbot.waitSignal(table.earlier_requested):
        qtbot.keyClick(table, Qt.Key.Key_Left)
    assert table.currentIndex().column() == 1

    table.know_months(1, 2, earlier=False, later=True)
    qtbot.keyClick(table, Qt.Key.Key_Left)
    assert table.currentIndex().column() == 0  # no month is hidden there: on to the village
    table.choose_cell(0, 2)
    with qtbot.waitSignal(table.later_requested):
        qtbot.keyClick(table, Qt.Key.Key_Right)
