"""What is due in a county: the due list of 2,500 people from the vault, and Today after a save.

A county's 25,000 people lie in some fifty villages' vaults; what is worked out grows with the people, so
ten times the seconds of 2,500 stand for the county. Both figures run the code of Today itself.
"""

from __future__ import annotations

import itertools
from pathlib import Path
from tempfile import TemporaryDirectory

from app.followup.list_due import list_due
from app.followup.month_figures import month_figures
from app.ids import PersonId
from app.vault.open_vault import open_vault
from app.visits.record_visit import record_visit
from app.visits.visit_details import VisitDetails
from app.work import look, work
from tests.benchmarks.harness import Figure, at_most, benchmark, interleaved
from tests.factories.big_village import NOW, PASSWORD, TODAY, build_big_village

PEOPLE = 2_500
COUNTY = 25_000
VILLAGE = 200


@benchmark("due_list_county")
def due_list_county() -> Figure:
    """Seconds for 25,000 people, ten times those measured for 2,500."""
    return _measured(PEOPLE, COUNTY / PEOPLE, "s", 5)


@benchmark("today_after_save_200")
def today_after_save() -> Figure:
    """Milliseconds to work out Today of 200 people anew after a visit was saved; the save is not in it."""
    return _measured(VILLAGE, 1000, "ms", 50)


def _measured(people: int, factor: float, unit: str, goal: float) -> Figure:
    with TemporaryDirectory() as folder:
        here = Path(folder)
        build_big_village(here, people=people)
        vault = open_vault(here / "vault", password=PASSWORD, now=NOW, marks=here / "marks")
        with look(vault) as connection:
            people_there = connection.exec_driver_sql("SELECT id FROM person ORDER BY id").scalars().all()
        ids = itertools.cycle(people_there)

        def ours() -> int:
            with look(vault) as connection:
                return list_due(connection, today=TODAY).count

        def rows_alone() -> None:
            """The anchor: another visit is saved, and the same rows are read alone."""
            with work(vault, now=NOW) as session:
                person = PersonId(next(ids))
                visit = VisitDetails(kind="1", happened_on=TODAY, result="1", visitors=("甲", "乙"))
                record_visit(session, person, visit, now=NOW)
            with look(vault) as connection:
                for table in ("person", "placement", "visit", "test"):
                    connection.exec_driver_sql(f'SELECT * FROM "{table}"').all()

        times, anchor = interleaved(ours, rows_alone, rounds=5)
        vault.close()
    return Figure(times.median * factor, anchor.median * factor, unit, at_most(goal))


@benchmark("months_200")
def months() -> Figure:
    """Milliseconds for the twelve months of a village of 200 people with three years of records."""
    with TemporaryDirectory() as folder:
        here = Path(folder)
        build_big_village(here, people=VILLAGE)
        vault = open_vault(here / "vault", password=PASSWORD, now=NOW, marks=here / "marks")
        with look(vault) as connection:

            def ours() -> int:
                return len(month_figures(connection, today=TODAY))

            def rows_alone() -> None:
                for table in ("person", "placement", "visit", "test"):
                    connection.exec_driver_sql(f'SELECT * FROM "{table}"').all()

            times, anchor = interleaved(ours, rows_alone, rounds=15)
        vault.close()
    return Figure(times.median * 1000, anchor.median * 1000, "ms", at_most(30))
