"""A person's whole history: every value that was ever entered in the bag, removed rows included."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.bag.known import KNOWN, RESTRICTED
from app.bag.may_see_contacts import sees_contacts
from app.history.names import Names, names_known
from app.history.person_rows import rows_of_person
from app.history.row_history import Step
from app.history.row_values import RowValues, read_rows
from app.ids import PersonId
from app.work import Connection
from db.history import histories


@dataclass(frozen=True)
class RecordPast:
    """One row with its steps, oldest first. `values` are those of now, by column."""

    table: str
    row: str
    values: RowValues
    hidden: bool
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class PersonHistory:
    """All rows of a person, by table in the schema's order, and who and which laptop wrote them."""

    person: PersonId
    records: tuple[RecordPast, ...]
    names: Names

    def values(self) -> Mapping[str, RowValues]:
        """The rows by id, for naming what a row refers to."""
        return {record.row: record.values for record in self.records}


def read_history(
    connection: Connection, person: PersonId, *, may_see_contacts: bool | None = None
) -> PersonHistory:
    """Everything that this vault holds of it; what was erased says so. Contacts and movements are left
    out for whoever may not see them, also where they were only once called so.

    Raises: Refused("person_unknown").
    """
    if may_see_contacts is None:
        may_see_contacts = sees_contacts(connection, person)
    rows = rows_of_person(connection, person)
    steps = histories(connection, [row for ids in rows.values() for row in ids])
    records = [
        RecordPast(table, row, values, hidden, tuple(steps.get(row, ())))
        for table, ids in rows.items()
        for row, (values, hidden) in read_rows(connection, table, ids).items()
    ]
    shown = [record for record in records if may_see_contacts or not _tells_of_others(record)]
    return PersonHistory(person, tuple(shown), names_known(connection))


def _tells_of_others(record: RecordPast) -> bool:
    """Whether the row is, or ever was, a contact or a movement (privacy rule e10)."""
    if record.table != KNOWN.table:
        return False
    said = [step.values.get("aspect") for step in record.steps]
    return any(aspect in RESTRICTED for aspect in (record.values.get("aspect"), *said))
