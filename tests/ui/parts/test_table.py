"""Tables by keyboard, thousands of rows without a hitch."""

from __future__ import annotations

from time import thread_time

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.parts.lines import in_lines
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.tone import Tone
from ui.theme import RING

COLUMNS = [Column("Name", Width.REST), Column("Day", 110), Column("Visits", number=True)]
ROWS = [
    ["赵**", "2026-11-20", Cell("9", order=9)],
    ["钱**", "2026-10-01", Cell("12", Tone.DONE, order=12)],
    ["孙**", "2026-11-02", Cell("1", order=1)],
]


def test_enter_opens_the_chosen_row(qtbot: QtBot) -> None:
    table = shown(qtbot)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)

    with qtbot.waitSignal(table.row_opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)

    assert opened.args == [1]


def test_more_columns_come_with_their_rows_and_the_chosen_place_stays(qtbot: QtBot) -> None:
    table = shown(qtbot)
    table.choose_row(1)
    table.set_rows([[*row, "more"] for row in ROWS], [*COLUMNS, Column("More", 80)])
    assert table.text_at(1, 3) == "more"
    assert table.chosen_row() == 1


def test_the_first_row_is_chosen_when_the_cursor_comes_into_a_table(qtbot: QtBot) -> None:
    table = shown(qtbot)
    table.setFocus()
    assert {index.row() for index in table.selectedIndexes()} == {0}


def test_an_indented_line_stays_indented_in_each_of_its_lines(qtbot: QtBot) -> None:
    lines = in_lines("　in community recovery", theme.text_font(theme.current()), 120, 3)
    assert len(lines) > 1
    assert all(line.startswith("　") for line in lines)


def test_the_chosen_row_stays_whole_in_sight_when_those_above_it_get_more_lines(qtbot: QtBot) -> None:
    table = Table([Column("方案", Width.REST)])
    qtbot.addWidget(table)
    table.resize(160, 240)
    table.set_rows([["每月家访一次，外出的每月电话联系一次"] for _row in range(12)])
    table.choose_row(6)

    table.show()
    qtbot.waitUntil(lambda: table.rowHeight(6) > table.rowHeight(11))

    area = table.visualRect(table.model().index(6, 0))
    assert table.viewport().rect().contains(area)


def test_home_and_end_lead_to_the_first_and_the_last_row_which_stand_whole_in_sight(qtbot: QtBot) -> None:
    table = Table([Column("方案", Width.REST, lines=6)])
    qtbot.addWidget(table)
    table.resize(110, 240)
    table.set_rows([["每月家访一次，外出的每月电话联系一次，不在的写明去向"] for _row in range(40)])
    with qtbot.waitActive(table):
        table.show()
    table.setFocus()
    for key, row in ((Qt.Key.Key_End, 39), (Qt.Key.Key_Home, 0)):
        qtbot.keyClick(table, key)
        assert table.chosen_row() == row
        qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(table.currentIndex())))


def test_a_line_says_that_rows_follow_below_until_the_last_is_in_sight(qtbot: QtBot) -> None:
    table = Table(COLUMNS)
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.set_rows(ROWS * 20)
    table.show()
    fold = next(part for part in table.findChildren(QFrame) if part.objectName() == "fold")
    assert fold.isVisible()
    assert fold.geometry().bottom() == table.viewport().geometry().bottom()
    table.choose_row(59)
    assert not fold.isVisible()
    table.set_rows(ROWS)
    qtbot.waitUntil(lambda: not table.verticalScrollBar().maximum())
    assert not fold.isVisible()


def test_the_chosen_row_stays_chosen_when_titles_or_widths_change(qtbot: QtBot) -> None:
    table = shown(qtbot)
    table.setFocus()
    table.choose_row(1)
    for columns in (COLUMNS, [Column("姓名", Width.REST), *COLUMNS[1:]]):
        table.set_columns(columns)
        assert table.chosen_row() == 1
        table.set_rows(ROWS)
        with qtbot.waitSignal(table.row_opened) as opened:
            qtbot.keyClick(table, Qt.Key.Key_Return)
        assert opened.args == [1]


def test_sorting_goes_by_the_number_and_still_opens_the_right_row(qtbot: QtBot) -> None:
    table = shown(qtbot)

    table.sortByColumn(2, Qt.SortOrder.AscendingOrder)

    assert [table.text_at(row, 2) for row in range(3)] == ["1", "9", "12"]
    table.selectRow(0)
    assert table.chosen_row() == 2


def test_fresh_rows_keep_the_place(qtbot: QtBot) -> None:
    table = shown(qtbot)
    table.choose_row(1)

    table.set_rows(ROWS[:2])

    assert table.chosen_row() == 1


def test_coming_by_tab_chooses_the_first_row(qtbot: QtBot) -> None:
    table = shown(qtbot)

    table.setFocus(Qt.FocusReason.TabFocusReason)

    assert table.chosen_row() == 0


def test_a_short_table_in_a_card_shows_all_its_rows(qtbot: QtBot) -> None:
    table = Table(COLUMNS, fits=True)
    qtbot.addWidget(table)
    table.set_rows(ROWS)
    table.resize(600, 100)
    table.show()

    last = table.visualRect(table.model().index(2, 0))

    assert table.viewport().rect().contains(last.bottomLeft())


def test_two_thousand_people_are_shown_and_scrolled_without_a_hitch(qtbot: QtBot) -> None:
    table = shown(qtbot)
    rows = [[f"赵{n}", f"2026-{n % 12 + 1:02d}-01", str(n)] for n in range(2000)]

    begun = thread_time()
    table.set_rows(rows)
    table.choose_row(1999)
    table.scrollToBottom()
    table.grab()

    assert thread_time() - begun < 0.5
    assert table.chosen_row() == 1999


def test_the_chosen_row_stays_in_sight_when_the_window_shrinks(qtbot: QtBot) -> None:
    table = shown(qtbot)
    table.set_rows([[str(n), "", ""] for n in range(40)])
    table.resize(600, 900)
    table.choose_row(20)

    table.resize(600, 200)

    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())


def test_words_without_room_in_a_line_get_a_second_one_and_the_row_its_height(qtbot: QtBot) -> None:
    table = shown(qtbot)
    table.set_rows([["赵**", "2026-11-20", "9"], ["nothing recorded in this half-year 𬱖 " * 2, "", ""]])
    table.resize(400, 300)
    qtbot.waitUntil(lambda: table.rowHeight(1) > table.rowHeight(0))

    table.resize(1200, 300)

    qtbot.waitUntil(lambda: table.rowHeight(1) == table.rowHeight(0))


def test_titles_stand_only_above_rows(qtbot: QtBot) -> None:
    table = Table([Column("Name"), Column("Day")])
    qtbot.addWidget(table)
    table.show()
    assert not table.horizontalHeader().isVisible()

    table.set_rows([["王小满", "2026-11-22"]])
    assert table.horizontalHeader().isVisible()


def test_a_title_is_never_wider_than_its_column(qtbot: QtBot) -> None:
    table = Table([Column("Name"), Column("Responsible for the agreement", 40), Column("", Width.REST)])
    table.set_rows([["王小满", "王组长", ""]])
    qtbot.addWidget(table)
    table.resize(600, 200)
    table.show()
    header = table.horizontalHeader()
    one_line = header.fontMetrics().lineSpacing()

    assert header.sectionSize(1) >= header.fontMetrics().horizontalAdvance("Responsible") * 12 // 13
    qtbot.waitUntil(lambda: header.height() > 2 * one_line)


def test_the_last_columns_give_way_to_the_words(qtbot: QtBot) -> None:
    columns = [
        Column("Day", 104),
        Column("Said", Width.REST),
        Column("By", 130),
        Column("Result", 130, keep=True),
    ]
    table = Table(columns, gives_way=True)
    qtbot.addWidget(table)
    for width, hidden in ((700, []), (460, [2])):
        table.resize(width, 200)
        table.show()
        assert [place for place in range(4) if table.isColumnHidden(place)] == hidden


def test_words_that_end_in_dots_are_shown_whole_where_the_pointer_rests(qtbot: QtBot) -> None:
    table = shown(qtbot)
    long = (
        "2025-11-15: <nothing> recorded (A urine test in each half-year from reporting on). " + "Why? " * 40
    )
    long = long.strip()
    table.set_rows([["赵**", "2026-11-20", "9"], [long, "2026-11-20", "9"]])
    told = []
    for row in range(2):
        at = table.visualRect(table.model().index(row, 0)).center()
        QToolTip.hideText()
        QApplication.sendEvent(
            table.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
        )
        told.append(QToolTip.text())
    assert told[0] == ""
    shown_whole = QTextDocument()
    shown_whole.setHtml(told[1])
    assert shown_whole.toPlainText() == long


def test_rows_that_come_are_painted_once_and_a_lost_cursor_paints_its_row_alone(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    table, line = Table(COLUMNS, parent=window), QLineEdit(window)
    table.setGeometry(0, 40, 600, 300)
    with qtbot.waitActive(window):
        window.show()
    table.setFocus()
    qtbot.wait(20)
    paints = Paints(table)

    table.set_rows([["赵**" * 9, "2026-11-20", "9"] for _row in range(9)])
    table.choose_row(2)
    qtbot.wait(20)
    assert paints.heights == [table.viewport().height()]

    line.setFocus()
    qtbot.wait(20)
    assert paints.heights[1:] == [table.rowHeight(2) + 2 * RING]


class Paints(QObject):
    """How much of a table's height was painted, each time."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self.heights: list[int] = []
        table.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's own name
        if isinstance(event, QPaintEvent):
            self.heights.append(event.region().boundingRect().height())
        return False


def shown(qtbot: QtBot) -> Table:
    table = Table(COLUMNS)
    qtbot.addWidget(table)
    table.set_rows(ROWS)
    table.resize(600, 300)
    with qtbot.waitActive(table):
        table.show()
    return table
