"""Where a bag stands between open and erased, all in one: what its page says at the top."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.closing.closing import Closing, read_closing
from app.closing.retention_of import retention_of
from app.closing.rules import Retention
from app.closing.suggest_closing import Suggestion, closing_doubts, suggest_closing
from app.details import day_from
from app.ids import PersonId
from app.people.read_person import read_person
from app.people.same_person import OF_PERSON
from app.placements.read_placements import placements_of
from app.work import Connection


@dataclass(frozen=True)
class Moved:
    """A transfer of this bag: `direction` "out" or "in", with the other village."""

    direction: str
    village_name: str
    day: date | None


@dataclass(frozen=True)
class Standing:
    """`closing` and `retention` of a closed bag; `suggestion` and `doubts` of an open one."""

    person: PersonId
    file_no: str
    name: str
    closing: Closing | None
    retention: Retention | None
    suggestion: Suggestion | None
    doubts: tuple[str, ...]
    moved: Moved | None

    @property
    def is_closed(self) -> bool:
        return self.closing is not None


def read_standing(connection: Connection, person: PersonId) -> Standing:
    """Raises: Refused("person_unknown")."""
    record = read_person(connection, person)
    closing = read_closing(connection, person)
    placements = placements_of(connection, person)
    return Standing(
        person,
        record.file_no,
        record.details.name,
        closing,
        None if closing is None else retention_of(connection, person),
        suggest_closing(record, placements) if closing is None else None,
        tuple(closing_doubts(record, placements)) if closing is None else (),
        _moved(connection, person),
    )


def _moved(connection: Connection, person: PersonId) -> Moved | None:
    row = connection.exec_driver_sql(
        f"SELECT direction, village_name, happened_on FROM transfer WHERE {OF_PERSON} AND deleted = 0"
        " ORDER BY happened_on DESC, id DESC LIMIT 1",
        (person,),
    ).one_or_none()
    return None if row is None else Moved(row[0] or "", row[1] or "", day_from(row[2]))
