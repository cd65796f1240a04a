"""The row in which every laptop of a village says the same thing: a setting, a year's holidays, a plan,
the closing of a month.

Laptops that never met would each make a row of their own for it, and whichever came later would hold without
a word. With one id for all of them two different words stand side by side, and people are told.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.ids import derived_id
from app.village.read_village import read_villages
from app.work import Connection, Session
from db.canonical import Value
from db.journal import create, restore, update

SAID_ALIKE = frozenset({"village_setting", "holiday_year", "plan_template", "month_close"})
"""Their rows are a person's word, not a line that several laptops read off one file."""


def row_said_alike(connection: Connection, table: str, *said: str, village: str = "") -> str:
    """The id for what is `said` in this village, or in the one that the vault was made for."""
    villages = read_villages(connection, on=date.max)
    named = [one for one in villages if one.village == village] or villages[:1]
    return derived_id(table, *(one.code or one.village for one in named), *said)


def say_alike(session: Session, table: str, row: str, values: Mapping[str, Value]) -> None:
    """Make the row, or put right what it says; one that was taken back stands there again."""
    deleted = session.connection.exec_driver_sql(f"SELECT deleted FROM {table} WHERE id = ?", (row,)).scalar()
    if deleted is None:
        session.write([create(table, row, values)])
        return
    if deleted:
        session.write([restore(table, row)])
    session.write([update(table, row, values)])
