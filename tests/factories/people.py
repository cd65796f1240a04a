"""A village at work: an open vault with fast key costs, and people, visits and tests to fill it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from app.clock import Moment, day_of
from app.history.undo_last import Undone, undo_last
from app.ids import PersonId, PlacementId, TestId, VisitId
from app.people.person_details import PersonDetails
from app.people.save_person import add_person
from app.placements.placement_details import PlacementDetails
from app.placements.save_placement import add_placement
from app.records import RecordId, RecordKind, add_record
from app.tests.details_of_test import TestDetails
from app.tests.record_test import record_test
from app.vault.create_vault import Created, NewVillage, create_vault
from app.vault.key_slots import Costs
from app.vault.open_vault import open_vault
from app.vault.vault import Vault
from app.village.read_village import Village, read_village
from app.visits.record_visit import record_visit
from app.visits.visit_details import VisitDetails
from app.work import Session, look, work
from db.dump import dump_lines

FAST = Costs(1, 1024, 1)
NOW = datetime(2026, 11, 22, 2, 0, tzinfo=UTC)
"""Ten in the morning in the village."""
TODAY = day_of(NOW)
PASSWORD = "correct horse"
VILLAGE = NewVillage("999901001001", "清水湾村", "清溪镇", "示范县")
ID_NO = "999999199003071234"


def a_person(**said: Any) -> PersonDetails:
    """A person in community treatment."""
    return replace(PersonDetails(name="王小满", sex="1", status="11", village_group="3组"), **said)


def a_placement(**said: Any) -> PlacementDetails:
    """Community treatment since the spring."""
    defaults = PlacementDetails(
        kind="1",
        decision_on=date(2026, 3, 1),
        served_on=date(2026, 3, 2),
        reported_on=date(2026, 3, 5),
        agreement_signed_on=date(2026, 3, 6),
        term_months=36,
        state="4",
    )
    return replace(defaults, **said)


def a_visit(day: date = TODAY, **said: Any) -> VisitDetails:
    """A home visit by two, on which the person was met."""
    return replace(VisitDetails(happened_on=day, visitors=("王组长", "李医生"), result="1"), **said)


def a_test(day: date = TODAY, **said: Any) -> TestDetails:
    """A urine test by two, negative."""
    return replace(TestDetails(happened_on=day, testers=("陈警官", "李医生"), result="1"), **said)


def new_vault(folder: Path, village: NewVillage = VILLAGE, *, now: Moment = NOW) -> Created:
    """A vault in a new folder; its high-water mark lies beside it."""
    return create_vault(
        folder, village, user_name="王组长", password=PASSWORD, now=now, marks=folder.parent / "m", costs=FAST
    )


@dataclass
class Office:
    """An open vault and the day on which people work with it."""

    vault: Vault
    now: Moment = NOW

    @classmethod
    def make(cls, folder: Path, village: NewVillage = VILLAGE, *, now: Moment = NOW) -> Office:
        return cls(new_vault(folder, village, now=now).vault, now)

    @property
    def today(self) -> date:
        return day_of(self.now)

    @property
    def village(self) -> Village:
        with self.look() as connection:
            return read_village(connection, on=self.today)

    @contextmanager
    def work(self) -> Iterator[Session]:
        with work(self.vault, now=self.now) as session:
            yield session

    @contextmanager
    def look(self) -> Iterator[Connection]:
        with look(self.vault) as connection:
            yield connection

    def sql(self, statement: str, *given: Any) -> Any:
        """Read one value."""
        with self.look() as connection:
            return connection.exec_driver_sql(statement, given).scalar()

    def force(self, statement: str, *given: Any) -> None:
        """Change something local, past the use cases."""
        with self.work() as session:
            session.connection.exec_driver_sql(statement, given)

    def record(self, kind: RecordKind[Any], parent: str, details: Any) -> RecordId:
        """Put a record of any kind into the bag."""
        with self.work() as session:
            return add_record(session, kind, parent, details, now=self.now)

    def add_person(self, details: PersonDetails | None = None, **options: Any) -> PersonId:
        village = self.village
        with self.work() as session:
            return add_person(
                session,
                village.village,
                details or a_person(),
                village_code=village.code,
                tag=self.vault.laptop.tag,
                id_key=self.vault.id_key,
                now=self.now,
                **options,
            )

    def place(self, person: PersonId, **said: Any) -> PlacementId:
        with self.work() as session:
            return add_placement(session, person, a_placement(**said), now=self.now)

    def visit(self, person: PersonId, day: date | None = None, **said: Any) -> VisitId:
        with self.work() as session:
            return record_visit(session, person, a_visit(day or self.today, **said), now=self.now)

    def test(self, person: PersonId, day: date | None = None, **said: Any) -> TestId:
        with self.work() as session:
            return record_test(session, person, a_test(day or self.today, **said), now=self.now)

    def undo(self) -> Undone:
        with self.work() as session:
            return undo_last(session)

    def dump(self) -> list[bytes]:
        with self.look() as connection:
            return list(dump_lines(connection))

    def reopen(self) -> Office:
        self.vault.close()
        self.vault = open_vault(
            self.vault.folder, password=PASSWORD, now=self.now, marks=self.vault.folder.parent / "m"
        )
        return self

    def close(self) -> None:
        self.vault.close()

    def kept(self) -> KeptOffice:
        """Closed, to be copied."""
        self.close()
        return KeptOffice(self.vault.folder)


@dataclass(frozen=True)
class KeptOffice:
    """A closed vault, made once, of which tests open copies. All copies are one laptop: whoever needs
    a second laptop makes it.
    """

    folder: Path

    def open_copy(self, folder: Path) -> Office:
        shutil.copytree(self.folder, folder)
        return Office(open_vault(folder, password=PASSWORD, now=NOW, marks=folder.parent / "m"))
