"""Lines of the village's own ledgers: what is here already, what they belong to, and how they come in."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

from app.activities.material_line import MATERIAL_LINE, MaterialLine
from app.clock import Moment
from app.closing.closed_months import DAYS, closed_months, periods_of
from app.groups.fund_balance import INCOME, fund_balances
from app.groups.fund_line import FUND_LINE
from app.ids import VillageId
from app.importing.ledger_headings import KINDS_BY_TABLE, headings_of
from app.importing.ledger_line import REFERENCE
from app.importing.rows import LedgerRow
from app.importing.verdicts import Level, RowVerdict
from app.people.masking import mask_name
from app.people.named_in import named_in, names_of_files
from app.records import records_of
from app.search.tokens import fold
from app.village.keep_ledger import add_line
from app.work import Connection, Session

LineKey = tuple[str, ...]

_REFERS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "activity": ("activity_id", "activity", ("title",)),
    "task": ("task_id", "campaign_task", ("task",)),
    "plan": ("plan_id", "year_plan", ("year", "title")),
    "group": ("group_id", "member_group", ("name",)),
    "inspection": ("inspection_id", "inspection", ("happened_on", "by_unit")),
    "rubric_item": ("rubric_item_id", "rubric_item", ("item", "code")),
}
"""What a line may belong to: the field that says so, the table that is meant, the columns that name it."""


class HeldLines:
    """How often each line stands in the vault; the same line twice in one file is two lines."""

    def __init__(self, connection: Connection, village: VillageId, table: str) -> None:
        self._table = table
        kind = KINDS_BY_TABLE[table]
        self._left = Counter(self._key(one.details) for one in records_of(connection, kind, village))
        self._seen: set[LineKey] = set()

    def is_here(self, row: LedgerRow) -> bool:
        """Whether the vault has this line already; each of its lines answers for one of the file."""
        key = self._key(row.details)
        if self._left[key] <= 0:
            return False
        self._left[key] -= 1
        return True

    def is_second(self, row: LedgerRow) -> bool:
        """Whether the same line stood further up in the file."""
        key = self._key(row.details)
        if key in self._seen:
            return True
        self._seen.add(key)
        return False

    def _key(self, details: Any) -> LineKey:
        return line_key(self._table, details)


def line_key(table: str, details: Any) -> LineKey:
    """What tells a line from the others of its ledger: the fields that its headings name as `same`."""
    values = (getattr(details, _column(name), None) for name in headings_of(table).same)
    return tuple("" if value is None else fold(str(value)) for value in values)


def _column(name: str) -> str:
    """The column of a field of the headings: what a line belongs to is kept as the row that is meant."""
    return _REFERS[name.removeprefix(REFERENCE)][0] if name.startswith(REFERENCE) else name


def check_lines(
    connection: Connection, village: VillageId, table: str, rows: tuple[RowVerdict, ...], *, why: str = ""
) -> tuple[RowVerdict, ...]:
    """The lines with what the vault knows of them: tied to their records, here already, or in a month
    that is closed, which takes a reason.
    """
    held = HeldLines(connection, village, table)
    names = names_of_files(connection)
    closed = closed_months(connection)
    found = tuple(
        _warned(_checked(connection, village, held, verdict, why, closed), names) for verdict in rows
    )
    return _overspent(connection, village, found) if table == FUND_LINE.table else found


def take_line(session: Session, village: VillageId, row: LedgerRow, *, now: Moment, why: str = "") -> int:
    """Record the line, and with an activity what was handed out; how many records that made."""
    kind = KINDS_BY_TABLE[row.table]
    made = add_line(session, kind, village, row.details, now=now, why=why, as_written=True)
    for code, quantity in row.materials:
        handed_out = MaterialLine(
            happened_on=row.details.happened_on,
            kind=code,
            quantity=quantity,
            place=row.details.place,
            activity_id=made,
        )
        add_line(session, MATERIAL_LINE, village, handed_out, now=now, why=why)
    return 1 + len(row.materials)


def _checked(
    connection: Connection,
    village: VillageId,
    held: HeldLines,
    verdict: RowVerdict,
    why: str,
    closed: frozenset[tuple[str, str]],
) -> RowVerdict:
    row = verdict.row
    if not isinstance(row, LedgerRow):
        return verdict
    unknown = ""
    for refers, words in row.refers:
        column, table, names = _REFERS[refers]
        found = _meant(connection, village, table, names, words)
        unknown = unknown or ("" if found else words)
        row = replace(row, details=replace(row.details, **{column: found}))
    verdict = verdict._replace(row=row)
    if held.is_here(row):
        return verdict._replace(level=Level.SKIPPED, reason="already_in_vault")
    is_second = held.is_second(row)
    if not why and _is_closed(closed, village, row):
        return verdict._replace(level=Level.REFUSED, row=None, reason="line_of_closed_month", facts={})
    if verdict.level is Level.OK and unknown:
        return verdict._replace(level=Level.WARNING, reason="refers_to_nothing", facts={"given": unknown})
    if verdict.level is Level.OK and is_second:
        return verdict._replace(level=Level.WARNING, reason="same_line_in_file")
    return verdict


def _is_closed(closed: frozenset[tuple[str, str]], village: VillageId, row: LedgerRow) -> bool:
    day = next((found for name in DAYS if (found := getattr(row.details, name, None))), None)
    if day is None:
        return False
    return any((village, period) in closed for period in periods_of(row.table, day.isoformat()))


def _warned(verdict: RowVerdict, names: frozenset[str]) -> RowVerdict:
    """A line that names somebody who has a file comes in with a warning: these ledgers are shown around."""
    row = verdict.row
    if not isinstance(row, LedgerRow) or verdict.level not in (Level.OK, Level.WARNING):
        return verdict
    named = [found for text in _texts(row.details) for found in named_in([text], names)]
    if not named:
        return verdict
    told = tuple(dict.fromkeys(map(mask_name, named)))
    return verdict._replace(level=Level.WARNING, reason="text_names_a_person", facts={"names": told})


def _overspent(
    connection: Connection, village: VillageId, rows: tuple[RowVerdict, ...]
) -> tuple[RowVerdict, ...]:
    """A spending after which less than nothing is left (M2): it comes in as written, and says so."""
    left = {year: one.left for year, one in fund_balances(connection, village).items()}
    found = []
    for verdict in rows:
        line = verdict.row.details if isinstance(verdict.row, LedgerRow) else None
        if line is None or verdict.level not in (Level.OK, Level.WARNING) or line.happened_on is None:
            found.append(verdict)
            continue
        year, amount = line.happened_on.year, line.amount_fen or 0
        left[year] = left.get(year, 0) + (amount if line.direction == INCOME else -amount)
        if left[year] < 0 and line.direction != INCOME and verdict.level is Level.OK and not line.note:
            verdict = verdict._replace(level=Level.WARNING, reason="line_overspends")
        found.append(verdict)
    return tuple(found)


def _texts(details: Any) -> list[str]:
    said = vars(details).values()
    return [one for value in said for one in ((value,) if isinstance(value, str) else _items(value))]


def _items(value: object) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


def _meant(connection: Connection, village: VillageId, table: str, names: tuple[str, ...], words: str) -> str:
    """The one record of that name; "" where there is none, or more than one."""
    columns = ", ".join(f'"{name}"' for name in names)
    rows = connection.exec_driver_sql(
        f'SELECT id, {columns} FROM "{table}" WHERE village_id = ? AND deleted = 0', (village,)
    )
    wanted = fold(words)
    found = [row[0] for row in rows if wanted in {fold(str(value or "")) for value in row[1:]}]
    return found[0] if len(found) == 1 else ""
