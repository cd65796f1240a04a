"""Find the table in a sheet: its heading under titles, and the lines in it that are no records."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.importing.ledger import Area, Cell, Sheet, shown
from app.importing.mapping import BETWEEN_LINES, Mapping, map_headings

_LOOK_INTO = 40
_LEAST_FIELDS = 2
_TOTALS = re.compile(r"(?:本页|本月|全村|全年|本年)?(?:合计|小计|总计|共计|累计|总数|总人数)")
_SIGNATURE = re.compile(
    r"(?:填表|填报|制表|审核|审批|复核|经办|统计|主管|记录|报送|登记|单位负责|分管领导|村支书|村主任|村级?负责|负责)"
    r"(?:人|单位|日期|时间|领导)?(?:签[名字章])?(?:\(.*?\))?(?:[:]|$)|\(?(?:公章|盖章|签章|签字)"
)
_REMARK = re.compile(r"(?:注|备注|说明|填表说明|附注|提示)[:]")


@dataclass(frozen=True, slots=True)
class Table:
    """Where the headings stand (one or two lines), where the records begin, what the columns mean."""

    first_heading: int
    first_row: int
    mapping: Mapping


def find_table(kind: str, sheet: Sheet, remembered: Sequence[Mapping] = ()) -> Table | None:
    """The best heading among the first lines: one that is remembered, else the one with most fields.

    Among equals a single line before two, and the topmost.
    """
    best: Table | None = None
    known = {earlier.digest for earlier in remembered}
    for lines in (1, 2):
        for line in range(min(_LOOK_INTO, len(sheet.rows) - lines + 1)):
            mapping = map_headings(kind, headings_at(sheet, line, lines), remembered)
            if mapping.digest in known:
                return Table(line, line + lines, mapping)
            found = _score(mapping)
            if found >= _LEAST_FIELDS and (best is None or found > _score(best.mapping)):
                best = Table(line, line + lines, mapping)
    return best


def _score(mapping: Mapping) -> int:
    return sum(1 for name in mapping.fields if name not in (None, "number"))


def headings_at(sheet: Sheet, line: int, lines: int) -> tuple[str, ...]:
    """The headings of one line, or of two lines joined: a merged upper one holds for all below it."""
    upper = [_heading(cell) for cell in sheet.rows[line]]
    if lines == 1:
        return tuple(upper)
    for top, left, _, right in sheet.merged:
        if top == line and right > left:
            for column in range(left, min(right + 1, len(upper))):
                upper[column] = _heading(sheet.rows[line][left])
    lower = [_heading(cell) for cell in sheet.rows[line + 1]]
    if not sheet.merged:  # some forms do not tell what is merged: blanks above a heading belong leftwards
        for column in range(1, len(upper)):
            if not upper[column] and lower[column]:
                upper[column] = upper[column - 1]
    joined = []
    for above, below in zip(upper, lower, strict=True):
        joined.append(above + BETWEEN_LINES + below if above and below else above or below)
    return tuple(joined)


def _heading(cell: Cell) -> str:
    return " ".join(shown(cell).split())


def why_skipped(cells: Sequence[Cell], mapping: Mapping) -> str | None:
    """Why a line below the heading is no record, or None if it may be one.

    Reasons: line_blank, line_totals, line_signature, line_remark, line_heading_again.
    """
    for first in cells:
        if first != "":
            break
    else:
        return "line_blank"
    if not isinstance(first, str):
        return "line_heading_again" if _is_heading_again(cells, mapping) else None
    text = normalised_line(first)
    if not text and all(not str(cell).strip() for cell in cells):
        return "line_blank"
    if _TOTALS.match(text):
        return "line_totals"
    if _SIGNATURE.match(text):
        return "line_signature"
    if _REMARK.match(text):
        return "line_remark"
    if _is_heading_again(cells, mapping):
        return "line_heading_again"
    return None


def normalised_line(text: str) -> str:
    """A line's first words without blanks and width; the colon stays, since it tells a signature."""
    return "".join(text.split()).replace("：", ":").replace("（", "(").replace("）", ")")


def _is_heading_again(cells: Sequence[Cell], mapping: Mapping) -> bool:
    """The name column holds its own heading: no person is called 姓名."""
    if "name" not in mapping.fields:
        return False
    column = mapping.fields.index("name")
    cell = cells[column]
    if cell == "":
        return _lower_line_again(cells, mapping)
    if type(cell) is not str or len(cell) > 2 * len(mapping.headings[column]):
        return False
    return "".join(cell.split()) in "".join(mapping.headings[column].split()).split(BETWEEN_LINES)


def _lower_line_again(cells: Sequence[Cell], mapping: Mapping) -> bool:
    """The second line of a two-line heading, where the name's heading reaches over both."""
    same = filled = 0
    for cell, heading in zip(cells, mapping.headings, strict=True):
        if cell != "":
            filled += 1
            same += _heading(cell) in heading.split(BETWEEN_LINES)
    return same >= 2 and same == filled


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
