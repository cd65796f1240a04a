"""What is drawn stays in its frame, tells series apart without colour, and never adds units."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.graphics.shapes import Drawing, Line, Rect, String

from app.printing.fonts import HEI, SONG
from app.printing.layout.charts import lay_charts
from app.reports.chart_patterns import PATTERNS, pattern_lines
from app.reports.count_figures import Counted, Figure, Report, SectionOfReport
from app.reports.draw_charts import SHAPES, WIDTH, draw_counters, draw_months
from app.reports.figure import Words, definition_of, figure_sections
from app.reports.month_charts import MonthChart, Part, months_of
from app.reports.nice_scale import nice_scale
from app.reports.period import period_around

YEAR = period_around(date(2026, 1, 1), "year")
ROOM = 0.5
FAMILIES = {"song": SONG, "hei": HEI}


@given(st.integers(0, 10**9), st.sampled_from([1, 100]))
def test_a_scale_holds_every_amount_and_ends_on_its_last_step(most: int, whole: int) -> None:
    end, step = nice_scale(most, whole=whole)
    assert end >= most
    assert (end % step, step % whole) == (0, 0)
    assert 1 <= end // step <= 5


@given(
    st.sampled_from(PATTERNS),
    st.floats(0.5, 300),
    st.floats(0.5, 300),
)
def test_a_pattern_stays_in_its_bar(pattern: str, width: float, height: float) -> None:
    for x1, y1, x2, y2 in pattern_lines(pattern, 10, 20, width, height):
        assert all(10 - 1e-6 <= x <= 10 + width + 1e-6 for x in (x1, x2))
        assert all(20 - 1e-6 <= y <= 20 + height + 1e-6 for y in (y1, y2))


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("amount", [0, 1, 7, 12_345, 3_000_000])
@pytest.mark.parametrize("beside", [False, True])
@pytest.mark.parametrize("width", [WIDTH, 740.0])
def test_nothing_is_drawn_outside_the_frame(language: str, amount: int, beside: bool, width: float) -> None:
    chart = a_chart(amount, beside=beside)
    drawing = draw_months(chart, language, width)
    assert all(isinstance(shape, SHAPES) for shape in drawing.contents)
    for left, bottom, right, top in map(frame_of, drawing.contents):
        assert -ROOM <= left <= right <= width + ROOM, language
        assert -ROOM <= bottom <= top <= drawing.height + ROOM, language


def test_every_series_has_a_pattern_and_a_name_of_its_own() -> None:
    assert len(set(PATTERNS)) == 5
    said = texts(draw_months(a_chart(4), "zh_CN"))
    assert {"甲 48", "乙 48", "丙 48"} <= set(said)
    assert "8/12" in said, "above a month: done of all"


def test_months_without_anything_say_so() -> None:
    empty = draw_months(a_chart(0), "zh_CN")
    assert "这段时间没有记录。" in texts(empty)
    assert empty.height < draw_months(a_chart(1), "zh_CN").height / 2, "and take no room for bars"
    assert "Nothing was recorded in these months." in texts(draw_counters(Report(YEAR, ()), "en")[0])


def test_each_unit_has_a_scale_of_its_own_and_no_sum() -> None:
    (drawing,) = draw_counters(a_report(("1", 30), ("2", 60), ("3", 9000)), "zh_CN")
    said = texts(drawing)
    assert {"单位：张", "30 张", "60 张", "单位：条", "9000 条"} <= set(said)
    assert not any("9090" in one or "90 " in one for one in said)
    widths = sorted(shape.width for shape in drawing.contents if isinstance(shape, Rect))
    assert widths == pytest.approx([115, 230, 230])


def test_many_counters_go_on_in_a_second_drawing_that_fits_a_sheet() -> None:
    counters = [
        Figure(definition_of(key), "", 5, (Counted("activity", "r", 5),))
        for key in ("audience_n", "volunteers_n", "films", "lectures", "exhibits", "contests", "media")
    ]
    materials = [Figure(definition_of("materials"), str(code), 5, ()) for code in range(1, 16)]
    kinds = [Figure(definition_of("pledges"), str(code), 5, ()) for code in range(1, 30)]
    report = Report(YEAR, (SectionOfReport(publicity(), tuple(counters + materials + kinds)),))
    drawings = draw_counters(report, "en")
    assert len(drawings) >= 2
    sheets = lay_charts(drawings, "情况统计图", "单位：x", "统计期间：y")
    assert len(sheets) == len(drawings)


def a_chart(amount: int, *, beside: bool = False) -> MonthChart:
    months = months_of(YEAR)
    parts = tuple(
        Part(key, Words(zh, f"series {key}"), tuple([amount] * len(months)))
        for key, zh in (("a", "甲"), ("b", "乙"), ("c", "丙"))
    )
    note = Words("说明" * 30, "a note that is longer than a line can be " * 4)
    done = () if beside else ("a", "b")
    return MonthChart("x", Words("图", "Chart"), Words("次", "times"), months, parts, note, done, beside)


def a_report(*materials: tuple[str, int]) -> Report:
    figures = tuple(Figure(definition_of("materials"), code, amount, ()) for code, amount in materials)
    return Report(YEAR, (SectionOfReport(publicity(), figures),))


def publicity():  # type: ignore[no-untyped-def]
    return next(one for one in figure_sections() if one.key == "publicity")


def texts(drawing: Drawing) -> list[str]:
    return [shape.text for shape in drawing.contents if isinstance(shape, String)]


def frame_of(shape: Rect | Line | String) -> tuple[float, float, float, float]:
    if isinstance(shape, Rect):
        return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
    if isinstance(shape, Line):
        return (
            min(shape.x1, shape.x2),
            min(shape.y1, shape.y2),
            max(shape.x1, shape.x2),
            max(shape.y1, shape.y2),
        )
    wide = FAMILIES[shape.fontName].width(shape.text) * shape.fontSize
    left = shape.x - wide * {"start": 0, "middle": 0.5, "end": 1}[shape.textAnchor]
    return left, shape.y - 2, left + wide, shape.y + shape.fontSize * 0.9
