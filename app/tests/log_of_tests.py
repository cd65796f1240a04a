"""The village's log of tests: each with the name of the person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.details import day_from
from app.people.same_person import shown_as, survivors
from app.tests.details_of_test import TestRecord
from app.tests.read_tests import record_of
from app.work import Connection


@dataclass(frozen=True)
class TestLine:
    """One test in a list. `kept_since`: what happened before that day was kept elsewhere then."""

    __test__ = False  # pytest would take the class for a collection of tests

    record: TestRecord
    name: str
    village_group: str
    kept_since: date | None


def log_of_tests(connection: Connection, first: date, last: date) -> list[TestLine]:
    """All tests that happened from `first` to `last`, the newest first; hidden people left out."""
    rows = connection.exec_driver_sql(
        "SELECT t.*, p.name AS person_name, p.village_group AS person_group, p.kept_since AS person_since"
        f" FROM test t JOIN person p ON p.id = {shown_as('t.person_id')} AND p.deleted = 0"
        " WHERE t.happened_on BETWEEN ? AND ? AND t.deleted = 0 ORDER BY t.happened_on DESC, t.id DESC",
        (survivors(connection).to_text(), first.isoformat(), last.isoformat()),
    ).mappings()
    return [
        TestLine(
            record_of(row), row["person_name"] or "", row["person_group"] or "", day_from(row["person_since"])
        )
        for row in rows
    ]
