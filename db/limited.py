"""Connections that show less: temporary views stand before the tables, under the tables' own names.

Whoever reads through such a connection meets the rows that are meant for them, and masked columns,
without knowing it: no query has to be written twice, and one that is written tomorrow is limited as
well. Nothing can be written through it. What it shows is decided elsewhere; this only does it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from sqlalchemy import Connection

from db.belonging import tables_under
from db.schema import SHAPES

PERSON = "person"
SHOWN = "shown_person"
"""The temporary table that names the files that are shown, where not all are."""

Mask = Callable[[str | None], str | None]


@dataclass(frozen=True)
class Limits:
    """What is left out. `masks`: by table and column the name of a function in `functions`."""

    people: Literal["everybody", "some", "nobody"] = "everybody"
    without_case: bool = False
    masks: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    functions: Mapping[str, Mask] = field(default_factory=dict)


def limit(raw: Any, limits: Limits) -> None:
    """Put the views before the tables of this driver's connection, for as long as it lives."""
    for name, mask in limits.functions.items():
        raw.create_function(name, 1, mask, deterministic=True)
    raw.execute(f"CREATE TEMP TABLE {SHOWN} (id TEXT PRIMARY KEY) WITHOUT ROWID")
    for statement in views(limits):
        raw.execute(statement)


def show_people(connection: Connection, people: frozenset[str]) -> None:
    """These files are shown from now on, where not everybody's are."""
    shown = set(connection.exec_driver_sql(f"SELECT id FROM temp.{SHOWN}").scalars())
    for gone in shown - people:
        connection.exec_driver_sql(f"DELETE FROM temp.{SHOWN} WHERE id = ?", (gone,))
    for fresh in people - shown:
        connection.exec_driver_sql(f"INSERT INTO temp.{SHOWN} (id) VALUES (?)", (fresh,))


def views(limits: Limits) -> list[str]:
    """The statements, one view for each table of which something is left out."""
    inside = tables_under(PERSON)
    made = []
    for table in inside:
        if limits.people != "everybody" or limits.masks:
            made.append(_view(table, _columns(table, limits), _rows(table, inside, limits)))
    outside = [name for name in SHAPES if name not in inside]
    for table in outside:
        if limits.without_case and SHAPES[table].scope == "case":
            made.append(_view(table, "*", "0"))
        elif table in limits.masks:
            made.append(_view(table, _columns(table, limits), ""))
    if limits.without_case or limits.masks:
        hidden = ", ".join(f"'{name}'" for name, shape in SHAPES.items() if shape.scope == "case")
        made.append(_view("entry", "*", f"tbl IS NULL OR tbl NOT IN ({hidden})"))
    return made


def _view(table: str, columns: str, rows: str) -> str:
    where = f" WHERE {rows}" if rows else ""
    return f'CREATE TEMP VIEW "{table}" AS SELECT {columns} FROM main."{table}"{where}'


def _columns(table: str, limits: Limits) -> str:
    if not limits.masks:
        return "*"
    masks = limits.masks.get(table, {})
    shape = SHAPES[table]
    derived = ("deleted", "created_clock", "created_by", "updated_clock", "updated_by", "updated_laptop")
    return ", ".join(
        [
            "id",
            *(
                f'{masks[column]}("{column}") AS "{column}"' if column in masks else f'"{column}"'
                for column in shape.columns
            ),
            *derived,
            # Where two values stand open, both would be told in full.
            "NULL AS open_registers",
            *("rev", "entry_laptop", "entry_seq"),
        ]
    )


def _rows(table: str, inside: list[str], limits: Limits) -> str:
    if limits.people == "everybody":
        return ""
    if limits.people == "nobody":
        return "0" if table != "attachment" else "person_id IS NULL"
    if table == PERSON:
        return f"id IN (SELECT id FROM temp.{SHOWN})"
    column, parent = parent_of(table, inside)
    shown = f"temp.{SHOWN}" if parent == PERSON else f'temp."{parent}"'
    belongs = f'"{column}" IN (SELECT id FROM {shown})'
    return f"{belongs} OR person_id IS NULL" if table == "attachment" else belongs


def parent_of(table: str, inside: list[str]) -> tuple[str, str]:
    """By which column a row hangs in a bag, and in which table: the person before all else."""
    named = {parent: column for column, parent in SHAPES[table].references.items() if parent in inside}
    parent = PERSON if PERSON in named else next(iter(named))
    return named[parent], parent
