"""The history of a person with 150 visits and 40 tests, and the bag as it was known on a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from app.history.known_on import known_on
from app.history.person_history import read_history
from app.history.person_rows import rows_of_person
from app.ids import PersonId
from app.work import Connection, look
from tests.benchmarks.harness import Figure, at_most, benchmark, interleaved
from tests.factories.people import TODAY, Office
from ui.history.history_lines import history_lines

VISITS, TESTS = 150, 40


@benchmark("open_history_190")
def open_history() -> Figure:
    """From the vault to the lines of the page; the anchor is reading the same entries alone."""
    with TemporaryDirectory() as folder:
        office, person = _filled(Path(folder))
        with look(office.vault) as connection:

            def ours() -> int:
                return len(history_lines(read_history(connection, person)))

            times, anchor = interleaved(ours, _entries_alone(connection, person), rounds=21)
        office.close()
    return Figure(times.median * 1000, anchor.median * 1000, "ms", at_most(100))


@benchmark("known_on_190")
def known_then() -> Figure:
    """Every record of the bag as of a day; the same anchor."""
    with TemporaryDirectory() as folder:
        office, person = _filled(Path(folder))
        with look(office.vault) as connection:

            def ours() -> int:
                return len(known_on(connection, person, TODAY).records)

            times, anchor = interleaved(ours, _entries_alone(connection, person), rounds=21)
        office.close()
    return Figure(times.median * 1000, anchor.median * 1000, "ms", at_most(100))


def _entries_alone(connection: Connection, person: PersonId) -> Callable[[], int]:
    rows = tuple(row for ids in rows_of_person(connection, person).values() for row in ids)
    statement = f"SELECT * FROM entry WHERE row IN ({', '.join('?' * len(rows))})"
    return lambda: len(connection.exec_driver_sql(statement, rows).all())


def _filled(folder: Path) -> tuple[Office, PersonId]:
    office = Office.make(folder / "vault")
    person = office.add_person()
    office.place(person)
    for number in range(VISITS):
        office.visit(person, TODAY - timedelta(days=7 * number), family_words="情况稳定" * 20)
    for number in range(TESTS):
        office.test(person, TODAY - timedelta(days=25 * number))
    return office, person
