"""A laptop writes only to rows of its own village, and to none that hang on another village's."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from app.county.laptops import KnownLaptop
from app.errors import Refused
from app.work import Connection
from db.schema import SHAPES

_OTHERS_ROW = (
    "SELECT 1 FROM entry e JOIN entry o ON o.row = {row} AND o.laptop <> e.laptop"
    " JOIN known_laptop k ON k.laptop = o.laptop AND k.village_code <> ?"
    " WHERE e.laptop = ? AND e.applied = 0 AND e.tbl IN ({tables}) LIMIT 1"
)


def refuse_foreign_rows(connection: Connection, sender: KnownLaptop, laptops: Iterable[str]) -> None:
    """Another village's rows are those that one of its laptops wrote to, and those that the county made
    for it. Raises: Refused("bundle_foreign_rows").
    """
    for laptop in laptops:
        for row, tables in _rows_spoken_of():
            names = ", ".join("?" * len(tables))
            found = connection.exec_driver_sql(
                _OTHERS_ROW.format(row=row, tables=names), (sender.village_code, laptop, *tables)
            ).scalar()
            if found is not None:
                raise Refused("bundle_foreign_rows")
        _refuse_rows_for_others(connection, sender, laptop)


def _refuse_rows_for_others(connection: Connection, sender: KnownLaptop, laptop: str) -> None:
    """What the county handed down to one village is no other's to write to."""
    handed_down = connection.exec_driver_sql(
        "SELECT 1 FROM entry e JOIN this_laptop t ON t.laptop = e.laptop"
        " WHERE e.tbl NOT IN ('user', 'laptop', 'checkpoint') LIMIT 1"
    ).scalar()
    if handed_down is None:
        return
    tables = connection.exec_driver_sql(
        "SELECT DISTINCT e.tbl FROM entry e JOIN entry o ON o.row = e.row AND o.tbl = e.tbl"
        " JOIN this_laptop t ON t.laptop = o.laptop WHERE e.laptop = ? AND e.applied = 0",
        (laptop,),
    ).scalars()
    for table in tables.all():
        shape = SHAPES.get(table)
        if shape is None:
            continue
        if "village_id" not in shape.columns:
            raise Refused("bundle_foreign_rows")
        found = connection.exec_driver_sql(
            f'SELECT 1 FROM entry e JOIN "{table}" r ON r.id = e.row'
            " JOIN known_laptop k ON k.village_id = r.village_id AND k.village_code <> ?"
            " WHERE e.laptop = ? AND e.applied = 0 AND e.tbl = ? LIMIT 1",
            (sender.village_code, laptop, table),
        ).scalar()
        if found is not None:
            raise Refused("bundle_foreign_rows")


@cache
def _rows_spoken_of() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The row of an entry, and each row that its values may refer to: as SQL, with the tables that do."""
    referring: dict[str, list[str]] = {}
    for table, shape in SHAPES.items():
        for column in shape.references:
            referring.setdefault(column, []).append(table)
    return (
        ("e.row", tuple(SHAPES)),
        *(
            (f"json_extract(CAST(e.changes AS TEXT), '$.set.{column}')", tuple(tables))
            for column, tables in referring.items()
        ),
    )
