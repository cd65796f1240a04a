"""The lines of the stack: typed, taken, copied, pasted, kept as a draft. No window."""

from __future__ import annotations

from datetime import date

import pytest

from app.followup.stack import StackRow
from app.ids import PersonId
from app.visits.visit_details import VisitDetails
from ui.parts.day_reading import day_parser
from ui.stack.cells import VISIT_COLUMNS
from ui.stack.lines import Stack

TODAY = date(2026, 11, 22)
DAY, MET, WHO, FAMILY, MIND, NEED = range(6)
BEGUN = VisitDetails(happened_on=TODAY, visitors=("王组长", "李医生"), result="1")
LAST = VisitDetails(
    happened_on=date(2026, 10, 20), result="1", family_words="母亲同住", thinking_words="稳定"
)


def stack(count: int = 3) -> Stack:
    rows = [
        StackRow(PersonId(f"p{at}"), f"赵{at}", "3组", date(2026, 11, 30), False, BEGUN, LAST if at else None)
        for at in range(count)
    ]
    return Stack(VISIT_COLUMNS, rows, day_parser(lambda: TODAY, past=True), "zh_CN")


def test_an_untouched_line_is_not_recorded() -> None:
    assert stack().to_record() == []


def test_space_takes_a_line_as_it_stands_and_lets_it_go() -> None:
    made = stack()
    made.take(1)
    assert made.to_record() == [1]
    assert made.details(1) == BEGUN
    made.take(1)
    assert made.to_record() == []


def test_typing_takes_the_line_and_is_understood() -> None:
    made = stack()
    made.type(0, DAY, "1118")
    made.type(0, MET, "jj")
    assert made.details(0).result == "2"
    made.type(0, MET, "见到")
    assert made.lines[0].problems == {}
    made.type(0, WHO, "王组长，张主任 李医生")
    details = made.details(0)
    assert (details.happened_on, details.result) == (date(2026, 11, 18), "1")
    assert details.visitors == ("王组长", "张主任", "李医生")


def test_what_is_not_clear_keeps_only_its_own_line_back() -> None:
    made = stack()
    made.type(0, DAY, "2月30日")
    made.type(1, DAY, "1119")
    assert made.to_record() == [1]
    made.type(0, DAY, "1120")
    assert made.to_record() == [0, 1]


def test_words_of_last_time_are_marked_until_edited_and_recorded_as_such() -> None:
    made = stack()
    made.again(0)
    assert not made.lines[0].taken
    made.again(1)
    assert made.lines[1].copied == {"family_words", "thinking_words"}
    made.type(1, MIND, "有些焦虑")
    assert made.details(1).same_as_last == "family_words"
    assert made.details(1).thinking_words == "有些焦虑"


def test_a_block_from_a_spreadsheet_fills_the_lines_below() -> None:
    made = stack()
    assert made.paste(0, DAY, [["1117", "1"], ["1118", "2"], ["1119", "9"], ["1120", "1"]]) == 3
    assert [one.texts["happened_on"] for one in made.lines] == ["1117", "1118", "1119"]
    assert made.to_record() == [0, 1]
    assert made.counts() == (3, 1, 0)


def test_the_cell_above_is_copied_once_more() -> None:
    made = stack()
    made.type(0, DAY, "1117")
    made.copy_above(1, DAY)
    made.copy_above(0, DAY)
    assert made.lines[1].texts["happened_on"] == "1117"


def test_what_is_recorded_is_not_changed_any_more() -> None:
    made = stack()
    made.take(0)
    made.lines[0].recorded = True
    made.type(0, DAY, "1101")
    made.take(0)
    assert made.lines[0].texts["happened_on"] == "2026-11-22"
    assert made.to_record() == []


def test_a_draft_brings_back_what_was_taken_and_nothing_else() -> None:
    made = stack()
    made.type(0, MIND, "想外出务工")
    made.again(1)
    later = stack()
    later.show_draft(made.draft())
    assert later.draft() == made.draft()
    assert later.to_record() == [0, 1]
    assert later.lines[1].copied == {"family_words", "thinking_words"}
    assert not later.lines[2].taken


@pytest.mark.parametrize("text", ["", "   "])
def test_an_empty_cell_is_not_filled_in(text: str) -> None:
    made = stack()
    made.type(0, MET, text)
    assert made.details(0).result == ""
