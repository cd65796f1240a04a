"""Read what a bag says of away, absent and evaded: the counts, and what may be suggested."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.conduct.absence import ABSENCE
from app.conduct.breach import BREACH
from app.conduct.count_breaches import BreachCount, Standing
from app.conduct.situation_report import SITUATION_REPORT
from app.conduct.standings import count_of
from app.conduct.suggest_report import POSITIVE, Known, Suggestion, suggestions
from app.details import day_from
from app.history.row_history import DELETED
from app.ids import PersonId
from app.people.same_person import OF_PERSON
from app.records import Record, records_of
from app.tests.details_of_test import TestRecord
from app.tests.read_tests import tests_of
from app.work import Connection

_CARES_FOR = frozenset({"result", "happened_on", DELETED})


@dataclass(frozen=True)
class Conduct:
    """The counts of article 20 and the reports that may be suggested."""

    count: BreachCount
    suggestions: tuple[Suggestion, ...]

    @property
    def standings(self) -> Mapping[str, Standing]:
        """Whether each breach and absence counts, by record."""
        return dict(self.count.standings)

    @property
    def is_quiet(self) -> bool:
        """Nothing was ever written down, and nothing is suggested."""
        return not self.count.standings and not self.suggestions


def read_conduct(connection: Connection, person: PersonId, *, today: date) -> Conduct:
    """Of one person, read from the vault."""
    records = {
        kind.table: records_of(connection, kind, person) for kind in (BREACH, ABSENCE, SITUATION_REPORT)
    }
    return conduct_of(connection, person, records, tests_of(connection, person), today=today)


def conduct_of(
    connection: Connection,
    person: PersonId,
    records: Mapping[str, Sequence[Record[Any]]],
    tests: Sequence[TestRecord],
    *,
    today: date,
) -> Conduct:
    """The same from records that were read already, by table."""
    breaches, absences = records[BREACH.table], records[ABSENCE.table]
    count = count_of(breaches, absences, tests, today)
    use, kept_since = _file(connection, person)
    known = Known(
        count,
        _days(
            [(one.row, one.details.happened_on) for one in breaches]
            + [(one.row, one.details.from_on) for one in absences]
        ),
        _days([(one.row, one.details.counted_on) for one in (*breaches, *absences)]),
        _positives(tests),
        _refusals(connection, person),
        use,
        kept_since,
    )
    return Conduct(count, suggestions(known, records[SITUATION_REPORT.table]))


def _days(pairs: Sequence[tuple[str, date | None]]) -> dict[str, date]:
    return {row: day for row, day in pairs if day is not None}


def _positives(tests: Sequence[TestRecord]) -> list[tuple[str, date, str]]:
    return [
        (test.test, test.details.happened_on, test.details.tester_unit or test.details.arranged_by)
        for test in tests
        if test.details.result == POSITIVE
        and test.details.happened_on is not None
        and not _CARES_FOR & set(test.open_registers)
    ]


def _refusals(connection: Connection, person: PersonId) -> list[tuple[str, date, str]]:
    """Detox itself refused, as entered from somebody's paper; not while two laptops differ about it."""
    rows = connection.exec_driver_sql(
        "SELECT id, refused_on, refused_source, open_registers FROM placement"
        f" WHERE {OF_PERSON} AND deleted = 0 AND refused_on IS NOT NULL ORDER BY refused_on, id",
        (person,),
    )
    return [
        (row, day, source or "")
        for row, refused_on, source, disputed in rows
        if (day := day_from(refused_on)) is not None and not _is_open("refusal", disputed)
    ]


def _file(connection: Connection, person: PersonId) -> tuple[tuple[date, str] | None, date | None]:
    """New use that the file names, and since when the village keeps this person.

    New is what came after the first placement; earlier use is what that placement was for.
    """
    row = connection.exec_driver_sql(
        "SELECT p.last_use_on, p.last_use_basis, p.open_registers, coalesce(p.kept_since, v.kept_since),"
        " (SELECT min(coalesce(decision_on, served_on, reported_on)) FROM placement"
        "  WHERE person_id = p.id AND deleted = 0)"
        " FROM person p LEFT JOIN village v ON v.id = p.village_id WHERE p.id = ?",
        (person,),
    ).one_or_none()
    if row is None:
        return None, None
    used_on, placed_on = day_from(row[0]), day_from(row[4])
    is_new = used_on is not None and placed_on is not None and used_on > placed_on
    if used_on is None or not is_new or _is_open("last_use", row[2]):
        return None, day_from(row[3])
    return (used_on, row[1] or ""), day_from(row[3])


def _is_open(register: str, registers: str | None) -> bool:
    return registers is not None and register in json.loads(registers)
