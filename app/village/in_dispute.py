"""What all due days of a village rest on and two laptops say different things about: Today says so, and the
choice is one key away.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from app.history.row_history import DELETED
from app.village.village_day import Asked, VillageDay
from app.village.village_settings import setting_kinds

IN_DISPUTE = "in_dispute"
"""The rule of such a day."""


@dataclass(frozen=True)
class _Ground:
    """A table on which due days rest, its careful register, and the column that tells its rows apart."""

    table: str
    register: str
    told_by: str
    is_of_village: bool = False


_GROUNDS = (
    _Ground("village_setting", "setting", "key", is_of_village=True),
    _Ground("holiday_year", "days", "year"),
    _Ground("plan_template", "plan", "code"),
    _Ground("village", "plan_code", "plan_code"),
    _Ground("month_close", "closing", "period", is_of_village=True),
)


def in_dispute(asked: Asked) -> Iterator[VillageDay]:
    """One day for each row that stands open; what no due day rests on, as the words of a letter, is left to
    the list of conflicts.
    """
    for ground in _GROUNDS:
        where = "village_id = ? AND " if ground.is_of_village else ""
        given = (asked.village.village,) if ground.is_of_village else ()
        rows = asked.connection.exec_driver_sql(
            f"SELECT id, {ground.told_by}, open_registers FROM {ground.table}"
            f" WHERE {where}deleted = 0 AND open_registers IS NOT NULL ORDER BY id",
            given,
        )
        for row, told, disputed in rows:
            is_known = ground.table != "village_setting" or told in setting_kinds()
            if {ground.register, DELETED} & set(json.loads(disputed)) and is_known:
                yield asked.day(
                    f"{IN_DISPUTE}_{ground.table}",
                    IN_DISPUTE,
                    asked.today,
                    ground.table,
                    row=row,
                    facts={ground.told_by: told or ""},
                    records=(row,),
                )
