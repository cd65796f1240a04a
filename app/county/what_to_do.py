"""What is to be done at the county's desk now: whom to answer, whom to remind, what does not fit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from app.clock import Moment, day_of
from app.county.list_receipts import list_receipts
from app.county.list_twice import list_twice
from app.county.read_matrix import DUE_DAY, Came, read_matrix
from app.county.read_status import read_status
from app.vault.list_backups import BackupStanding, newest_backup
from app.vault.vault import Vault
from app.work import look

_MONTHS = 3


@dataclass(frozen=True)
class WhatToDo:
    """`month` is the newest one that is due ("2026-10"), from `due` villages, of which `missing` are not
    whole here.

    `unanswered` laptops wait for a receipt, `quarantine` files were not taken in, `gaps` and `forked`
    count villages, `conflicts` registers (`careful` of them are), `twice` people in two villages,
    `not_joined` villages that have a file and never sent. `taken_ms`: when something was last taken in.
    """

    county: str
    villages: int
    laptops: int
    people: int
    taken_ms: int | None
    month: str
    reporting: int
    due: int
    missing: int
    late: int
    gaps: int
    forked: int
    conflicts: int
    unanswered: int
    quarantine: int
    twice: int
    not_joined: int
    backup: BackupStanding


def what_to_do(vault: Vault, *, now: Moment) -> WhatToDo:
    """Counts only. Raises: Refused("no_county_store")."""
    with look(vault) as connection:
        matrix = read_matrix(connection, now=now, months=_MONTHS)
        status = read_status(connection)
        month = _due_month(now)
        place = matrix.months.index(month)
        came = [one.months[place].came for one in matrix.villages]
        return WhatToDo(
            county=status.county,
            villages=len(matrix.villages),
            laptops=sum(not one.revoked for one in status.laptops),
            people=status.people,
            taken_ms=max((one.newest_ms for one in status.laptops if one.newest_ms), default=None),
            month=month,
            reporting=matrix.reporting(month),
            due=matrix.due(month),
            missing=sum(one in (Came.NOTHING, Came.GAP) for one in came),
            late=sum(one is Came.LATE for one in came),
            gaps=sum(any(cell.came is Came.GAP for cell in one.months) for one in matrix.villages),
            forked=sum(one.forked for one in matrix.villages),
            conflicts=sum(one.conflicts for one in matrix.villages),
            unanswered=sum(one.waits for one in list_receipts(connection)),
            quarantine=len(status.quarantine),
            twice=len(list_twice(connection)),
            not_joined=sum(not one.laptops for one in matrix.villages),
            backup=newest_backup(connection, vault.folder),
        )


def _due_month(now: Moment) -> str:
    """The month before; in the first days, while it is not due yet, the one before that."""
    last = day_of(now).replace(day=1) - timedelta(days=1)
    if day_of(now).day <= DUE_DAY:
        last = last.replace(day=1) - timedelta(days=1)
    return f"{last:%Y-%m}"
