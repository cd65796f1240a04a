"""Ruled cells that grow with their text, merge across columns and rows, and go on overleaf.

Nothing is ever clipped: a row that does not fit goes to the next sheet, and a row that is taller
than what a sheet can hold is cut between two lines and goes on there, with its labels repeated.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.printing.layout.paper import FRAME, HAIRLINE, Stack
from app.printing.layout.picture import PlacedPicture, ReadPicture
from app.printing.layout.text import BODY_CENTRED, Style, break_lines

_SPLIT_SHARE = 0.3  # a row taller than this share of a sheet is cut rather than moved overleaf
_ROUNDING = 0.01
_LEAST_LINES = 3  # fewer lines than this are neither left behind nor carried over when a row is cut
_TIGHTEST = 0.5  # room for writing never falls below this share of what it asks for
_TIGHTENING = 6  # halvings
_PICTURE_EDGE = 2.0


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in the grid. A `label` is set again where its cell goes on overleaf. A `picture` is drawn in
    the cell instead of its text, or the text where it cannot be read."""

    text: str = ""
    columns: int = 1
    rows: int = 1
    style: Style = BODY_CENTRED
    label: bool = False
    middle: bool = True
    picture: ReadPicture | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """Cells from left to right; a place still covered by a cell from above is passed over.

    `stretch` is the row's share of the height that a grid has left over on its sheet; such a row is
    room for writing, which may also be less high than its `least` where that saves a sheet. A row
    `with_next` never stands last on a sheet.
    """

    cells: Sequence[Cell]
    least: float = 0.0
    stretch: float = 0.0
    with_next: bool = False


@dataclass(slots=True)
class _Open:
    """A cell that is being laid out: what is left of it, and where its piece on this sheet began."""

    cell: Cell
    x: float
    width: float
    last_row: int
    lines: list[str]
    top: float
    continued: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """Columns as shares of the width, rows, and head rows that are repeated on every sheet."""

    columns: Sequence[float]
    rows: Sequence[Row]
    head: Sequence[Row] = ()
    pad_x: float = 4.0
    pad_y: float = 3.0

    def height(self, stack: Stack) -> float:
        """How high it would be on one endless sheet."""
        return _Layer(self, stack).measure()

    def lay(self, stack: Stack, fill: float | None = None, *, below: float = 0.0) -> None:
        """Lay the grid on the pile of sheets, from where it is.

        With `fill`, a grid that fits on the sheet stretches until only that height is left, one that
        nearly fits is tightened, and its last row never goes overleaf alone. `below`: so much must
        stand on the sheet of the last row, which goes overleaf with it where it can.
        """
        layer = _Layer(self, stack)
        shares = sum(row.stretch for row in self.rows)
        if fill is not None and shares:
            room = stack.room - fill
            height = layer.measure()
            if height > room + _ROUNDING:
                layer = _Layer(self._tightened(stack, room), stack)
            layer.stretch = max(room - height, 0.0) / shares
        layer.below, layer.is_card = below, fill is not None
        layer.lay()

    def _tightened(self, stack: Stack, room: float) -> Grid:
        """With less room for writing where the grid then fits, and no less than that takes."""
        if self._tight(_TIGHTEST).height(stack) > room:
            return self
        least, most = _TIGHTEST, 1.0
        for _ in range(_TIGHTENING):
            middle = (least + most) / 2
            fits = self._tight(middle).height(stack) <= room
            least, most = (middle, most) if fits else (least, middle)
        return self._tight(least)

    def _tight(self, share: float) -> Grid:
        rows = [replace(row, least=row.least * share) if row.stretch else row for row in self.rows]
        return replace(self, rows=rows)


class _Layer:
    """One laying of one grid."""

    def __init__(self, grid: Grid, stack: Stack) -> None:
        self._grid = grid
        self._stack = stack
        self.stretch = 0.0
        self.below = 0.0
        self.is_card = False
        self._lines: dict[tuple[int, int], list[str]] = {}
        total = sum(grid.columns)
        self._edges = [stack.size.left]
        for column in grid.columns:
            self._edges.append(self._edges[-1] + stack.size.text_width * column / total)
        self._open: list[_Open] = []
        self._frame_top = stack.y

    def measure(self) -> float:
        """How high the grid would be on one endless sheet."""
        y = 0.0
        for rows in (self._grid.head, self._grid.rows):
            for number, row in enumerate(rows):
                self._open_cells(number, row, y)
                y += max(row.least, self._need(number, y))
                self._open = [cell for cell in self._open if cell.last_row > number]
        return y

    def lay(self) -> None:
        self._lay_head()
        for number, row in enumerate(self._grid.rows):
            self._lay_row(number, row)
        self._close_frame()

    def _lay_head(self) -> None:
        if not self._grid.head:
            return
        waiting, self._open = self._open, []
        first = self._grid.rows[0] if self._grid.rows else Row(())
        if not self._stack.is_fresh and self._stack.room < self._head_height() + first.least:
            self._stack.turn()
        self._frame_top = self._stack.y
        for number, row in enumerate(self._grid.head):
            self._open_cells(number, row, self._stack.y)
            self._stack.y += max(row.least, self._need(number, self._stack.y))
            self._close_cells(number)
        self._open = waiting

    def _head_height(self) -> float:
        return _Layer(Grid(self._grid.columns, self._grid.head), self._stack).measure()

    def _lay_row(self, number: int, row: Row) -> None:
        stack = self._stack
        least = row.least + row.stretch * self.stretch
        self._open_cells(number, row, stack.y)
        after = len(self._grid.rows) - 1 - number
        need = max(least, self._need(number, stack.y))
        if (after == 0 and self._goes_overleaf(need)) or (row.with_next and self._parts_from_next(number)):
            self._turn()
        elif after == 1 and self.is_card and self._leaves_last_alone(need):
            least = self._carry_over(number, least)
        while (need := max(least, self._need(number, stack.y))) > stack.room + _ROUNDING:
            text = self._need(number, stack.y)
            enough = self._is_top_of_sheet() or (row.stretch and stack.room >= _TIGHTEST * need)
            if text <= stack.room + _ROUNDING and enough:
                need = stack.room
                break
            if text > stack.room + _ROUNDING and self._may_cut(number, text):
                stack.y += stack.room
                least = 0.0
            self._turn()
        stack.y += need
        self._close_cells(number)

    def _goes_overleaf(self, need: float) -> bool:
        """Whether the last row fits here, but not what must stand below it, and all of it fits overleaf."""
        stack = self._stack
        both = need + self.below
        head = self._head_height() if self._grid.head else 0.0
        room = stack.size.height - stack.size.bottom - stack.fresh_y - head
        return need <= stack.room + _ROUNDING < both <= room and not self._is_top_of_sheet()

    def _parts_from_next(self, number: int) -> bool:
        """Whether a row that belongs to the next one would stand last on this sheet."""
        both = Grid(self._grid.columns, self._grid.rows[number : number + 2])
        return both.height(self._stack) > self._stack.room + _ROUNDING and not self._is_top_of_sheet()

    def _leaves_last_alone(self, need: float) -> bool:
        """Whether the row before the last fits here and the last, into which nothing reaches, does not."""
        last = Grid(self._grid.columns, self._grid.rows[-1:])
        if any(open_.last_row == len(self._grid.rows) - 1 for open_ in self._open):
            return False
        room = self._stack.room + _ROUNDING
        return need <= room < need + last.height(self._stack)

    def _carry_over(self, number: int, least: float) -> float:
        """Bring this row, or the end of a long one, onto the sheet of the last row; the height that it
        still asks for."""
        stack = self._stack
        need = self._need(number, stack.y)
        leading = max((one.cell.style.leading for one in self._open if one.lines), default=0.0)
        carried = _LEAST_LINES * leading
        if need - carried < carried or need < _SPLIT_SHARE * stack.size.text_height:
            if not self._is_top_of_sheet():
                self._turn()
            return least
        stack.y += need - carried
        self._turn()
        return 0.0

    def _may_cut(self, number: int, need: float) -> bool:
        """Whether this row is cut here: it is long and enough of it stays, or no sheet could hold it."""
        stack = self._stack
        if self._is_top_of_sheet():
            return True
        ending = [open_ for open_ in self._open if open_.last_row == number]
        leading = max((open_.cell.style.leading for open_ in ending), default=0)
        enough = stack.room >= _LEAST_LINES * leading + 2 * self._grid.pad_y
        return enough and need > _SPLIT_SHARE * stack.size.text_height

    def _is_top_of_sheet(self) -> bool:
        head = self._head_height() if self._grid.head else 0.0
        return self._stack.y - head <= self._stack.fresh_y + _ROUNDING

    def _open_cells(self, number: int, row: Row, y: float) -> None:
        """Put the row's cells into the columns that no cell from above still covers."""
        covered = {edge for open_ in self._open for edge in range(*self._span(open_))}
        column = 0
        for cell in row.cells:
            while column in covered:
                column += 1
            x, right = self._edges[column], self._edges[column + cell.columns]
            lines = self._broken(cell, column, right - x)
            self._open.append(_Open(cell, x, right - x, number + cell.rows - 1, lines, y))
            column += cell.columns

    def _broken(self, cell: Cell, column: int, width: float) -> list[str]:
        """The lines of a cell, broken once however often it is measured and laid."""
        if not cell.text:
            return []
        key = (id(cell), column)
        if key not in self._lines:
            limit = (width - 2 * self._grid.pad_x) / cell.style.size
            self._lines[key] = break_lines(cell.text, cell.style.family, max(limit, 1.0))
        return self._lines[key]

    def _span(self, open_: _Open) -> tuple[int, int]:
        first = self._edges.index(open_.x)
        return first, first + open_.cell.columns

    def _need(self, number: int, y: float) -> float:
        """The height that a row needs below y, so that every cell that ends with it holds its lines."""
        need = 0.0
        for open_ in self._open:
            if open_.last_row == number and open_.lines:
                height = len(open_.lines) * open_.cell.style.leading + 2 * self._grid.pad_y
                need = max(need, height - (y - open_.top))
        return need

    def _close_cells(self, number: int) -> None:
        ending = [open_ for open_ in self._open if open_.last_row == number]
        for open_ in ending:
            self._set_piece(open_)
            self._open.remove(open_)

    def _turn(self) -> None:
        """Draw the pieces of all open cells that stand on this sheet, and go on overleaf."""
        stack = self._stack
        for open_ in self._open:
            if stack.y > open_.top + _ROUNDING:
                self._set_piece(open_)
        self._close_frame()
        stack.turn()
        self._frame_top = stack.y
        self._lay_head()
        for open_ in self._open:
            open_.top = stack.y

    def _set_piece(self, open_: _Open) -> None:
        """Draw the part of a cell that stands on this sheet, and keep what is left of it."""
        sheet, cell = self._stack.sheet, open_.cell
        height = self._stack.y - open_.top
        sheet.boxes.append((open_.x, open_.top, open_.width, height, HAIRLINE))
        if cell.picture is not None:
            self._set_picture(open_, cell.picture, height)
            return
        room = max(int((height - 2 * self._grid.pad_y + _ROUNDING) / cell.style.leading), 0)
        lines = open_.lines[:room]
        y = open_.top + self._grid.pad_y
        if cell.middle:
            y = open_.top + (height - len(lines) * cell.style.leading) / 2
        for line in lines:
            width = open_.width - 2 * self._grid.pad_x
            sheet.put(line, open_.x + self._grid.pad_x, y, width, cell.style)
            y += cell.style.leading
        if not cell.label:
            open_.lines = open_.lines[room:]
        open_.continued = True

    def _set_picture(self, open_: _Open, picture: ReadPicture, height: float) -> None:
        """Once, on the sheet where the cell begins."""
        if open_.continued:
            return
        open_.continued, open_.lines = True, []
        edge = _PICTURE_EDGE
        placed = PlacedPicture(
            open_.x + edge,
            open_.top + edge,
            open_.width - 2 * edge,
            height - 2 * edge,
            picture,
            open_.cell.text.replace("\n", ""),
        )
        self._stack.sheet.pictures.append(placed)

    def _close_frame(self) -> None:
        stack = self._stack
        if stack.y > self._frame_top + _ROUNDING:
            size = stack.size
            height = stack.y - self._frame_top
            stack.sheet.boxes.append((size.left, self._frame_top, size.text_width, height, FRAME))
