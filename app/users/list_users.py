"""Who works with these records: name, role, since when, and when they unlocked last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.details import day_from
from app.ids import UserId
from app.users.acting import check_acting
from app.users.rules import Role, Thing
from app.vault.keys_file import read_keys
from app.vault.vault import Vault
from app.work import Connection, look


@dataclass(frozen=True)
class UserLine:
    """`to_on`: until when; None while it lasts. `can_unlock`: there is a password for this laptop.

    `bags`: how many files name this user as responsible.
    """

    user: UserId
    name: str
    role: str
    from_on: date | None
    to_on: date | None
    can_unlock: bool
    last_unlocked_ms: int | None
    bags: int
    is_me: bool

    @property
    def is_gone(self) -> bool:
        return self.to_on is not None


def list_users(vault: Vault) -> list[UserLine]:
    """Everybody, those who work here first; in a county's store its clerks, not the villages' users.

    Raises: Refused("not_for_role").
    """
    check_acting(vault.acting, Thing.USERS)
    slots = {slot.user for slot in read_keys(vault.folder).slots if slot.kind == "password"}
    with look(vault) as connection:
        rows = connection.exec_driver_sql(
            'SELECT id, name, role, from_on, to_on FROM "user" WHERE deleted = 0'
            " ORDER BY to_on IS NOT NULL, from_on, id"
        ).all()
        return [
            UserLine(
                UserId(row[0]),
                row[1] or "",
                row[2] or "",
                day_from(row[3]),
                day_from(row[4]),
                row[0] in slots,
                last_unlocked(connection, UserId(row[0])),
                _bags(connection, row[1] or ""),
                row[0] == vault.user,
            )
            for row in rows
            if vault.role is not Role.COUNTY or row[2] == Role.COUNTY
        ]


def last_unlocked(connection: Connection, user: UserId, *, before_ms: int | None = None) -> int | None:
    """When this user unlocked last, in milliseconds; `before_ms` leaves out what is not before it."""
    found: int | None = connection.exec_driver_sql(
        "SELECT max(at_ms) FROM access WHERE actor = ? AND kind = 'unlocked' AND at_ms < ?",
        (user, before_ms if before_ms is not None else 1 << 62),
    ).scalar()
    return found


def _bags(connection: Connection, name: str) -> int:
    return int(
        connection.exec_driver_sql(
            "SELECT count(*) FROM person WHERE deleted = 0 AND trim(owner) = ?", (name.strip(),)
        ).scalar_one()
    )
