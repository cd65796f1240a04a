from __future__ import annotations

import random

import pytest

from app.printing.layout.grid import Cell, Grid, Row
from app.printing.layout.paper import PORTRAIT, Sheet, Stack
from app.printing.layout.text import BODY

BOTTOM = PORTRAIT.height - PORTRAIT.bottom


def texts(sheet: Sheet) -> list[str]:
    return [line.text for line in sheet.lines]


def row(*words: str, least: float = 0, stretch: float = 0) -> Row:
    return Row([Cell(word) for word in words], least, stretch)


def lay(grid: Grid, fill: float | None = None) -> Stack:
    stack = Stack(PORTRAIT)
    grid.lay(stack, fill)
    return stack


def test_cells_of_a_row_are_as_high_as_the_highest() -> None:
    stack = lay(Grid([1, 1], [row("短", "长\n长\n长")]))
    heights = {round(height, 3) for _, _, _, height, _ in stack.sheet.boxes}
    assert heights == {3 * BODY.leading + 6}


def test_a_merged_cell_covers_its_rows_and_columns() -> None:
    rows = [Row([Cell("照片", rows=2), Cell("甲", columns=2)], 30), Row([Cell("乙"), Cell("丙")], 30)]
    stack = lay(Grid([1, 1, 2], rows))
    width = PORTRAIT.text_width
    boxes = [tuple(round(part, 2) for part in box[2:4]) for box in stack.sheet.boxes[:-1]]
    expected = [(width * 0.75, 30), (width / 4, 60), (width / 4, 30), (width / 2, 30)]
    assert sorted(boxes) == sorted((round(w, 2), round(h, 2)) for w, h in expected)


def test_a_merged_cell_with_a_long_text_makes_its_last_row_higher() -> None:
    rows = [Row([Cell("\n".join("一二三四五"), rows=2), Cell("甲")], 20), Row([Cell("乙")], 20)]
    stack = lay(Grid([1, 1], rows))
    assert stack.y - PORTRAIT.top == pytest.approx(5 * BODY.leading + 6)


def test_a_row_that_does_not_fit_goes_to_the_next_sheet_under_the_repeated_head() -> None:
    rows = [row(f"行{n}", least=100) for n in range(10)]
    stack = lay(Grid([1], rows, head=[row("表头", least=20)]))
    assert [texts(sheet)[0] for sheet in stack.sheets] == ["表头", "表头"]
    assert [text for sheet in stack.sheets for text in texts(sheet)[1:]] == [f"行{n}" for n in range(10)]


def test_a_row_taller_than_a_sheet_goes_on_overleaf_without_losing_a_line() -> None:
    words = [f"第{n}行" for n in range(150)]
    rows = [Row([Cell("情况", label=True), Cell("\n".join(words))])]
    stack = lay(Grid([1, 4], rows))
    assert len(stack.sheets) == 4
    assert [text for sheet in stack.sheets for text in texts(sheet) if text != "情况"] == words
    assert all("情况" in texts(sheet) for sheet in stack.sheets), "the label is set again on each sheet"


def test_a_merged_cell_goes_on_overleaf_with_its_rows() -> None:
    count = 50
    rows = [Row([Cell("家庭成员", rows=count, label=True), Cell("行0")], 24)]
    rows += [Row([Cell(f"行{n}")], 24) for n in range(1, count)]
    stack = lay(Grid([1, 4], rows))
    assert len(stack.sheets) == 2
    assert [text for sheet in stack.sheets for text in texts(sheet) if text != "家庭成员"] == [
        f"行{n}" for n in range(count)
    ]
    assert all("家庭成员" in texts(sheet) for sheet in stack.sheets)


def test_nothing_stands_outside_the_margins_however_rows_fall() -> None:
    for least in (17, 40, 133, 260):
        rows = [row(f"{n}", "长文" * (n * 7 % 400), least=least) for n in range(40)]
        for sheet in lay(Grid([1, 3], rows, head=[row("甲", "乙")])).sheets:
            assert all(PORTRAIT.top <= line.baseline <= BOTTOM for line in sheet.lines)
            assert all(top + height <= BOTTOM + 0.01 for _, top, _, height, _ in sheet.boxes)


def test_a_grid_that_fits_stretches_to_the_foot_of_its_sheet() -> None:
    stack = lay(Grid([1], [row("甲", least=30, stretch=1), row("乙", least=30)]), fill=0)
    assert stack.y == pytest.approx(BOTTOM)
    assert len(stack.sheets) == 1


def test_a_row_that_is_only_high_is_moved_and_not_cut() -> None:
    stack = lay(Grid([1], [row("甲", least=500), row("乙", least=400), row("丙", least=9999)]))
    assert [texts(sheet) for sheet in stack.sheets] == [["甲"], ["乙"], ["丙"]]
    assert stack.y == pytest.approx(BOTTOM)


def test_a_grid_that_does_not_fit_is_not_stretched() -> None:
    rows = [row(name, least=500, stretch=1) for name in "甲乙丙"]
    stack = lay(Grid([1], rows), fill=0)
    assert [texts(sheet) for sheet in stack.sheets] == [["甲"], ["乙"], ["丙"]]
    assert stack.y - PORTRAIT.top == pytest.approx(500)


def test_room_for_writing_gives_way_where_that_saves_a_sheet() -> None:
    stack = lay(Grid([1], [row("甲", least=500, stretch=1), row("乙", least=400)]), fill=0)
    assert len(stack.sheets) == 1
    assert stack.y == pytest.approx(BOTTOM, abs=5)


def test_what_is_signed_never_goes_overleaf_alone() -> None:
    said = [f"第{n}行" for n in range(37)]
    stack = lay(Grid([1], [row("\n".join(said)), row("签名", least=60)]), fill=0)
    assert [texts(sheet) for sheet in stack.sheets] == [said[:-3], [*said[-3:], "签名"]]
    short = lay(Grid([1], [row("上", least=600), row("中", least=100), row("签名", least=60)]), fill=0)
    assert [texts(sheet) for sheet in short.sheets] == [["上"], ["中", "签名"]]


def test_a_row_that_heads_the_next_never_stands_last_on_a_sheet() -> None:
    rows = [row("甲", least=680), Row([Cell("【村务】")], 30, with_next=True), row("乙", least=30)]
    stack = lay(Grid([1], rows))
    assert [texts(sheet) for sheet in stack.sheets] == [["甲"], ["【村务】", "乙"]]


def test_no_line_is_lost_whatever_is_merged_and_however_long_it_is() -> None:
    dice = random.Random(8)
    for _ in range(40):
        rows: list[Row] = []
        for number in range(dice.randint(1, 12)):
            span = dice.randint(1, 4)
            words = [f"甲{number}.{n}" for n in range(dice.choice((1, 3, 30, 120)))]
            rows.append(Row([Cell("\n".join(words), rows=span), Cell(f"乙{number}.0")], dice.randint(0, 300)))
            rows += [Row([Cell(f"丙{number}.{n}")], dice.randint(0, 90)) for n in range(1, span)]
        stack = lay(Grid([2, 1], rows, head=[row("头", "头")]))
        wanted = [word for one in rows for cell in one.cells for word in cell.text.split("\n")]
        laid = [text for sheet in stack.sheets for text in texts(sheet) if text != "头"]
        assert sorted(laid) == sorted(wanted)
        for sheet in stack.sheets:
            assert all(top + height <= BOTTOM + 0.02 for _, top, _, height, _ in sheet.boxes)
            assert len(texts(sheet)) > 2, "no sheet holds nothing but its head"
