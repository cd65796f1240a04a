"""What stands before a hand-over: whose terms run, who may unlock, whose bags are whose, what is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.bag.party import PARTY, Party
from app.closing.check_open import closed_people
from app.followup.list_due import list_due
from app.groups.member import MEMBER
from app.ids import PersonId
from app.people.same_person import survivors
from app.records import Record, RecordId, all_records
from app.users.list_users import UserLine, list_users
from app.vault.vault import Vault
from app.work import Connection, look

OF_THE_VILLAGE = "2"
"""Of list PARTY."""


@dataclass(frozen=True)
class MemberLine:
    """Somebody whose term in the member group runs. `role` of list GROUP_ROLE."""

    row: RecordId
    name: str
    role: str
    from_on: date | None


@dataclass(frozen=True)
class BagLine:
    """A bag that is not closed, and who stands in it as the person responsible."""

    person: PersonId
    file_no: str
    name: str
    owner: str


@dataclass(frozen=True)
class OpenTasks:
    """What the next people find: counts, each with its page behind it."""

    overdue: int
    due: int
    law: int
    problems: int
    unsent: int


@dataclass(frozen=True)
class HandOverNow:
    """`village_parties`: bags in which somebody stands for the village in the four-in-one."""

    members: tuple[MemberLine, ...]
    users: tuple[UserLine, ...]
    bags: tuple[BagLine, ...]
    village_parties: int
    tasks: OpenTasks


def read_hand_over(vault: Vault, *, today: date) -> HandOverNow:
    """Read all of it. Raises: Refused("not_for_role")."""
    users = tuple(list_users(vault))
    with look(vault) as connection:
        return HandOverNow(
            _members(connection, today),
            users,
            _bags(connection),
            len(village_parties(connection, today)),
            _tasks(connection, today),
        )


def village_parties(connection: Connection, today: date) -> list[Record[Party]]:
    """Who stands for the village now, in every bag that is not closed."""
    closed = closed_people(connection)
    return [
        one
        for one in all_records(connection, PARTY)
        if one.details.role == OF_THE_VILLAGE and one.details.stands(today) and one.parent not in closed
    ]


def _members(connection: Connection, today: date) -> tuple[MemberLine, ...]:
    return tuple(
        MemberLine(one.row, one.details.name, one.details.role, one.details.from_on)
        for one in all_records(connection, MEMBER)
        if one.details.to_on is None or one.details.to_on > today
    )


def _bags(connection: Connection) -> tuple[BagLine, ...]:
    closed, joined = closed_people(connection), survivors(connection)
    rows = connection.exec_driver_sql(
        "SELECT id, file_no, name, owner FROM person WHERE deleted = 0 ORDER BY owner, file_no"
    )
    return tuple(
        BagLine(PersonId(row[0]), row[1] or "", row[2] or "", (row[3] or "").strip())
        for row in rows
        if row[0] not in closed and row[0] not in joined
    )


def _tasks(connection: Connection, today: date) -> OpenTasks:
    due = list_due(connection, today=today)
    problems = connection.exec_driver_sql(
        "SELECT count(*) FROM problem WHERE deleted = 0 AND fixed_on IS NULL"
    ).scalar_one()
    unsent = connection.exec_driver_sql(
        "SELECT count(*) FROM bundle_out WHERE state <> 'received'"
    ).scalar_one()
    return OpenTasks(len(due.overdue), len(due.near), len(due.law), int(problems), int(unsent))
