"""Today by keyboard: one list of bands, why each row is there, and the entry of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu, QScrollArea, QStackedWidget
from pytestqt.qtbot import QtBot

from app.followup.law_days import LawDay
from app.followup.list_due import list_due
from app.ids import PersonId
from app.village.info_exchange import INFO_EXCHANGE, InfoExchange
from tests.factories.people import NOW, TODAY, Office, a_person
from ui.background import Jobs
from ui.parts.empty import Empty
from ui.parts.filter_chips import MenuChip
from ui.parts.table import Table
from ui.today.today_page import TodayPage
from ui.today.why_panel import WhyPanel
from ui.today.wiring import today_page

KEPT = TODAY - timedelta(days=120)


def test_a_row_says_who_what_why_and_how_late(qtbot: QtBot, office: Office) -> None:
    somebody(office, "赵建国", "2组")

    page = shown(qtbot, office)

    rows = drawn(page)
    assert ["赵**  2组", "Home visit", "2026-10: nothing recorded (A home visit each calendar month)",
            "22 days overdue"] in rows  # fmt: skip
    assert not any("赵建国" in cell for row in rows for cell in row)


def test_the_arrow_keys_walk_all_bands_as_one_list(qtbot: QtBot, office: Office) -> None:
    somebody(office, "赵建国", "2组")
    somebody(office, "钱志强", "11组", reported_on=None, served_on=TODAY - timedelta(days=30))
    page = shown(qtbot, office)
    tables = bands(page)
    assert len(tables) > 1

    seen = []
    for _ in range(sum(table.model().rowCount() for table in tables)):
        table = focused(page)
        seen.append((tables.index(table), table.chosen_row()))
        qtbot.keyClick(table, Qt.Key.Key_Down)

    assert seen == [
        (band, row) for band, table in enumerate(tables) for row in range(table.model().rowCount())
    ]
    last = focused(page)
    assert (tables.index(last), last.chosen_row()) == seen[-1]
    qtbot.keyClick(last, Qt.Key.Key_Up)
    assert len([table for table in tables if table.chosen_row() >= 0]) == 1


def test_pages_are_turned_by_what_is_in_sight_and_home_and_end_reach_over_all_bands(
    qtbot: QtBot, office: Office
) -> None:
    somebody(office, "赵建国", "2组")
    with office.look() as connection:
        due = list_due(connection, today=TODAY)
    page = shown(qtbot, office)
    page.show_due(replace(due, overdue=due.overdue * 60, near=due.overdue * 60))
    first, second, *_others, last = bands(page)
    room = page.findChildren(QScrollArea)[0].viewport().height()
    qtbot.waitUntil(lambda: second.mapTo(page, QPoint()).y() > first.height())

    seen = []
    for _ in range(3):
        qtbot.keyClick(focused(page), Qt.Key.Key_PageDown)
        seen.append(first.chosen_row())
    (step,) = {later - earlier for earlier, later in pairwise([0, *seen])}
    assert 5 < step <= room // first.rowHeight(1)
    qtbot.keyClick(focused(page), Qt.Key.Key_PageUp)
    assert first.chosen_row() == seen[1]
    first.choose_row(first.model().rowCount() - 2)
    qtbot.keyClick(first, Qt.Key.Key_PageDown)
    assert second.chosen_row() > 0
    qtbot.keyClick(focused(page), Qt.Key.Key_End)
    assert last.chosen_row() == last.model().rowCount() - 1
    qtbot.keyClick(focused(page), Qt.Key.Key_Home)
    assert (focused(page), first.chosen_row()) == (first, 0)


def test_enter_asks_for_the_entry_with_the_rows_that_follow(qtbot: QtBot, office: Office) -> None:
    first = somebody(office, "赵建国", "2组")
    second = somebody(office, "钱志强", "2组")
    page = shown(qtbot, office)

    with qtbot.waitSignal(page.entry_requested) as wanted:
        qtbot.keyClick(focused(page), Qt.Key.Key_Return)

    row, following = wanted.args
    assert {row.person, following[0].person} == {first, second}


def test_whoever_was_not_seen_has_a_quiet_row_and_enter_opens_a_contact(qtbot: QtBot, office: Office) -> None:
    person = somebody(office, "赵建国", "2组")
    page = shown(qtbot, office)
    row = next(row for row in drawn(page) if row[1] == "Suspected lost contact")
    assert row[2:] == [f"Nothing recorded since {KEPT}: find out and record it", "120 days not seen"]
    table = next(table for table in bands(page) if table.accessibleName() == "Not seen")
    table.choose_row(0)
    qtbot.keyClick(table, Qt.Key.Key_W)
    assert "A question, no finding" in dict(page.findChildren(WhyPanel)[0].told())["What it means"]
    with qtbot.waitSignal(page.contact_requested) as wanted:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert wanted.args == [person]


def test_a_day_of_law_opens_the_bag(qtbot: QtBot, office: Office) -> None:
    person = somebody(office, "钱志强", "2组", reported_on=None, served_on=TODAY - timedelta(days=5))
    page = shown(qtbot, office)

    with qtbot.waitSignal(page.sheet_requested) as wanted:
        qtbot.keyClick(focused(page), Qt.Key.Key_Return)

    assert wanted.args is not None
    assert wanted.args[:2] == [person, "placement"]
    assert any("article 14" in cell for row in drawn(page) for cell in row)


def test_w_tells_rule_source_window_and_what_counted(qtbot: QtBot, office: Office) -> None:
    person = somebody(office, "赵建国", "2组")
    office.visit(person, TODAY - timedelta(days=75))
    page = shown(qtbot, office)
    kinds = [row[1] for row in drawn(page)]
    focused(page).choose_row(kinds.index("Home visit"))

    qtbot.keyClick(focused(page), Qt.Key.Key_W)

    panel = page.findChild(WhyPanel)
    assert panel is not None
    assert panel.isVisible()
    told = dict(panel.told())
    assert told["Rule"] == "A home visit each calendar month"
    assert "from 2026-10-01 to 2026-10-31" in told["Why now"]
    assert "(A home visit each month, a urine test each half-year, version 1)" in told["Source"]
    assert told["Asked for by"] == "the township"
    assert told["Last times"] == (TODAY - timedelta(days=75)).isoformat()
    qtbot.keyClick(focused(page), Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_a_recorded_visit_takes_its_row_away(qtbot: QtBot, office: Office) -> None:
    person = somebody(office, "赵建国", "2组")
    page = shown(qtbot, office)
    before = len(drawn(page))
    office.visit(person, TODAY - timedelta(days=30), late_reason="下乡")

    with qtbot.waitSignal(page.due_shown):
        page.arrive()

    assert len(drawn(page)) == before - 2, "the visit is no longer overdue, and the person was seen"


def test_behind_another_page_the_count_is_told_and_the_rows_are_there_when_it_is_opened(
    qtbot: QtBot, office: Office
) -> None:
    person = somebody(office, "赵建国", "2组")
    page = shown(qtbot, office)
    before, all_rows = len(drawn(page)), rows_put_into(page)
    pages, other = QStackedWidget(), QLabel("another page")
    qtbot.addWidget(pages)
    pages.addWidget(other)
    pages.addWidget(page)
    pages.show()
    office.visit(person, TODAY - timedelta(days=30), late_reason="下乡")

    with qtbot.waitSignal(page.count_changed):
        page.arrive()

    assert rows_put_into(page) == all_rows, "nothing was put into rows that nobody saw"
    pages.setCurrentWidget(page)
    page.begin()
    assert len(drawn(page)) == before - 2


def test_narrowing_to_a_kind_leaves_only_that(qtbot: QtBot, office: Office) -> None:
    somebody(office, "赵建国", "2组", reported_on=TODAY - timedelta(days=260))
    page = shown(qtbot, office)
    kinds = next(chip for chip in page.findChildren(MenuChip) if chip.text() == "All kinds")

    kinds.open_list()
    menu = kinds._menu
    next(action for action in menu.actions() if action.text() == "Home visit").trigger()
    menu.close()

    assert {row[1] for row in drawn(page)} == {"Home visit"}
    assert kinds.text() == "Home visit"


@pytest.mark.parametrize(
    ("everything", "taken", "names"), [("All groups", "11组", "钱"), ("Everyone", "李主任", "孙")]
)
def test_group_and_responsible_person_narrow_by_keys_alone(
    qtbot: QtBot, office: Office, everything: str, taken: str, names: str
) -> None:
    somebody(office, "赵建国", "2组")
    somebody(office, "钱志强", "11组")
    somebody(office, "孙小满", "2组", person={"owner": "李主任"})
    page = shown(qtbot, office)
    chip = next(one for one in page.findChildren(MenuChip) if one.text() == everything)
    qtbot.keyClick(chip, Qt.Key.Key_Down)
    menu = chip.findChild(QMenu)
    while menu.activeAction() is None or menu.activeAction().text() != taken:
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert {row[0][0] for row in drawn(page)} == set(names)
    assert chip.text() == taken


def test_there_is_no_key_that_puts_a_row_off(qtbot: QtBot, office: Office) -> None:
    somebody(office, "赵建国", "2组")
    page = shown(qtbot, office)
    before = drawn(page)
    for key in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1):
        if key not in (Qt.Key.Key_C, Qt.Key.Key_G, Qt.Key.Key_P, Qt.Key.Key_W):
            qtbot.keyClick(focused(page), Qt.Key(key))
    qtbot.keyClick(focused(page), Qt.Key.Key_Delete)
    assert drawn(page) == before


def test_ctrl_p_asks_for_the_list_as_paper(qtbot: QtBot, office: Office) -> None:
    page = shown(qtbot, office)
    with qtbot.waitSignal(page.print_form_requested) as asked:
        page.print_this()
    assert asked.args == ["P01", ""]


def test_people_on_leave_are_listed_quietly_with_the_reason(qtbot: QtBot, office: Office) -> None:
    somebody(office, "赵建国", "2组", person={"status": "33", "status_since": KEPT})

    page = shown(qtbot, office)

    assert ["赵**  2组", "Home visit", "on leave: contact by telephone or video instead", ""] in drawn(page)


def test_with_nobody_in_the_records_it_says_what_to_do(qtbot: QtBot, office: Office) -> None:
    page = shown(qtbot, office)

    words = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert "No visit, test or day of law is due." in words
    with qtbot.waitSignal(page.import_requested):
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Space)


def test_with_nothing_due_the_next_ones_are_shown(qtbot: QtBot, office: Office) -> None:
    person = somebody(office, "赵建国", "2组", kept=TODAY)
    office.visit(person, TODAY)
    page = shown(qtbot, office)

    empty = page.findChild(Empty)
    assert empty is not None
    assert empty.isVisible()
    assert any("Coming next" in name for name in names(page))


def test_the_number_beside_the_page_is_what_is_to_be_done(qtbot: QtBot, office: Office) -> None:
    person = somebody(office, "赵建国", "2组")
    office.visit(person, TODAY - timedelta(days=3), kind="3", result="3")
    exchange(office)
    page = made(qtbot, office)

    with qtbot.waitSignal(page.count_changed) as told:
        page.arrive()

    assert told.args == [len(drawn(page)), True]


def test_the_villages_own_rhythm_has_a_quiet_band_that_says_why_and_opens_its_ledger(
    qtbot: QtBot, office: Office
) -> None:
    page = shown(qtbot, office)

    (row,) = drawn(page)
    assert row[:2] == ["Information exchange", "none this month"]
    assert row[2:] == ["2026-11: nothing recorded; at least one, two are aimed at", "8 days left"]
    table = bands(page)[-1]
    table.setFocus()
    table.choose_row(0)
    qtbot.keyClick(table, Qt.Key.Key_W)
    panel = page.findChild(WhyPanel)
    assert panel is not None
    assert ("Counted", "0 records of this ledger") in panel.told()
    assert any("township's published practice" in words for _name, words in panel.told())
    with qtbot.waitSignal(page.village_requested) as wanted:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert wanted.args is not None
    assert wanted.args[0].table == "info_exchange"


def exchange(office: Office) -> None:
    """The month's exchange of information, so that the village's own rhythm asks for nothing."""
    done = InfoExchange(happened_on=TODAY, with_whom="镇禁毒办")
    office.record(INFO_EXCHANGE, office.village.village, done)


def somebody(office: Office, name: str, group: str, **said: object) -> PersonId:
    """Reported long ago and kept here since the summer, unless said otherwise."""
    more = dict(said.pop("person", {}))  # type: ignore[call-overload]  # a few fields by name
    kept = said.pop("kept", KEPT)
    person = office.add_person(a_person(name=name, village_group=group, **more), kept_since=kept)
    office.place(person, **said)
    return person


def made(qtbot: QtBot, office: Office) -> TodayPage:
    jobs = Jobs()
    page = today_page(office.vault, lambda: NOW, lambda: True, jobs)
    page.destroyed.connect(jobs.deleteLater)
    qtbot.addWidget(page)
    page.retranslate()
    page.resize(1100, 700)
    page.show()
    return page


def shown(qtbot: QtBot, office: Office) -> TodayPage:
    page = made(qtbot, office)
    with qtbot.waitSignal(page.due_shown):
        page.arrive()
    page.begin()
    return page


def bands(page: TodayPage) -> list[Table]:
    return [table for table in page.findChildren(Table) if table.isVisible()]


def names(page: TodayPage) -> list[str]:
    return [table.accessibleName() for table in bands(page)]


def drawn(page: TodayPage) -> list[list[str]]:
    return [
        [table.text_at(row, column) for column in range(4)]
        for table in bands(page)
        for row in range(table.model().rowCount())
    ]


def rows_put_into(page: TodayPage) -> int:
    """Of all lists, also while the page is behind another."""
    return sum(table.model().rowCount() for table in page.findChildren(Table))


def focused(page: TodayPage) -> Table:
    table = page.window().focusWidget()
    assert isinstance(table, Table)
    return table


def test_two_leaves_of_two_laptops_open_the_sheet_and_no_law_is_named(qtbot: QtBot, office: Office) -> None:
    person = somebody(office, "赵建国", "2组")
    page = shown(qtbot, office)
    with office.look() as connection:
        due = list_due(connection, today=TODAY)
    twice = LawDay(person, "赵建国", "2组", "", "leave_twice", "", None, TODAY, KEPT, 0, "leave", "leave-2")
    page.show_due(replace(due, law=(replace(twice, records=("leave-1", "leave-2")),)))
    table = next(table for table in bands(page) if table.accessibleName() == "Days of law")
    table.choose_row(0)
    with qtbot.waitSignal(page.sheet_requested) as wanted:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert wanted.args == [person, "leave", "leave-2"]
    qtbot.keyClick(table, Qt.Key.Key_W)
    told = " ".join(one.text() for one in page.findChildren(WhyPanel)[0].findChildren(QLabel))
    assert "the earlier return is asked about" in told
    assert "never chooses between two records" in told
