"""Every row that belongs to a person: the file, files merged into it, and all that refers to them."""

from __future__ import annotations

from app.errors import Refused
from app.ids import PersonId
from app.people.same_person import files_of, hidden_with, survivor_of
from app.work import Connection
from db.belonging import rows_under, tables_under
from db.schema import SHAPES

PERSON = "person"


def tables_of_a_bag() -> list[str]:
    """The tables whose rows may lie in a person's bag, the file's first."""
    return tables_under(PERSON)


def is_reference(table: str, column: str) -> bool:
    """Whether a column says which other row this one hangs on."""
    return table in SHAPES and column in SHAPES[table].references


def columns_of(table: str) -> tuple[str, ...]:
    """The columns that a record of this table may be given."""
    return SHAPES[table].columns


def rows_of_person(connection: Connection, person: PersonId) -> dict[str, list[str]]:
    """By table, hidden rows too. Raises: Refused("person_unknown")."""
    known = connection.exec_driver_sql("SELECT 1 FROM person WHERE id = ?", (person,)).scalar()
    if known is None:
        raise Refused("person_unknown")
    files = {*files_of(connection, person), *hidden_with(connection, person)}
    return rows_under(connection, PERSON, sorted(files))


def person_of_row(connection: Connection, table: str, row: str) -> PersonId | None:
    """Whose bag a row lies in; None for a row that lies in no bag, such as the village's name."""
    while table != PERSON:
        for column, parent in SHAPES[table].references.items():
            if parent in tables_of_a_bag():
                found = connection.exec_driver_sql(
                    f'SELECT "{column}" FROM "{table}" WHERE id = ?', (row,)
                ).scalar()
                if found:
                    table, row = parent, str(found)
                    break
        else:
            return None
    return PersonId(row)


def whose_row(connection: Connection, row: str) -> PersonId | None:
    """Under whose file a row is shown, where only its id is known; None for a row that is not here."""
    table = connection.exec_driver_sql("SELECT tbl FROM row_head WHERE row = ?", (row,)).scalar()
    person = None if table is None else person_of_row(connection, str(table), row)
    return None if person is None else survivor_of(connection, person)
