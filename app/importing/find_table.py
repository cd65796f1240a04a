"""Find the table in a sheet: its heading under titles, in one line or two."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.importing.ledger import Area, Cell, Sheet, shown
from app.importing.mapping import BETWEEN_LINES, Mapping, is_any_heading, map_headings

_LOOK_INTO = 40
_LEAST_FIELDS = 2


@dataclass(frozen=True, slots=True)
class Table:
    """Where the headings stand (one or two lines), where the records begin, what the columns mean."""

    first_heading: int
    first_row: int
    mapping: Mapping


def find_table(
    kind: str, sheet: Sheet, remembered: Sequence[Mapping] = (), *, among: set[int] | None = None
) -> Table | None:
    """The best heading among the first lines: one that is remembered, else the one with most fields.

    Among equals a single line before two, and the topmost. `among` names the lines worth a look.
    """
    best: Table | None = None
    known = {earlier.digest for earlier in remembered}
    for lines in (1, 2):
        for line in range(min(_LOOK_INTO, len(sheet.rows) - lines + 1)):
            if among is not None and among.isdisjoint(range(line, line + lines)):
                continue
            mapping = map_headings(kind, headings_at(sheet, line, lines), remembered)
            if mapping.digest in known:
                return Table(line, line + lines, mapping)
            found = _score(mapping)
            if found >= _LEAST_FIELDS and (best is None or found > _score(best.mapping)):
                best = Table(line, line + lines, mapping)
    return best


def promising_lines(sheet: Sheet) -> set[int]:
    """Lines where at least two cells are headings of some kind of ledger: quick, for whoever tries all."""
    return {
        line
        for line in range(min(_LOOK_INTO, len(sheet.rows)))
        if sum(1 for cell in sheet.rows[line] if type(cell) is str and is_any_heading(cell)) >= _LEAST_FIELDS
    }


def _score(mapping: Mapping) -> int:
    return sum(1 for name in mapping.fields if name not in (None, "number"))


def headings_at(sheet: Sheet, line: int, lines: int) -> tuple[str, ...]:
    """The headings of one line, or of two lines joined: a merged upper one holds for all below it."""
    upper = [heading_text(cell) for cell in sheet.rows[line]]
    if lines == 1:
        return tuple(upper)
    for top, left, _, right in sheet.merged:
        if top == line and right > left:
            for column in range(left, min(right + 1, len(upper))):
                upper[column] = heading_text(sheet.rows[line][left])
    lower = [heading_text(cell) for cell in sheet.rows[line + 1]]
    if not sheet.merged:  # some forms do not tell what is merged: blanks above a heading belong leftwards
        for column in range(1, len(upper)):
            if not upper[column] and lower[column]:
                upper[column] = upper[column - 1]
    joined = []
    for above, below in zip(upper, lower, strict=True):
        joined.append(above + BETWEEN_LINES + below if above and below else above or below)
    return tuple(joined)


def heading_text(cell: Cell) -> str:
    """A heading's words on one line."""
    return " ".join(shown(cell).split())


def filled_down(sheet: Sheet, from_line: int) -> list[list[Cell]]:
    """The sheet's rows with each merged area's value in all its lines, as its reader sees it."""
    areas = list(_below(sheet.merged, from_line))
    if not areas:
        return sheet.rows
    rows = list(sheet.rows)
    copied: set[int] = set()
    for top, left, bottom, _ in areas:
        for line in range(top + 1, min(bottom + 1, len(rows))):
            if line not in copied:
                rows[line] = list(rows[line])
                copied.add(line)
            rows[line][left] = rows[top][left]
    return rows


def _below(merged: Iterable[Area], line: int) -> Iterable[Area]:
    """Areas over several lines of one column: those over several columns are captions, not values."""
    return (area for area in merged if area[0] >= line and area[2] > area[0] and area[1] == area[3])
