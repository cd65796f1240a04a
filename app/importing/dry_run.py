"""Judge a whole ledger, row by row and cell by cell, before anything is written."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from app.errors import Refused
from app.importing.bulk import without_collecting
from app.importing.draft import Draft, DraftedTable
from app.importing.find_table import Table, filled_down, find_table, promising_lines
from app.importing.ledger import Ledger, Sheet
from app.importing.ledger_headings import KINDS_BY_TABLE
from app.importing.ledger_line import line_judge, line_readers
from app.importing.mapping import KINDS, Mapping
from app.importing.no_records import NoRecords
from app.importing.read_columns import Answers, Plan, read_columns
from app.importing.roster_rows import roster_judge, roster_readers
from app.importing.said import Reader
from app.importing.tested_rows import judge_test, tested_readers
from app.importing.verdicts import LedgerReading, Level, RowVerdict, SheetReading
from app.importing.visit_rows import judge_visit, visit_readers

Judge = Callable[[Draft], RowVerdict]

_YEAR = re.compile(r"(?<!\d)(20\d{2})(?:年|[-./]\d)|^(20\d{2})$")
_FILLED_IN_ON = re.compile("(?:填报|填表|制表|打印|报送)(?:日期|时间)")
_SHEETS_TRIED = 12
_LINES_AT_A_TIME = 1000
_SIGNS_OF_A_ROSTER = {"id_no", "drug_kinds", "kind", "decided_on", "reported_on", "term_months", "status"}


def dry_run(ledger: Ledger, kind: str, *, today: date, remembered: Sequence[Mapping] = ()) -> LedgerReading:
    """What would come in from this ledger, taken as a "roster", as "visits", as "tests", or as a
    ledger of the village by its table.

    `remembered` are mappings of earlier files, or those that the user has just corrected; they hold
    for the same headings. Hidden sheets are left out and named. Where a needed column is missing
    the reading says so (`missing`) and has no rows of that sheet, so that the mapping can be corrected.
    Raises: Refused("kind_unknown" | "ledger_without_table").
    """
    if kind not in KINDS:
        raise Refused("kind_unknown")
    sheets: list[SheetReading] = []
    rows: list[RowVerdict] = []
    judge: Judge | None = None
    for sheet in ledger.sheets:
        found, table = _look_at(kind, sheet, remembered)
        sheets.append(found)
        if table is not None:
            if judge is None or kind in KINDS_BY_TABLE:
                judge = _judge_for(kind, today, year_of(found.sheet, table.first_heading))
            with without_collecting():
                rows.extend(_verdicts(found.sheet, table, judge, today))
    if not any(found.mapping for found in sheets):
        raise Refused("ledger_without_table")
    return LedgerReading(kind, tuple(sheets), tuple(rows), (*ledger.notices, *_doubts(kind, sheets)))


def kind_of(ledger: Ledger) -> str | None:
    """The kind of ledger that the headings speak of most clearly, or None: a proposal to the user."""
    best: tuple[int, str] | None = None
    worth = [(sheet, lines) for sheet in ledger.sheets if (lines := promising_lines(sheet))]
    for kind in KINDS:
        for sheet, lines in worth[:_SHEETS_TRIED]:
            table = find_table(kind, sheet, among=lines)
            if table is None or table.mapping.missing:
                continue
            fields = sum(1 for name in table.mapping.fields if name not in (None, "number", "note"))
            if best is None or fields > best[0]:
                best = (fields, kind)
    return best[1] if best else None


def _doubts(kind: str, sheets: Sequence[SheetReading]) -> tuple[str, ...]:
    """A list of members or villagers has names and telephones too: taking it in would be a bad mistake."""
    named = {name for found in sheets if found.mapping for name in found.mapping.fields}
    if kind == "roster" and named and not named & _SIGNS_OF_A_ROSTER:
        return ("perhaps_no_roster",)
    return ()


def _look_at(kind: str, sheet: Sheet, remembered: Sequence[Mapping]) -> tuple[SheetReading, Table | None]:
    if not any(cell != "" for row in sheet.rows for cell in row):
        return SheetReading(sheet, None, reason="sheet_empty"), None
    if sheet.hidden:
        return SheetReading(sheet, None, reason="sheet_hidden"), None
    table = find_table(kind, sheet, remembered)
    if table is None:
        return SheetReading(sheet, None, reason="sheet_without_table"), None
    whole = Sheet(sheet.name, filled_down(sheet, table.first_row), sheet.merged, sheet.hidden)
    reason = "sheet_columns_missing" if table.mapping.missing else None
    found = SheetReading(whole, table.mapping, table.first_heading, table.first_row, reason)
    return found, None if reason else table


def _verdicts(sheet: Sheet, table: Table, judge: Judge, today: date) -> Iterator[RowVerdict]:
    plan = _plan(sheet, table, today)
    no_records, drafted = NoRecords(table.mapping), DraftedTable(sheet, table.mapping)
    for line in range(min(table.first_row, len(sheet.rows))):
        reason = "line_title" if line < table.first_heading else "line_heading"
        yield RowVerdict(sheet, line, table.mapping, Level.SKIPPED, reason=reason)
    for first in range(table.first_row, len(sheet.rows), _LINES_AT_A_TIME):
        rows = sheet.rows[first : first + _LINES_AT_A_TIME]
        for at, (values, remarks) in enumerate(read_columns(plan, rows)):
            why_not = no_records.why(rows[at])
            if not why_not and not values:  # only a running number, drawn in advance
                why_not = "line_blank"
            if why_not:
                yield RowVerdict(sheet, first + at, table.mapping, Level.SKIPPED, reason=why_not)
            else:
                yield judge(Draft(drafted, first + at, values, remarks))


def _plan(sheet: Sheet, table: Table, today: date) -> Plan:
    mapping = table.mapping
    headings = {name: text for name, text in zip(mapping.fields, mapping.headings, strict=True) if name}
    readers = _readers_for(mapping.kind, headings, today, year_of(sheet, table.first_heading))
    return [
        (column, sys.intern(name), Answers(readers[name]))
        for column, name in enumerate(mapping.fields)
        if name is not None and name in readers
    ]


def _judge_for(kind: str, today: date, year: int | None) -> Judge:
    if kind in KINDS_BY_TABLE:
        return line_judge(kind, today=today, year=year)
    if kind == "roster":
        return roster_judge()
    return judge_visit if kind == "visits" else judge_test


def _readers_for(kind: str, headings: dict[str, str], today: date, year: int | None) -> dict[str, Reader]:
    if kind in KINDS_BY_TABLE:
        return line_readers(kind, headings, today=today, year=year)
    if kind == "roster":
        return roster_readers(headings, today=today)
    if kind == "visits":
        return visit_readers(today=today, year=year)
    return tested_readers(today=today, year=year)


def year_of(sheet: Sheet, first_heading: int) -> int | None:
    """The one year that the sheet's name, or else its title, speaks of; None where several do.

    The day on which the form was filled in says nothing about the days inside it.
    """
    lines = [str(cell) for row in sheet.rows[:first_heading] for cell in row if cell != ""]
    titles = [line for line in lines if not _FILLED_IN_ON.search(line)]
    for texts in ([sheet.name], titles):
        years = {int(match[1] or match[2]) for text in texts for match in _YEAR.finditer(text)}
        if years:
            return years.pop() if len(years) == 1 else None
    return None
