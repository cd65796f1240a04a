"""Today: what is due for 200 people with three years of visits and tests, from the encrypted vault."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from app.details import to_cells
from app.followup.list_due import list_due
from app.ids import new_id
from app.work import look
from db.journal import create
from tests.benchmarks.harness import Figure, at_most, benchmark, interleaved
from tests.factories.people import TODAY, Office, a_placement, a_test, a_visit

PEOPLE = 200
MONTHS = 34


@benchmark("due_list_200")
def due_list() -> Figure:
    """Reading and working out; the anchor is reading the same rows alone."""
    with TemporaryDirectory() as folder:
        office = Office.make(Path(folder) / "vault")
        _fill(office)
        with look(office.vault) as connection:

            def ours() -> int:
                return list_due(connection, today=TODAY).count

            def rows_alone() -> None:
                for table in ("person", "placement", "visit", "test"):
                    connection.exec_driver_sql(f'SELECT * FROM "{table}"').all()

            times, anchor = interleaved(ours, rows_alone, rounds=21)
        office.close()
    return Figure(times.median * 1000, anchor.median * 1000, "ms", at_most(20))


def _fill(office: Office) -> None:
    began = TODAY - timedelta(days=30 * MONTHS)
    for number in range(PEOPLE):
        person = office.add_person(kept_since=began)
        with office.work() as session:
            placement = a_placement(decision_on=None, served_on=None, reported_on=began)
            session.write([create("placement", new_id(), {**to_cells(placement), "person_id": person})])
            for month in range(MONTHS):
                day: date = began + timedelta(days=30 * month + number % 20)
                visit = to_cells(a_visit(day, family_words="情况稳定" * 20))
                session.write([create("visit", new_id(), {**visit, "person_id": person})])
                if month % 6 == 0:
                    session.write([create("test", new_id(), {**to_cells(a_test(day)), "person_id": person})])
