"""The small parts say in words what they show in colour."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import icons
from ui.parts.badge import Badge
from ui.parts.bag_card import BagCard
from ui.parts.card import Card
from ui.parts.choice_card import ChoiceCards, Option
from ui.parts.empty import Empty
from ui.parts.figures import Figure, Figures
from ui.parts.page import Page
from ui.parts.pill import Pill
from ui.parts.row_or_column import RowOrColumn
from ui.parts.scrolled import Scrolled
from ui.parts.steps import Steps, StepState
from ui.parts.text import TroubleLine, label
from ui.parts.tone import Tone


def test_every_tone_that_means_something_has_an_icon_beside_it(qapp: QApplication) -> None:
    for tone in (Tone.OVERDUE, Tone.DUE, Tone.DONE, Tone.INFO):
        assert not icons.pixmap(tone.icon, tone.value).isNull()


def test_a_pill_is_as_wide_as_its_words_and_is_read_aloud(qtbot: QtBot) -> None:
    short, long = Pill("逾期"), Pill("逾期 21 天,请尽快补登", Tone.OVERDUE)
    qtbot.addWidget(short)
    qtbot.addWidget(long)

    assert long.sizeHint().width() > short.sizeHint().width()
    assert long.accessibleName() == "逾期 21 天,请尽快补登"


def test_a_badge_of_nothing_is_not_seen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    badge = Badge(parent=window)
    window.show()
    assert not badge.isVisible()

    badge.show_count(8, urgent=True)

    assert badge.isVisible()
    assert badge.text() == "8"


def test_a_part_without_a_parent_never_opens_as_a_window(qtbot: QtBot) -> None:
    badge = Badge(3)
    qtbot.addWidget(badge)
    badge.show_count(0)
    badge.show_count(4)

    assert not badge.isVisible()


def test_markup_in_a_name_is_shown_as_it_is(qtbot: QtBot) -> None:
    words = label("<b>赵</b>")
    qtbot.addWidget(words)

    assert words.textFormat() == Qt.TextFormat.PlainText


def test_a_card_without_heading_spends_no_room_on_it(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.show()

    assert [one.isVisible() for one in card.findChildren(QLabel)] == [False, False]
    card.set_heading("袋内目录", "14/17")
    assert [one.isVisible() for one in card.findChildren(QLabel)] == [True, True]


def test_words_in_a_card_without_heading_stand_in_its_middle(qtbot: QtBot) -> None:
    card, words = Card(), QLabel("练习村")
    qtbot.addWidget(card)
    card.body.addWidget(words)
    card.show()

    assert words.y() == card.height() - words.y() - words.height()


def test_trouble_takes_room_only_while_there_is_some(qtbot: QtBot) -> None:
    card, line = Card(), TroubleLine()
    qtbot.addWidget(card)
    card.body.addWidget(line)
    card.show()
    assert not line.isVisible()

    line.setText("磁盘满了")
    assert line.isVisible()
    line.setText("")
    assert not line.isVisible()


def test_the_bag_grows_with_its_lines_and_reads_them_aloud(qtbot: QtBot) -> None:
    bag = BagCard()
    qtbot.addWidget(bag)
    bag.show_bag("档案袋", [("编号", "7KQ-0012")])
    small = bag.sizeHint().height()

    bag.show_bag("档案袋", [("编号", "7KQ-0012"), ("建档", "2025-02-25")])

    assert bag.sizeHint().height() > small
    assert "2025-02-25" in bag.accessibleDescription()


def test_of_several_options_one_is_chosen_with_the_keyboard(qtbot: QtBot) -> None:
    cards = ChoiceCards()
    qtbot.addWidget(cards)
    cards.show_options(
        [Option("e", "E:", "13 GB"), Option("f", "F:", "180 MB"), Option("g", "G:", "", False)]
    )
    first, second, third = cards.findChildren(QPushButton)
    assert not third.isEnabled()

    with qtbot.waitSignal(cards.chosen) as chosen:
        qtbot.keyClick(second, Qt.Key.Key_Space)

    assert chosen.args == ["f"]
    assert cards.chosen_key() == "f"
    assert not first.isChecked()


def test_a_stick_that_stays_plugged_in_stays_chosen(qtbot: QtBot) -> None:
    cards = ChoiceCards()
    qtbot.addWidget(cards)
    cards.show_options([Option("e", "E:"), Option("f", "F:")], "f")

    cards.show_options([Option("f", "F:"), Option("h", "H:")])
    assert cards.chosen_key() == "f"
    cards.show_options([Option("h", "H:")])
    assert cards.chosen_key() == ""


def test_new_figures_take_the_place_of_the_old(qtbot: QtBot) -> None:
    figures = Figures()
    qtbot.addWidget(figures)
    figures.show_figures([Figure("走访", "29 条"), Figure("检测", "3 条")])
    figures.show_figures([Figure("走访", "30 条")])

    assert [one.text() for one in figures.findChildren(QLabel) if not one.isHidden()] == ["走访", "30 条"]


def test_a_figure_that_is_no_longer_overdue_looks_like_the_others(qtbot: QtBot) -> None:
    figures = Figures()
    qtbot.addWidget(figures)
    figures.show_figures([Figure("走访", "29 条", Tone.OVERDUE), Figure("检测", "3 条")])
    figures.show()
    as_ever, value = figures.findChildren(QLabel)[3], figures.findChildren(QLabel)[1]
    assert value.font().bold()

    figures.show_figures([Figure("走访", "30 条"), Figure("检测", "3 条")])
    assert value.text() == "30 条"
    assert (value.font(), value.palette()) == (as_ever.font(), as_ever.palette())


def test_an_empty_page_offers_the_next_thing_to_do(qtbot: QtBot) -> None:
    empty = Empty()
    qtbot.addWidget(empty)
    empty.show_words("今天没有到期的事", action="登记走访")
    empty.show()

    with qtbot.waitSignal(empty.action_requested):
        qtbot.mouseClick(empty.findChild(QPushButton), Qt.MouseButton.LeftButton)


def test_what_is_seen_from_the_top_is_shown_from_there_with_its_heading(qtbot: QtBot) -> None:
    inside = QWidget()
    fields = [QPushButton(str(number)) for number in range(40)]
    column = QVBoxLayout(inside)
    for part in (QLabel("Heading"), *fields):
        column.addWidget(part)
    area = Scrolled(inside)
    qtbot.addWidget(area)
    area.resize(300, 300)
    area.show()

    area.show_part(fields[-1])
    assert area.verticalScrollBar().value() > 0
    area.show_part(fields[1])
    assert area.verticalScrollBar().value() == 0


def test_steps_stand_side_by_side_and_below_each_other_where_it_is_narrow(qtbot: QtBot) -> None:
    steps = Steps()
    qtbot.addWidget(steps)
    for heading in ("这次报送什么", "写到哪个U盘", "写入、核对、拔出"):
        steps.add_step(heading).set_state(StepState.CURRENT)
    steps.resize(1000, 300)
    steps.show()
    assert steps.is_row()

    steps.resize(200, 300)

    assert not steps.is_row()


def test_a_row_never_asks_for_more_width_than_its_widest_part(qtbot: QtBot) -> None:
    row = RowOrColumn()
    qtbot.addWidget(row)
    parts = [QPushButton("十个字宽的一个按钮呀") for _ in range(3)]
    for part in parts:
        row.add(part)

    assert row.minimumSizeHint().width() == parts[0].minimumSizeHint().width()


def test_where_the_head_has_no_room_the_keys_of_the_tools_are_left_to_the_pointer(qtbot: QtBot) -> None:
    page, trash = _Shelf(), QPushButton()
    page.tools.addWidget(trash)
    qtbot.addWidget(page)
    page.show()

    for width, seen, under_the_pointer in ((200, "Trash", "Trash  Ctrl+T"), (900, "Trash  Ctrl+T", "")):
        page.resize(width, 300)
        page.show_tools({trash: "Trash  Ctrl+T"})
        assert (trash.text(), trash.toolTip()) == (seen, under_the_pointer)


class _Shelf(Page):
    def title(self) -> str:
        return "What lies on the shelf"
