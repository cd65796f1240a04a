"""Lay a form that is described as data on sheets: registers, cards with merged cells, letters."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.bag.read_bag import Bag
from app.codes import code_list
from app.printing.fonts import SONG
from app.printing.forms.fill import Filler
from app.printing.forms.form import (
    ANY_TABLE,
    PERSON,
    CardCell,
    CardPart,
    CardRow,
    FormColumn,
    FormDescription,
    LetterPart,
    Part,
    RegisterPart,
    Rows,
    Said,
    Value,
    placed_photos,
)
from app.printing.forms.source import SourceRow, rows_of
from app.printing.forms.ways import LANGUAGE
from app.printing.layout.grid import Cell, Grid, Row
from app.printing.layout.paper import LANDSCAPE, MM, PORTRAIT, Sheet, Stack
from app.printing.layout.register import Column, RegisterForm, lay_rows
from app.printing.layout.text import BODY, BODY_CENTRED, LABEL, SMALL, TITLE, Style, break_lines
from app.printing.layout.words import choice
from app.printing.photo_sheets import lay_photos, numbered
from app.printing.press import Bound
from app.printing.values import PaperContext

_LETTER = Style(SONG, 14, 27)
_LETTER_SIGN = Style(SONG, 14, 30)
_NOTE = replace(SMALL, align="right")
_ABOVE_SIGNS = 24.0
_PHOTOS = "照片（不得出现戒毒人员的正面形象）"
_SHORT = 31  # days, counted from the first
_CARRIED = 2  # lines of the text that stand with the signatures
_GAP = "＿＿＿＿＿＿"
_PLACE = re.compile(r"\{([a-z_]+)\}")
_NAME = Said({ANY_TABLE: (Value(field="person.name"),)})
_WHOSE = FormColumn(
    "姓名\n档案编号",
    27.5,
    Said({ANY_TABLE: (Value(field="person.name"), Value(field="person.file_no"))}, between="\n"),
)
_LEAST_TEXT = 0.6  # of the width of a column of text, where whose row it is needs room beside it
_SIGNATURES = ("填表人：", "审核人：", "（盖章）", "　　年　　月　　日")


def lay_form(
    form: FormDescription,
    filler: Filler,
    context: PaperContext,
    *,
    person: Bag | None = None,
    blank: bool = False,
) -> Bound:
    """The sheets of a form: of one person, of everyone, of the village, or blank for the pen.

    A blank one has its fixed parts filled: unit, village, year, and the person where one is given.
    """
    layer = _Layer(form, filler, context, person, blank)
    return Bound(form.number, form.title, layer.lay())


def narrowed(columns: Sequence[FormColumn], room: float, taken: float) -> list[FormColumn]:
    """The columns, in millimetres, with so much less room: columns of text give way first, since a day or a
    telephone number would be cut."""
    scale = room / sum(column.width for column in columns)
    widths = [column.width * scale for column in columns]
    text = sum(width for width, column in zip(widths, columns, strict=True) if column.left)
    given = min(taken, text * (1 - _LEAST_TEXT))
    widths = [
        width - given * width / text if column.left else width
        for width, column in zip(widths, columns, strict=True)
    ]
    rest = (room - taken) / sum(widths)
    return [replace(column, width=width * rest) for column, width in zip(columns, widths, strict=True)]


@dataclass
class _Layer:
    """One laying of one form."""

    form: FormDescription
    filler: Filler
    context: PaperContext
    person: Bag | None
    blank: bool

    def lay(self) -> list[Sheet]:
        sheets: list[Sheet] = []
        pile: Stack | None = None
        for part in self.form.parts:
            if isinstance(part, RegisterPart):
                size = LANDSCAPE if part.across or self._is_of_many(part) else PORTRAIT
                if pile is None or pile.size is not size:
                    pile = Stack(size, continued=f"{self.form.title}（续）")
                    pile.heading(self.form.title, *self._ends())
                    sheets += self._register(part, pile, sheets_before=0)
                else:
                    before = len(pile.sheets)
                    pile.space(14)
                    sheets += self._register(part, pile, sheets_before=before)
            else:
                pile = None
                sheets += self._card(part) if isinstance(part, CardPart) else self._letters(part)
        return sheets + [sheet for part in self.form.parts for sheet in self._photos_of(part)]

    def _photos_of(self, part: Part) -> list[Sheet]:
        """The photos of a register, after all of it: a year of them would be a book, a month is a paper."""
        if not isinstance(part, RegisterPart) or not part.photos or self.blank or not self._is_short():
            return []
        photos = [one for row in self.filler.source.rows(part.rows) for one in self.filler.photos_of(row)]
        return list(lay_photos(f"{self.form.title}：{_PHOTOS}", photos).sheets) if photos else []

    def _is_short(self) -> bool:
        period = self.filler.source.period
        return period is not None and (period.last - period.first).days <= _SHORT

    def _ends(self) -> tuple[str, str]:
        unit = f"单位：{self.context.unit}"
        if self.form.of != PERSON:
            return unit, self._period()
        if self.person is None:
            return unit, self._period() if not self.blank else "姓名：　　　　　　档案编号：　　　　　　　　"
        who = SourceRow("person", "", self.person.record.details, self.person)
        name = self.filler.words(_NAME, who, Rows(("person",)))
        return f"{unit}　　　姓名：{name}", f"档案编号：{self.person.record.file_no}"

    def _period(self) -> str:
        if self.context.period:
            return f"期间：{self.context.period}"
        return f"{self.context.year} 年" if self.context.year else ""

    def _register(self, part: RegisterPart, pile: Stack, *, sheets_before: int) -> list[Sheet]:
        rows = [] if self.blank else self.filler.source.rows(part.rows)
        columns = part.columns
        if self._is_of_many(part):
            columns = (_WHOSE, *narrowed(part.columns, pile.size.text_width / MM, _WHOSE.width))
        texts = [
            [self._column(column, number, row, part.rows) for column in columns]
            for number, row in enumerate(rows, start=1)
        ]
        if rows and any(column.total for column in columns):
            texts.append(self._totals(columns, rows, part.rows))
        described = RegisterForm(
            self.form.number,
            self.form.title,
            tuple(Column(one.heading, one.width, align="left" if one.left else "centre") for one in columns),
            part.across,
            part.least_rows,
            part.row_height,
        )
        lay_rows(pile, described, texts, part.foot or _SIGNATURES, title=part.title)
        return pile.sheets[sheets_before:]

    def _is_of_many(self, part: RegisterPart) -> bool:
        """Whether it has to be said before each row whose it is."""
        return self.form.of == PERSON and part.names and self.person is None and not self.blank

    def _column(self, column: FormColumn, number: int, row: SourceRow, rows: Rows) -> str:
        if column.number:
            return str(number)
        return "" if column.pen and not column.said.by_table else self.filler.words(column.said, row, rows)

    def _totals(self, columns: Sequence[FormColumn], rows: Sequence[SourceRow], of: Rows) -> list[str]:
        found = [
            self.filler.total(column.said, sum(self.filler.number(column.said, row, of) for row in rows))
            if column.total
            else ""
            for column in columns
        ]
        place = next((at for at, column in enumerate(columns) if not column.total), 0)
        found[place] = "合计"
        return found

    def _rows(self, wanted: Rows) -> list[SourceRow | None]:
        """One sheet for each; a blank one, or one without tables, is drawn once."""
        if self.blank or not wanted.tables:
            return [self._fixed()]
        rows: list[SourceRow | None] = list(self.filler.source.rows(wanted))
        return rows or [self._fixed()]

    def _fixed(self) -> SourceRow | None:
        """Whom a blank sheet is for, where that is known."""
        if self.person is None:
            return None
        return SourceRow("", "", None, self.person)

    def _card(self, part: CardPart) -> list[Sheet]:
        sheets: list[Sheet] = []
        title = part.title or self.form.title
        for row in self._rows(part.rows):
            pile = Stack(LANDSCAPE if part.across else PORTRAIT, continued=f"{title}（续）")
            file_no = row.bag.record.file_no if row is not None and row.bag is not None else ""
            right = f"档案编号：{file_no}" if self.form.of == PERSON else self._period()
            pile.heading(title, f"单位：{self.context.unit}", right)
            reach = {
                line.for_each: max(len(self._members(line, row)), line.at_least)
                for line in part.lines
                if line.for_each
            }
            lines = [one for line in part.lines for one in self._card_rows(line, row, part.rows, reach)]
            Grid(part.grid, lines).lay(pile, fill=0)
            sheets += pile.sheets
            placed = placed_photos(part)
            if placed and (more := self.filler.photos_of(row)[placed:]):
                sheets += lay_photos(f"{title}：{_PHOTOS}", more, first=placed + 1).sheets
        return sheets

    def _card_rows(
        self, line: CardRow, row: SourceRow | None, rows: Rows, reach: Mapping[str, int]
    ) -> list[Row]:
        if not line.for_each:
            cells = [
                replace(self._cell(one, row, rows), rows=1 + reach[one.over])
                if one.over
                else self._cell(one, row, rows)
                for one in line.cells
            ]
            return [Row(cells, line.least, line.stretch)]
        held = self._members(line, row)
        many: list[SourceRow | None] = [*held, *([None] * (line.at_least - len(held)))]
        of = Rows((line.for_each,))
        return [Row([self._cell(one, each, of) for one in line.cells], line.least) for each in many]

    def _members(self, line: CardRow, row: SourceRow | None) -> list[SourceRow]:
        if self.blank and self.person is None:
            return []
        if row is not None and row.bag is not None:
            return rows_of(row.bag, line.for_each)
        return list(self.filler.source.of_village(line.for_each))

    def _cell(self, cell: CardCell, row: SourceRow | None, rows: Rows) -> Cell:
        if cell.label:
            return Cell(cell.label, cell.columns, cell.rows, LABEL, label=True)
        text = cell.words
        if cell.said is not None:
            text = self.filler.words(cell.said, row, rows)
            if cell.ticks:
                offered = [item.label(LANGUAGE) for item in code_list(cell.ticks).active()]
                text = choice(offered, text)
        photos = self.filler.photos_of(row) if cell.photo or cell.caption else ()
        if 0 < cell.caption <= len(photos):
            text = numbered(cell.caption, photos[cell.caption - 1].caption)
        laid = Cell(text, cell.columns, cell.rows, BODY if cell.left else BODY_CENTRED)
        if 0 < cell.photo <= len(photos):
            return replace(laid, picture=photos[cell.photo - 1].read)
        pictures, bag = self.filler.pictures, row.bag if row is not None else None
        if cell.portrait and pictures is not None and bag is not None:
            return replace(laid, picture=pictures.portrait(bag.record.person))
        return laid

    def _letters(self, part: LetterPart) -> list[Sheet]:
        sheets: list[Sheet] = []
        for row in self._rows(part.rows):
            pile = Stack(PORTRAIT, continued=f"{part.title}（续）")
            if part.note:
                pile.paragraph(part.note, _NOTE)
            pile.space(12)
            pile.paragraph(part.title, TITLE)
            pile.space(14)
            if part.to:
                pile.paragraph(self._filled(part.to, part, row), _LETTER)
            for text in part.body[:-1]:
                pile.paragraph(f"　　{self._filled(text, part, row)}", _LETTER)
            self._end(part, row, pile)
            sheets += pile.sheets
        return sheets

    def _end(self, part: LetterPart, row: SourceRow | None, pile: Stack) -> None:
        """The last paragraph and the signatures, which never stand on a sheet without its last lines."""
        text = f"　　{self._filled(part.body[-1], part, row)}"
        lines = break_lines(text, _LETTER.family, pile.size.text_width / _LETTER.size)
        signed = _ABOVE_SIGNS + len(part.signs) * _LETTER_SIGN.leading if part.signs else 0.0
        carried = min(_CARRIED, len(lines))
        for line in lines[:-carried]:
            pile.paragraph(line, _LETTER)
        pile.keep(carried * _LETTER.leading + signed)
        for line in lines[-carried:]:
            pile.paragraph(line, _LETTER)
        self._signs(part, row, pile)

    def _signs(self, part: LetterPart, row: SourceRow | None, pile: Stack) -> None:
        if not part.signs:
            return
        pile.space(_ABOVE_SIGNS)
        for text in part.signs:
            left, bar, right = self._filled(text, part, row).partition("|")
            if bar:
                pile.across((left, right), _LETTER_SIGN)
            else:
                pile.paragraph(left, replace(_LETTER_SIGN, align="right"))

    def _filled(self, text: str, part: LetterPart, row: SourceRow | None) -> str:
        def fill(found: re.Match[str]) -> str:
            return self.filler.words(part.places[found[1]], row, part.rows) or _GAP

        return _PLACE.sub(fill, text)
