"""Read tests: of one person, or the village's log."""

from __future__ import annotations

import json
from datetime import date

from app.clock import day_of, moment_of
from app.details import Cells, from_cells
from app.errors import Refused
from app.ids import PersonId, TestId
from app.people.same_person import OF_PERSON
from app.tests.details_of_test import TestDetails, TestRecord
from app.work import Connection
from db.clock import wall_ms
from db.driver_rows import cells_of


def tests_of(connection: Connection, person: PersonId) -> list[TestRecord]:
    """A person's tests, the newest first."""
    rows = cells_of(
        connection,
        f"SELECT * FROM test WHERE {OF_PERSON} AND deleted = 0 ORDER BY happened_on DESC, id DESC",
        (person,),
    )
    return [record_of(row) for row in rows]


def newest_test(connection: Connection, person: PersonId) -> TestRecord | None:
    """The first of `tests_of`, without reading the others."""
    rows = cells_of(
        connection,
        f"SELECT * FROM test WHERE {OF_PERSON} AND deleted = 0 ORDER BY happened_on DESC, id DESC LIMIT 1",
        (person,),
    )
    return next(map(record_of, rows), None)


def tests_between(connection: Connection, first: date, last: date) -> list[TestRecord]:
    """All tests that happened from `first` to `last`, the newest first."""
    rows = cells_of(
        connection,
        "SELECT * FROM test WHERE happened_on BETWEEN ? AND ? AND deleted = 0"
        " ORDER BY happened_on DESC, id DESC",
        (first.isoformat(), last.isoformat()),
    )
    return [record_of(row) for row in rows]


def read_test(connection: Connection, test: TestId) -> TestRecord:
    """One test. Raises: Refused("test_unknown")."""
    rows = cells_of(connection, "SELECT * FROM test WHERE id = ?", (test,))
    if not rows:
        raise Refused("test_unknown")
    return record_of(rows[0])


def record_of(row: Cells) -> TestRecord:
    """A test from its row."""
    return TestRecord(
        TestId(row["id"]),
        PersonId(row["person_id"]),
        from_cells(TestDetails, row),
        day_of(moment_of(wall_ms(row["created_clock"]))),
        tuple(json.loads(row["open_registers"])) if row["open_registers"] else (),
    )
