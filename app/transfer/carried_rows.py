"""What goes with a person: the current values of every row of the bag, and what follows from them.

The old history does not: it travels sealed, for the county alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from graphlib import TopologicalSorter
from typing import cast

from app.bundles.limits import LIMITS
from app.bundles.lines import TABLE
from app.bundles.strict_json import Fields, read_json
from app.clock import day_of, moment_of
from app.details import LONGEST_TEXT, day_from
from app.errors import Refused
from app.history.person_rows import rows_of_person
from app.ids import PersonId
from app.transfer.package import DAY, MALFORMED
from app.transfer.typed_elsewhere import typed_elsewhere
from app.work import Connection
from db.belonging import tables_under
from db.canonical import Value, canonical
from db.changes import fits_column
from db.clock import wall_ms
from db.schema import SHAPES

PERSON = "person"
STAYS = frozenset({"transfer"})
"""Tables whose rows are about this village's own dealings."""
NOT_CARRIED: Mapping[str, frozenset[str]] = {
    "person": frozenset(
        {
            "village_id", "file_no", "id_hash", "retain_until", "locked", "closed_on", "closed_reason",
            "closed_basis", "merged_into", "transferred_from", "plan_id",
        }
    ),
    "placement": frozenset({"plan_id", "transferred_from"}),
}  # fmt: skip
"""Columns that each village fills in for itself."""
FALLS_WITH: Mapping[str, str] = {"breach": "test_id"}
"""A breach that came from a test which was removed since counts for nothing, and stays with it."""
_ID = re.compile(r"[!-~]{1,128}")


@dataclass(frozen=True)
class CarriedRow:
    """One row with its id at the sender, its values by column, and the day on which it was typed there."""

    table: str
    row: str
    values: Mapping[str, Value]
    typed: str


@dataclass(frozen=True)
class WindowTold:
    """A window as the sender counted it on the day of the transfer."""

    kind: str
    number: int
    first_day: str
    due: str
    state: str


@dataclass(frozen=True)
class Told:
    """What the sender's program worked out, for comparing after the taking in."""

    file_no: str
    starts_on: str
    ends_on: str
    windows: tuple[WindowTold, ...] = ()


@dataclass(frozen=True)
class Carried:
    """Everything that goes over. `rows` begin with the person's own."""

    person: str
    rows: tuple[CarriedRow, ...]
    told: Told = field(default_factory=lambda: Told("", "", ""))

    @property
    def counts(self) -> dict[str, int]:
        """How many rows of each table."""
        found: dict[str, int] = {}
        for row in self.rows:
            found[row.table] = found.get(row.table, 0) + 1
        return found

    @property
    def own(self) -> Mapping[str, Value]:
        """The person's own values."""
        return self.rows[0].values

    @property
    def digests(self) -> tuple[str, ...]:
        """The attachments' contents."""
        found = (str(row.values.get("digest") or "") for row in self.rows if row.table == "attachment")
        return tuple(sorted({digest for digest in found if digest}))


@cache
def carried_tables() -> tuple[str, ...]:
    """Every table of a bag whose rows go over; what a row may refer to comes before it."""
    tables = [table for table in tables_under(PERSON) if table not in STAYS]
    above = {table: set(SHAPES[table].references.values()) & set(tables) for table in tables}
    return tuple(TopologicalSorter(above).static_order())


def gather_rows(connection: Connection, person: PersonId) -> tuple[CarriedRow, ...]:
    """The rows that are shown, of this file and of those merged into it, as one person's.

    Raises: Refused("person_unknown").
    """
    ids = rows_of_person(connection, person)
    files = set(ids[PERSON])
    typed = typed_elsewhere(connection)
    known: set[str] = set()
    found: list[CarriedRow] = []
    for table in carried_tables():
        for row in [person] if table == PERSON else ids.get(table, []):
            shown = _row(connection, table, row, files, person, typed)
            shown = None if shown is None else _without_hidden(shown, known)
            if shown is not None:
                found.append(shown)
                known.add(row)
    return tuple(found)


def _without_hidden(row: CarriedRow, known: set[str]) -> CarriedRow | None:
    """A need whose visit lies in the trash goes without it; what hangs on nothing else stays with it."""
    shape = SHAPES[row.table]
    gone = {c for c in shape.references if c in row.values and row.values[c] not in known}
    if not gone:
        return row
    if "person_id" in gone or "person_id" not in shape.references or FALLS_WITH.get(row.table) in gone:
        return None
    return replace(row, values={c: v for c, v in row.values.items() if c not in gone})


def _row(
    connection: Connection, table: str, row: str, files: set[str], person: PersonId, typed: Mapping[str, date]
) -> CarriedRow | None:
    shape = SHAPES[table]
    cells = (
        connection.exec_driver_sql(f'SELECT * FROM "{table}" WHERE id = ? AND deleted = 0', (row,))
        .mappings()
        .one_or_none()
    )
    if cells is None:
        return None
    values: dict[str, Value] = {}
    for column in shape.columns:
        cell = cells[column]
        if cell is None or column in NOT_CARRIED.get(table, ()):
            continue
        value: Value = json.loads(cell) if column in shape.lists else cell
        values[column] = person if shape.references.get(column) == PERSON and cell in files else value
    day = typed.get(row) or day_of(moment_of(wall_ms(cells["created_clock"])))
    return CarriedRow(table, row, values, day.isoformat())


def rows_to_bytes(carried: Carried) -> bytes:
    """Canonical JSON."""
    return canonical(
        {
            "person": carried.person,
            "rows": [
                {"table": one.table, "row": one.row, "typed": one.typed, "values": dict(one.values)}
                for one in carried.rows
            ],
            "told": {
                "file_no": carried.told.file_no,
                "starts_on": carried.told.starts_on,
                "ends_on": carried.told.ends_on,
                "windows": [
                    {
                        "kind": one.kind,
                        "number": one.number,
                        "first_day": one.first_day,
                        "due": one.due,
                        "state": one.state,
                    }
                    for one in carried.told.windows
                ],
            },
        }
    )


def read_rows(data: bytes) -> Carried:
    """Read what another village wrote, believing nothing: tables, columns, kinds, lengths, references.

    Raises Refused("transfer_malformed" | "transfer_over_limit" | "transfer_newer_program").
    """
    if len(data) > LIMITS.transfer_rows_size:
        raise Refused("transfer_over_limit")
    fields = Fields(read_json(data, MALFORMED, depth=8), MALFORMED, "rows")
    carried = Carried(
        person=fields.text("person", _ID),
        rows=fields.each("rows", _carried_row, most=LIMITS.transfer_rows),
        told=fields.one("told", _told),
    )
    fields.end()
    first = carried.rows[:1]
    if not first or (first[0].table, first[0].row) != (PERSON, carried.person):
        raise fields.refused("the person first")
    if not str(carried.own.get("name") or "").strip():
        raise fields.refused("a person without a name")
    if sum(one.table == PERSON for one in carried.rows) != 1:
        raise fields.refused("more than one person")
    _check_references(carried.rows, fields)
    return carried


def _carried_row(fields: Fields) -> CarriedRow:
    table = fields.text("table", TABLE)
    if table not in carried_tables():
        raise Refused("transfer_newer_program", table=table)
    values = fields.anything("values")
    row = CarriedRow(
        table, fields.text("row", _ID), cast("Mapping[str, Value]", values), fields.text("typed", DAY)
    )
    shape = SHAPES[table]
    for column, value in row.values.items():
        if column not in shape.columns:
            raise Refused("transfer_newer_program", table=table)
        if column in NOT_CARRIED.get(table, ()) or not fits_column(shape, column, value):
            raise fields.refused("a value that cannot be", column)
        if sum(len(text) for text in _texts(value)) > LONGEST_TEXT:
            raise Refused("transfer_over_limit")
    if day_from(row.typed) is None:
        raise fields.refused("no day", "typed")
    return row


def _check_references(rows: Sequence[CarriedRow], fields: Fields) -> None:
    """Each row once, and nothing refers to what is not in the file."""
    known: set[tuple[str, object]] = set()
    ids: set[str] = set()
    for row in rows:
        if row.row in ids:
            raise fields.refused("a row twice")
        shape = SHAPES[row.table]
        named = [(shape.references[c], v) for c, v in row.values.items() if c in shape.references]
        if any(one not in known for one in named):
            raise fields.refused("a row that hangs on nothing")
        if row.table != PERSON and not named:
            raise fields.refused("a row that belongs to nobody")
        known.add((row.table, row.row))
        ids.add(row.row)


def _told(fields: Fields) -> Told:
    return Told(
        file_no=fields.text("file_no", re.compile(r"[^\x00-\x1f\x7f]{0,200}")),
        starts_on=fields.text("starts_on", _DAY_OR_NONE),
        ends_on=fields.text("ends_on", _DAY_OR_NONE),
        windows=fields.each("windows", _window, most=LIMITS.transfer_windows),
    )


_DAY_OR_NONE = re.compile(rf"(?:{DAY.pattern})?")
_WORD = re.compile(r"[a-z_]{1,40}")


def _window(fields: Fields) -> WindowTold:
    return WindowTold(
        kind=fields.text("kind", _WORD),
        number=fields.whole("number", 0),
        first_day=fields.text("first_day", DAY),
        due=fields.text("due", DAY),
        state=fields.text("state", _WORD),
    )


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _texts(one)
