"""The row in which every laptop of a village says the same thing: a setting, a year's holidays, a plan,
the closing of a month.

Laptops that never met would each make a row of their own for it, and whichever came later would hold without
a word. With one id for all of them two different words stand side by side, and people are told.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from app.history.row_history import history_of
from app.ids import derived_id
from app.village.read_village import read_villages
from app.work import Connection, Session
from db.canonical import Value
from db.journal import create, restore, update

SAID_ALIKE = frozenset({"village_setting", "holiday_year", "plan_template", "month_close"})
"""Their rows are a person's word, not a line that several laptops read off one file."""


def row_said_alike(connection: Connection, table: str, *said: str, village: str = "") -> str:
    """The id for what is `said` in this village, or in the one that the vault was made for: the row where it
    stands already, also under a code that the village bore before, else the one of its newest code.
    """
    rows = [derived_id(table, code, *said) for code in _codes(connection, village)]
    live = connection.exec_driver_sql(
        f"SELECT id FROM {table} WHERE deleted = 0 AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(rows),),
    )
    held = set(live.scalars())
    return next((row for row in rows if row in held), rows[0] if rows else derived_id(table, *said))


def rows_said_alike(connection: Connection, table: str, *said: str) -> set[str]:
    """Each id that a laptop may have made for what is `said`, under any code that a village here bore."""
    villages = connection.exec_driver_sql("SELECT id FROM village ORDER BY id").scalars().all()
    codes = [code for village in villages for code in _ever_borne(connection, str(village))]
    return {derived_id(table, str(code), *said) for code in (*codes, *villages)}


def say_alike(session: Session, table: str, row: str, values: Mapping[str, Value]) -> None:
    """Make the row, or put right what it says; one that was taken back stands there again."""
    deleted = session.connection.exec_driver_sql(f"SELECT deleted FROM {table} WHERE id = ?", (row,)).scalar()
    if deleted is None:
        session.write([create(table, row, values)])
        return
    if deleted:
        session.write([restore(table, row)])
    session.write([update(table, row, values)])


def _codes(connection: Connection, village: str) -> list[str]:
    """The newest first: of this village, then of those that bear the same code by now."""
    villages = read_villages(connection, on=date.max)
    named = [one for one in villages if one.village == village] or villages[:1]
    alike = [one for one in villages if one.code and one.code == named[0].code] if named else []
    found = [one.code or one.village for one in named]
    for one in (*named, *alike):
        found += _ever_borne(connection, one.village)
    return list(dict.fromkeys(found))


def _ever_borne(connection: Connection, village: str) -> list[str]:
    """The codes that a village bears or bore, the newest first, and those that were corrected since."""
    rows = connection.exec_driver_sql(
        "SELECT id, code FROM village_name WHERE village_id = ? ORDER BY coalesce(from_on, '') DESC, id DESC",
        (village,),
    ).all()
    past = [step.values.get("code") for row in rows for step in history_of(connection, row[0])]
    return [str(code) for code in (*(row[1] for row in rows), *past) if code]
