"""Enter lines of a ledger for villages: problems with deadlines, inspections, the rubric, tasks.

The county writes them into its own journal; sent down, they stand in the village's ledgers like its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.clock import Moment, day_of
from app.county.carried import carried_villages
from app.county.county_keys import county_keys
from app.county.laptops import laptops_of
from app.errors import Refused
from app.ids import VillageId
from app.importing.dry_run import dry_run
from app.importing.ledger import Cell, Ledger, Sheet, shown
from app.importing.ledger_headings import KINDS_BY_TABLE
from app.importing.rows import LedgerRow
from app.importing.take_lines import take_line
from app.importing.verdicts import Level
from app.work import Connection, Session

CODE_HEADING = re.compile(r"(行政)?村(居|社区)?(统计)?(编码|代码|编号)|village.?code", re.IGNORECASE)
_HEADING_WITHIN = 10


@dataclass(frozen=True)
class EnteredFor:
    """What one village was given. `refused` are addresses of lines that could not be read."""

    village_code: str
    village_name: str
    lines: int
    refused: tuple[str, ...]


def enter_ledger(
    session: Session, ledger: Ledger, kind: str, *, codes: Iterable[str], now: Moment
) -> list[EnteredFor]:
    """Enter the lines. Where the ledger has a column with village codes each goes to its own village,
    else all of them go to each of `codes`.

    Raises: Refused("ledger_kind_unknown" | "village_not_enrolled" with `code` | "nothing_in_ledger" |
    "no_county_store").
    """
    county_keys(session.connection)
    if kind not in KINDS_BY_TABLE:
        raise Refused("ledger_kind_unknown", field="kind")
    parts = _by_village(ledger) or dict.fromkeys(codes, ledger)
    found = [_enter(session, code, kind, part, now) for code, part in parts.items()]
    if not any(one.lines for one in found):
        raise Refused("nothing_in_ledger")
    return found


def newest_village(connection: Connection, code: str) -> tuple[VillageId, str]:
    """The id and name under which a village's newest laptop keeps it, or that of the village that carries it.

    Raises: Refused("village_not_enrolled") with `code`.
    """
    laptops = laptops_of(connection, code)
    carried = next((one for one in carried_villages(connection) if one.code == code), None)
    if carried is not None:
        return carried.village, carried.name
    if not laptops:
        raise Refused("village_not_enrolled", field="village_code", code=code)
    return VillageId(laptops[-1].village), laptops[-1].village_name


def _enter(session: Session, code: str, kind: str, ledger: Ledger, now: Moment) -> EnteredFor:
    village, name = newest_village(session.connection, code)
    reading = dry_run(ledger, kind, today=day_of(now))
    lines = 0
    refused = []
    for verdict in reading.rows:
        if isinstance(verdict.row, LedgerRow):
            take_line(session, village, verdict.row, now=now)
            lines += 1
        elif verdict.level is Level.REFUSED:
            refused.append(verdict.address)
    return EnteredFor(code, name, lines, tuple(refused))


def _by_village(ledger: Ledger) -> dict[str, Ledger]:
    """The ledger taken apart by its column of village codes; nothing where it has none."""
    parts: dict[str, list[Sheet]] = {}
    for sheet in ledger.sheets:
        for code, rows in _parts(sheet).items():
            parts.setdefault(code, []).append(replace(sheet, rows=rows, merged=()))
    return {code: replace(ledger, sheets=tuple(sheets)) for code, sheets in parts.items()}


def _parts(sheet: Sheet) -> Mapping[str, list[list[Cell]]]:
    for place, row in enumerate(sheet.rows[:_HEADING_WITHIN]):
        columns = [column for column, cell in enumerate(row) if CODE_HEADING.fullmatch(shown(cell).strip())]
        if columns:
            return _grouped(sheet.rows, place, columns[0])
    return {}


def _grouped(rows: list[list[Cell]], heading: int, column: int) -> dict[str, list[list[Cell]]]:
    """Blank lines stand in for the other villages' lines, so that addresses stay those of the file."""
    blank: list[Cell] = [""] * len(rows[heading])
    codes = dict.fromkeys(shown(row[column]).strip() for row in rows[heading + 1 :])
    codes.pop("", None)
    return {
        code: [
            _without(row, column) if place <= heading or shown(row[column]).strip() == code else blank
            for place, row in enumerate(rows)
        ]
        for code in codes
    }


def _without(row: list[Cell], column: int) -> list[Cell]:
    return [*row[:column], "", *row[column + 1 :]]
