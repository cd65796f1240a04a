"""What the open records add to the code lists, and the lists as they hold with it."""

from __future__ import annotations

from sqlalchemy import Connection

from app.codes import CodeList, hold_lists, shipped_list
from app.details import from_cells
from app.errors import Refused
from app.lists.choice import Choice, with_choices

TABLE = "code_item"


def read_choices(connection: Connection, list_name: str = "") -> list[Choice]:
    """Of one list or of all, in the order of entry. A laptop of one village, a county of all its villages."""
    rows = connection.exec_driver_sql(
        f"SELECT * FROM {TABLE} WHERE deleted = 0 AND (? = '' OR list_name = ?) ORDER BY created_clock, id",
        (list_name, list_name),
    ).mappings()
    return [from_cells(Choice, row) for row in rows]


def lists_in_force(connection: Connection) -> list[CodeList]:
    """Every list to which something was added or of which something is hidden.

    A county that reads the records of many villages offers whatever one of them hid: what a village does
    not want to see is its own affair.
    """
    choices = read_choices(connection)
    is_county = connection.exec_driver_sql("SELECT 1 FROM known_laptop LIMIT 1").scalar() is not None
    found = []
    for name in dict.fromkeys(one.list_name for one in choices):
        try:
            shipped = shipped_list(name)
        except Refused:
            # A newer program's list: its choices wait for one that knows it.
            continue
        of_list = [one for one in choices if one.list_name == name]
        found.append(with_choices(shipped, of_list, hide=not is_county))
    return found


def hold_choices(connection: Connection) -> None:
    """From now on every form, paper, figure and import of this process asks for these lists."""
    hold_lists(lists_in_force(connection))
