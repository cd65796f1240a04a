"""The trash: files that somebody hid, with the reason, until they are taken out again or erased."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.ids import PersonId
from app.people.same_person import hidden_with
from app.work import Connection
from db.erasures import erased_rows
from db.history import history_of
from db.registers import DELETED


@dataclass(frozen=True)
class HiddenFile:
    """One person in the trash. `by` is the user's id; `files` counts those hidden together."""

    person: PersonId
    name: str
    file_no: str
    village_group: str
    hidden_ms: int
    by: str
    why: str
    files: int = 1


def list_trash(connection: Connection) -> list[HiddenFile]:
    """Everyone in the trash, the last one first; what was erased is not there any more."""
    return sorted(_hidden(connection), key=_newest)


def _hidden(connection: Connection) -> Iterator[HiddenFile]:
    gone = erased_rows(connection)
    seen: set[PersonId] = set()
    for person, name, file_no, group in connection.exec_driver_sql(
        "SELECT id, name, file_no, village_group FROM person WHERE deleted = 1 ORDER BY id"
    ).all():
        if ("person", person) in gone or person in seen:
            continue
        files = hidden_with(connection, person)
        seen.update(files)
        hides = [step for step in history_of(connection, person) if step.values.get(DELETED) is True]
        if hides:
            last = hides[-1]
            yield HiddenFile(
                PersonId(person),
                name or "",
                file_no or "",
                group or "",
                last.at_ms,
                last.actor,
                last.why or "",
                len(files),
            )


def _newest(file: HiddenFile) -> int:
    return -file.hidden_ms
