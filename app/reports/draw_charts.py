"""Draw the charts of a report as reportlab drawings: one drawing, painted on paper and on the screen.

Lengths are points. Nothing is told by colour alone: each series has a pattern and its name, each bar
its number. Only shapes of `SHAPES` are used, so that a painter needs no more than these.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import groupby

from reportlab.graphics.shapes import Drawing, Line, Rect, String

from app.money import yuan
from app.printing.fonts import HEI, SONG, Family
from app.printing.layout.text import break_lines
from app.reports.chart_colours import INK, LINE, MUTED, SERIES, SURFACE
from app.reports.chart_patterns import PATTERNS, pattern_lines
from app.reports.count_figures import Figure, Report
from app.reports.month_charts import MonthChart, Part
from app.reports.nice_scale import nice_scale
from app.reports.report_words import amount_words, part_label, part_title

SHAPES = (Rect, Line, String)
WIDTH = 476.0
TITLE, TEXT, NUMBER = 12.0, 9.5, 9.0
_PLOT_HEIGHT, _ROW, _NOTE_LINE = 112.0, 16.0, 13.0
_EMPTY_HEIGHT = 8.0
_AXIS, _GAP = 44.0, 6.0
_LABEL, _BAR = 150.0, 230.0
_MOST_ROWS = 34
_NAMES = {SONG: "song", HEI: "hei"}


def draw_charts(
    charts: Iterable[MonthChart], report: Report, language: str, width: float = WIDTH
) -> list[Drawing]:
    """Every chart of a report: those by month, then the counters of publicity. As wide as a sheet of paper
    has room for, or wider.
    """
    wide = max(WIDTH, width)
    return [*(draw_months(one, language, wide) for one in charts), *draw_counters(report, language, wide)]


def draw_months(chart: MonthChart, language: str, width: float = WIDTH) -> Drawing:
    """One chart of months."""
    return _Months(chart, language, width).draw()


def draw_counters(report: Report, language: str, width: float = WIDTH) -> list[Drawing]:
    """The counters of publicity, grouped by unit: each unit has a scale of its own, none are added."""
    rows = [
        (figure.definition.unit_of(figure.code).said(language), _bar_title(figure, language), figure)
        for section in report.sections
        if section.section.key == "publicity"
        for figure in section.figures
        if figure.amount and not figure.definition.money and figure.definition.source.way != "now"
        # Ways and tags overlap: side by side their bars would look like parts of a whole.
        if not figure.definition.several
    ]
    rows.sort(key=lambda row: row[0])
    groups = [
        (unit, [(title, figure.amount) for _unit, title, figure in members])
        for unit, members in groupby(rows, key=lambda row: row[0])
    ]
    sheets: list[list[tuple[str, list[tuple[str, int]]]]] = [[]]
    for group in groups:
        if sheets[-1] and sum(len(bars) + 1 for _unit, bars in [*sheets[-1], group]) > _MOST_ROWS:
            sheets.append([])
        sheets[-1].append(group)
    return [_counters(one, language, width) for one in sheets]


def _bar_title(figure: Figure, language: str) -> str:
    if figure.code:
        return part_label(figure.definition, figure.code, language)
    return part_title(figure, language)


def _counters(groups: Sequence[tuple[str, list[tuple[str, int]]]], language: str, width: float) -> Drawing:
    zh = language.startswith("zh")
    rows = sum(len(bars) + 1 for _unit, bars in groups)
    height = 54 + max(rows, 1) * _ROW
    drawing = Drawing(width, height)
    title = "宣传各项（按单位分开，不相加）" if zh else "Publicity (each unit by itself, never added)"
    _text(drawing, 0, height - 14, title, HEI, TITLE)
    note = "各单位的柱长只在本单位内比较。" if zh else "Bars are compared within their unit only."
    _text(drawing, 0, height - 30, note, SONG, TEXT, colour=MUTED)
    if not groups:
        _text(drawing, 0, height - 50, _nothing(zh), SONG, TEXT)
        return drawing
    y = height - 48
    for unit, bars in groups:
        _text(drawing, 0, y, (f"单位：{unit}" if zh else f"Unit: {unit}"), HEI, TEXT)
        y -= _ROW
        most = max(amount for _title, amount in bars)
        for name, amount in bars:
            _text(drawing, _LABEL - _GAP, y, _fitted(name, _LABEL - _GAP), SONG, TEXT, anchor="end")
            long = max((_BAR + width - WIDTH) * amount / most, 1.5)
            _patterned(drawing, _LABEL, y - 2.5, long, 10.5, 0)
            _text(drawing, _LABEL + long + _GAP, y, f"{amount} {unit}", SONG, NUMBER)
            y -= _ROW
    return drawing


class _Months:
    """One drawing of months as it is made."""

    def __init__(self, chart: MonthChart, language: str, width: float) -> None:
        self._width = width
        self._chart, self._zh, self._language = chart, language.startswith("zh"), language
        self._legend = self._legend_lines()
        self._note = break_lines(chart.note.said(language), SONG, width / NUMBER)
        self._base = (17.0 if chart.is_empty else 28.0) + len(self._note) * _NOTE_LINE
        plot = _EMPTY_HEIGHT if chart.is_empty else 14 + _PLOT_HEIGHT + len(self._legend) * 15
        self._height = 30 + plot + self._base
        self._drawing = Drawing(width, self._height)

    def draw(self) -> Drawing:
        chart, drawing = self._chart, self._drawing
        top = self._height - 14
        _text(drawing, 0, top, chart.title.said(self._language), HEI, TITLE)
        unit = chart.unit.said(self._language)
        words = f"单位：{unit}" if self._zh else f"unit: {unit}"
        _text(drawing, self._width, top, words, SONG, TEXT, anchor="end")
        if chart.is_empty:
            _text(drawing, 0, top - 20, _nothing(self._zh), SONG, TEXT)
        else:
            self._draw_legend(top - 19)
            self._draw_plot()
        for place, line in enumerate(reversed(self._note)):
            _text(drawing, 0, 3 + place * _NOTE_LINE, line, SONG, NUMBER, colour=MUTED)
        return drawing

    def _legend_lines(self) -> list[list[tuple[int, str]]]:
        """The names of the series with their numbers, as many on a line as fit."""
        lines: list[list[tuple[int, str]]] = [[]]
        used = 0.0
        for place, part in enumerate(self._chart.parts):
            words = f"{part.title.said(self._language)} {self._sum(part)}"
            wide = _wide(words) + 16 + 16
            if lines[-1] and used + wide > self._width:
                lines.append([])
                used = 0.0
            lines[-1].append((place, words))
            used += wide
        return lines

    def _sum(self, part: Part) -> str:
        """What a series comes to: people are those of the last month, all else is added."""
        told = [amount for amount in part.amounts if amount is not None]
        if not self._chart.done and not self._chart.beside:
            return str(told[-1]) if told else "0"
        return self._amount(sum(told))

    def _amount(self, amount: int) -> str:
        return amount_words(amount, money=self._chart.money)

    def _draw_legend(self, y: float) -> None:
        for line in self._legend:
            x = 0.0
            for place, words in line:
                _patterned(self._drawing, x, y - 1.5, 12, 9, place)
                _text(self._drawing, x + 16, y, words, SONG, TEXT)
                x += _wide(words) + 32
            y -= 15

    def _draw_plot(self) -> None:
        chart, base = self._chart, self._base
        most, step = nice_scale(self._most(), whole=100 if chart.money else 1)
        for at in range(0, most + 1, step):
            y = base + _PLOT_HEIGHT * at / most
            colour = INK if not at else LINE
            self._drawing.add(Line(_AXIS, y, self._width, y, strokeColor=colour, strokeWidth=0.6))
            label = yuan(at) if chart.money else str(at)
            _text(self._drawing, _AXIS - 5, y - 3, label, SONG, NUMBER, anchor="end")
        wide = (self._width - _AXIS) / len(chart.months)
        each = -(-len(chart.months) // MOST_LABELS)
        for place, month in enumerate(chart.months):
            left = _AXIS + place * wide
            amounts = [part.amounts[place] for part in chart.parts]
            if (len(chart.months) - 1 - place) % each == 0:
                self._say_month(left + wide / 2, month, with_year=place < each or month.month <= each)
            if chart.beside:
                self._beside(left, wide, base, amounts, most)
            else:
                self._stacked(left, wide, base, amounts, most)

    def _say_month(self, x: float, month: date, *, with_year: bool) -> None:
        """The year stands below its first month: in one line they would be too wide."""
        _text(self._drawing, x, self._base - 12, f"{month:%m}", SONG, NUMBER, anchor="middle")
        if with_year:
            _text(self._drawing, x, self._base - 23, f"{month:%Y}", SONG, NUMBER, anchor="middle")

    def _most(self) -> int:
        columns = zip(*(part.amounts for part in self._chart.parts), strict=True)
        pick: Callable[[list[int]], int] = max if self._chart.beside else sum
        return max((pick([amount or 0 for amount in column]) for column in columns), default=0)

    def _stacked(
        self, left: float, wide: float, base: float, amounts: Sequence[int | None], most: int
    ) -> None:
        y = base
        for place, amount in enumerate(amounts):
            if amount:
                high = _PLOT_HEIGHT * amount / most
                _patterned(self._drawing, left + wide * 0.2, y, wide * 0.6, high, place)
                y += high
        told = [amount for amount in amounts if amount is not None]
        above = self._above(told)
        if sum(told) and SONG.width(above) * NUMBER <= wide:
            self._clear(left + wide / 2, y + 1.5, SONG.width(above) * NUMBER + 3)
            _text(self._drawing, left + wide / 2, y + 3, above, SONG, NUMBER, anchor="middle")

    def _clear(self, middle: float, y: float, width: float) -> None:
        """Room for a number, so that no line of the scale goes through it."""
        room = Rect(
            middle - width / 2, y, width, NUMBER, fillColor=SURFACE, strokeColor=SURFACE, strokeWidth=0
        )
        self._drawing.add(room)

    def _above(self, amounts: Sequence[int]) -> str:
        chart = self._chart
        if not chart.done:
            return str(sum(amounts))
        done = sum(
            amount for part, amount in zip(chart.parts, amounts, strict=True) if part.key in chart.done
        )
        return f"{done}/{sum(amounts)}"

    def _beside(
        self, left: float, wide: float, base: float, amounts: Sequence[int | None], most: int
    ) -> None:
        each = wide * 0.72 / len(amounts)
        for place, amount in enumerate(amounts):
            if amount:
                x = left + wide * 0.14 + place * each
                _patterned(self._drawing, x, base, each - 1, max(_PLOT_HEIGHT * amount / most, 1), place)


MOST_LABELS = 18
"""So many months have their names below; of more only every second or third."""


def _patterned(drawing: Drawing, x: float, y: float, width: float, height: float, series: int) -> None:
    """A bar of the series of this number: its colour, and its pattern within the same frame."""
    colour, pattern = SERIES[series % len(SERIES)], PATTERNS[series % len(PATTERNS)]
    fill = colour if pattern == "solid" else SURFACE
    drawing.add(Rect(x, y, width, height, fillColor=fill, strokeColor=colour, strokeWidth=0.9))
    for x1, y1, x2, y2 in pattern_lines(pattern, x, y, width, height):
        drawing.add(Line(x1, y1, x2, y2, strokeColor=colour, strokeWidth=0.9))


def _text(
    drawing: Drawing,
    x: float,
    y: float,
    words: str,
    family: Family,
    size: float,
    *,
    anchor: str = "start",
    colour: object = INK,
) -> None:
    drawing.add(
        String(x, y, words, fontName=_NAMES[family], fontSize=size, textAnchor=anchor, fillColor=colour)
    )


def _wide(words: str) -> float:
    return SONG.width(words) * TEXT


def _fitted(words: str, room: float) -> str:
    """So much of the words as fits, with a mark where something is left out."""
    if _wide(words) <= room:
        return words
    while words and _wide(words + "…") > room:
        words = words[:-1]
    return words + "…"


def _nothing(zh: bool) -> str:
    return "这段时间没有记录。" if zh else "Nothing was recorded in these months."
