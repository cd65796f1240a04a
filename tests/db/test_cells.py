"""A cell of another kind than its column's is named, in whichever table it stands."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection

from db.cells import PROVEN, cell_findings
from db.schema import metadata
from tests.factories.replicas import Replica

GOOD = {"TEXT": "'a'", "INTEGER": "1", "BLOB": "x'00'"}
OTHER = {
    "bytes": {"TEXT": "x'ff'", "INTEGER": "x'ff'"},
    "fractions": {"INTEGER": "1.5"},
    "words": {"INTEGER": "'zz'", "BLOB": "'zz'"},
    "no UTF-8": {"TEXT": "CAST(x'ff41' AS TEXT)"},
}
THE_ROW_ITSELF = ("search_row", "number")
"""SQLite's own number of the row: it holds nothing else."""


@pytest.mark.parametrize("damage", OTHER)
def test_every_cell_of_another_kind_is_named(here: Replica, damage: str) -> None:
    with here.engine.execution_options(writer=True).connect() as connection:
        fill_every_table(connection)
        assert cell_findings(connection) == {}

        wanted = set()
        for table in metadata.sorted_tables:
            for column in table.columns:
                value = OTHER[damage].get(str(column.type))
                if value is None or (table.name, column.name) == THE_ROW_ITSELF:
                    continue
                connection.exec_driver_sql(f'UPDATE "{table.name}" SET "{column.name}" = {value}')
                wanted.add((table.name, column.name))
        found = {
            (table, finding.split(" is not ")[0].split()[-1])
            for table, findings in cell_findings(connection).items()
            for finding in findings
        }
        if damage == "no UTF-8":  # elsewhere it is found by comparing with the chains
            wanted = {
                (table, column) for table, column in wanted if table not in PROVEN or column == "laptop"
            }
        assert wanted - found == set()
        connection.rollback()


def test_a_number_that_no_chain_has_is_named(here: Replica) -> None:
    with here.engine.execution_options(writer=True).connect() as connection:
        fill_every_table(connection)
        connection.exec_driver_sql("UPDATE access SET seq = -1")
        assert cell_findings(connection) == {
            "access": ["access a -1: seq is not the integer that it should be"]
        }
        connection.rollback()


def test_a_secret_key_is_not_told(here: Replica) -> None:
    with here.engine.execution_options(writer=True).connect() as connection:
        fill_every_table(connection)
        connection.exec_driver_sql("UPDATE county_past_key SET sign_seed = x'5ec7e7', until_ms = 'zz'")
        assert cell_findings(connection) == {
            "county_past_key": ["county_past_key: until_ms is not the integer that it should be"]
        }
        connection.rollback()


def fill_every_table(connection: Connection) -> None:
    """One row in each, past the guards; nothing of it is ever committed."""
    run = connection.exec_driver_sql
    for (guard,) in run("SELECT name FROM sqlite_master WHERE type = 'trigger'").all():
        run(f'DROP TRIGGER "{guard}"')
    run("PRAGMA defer_foreign_keys = ON")
    for table in metadata.sorted_tables:
        names = ", ".join(f'"{column.name}"' for column in table.columns)
        values = ", ".join(GOOD[str(column.type)] for column in table.columns)
        run(f'DELETE FROM "{table.name}"')
        run(f'INSERT INTO "{table.name}" ({names}) VALUES ({values})')
